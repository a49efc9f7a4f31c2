// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/daypaint.h"
#include "core/policy/daytext.h"
#include "core/policy/hoursahead.h"

#include <QCoreApplication>

namespace textback {

/// Times, days and what they hold as people say them, in the language of this computer and the office's time zone.
class HoursWording {
    Q_DECLARE_TR_FUNCTIONS(textback::HoursWording)
public:
    /// "1:00 pm"; 1440 and beyond are the morning after.
    [[nodiscard]] static QString clock(int minute);
    /// "12 pm", "1:15 pm": as short as it can be said.
    [[nodiscard]] static QString brief(int minute);
    [[nodiscard]] static QString range(int from, int to);
    [[nodiscard]] static QString weekday(int day); ///< 0 is Monday.
    /// The day on which weeks begin in this language and region; 0 is Monday.
    [[nodiscard]] static int firstWeekday();
    [[nodiscard]] static QString paint(Paint paint);
    /// What a day holds, breaks aside: "8:00 am - 5:00 pm", "Closed all day".
    [[nodiscard]] static QString open(const DayStretches &stretches);
    /// ", break 12 - 1" or nothing.
    [[nodiscard]] static QString breaks(const DayStretches &stretches);
    /// Both, as it can be typed, too.
    [[nodiscard]] static QString day(const DayStretches &stretches);
    /// "Wednesday, open 1 pm to 7 pm"
    [[nodiscard]] static QString spoken(int day, const PaintedBlock &block);
    /// "Wednesday, 1 pm to 7 pm chosen"
    [[nodiscard]] static QString spokenChoice(int day, int from, int to, Paint paint);
    /// "Sat, March 8", with the year where it is not `today`'s.
    [[nodiscard]] static QString date(QDate date, QDate today);
    [[nodiscard]] static QString holiday(const QString &key);
    [[nodiscard]] static QString country(HolidayPack pack);
    /// What is not as usual on that day, for two short lines; empty if nothing.
    [[nodiscard]] static QString note(const DayAhead &day);
    /// "Central Time (Chicago)"
    [[nodiscard]] static QString zone(const QString &ianaName, UtcTime now);
    [[nodiscard]] static QString city(const QString &ianaName);
    /// The words this language has in a typed day.
    [[nodiscard]] static DayWords typed();
    /// Why a typed day cannot be read, a sentence.
    [[nodiscard]] static QString problem(const DayReading &reading);
};

} // namespace textback
