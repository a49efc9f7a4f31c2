// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/textlanguage.h"

namespace textback {

/// What placeholders are filled from. Empty means missing.
struct RenderFacts {
    QString company;
    QString bookingLink;
    QString firstName; ///< A stranger's words.
    QString line; ///< Our number as people write it.
    QString agent;
    Spoken nextOpen; ///< As people say it: "tomorrow at 8:00 AM".
    Spoken openToday;
    QString callbackNumber;
    std::optional<TextLanguage> language = {}; ///< Of the text; nothing: as its words tell,
    TextLanguage otherwise = TextLanguage::English; ///< and where they tell nothing.
};

struct Rendered {
    QString body;
    QStringList missing; ///< Names of placeholders without a value. For a person's text: do not send until empty.
};

/// Fills the placeholders {company} {booking_link} {first_name|there} {line} {agent} {next_open} {open_today}
/// {callback_number}; the text after `|` stands in for a missing value. An automatic text loses each sentence that
/// misses a value, except that {company} becomes "us at (line)"; it never prints braces or leaves a hole. Values are
/// never expanded again. Times of day are said in the language of the text; they do not make it count as more texts
/// than its own words do.
[[nodiscard]] Rendered renderAutomatic(const QString &templateBody, const RenderFacts &facts);
[[nodiscard]] Rendered renderForPerson(const QString &templateBody, const RenderFacts &facts);
/// The language that times are said in when these words are filled.
[[nodiscard]] TextLanguage languageFor(const QString &templateBody, const RenderFacts &facts);
/// Words that follow a value; a full stop after one that ends in one is not said twice.
void appendBehindValue(QString &text, QStringView words);
/// When the office opens next, as people say it on `at`: "today at 1:00 PM", "tomorrow at 8:00 AM", "Monday at 8:00
/// AM". Empty where it never does.
[[nodiscard]] Spoken nextOpenInWords(const OpeningHours &hours, UtcTime at);
[[nodiscard]] Spoken openTodayInWords(const OpeningHours &hours, UtcTime at);

} // namespace textback
