// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

namespace textback {

using DayStretches = QList<HoursStretch>;
using WeekStretches = std::array<DayStretches, 7>;

/// What a stretch of the week can be painted with.
enum class Paint { Open, Break, Closed };

/// What a weekday's minute is painted with, a stretch of the day before that goes on past midnight included.
[[nodiscard]] Paint paintAt(const WeekStretches &week, int day, int minute);
/// Paints the minutes [from, to) of a weekday, 0 to 1440. Neighbours of the same kind become one stretch, across
/// midnight too, so that "10 pm to 2 am" is one stretch of its evening.
[[nodiscard]] WeekStretches painted(const WeekStretches &week, int day, int from, int to, Paint paint);
/// Puts another day's stretches in the place of this one's. What the day before left after midnight is cut away where
/// the new day begins earlier.
[[nodiscard]] WeekStretches withDay(const WeekStretches &week, int day, const DayStretches &stretches);
/// In order, without overlaps, neighbours of the same kind made one. What is not sound is dropped; of two that overlap
/// the later one in the list counts.
[[nodiscard]] DayStretches tidied(const DayStretches &stretches);

/// One block of a day as it is drawn, in minutes of that day.
struct PaintedBlock {
    int from = 0;
    int to = 0; ///< At most 1440.
    Paint paint = Paint::Open;
    bool beginsBefore = false; ///< It began on the evening before.
    bool goesOn = false; ///< It goes on past midnight.
    friend bool operator==(const PaintedBlock &, const PaintedBlock &) = default;
};
[[nodiscard]] QList<PaintedBlock> blocksOf(const WeekStretches &week, int day);

} // namespace textback
