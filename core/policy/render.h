// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

namespace textback {

/// What placeholders are filled from. Empty means missing.
struct RenderFacts {
    QString company;
    QString bookingLink;
    QString firstName; ///< A stranger's words.
    QString line; ///< Our number as people write it.
    QString agent;
    QString nextOpen; ///< As people say it: "tomorrow at 8:00 AM".
    QString openToday;
    QString callbackNumber;
};

struct Rendered {
    QString body;
    QStringList missing; ///< Names of placeholders without a value. For a person's text: do not send until empty.
};

/// Fills the placeholders {company} {booking_link} {first_name|there} {line} {agent} {next_open} {open_today}
/// {callback_number}; the text after `|` stands in for a missing value. An automatic text loses each sentence that
/// misses a value, except that {company} becomes "us at (line)"; it never prints braces or leaves a hole. Values are
/// never expanded again.
[[nodiscard]] Rendered renderAutomatic(const QString &templateBody, const RenderFacts &facts);
[[nodiscard]] Rendered renderForPerson(const QString &templateBody, const RenderFacts &facts);
/// When the office opens next, as people say it on `at`: "today at 1:00 PM", "tomorrow at 8:00 AM", "Monday at 8:00
/// AM".
[[nodiscard]] QString nextOpenInWords(const OpeningHours &hours, UtcTime at);
[[nodiscard]] QString openTodayInWords(const OpeningHours &hours, UtcTime at);

} // namespace textback
