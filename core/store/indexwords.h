// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/searchquery.h"
#include "core/store/statement.h"

namespace textback {

/// Asks the search index for long beginnings by the words they may become. The index answers beginnings of up to four
/// letters at once (it keeps a list of each); for longer ones it would first put all entries of all words together: 30
/// ms for a common word of a million texts.
class IndexWords {
public:
    explicit IndexWords(Connection &connection) : m_connection(connection) {}

    /// The terms as a question to the index: what MessageSearch::question() asks, and as fast as its rarest word.
    [[nodiscard]] Result<QString> question(const QList<SearchTerm> &terms);

private:
    static constexpr int MostWords = 32; ///< More are rare ones: numbers, mostly.
    /// Of a word that has more entries the others are jumped over, which costs as much as walking about so many.
    static constexpr int MostEntries = 16;

    /// The words that begin so; empty where there are more than MostWords.
    Result<QStringList> wordsWith(const QString &beginning);
    Result<QString> partOf(const QString &word, bool isBeginning);

    Connection &m_connection;
    /// An entry a row, those of a word behind each other.
    Statement m_entriesFrom{m_connection,
                            QStringLiteral("SELECT term FROM item_search_words WHERE term >= ? AND term < ?")};
};

} // namespace textback
