// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace textback {

/// One word of a text, as search sees it: letters and digits in a row, or one character that is a word by itself (of a
/// script that writes without spaces, or a picture).
struct SearchWord {
    qsizetype start = 0; ///< In the text, as its length.
    qsizetype length = 0;
    QString folded; ///< Without case and accents: equal for what search takes as equal.
    QString indexed; ///< As the search index must be given it: the word itself, or a stand-in for a picture.
};

/// All words of a text, from left to right, none empty.
[[nodiscard]] QList<SearchWord> searchWordsOf(QStringView text);

/// What the index should be given in place of `body`, where it would not find the words itself; empty where it does,
/// which is so for nearly every text.
[[nodiscard]] std::optional<QString> searchableForm(const QString &body);

/// How many characters at the beginning of `word` (of the text) fold to the first `folded` characters.
[[nodiscard]] qsizetype unfoldedLength(QStringView word, qsizetype folded);

} // namespace textback
