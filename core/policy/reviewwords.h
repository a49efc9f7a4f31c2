// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace textback {

// What the words of a text give away, in English, Spanish and French. Pure; placeholders in braces are not looked into.

/// It asks, or says what a caller can do: reply, call, book.
[[nodiscard]] bool saysNextStep(const QString &body);
[[nodiscard]] bool saysHowToStop(const QString &body);
/// The first word or sign that sounds like advertising, as it is written there; empty: none.
[[nodiscard]] QString advertisingIn(const QString &body);
/// The first link that hides where it leads; empty: none.
[[nodiscard]] QString shortLinkIn(const QString &body);
/// Most of it is in capitals.
[[nodiscard]] bool shouts(const QString &body);
/// The same in small letters, with capitals where sentences begin. Placeholders, STOP, HELP and START stay, and the
/// company is written as it writes itself.
[[nodiscard]] QString inSentenceCase(const QString &body, const QString &company);
/// The text without the first sentence that has these words; empty where nothing would be left.
[[nodiscard]] QString withoutSentenceOf(const QString &body, const QString &words);

} // namespace textback
