// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

#include <QStringList>

namespace textback {

/// Words of the person's language that have a meaning in a day's times, in lower case.
struct DayWords {
    QStringList closed = {QStringLiteral("closed")};
    QStringList allDay = {QStringLiteral("all day")};
    QStringList pause = {
        QStringLiteral("break")}; ///< Before the times of a break; round brackets mean the same. Neither needs a comma.
    QStringList am = {QStringLiteral("am"), QStringLiteral("a.m.")};
    QStringList pm = {QStringLiteral("pm"), QStringLiteral("p.m.")};
};

enum class DayTextProblem { None, NotATime, NoEnd, TooLong };

struct DayReading {
    QList<HoursStretch> stretches; ///< Tidy; breaks cut out of what they lie in. Empty: closed.
    DayTextProblem problem = DayTextProblem::None;
    QString part; ///< What could not be read.
};

/// Reads the times of a day as people type them: "8-12, 1-5", "9 am to 5:30 pm, break 12-1", "22-2", "closed". Times
/// without am and pm go on through the day: in "8-12, 1-5" the 5 is in the afternoon. An end before its beginning is
/// after midnight.
[[nodiscard]] DayReading readDay(const QString &text, const DayWords &words);
/// One time of day: "1:30 pm", "13:30", "1330", "9". Nothing if it is none.
[[nodiscard]] std::optional<int> readMinute(const QString &text, const DayWords &words);

} // namespace textback
