// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

namespace textback {

/// When a snoozed thread may come back, in the office's own terms.
enum class SnoozeKind {
    InAnHour,
    InThreeHours,
    WhenWeOpen,
    AfterTheBreak,
    TomorrowAtOpening,
    NextOpening,
    MondayAtOpening
};

struct SnoozeTime {
    SnoozeKind kind = SnoozeKind::InAnHour;
    UtcTime at{};
    friend bool operator==(const SnoozeTime &, const SnoozeTime &) = default;
};

/// The times worth offering at `now`, soonest first, none twice. An office that is always open begins its days at 8.
[[nodiscard]] QList<SnoozeTime> snoozeTimes(const OpeningHours &hours, UtcTime now);

/// A stretch of time, end not included.
struct TimeStretch {
    UtcTime from{};
    UtcTime to{};
    friend bool operator==(const TimeStretch &, const TimeStretch &) = default;
};

/// The time the office was closed before it opened today: from the last closing (breaks are not one) to the opening on
/// the date of `now`. Ends now where people came in up to two hours early. Empty before that, on a day without an
/// opening, and for an office that never closes.
[[nodiscard]] std::optional<TimeStretch> closedBeforeToday(const OpeningHours &hours, UtcTime now);
/// When the office closes for the day on the date of `now`; empty on a day it does not open, or not close.
[[nodiscard]] std::optional<UtcTime> closingToday(const OpeningHours &hours, UtcTime now);
/// The opening of the next day that has one, for "Snooze to 8:00".
[[nodiscard]] UtcTime openingAfterToday(const OpeningHours &hours, UtcTime now);

} // namespace textback
