// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/sendtimes.h"

#include "core/policy/officedays.h"
#include "core/policy/openinghours.h"

namespace textback {

namespace {

constexpr int QuietUntilHour = 8;
constexpr int QuietFromHour = 21;
constexpr Milliseconds LaterAtLeast = 2h;

} // namespace

bool isQuietTime(const OpeningHours &hours, UtcTime at)
{
    const int hour = OfficeDays(hours).wallTimeAt(at).hour();
    return hour < QuietUntilHour || hour >= QuietFromHour;
}

SendTimes sendTimes(const OpeningHours &hours, UtcTime now)
{
    const OfficeDays days(hours);
    const QDate today = days.dateAt(now);
    SendTimes times;
    const UtcTime tomorrow = days.startOf(today.addDays(1));
    times.nextOpening = tomorrow + std::chrono::hours(QuietUntilHour);
    if (const auto opens = nextOpen(hours, tomorrow); opens && *opens > tomorrow)
        times.nextOpening = *opens;
    // The next full hour on the wall that is some hours away.
    const UtcTime least = now + LaterAtLeast;
    const QTime wall = days.wallTimeAt(least);
    const Milliseconds intoHour{wall.minute() * 60'000 + wall.second() * 1000 + wall.msec()};
    const UtcTime later = intoHour == 0ms ? least : least - intoHour + 1h;
    if (days.dateAt(later) == today && !isQuietTime(hours, later))
        times.laterToday = later;
    return times;
}

} // namespace textback
