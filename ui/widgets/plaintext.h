// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace textback {

/// A stranger's words for one line on screen: no line breaks, no control or direction characters, at most `most`
/// UTF-16 units, so that they can neither break a layout nor reorder our own words around them.
[[nodiscard]] QString oneLine(const QString &words, int most = 300);
/// A stranger's words for a bubble: line breaks stay (at most `mostLines`), control characters become visible.
[[nodiscard]] QString manyLines(const QString &words, int most = 20'000, int mostLines = 400);
/// The words set apart from the direction of the sentence they are put into (U+2068, U+2069), where theirs may differ.
[[nodiscard]] QString isolated(const QString &words);

} // namespace textback
