// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "core/domain/outcomes.h"

namespace textback {

/// The alarm that goes by what came out, even if every part says it works.
/// @param alarmAt so many missed calls without one accepted text; 0: never
/// @return how many missed calls it speaks of; 0: there is nothing to say. Silent while people have switched automatic
///         texts off or paused them, and on a desk that only watches: then nobody expects texts.
[[nodiscard]] int missedWithoutText(const DayOutcome &today, const OfficePolicy &policy, int alarmAt, UtcTime now);
/// When the office's day of `now` began.
[[nodiscard]] UtcTime dayBegan(const OpeningHours &hours, UtcTime now);

} // namespace textback
