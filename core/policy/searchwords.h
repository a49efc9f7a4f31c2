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
};

/// All words of a text, from left to right, none empty.
[[nodiscard]] QList<SearchWord> searchWordsOf(QStringView text);

/// A word of the text as the search index must be asked for it: itself, or a stand-in for a picture.
[[nodiscard]] QString indexedForm(QStringView text, const SearchWord &word);

/// What the index should be given in place of `body`, where it would not find the words itself; empty where it does,
/// which is so for nearly every text.
[[nodiscard]] std::optional<QString> searchableForm(const QString &body);

/// How many characters at the beginning of `word` (of the text) fold to the first `folded` characters.
[[nodiscard]] qsizetype unfoldedLength(QStringView word, qsizetype folded);

} // namespace textback
