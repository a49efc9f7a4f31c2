// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/officedays.h"

namespace textback {

/// One day as callers will meet it: what holds when, and what is not as usual.
struct DayAhead {
    QDate date;
    UtcTime begins{};
    UtcTime ends{};
    QList<DayPiece> pieces;
    DayPlan plan;
    std::chrono::minutes clockChange{0}; ///< Positive: clocks go forward that much on this day.
    std::optional<int> closesAt; ///< The minute at which a day that is not as usual closes, where that is earlier.
    bool closedNow = false; ///< "Close now until ..." reaches into this day.
};

/// The days from the one `now` lies in. A date that the time zone leaves out is left out.
[[nodiscard]] QList<DayAhead> daysAhead(const OpeningHours &hours, UtcTime now, int count);
/// The day of that list an instant lies in; null if none.
[[nodiscard]] const DayAhead *dayOf(const QList<DayAhead> &days, UtcTime at);

} // namespace textback
