// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/indexwords.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestListed = 4; ///< Letters; the index is made with prefix='1 2 3 4'.

/// The index folds case and accents in its own way; of plain letters and digits we know what becomes of them.
bool isPlain(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

QString quotedWord(const QString &word)
{
    return u'"' + word + u'"';
}

} // namespace

Result<QString> IndexWords::question(const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms) {
        for (qsizetype at = 0; at < term.indexed.size(); ++at) {
            const bool last = at == term.indexed.size() - 1;
            const auto part = partOf(term.indexed.at(at), last && term.lastIsBeginning);
            if (!part.ok())
                return part;
            parts.append(part.value());
        }
    }
    return parts.join(u" AND "_s);
}

Result<QString> IndexWords::partOf(const QString &word, bool isBeginning)
{
    if (!isBeginning)
        return quotedWord(word);
    QString beginning = quotedWord(word) + u'*';
    if (word.size() <= LongestListed || !isPlain(word))
        return beginning;
    const auto words = wordsWith(word.toLower());
    if (!words.ok())
        return words.error();
    if (words.value().isEmpty())
        return beginning;
    QStringList quoted;
    for (const QString &each : words.value())
        quoted.append(quotedWord(each));
    return u'(' + quoted.join(u" OR "_s) + u')';
}

Result<QStringList> IndexWords::wordsWith(const QString &beginning)
{
    QStringList words;
    const QString end = beginning + QChar(0xFFFF);
    QString from = beginning;
    bool tooMany = false;
    bool stopped = true;
    while (stopped && !tooMany) {
        stopped = false;
        int again = 0;
        const auto take = [&](Row &row) {
            const QString word = row.text();
            if (!words.isEmpty() && word == words.constLast()) {
                stopped = ++again == MostEntries;
                return !stopped;
            }
            again = 0;
            tooMany = words.size() == MostWords;
            if (!tooMany)
                words.append(word);
            return !tooMany;
        };
        TEXTBACK_TRY(m_entriesFrom.each(take, from, end));
        if (stopped)
            from = words.constLast() + QChar(1); // no word has it, so that the next one follows
    }
    return tooMany ? QStringList() : words;
}

} // namespace textback
