// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/outcomealarm.h"

#include "core/policy/officedays.h"

namespace textback {

int missedWithoutText(const DayOutcome &today, const OfficePolicy &policy, int alarmAt, UtcTime now)
{
    const bool paused = policy.pausedUntil && *policy.pausedUntil > now;
    const bool expected = policy.automatic && policy.textingDesk && !paused;
    return alarmAt > 0 && expected && today.accepted == 0 && today.missed >= alarmAt ? today.missed : 0;
}

UtcTime dayBegan(const OpeningHours &hours, UtcTime now)
{
    const OfficeDays days(hours);
    return days.startOf(days.dateAt(now));
}

} // namespace textback
