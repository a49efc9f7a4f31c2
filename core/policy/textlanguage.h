// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace textback {

/// Languages that texts come along in.
enum class TextLanguage { English, Spanish, French };
constexpr int TextLanguageCount = int(TextLanguage::French) + 1;

/// The language a text is most likely written in, by its small words; English where nothing tells.
[[nodiscard]] TextLanguage languageOf(const QString &words);
/// "Just reply to this text."
[[nodiscard]] QString replySentence(TextLanguage language);
/// "Reply STOP to opt out."
[[nodiscard]] QString stopSentence(TextLanguage language);

} // namespace textback
