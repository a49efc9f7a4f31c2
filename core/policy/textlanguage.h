// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

#include <array>

namespace textback {

/// Something said in every language that texts are written in.
class Spoken {
public:
    Spoken() = default;
    Spoken(const QString &inEveryLanguage) { m_words.fill(inEveryLanguage); }
    [[nodiscard]] const QString &in(TextLanguage language) const { return m_words[std::size_t(language)]; }
    void say(TextLanguage language, const QString &words) { m_words[std::size_t(language)] = words; }
    friend bool operator==(const Spoken &, const Spoken &) = default;

private:
    std::array<QString, TextLanguageCount> m_words;
};

/// The language a text is most likely written in, by its small words; `otherwise` where nothing tells.
[[nodiscard]] TextLanguage languageOf(const QString &words, TextLanguage otherwise = TextLanguage::English);
/// The language that times are said in among these words of a text: the one it was given, or the words' own.
[[nodiscard]] TextLanguage languageOf(const TextTemplate &text, const QString &words, TextLanguage otherwise);
/// "Just reply to this text."
[[nodiscard]] QString replySentence(TextLanguage language);
/// What promise 12 adds to a first automatic text: "Reply STOP to opt out."
[[nodiscard]] QString stopSentence(TextLanguage language);

} // namespace textback
