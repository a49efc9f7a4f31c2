// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QCoreApplication>

namespace textback {

/// Times and lengths as people say them, in the language and the time zone of this computer. Pure.
class TimeWords {
    Q_DECLARE_TR_FUNCTIONS(textback::TimeWords)
public:
    /// "9:14 pm"
    [[nodiscard]] static QString clock(UtcTime at);
    /// "9:14 pm" today, "Yesterday", "Monday" within a week, a date further away.
    [[nodiscard]] static QString brief(UtcTime at, UtcTime now);
    /// For the middle of a sentence, with the time of day always there: "Monday 9:14 pm", "yesterday 9:14 pm".
    [[nodiscard]] static QString full(UtcTime at, UtcTime now);
    /// The same where it stands alone: "Yesterday 9:14 pm".
    [[nodiscard]] static QString fullAlone(UtcTime at, UtcTime now);
    /// "Today, Tuesday, March 4"
    [[nodiscard]] static QString day(UtcTime at, UtcTime now);
    [[nodiscard]] static bool sameDay(UtcTime one, UtcTime other);
    /// How long somebody waits: "under 1 min", "33 min", "3 h 14 min", "2 d 5 h".
    [[nodiscard]] static QString waiting(std::chrono::minutes time);
    /// How long something took: "24 s", "3 min".
    [[nodiscard]] static QString length(std::chrono::seconds time);
    /// A voicemail's length: "0:18".
    [[nodiscard]] static QString counter(std::chrono::seconds time);
};

} // namespace textback
