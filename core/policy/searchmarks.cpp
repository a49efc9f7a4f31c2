// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/searchquery.h"

#include <algorithm>

namespace textback {

namespace {

bool standsAt(const QList<SearchWord> &words, qsizetype place, const SearchTerm &term)
{
    const qsizetype count = term.folded.size();
    if (count == 0 || place + count > words.size())
        return false;
    for (qsizetype part = 0; part + 1 < count; ++part) {
        if (words.at(place + part).folded != term.folded.at(part))
            return false;
    }
    const QString &last = words.at(place + count - 1).folded;
    return term.lastIsBeginning ? last.startsWith(term.folded.constLast()) : last == term.folded.constLast();
}

bool holds(const QList<SearchWord> &words, const SearchTerm &term)
{
    for (qsizetype place = 0; place < words.size(); ++place) {
        if (standsAt(words, place, term))
            return true;
    }
    return false;
}

/// From the beginning of the first word to as far into the last as was typed.
MarkRange markAt(QStringView text, const QList<SearchWord> &words, qsizetype place, const SearchTerm &term)
{
    const SearchWord &first = words.at(place);
    const SearchWord &last = words.at(place + term.folded.size() - 1);
    const qsizetype into = unfoldedLength(text.mid(last.start, last.length), term.folded.constLast().size());
    return {first.start, last.start + into - first.start};
}

} // namespace

bool holdsAll(QStringView text, const QList<SearchTerm> &terms)
{
    const QList<SearchWord> words = searchWordsOf(text);
    return std::all_of(terms.begin(), terms.end(), [&words](const SearchTerm &term) { return holds(words, term); });
}

QList<MarkRange> marksOf(QStringView text, const QList<SearchTerm> &terms)
{
    const QList<SearchWord> words = searchWordsOf(text);
    QList<MarkRange> marks;
    for (qsizetype place = 0; place < words.size(); ++place) {
        MarkRange longest;
        for (const SearchTerm &term : terms) {
            if (!standsAt(words, place, term))
                continue;
            const MarkRange mark = markAt(text, words, place, term);
            if (mark.length > longest.length)
                longest = mark;
        }
        if (longest.length > 0
            && (marks.isEmpty() || marks.constLast().start + marks.constLast().length <= longest.start))
            marks.append(longest);
    }
    return marks;
}

MarkedSnippet snippetOf(const QString &text, const QList<SearchTerm> &terms, qsizetype length)
{
    const QList<MarkRange> marks = marksOf(text, terms);
    qsizetype from = 0;
    // The first match is shown with a few words before it.
    if (!marks.isEmpty() && marks.constFirst().start + marks.constFirst().length > length * 2 / 3) {
        from = std::max<qsizetype>(0, marks.constFirst().start - length / 4);
        const qsizetype space = text.indexOf(u' ', from);
        if (space >= 0 && space < marks.constFirst().start)
            from = space + 1;
        if (from < text.size() && text.at(from).isLowSurrogate())
            ++from;
    }
    MarkedSnippet snippet;
    const QString lead = from > 0 ? QStringLiteral("\u2026") : QString();
    QString part = text.mid(from, length);
    if (from + length < text.size()) {
        if (part.back().isHighSurrogate())
            part.chop(1);
        part += u'\u2026';
    }
    // Line ends become spaces one for one, so that marks stay where they are.
    for (QChar &c : part) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    snippet.text = lead + part;
    for (const MarkRange &mark : marks) {
        const qsizetype start = mark.start - from;
        if (start >= 0 && start + mark.length <= length)
            snippet.marks.append({start + lead.size(), mark.length});
    }
    return snippet;
}

} // namespace textback
