// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How what is asked becomes a question to the index, and filters the threads, lines and ids to look at.
#include "core/store/messagesearch.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOfScriptWithoutSpaces(const QString &word)
{
    return !word.isEmpty() && word.at(0).unicode() >= 0x0E00;
}

QString quotedWords(const QStringList &words, bool lastIsBeginning)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(u'"' + word + u'"');
    return quoted.join(u' ') + (lastIsBeginning ? u"*"_s : u""_s);
}

} // namespace

QString MessageSearch::question(const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms)
        parts.append(quotedWords(term.indexed, term.lastIsBeginning));
    return parts.join(u' ');
}

QString MessageSearch::nameQuestion(const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms) {
        QStringList words;
        for (const QString &word : term.indexed) {
            const bool goesOn =
                !words.isEmpty() && isOfScriptWithoutSpaces(words.constLast()) && isOfScriptWithoutSpaces(word);
            if (goesOn)
                words.last() += word;
            else
                words.append(word);
        }
        parts.append(quotedWords(words, term.lastIsBeginning));
    }
    return parts.join(u' ');
}

Status MessageSearch::narrow(Asked &asked)
{
    const SearchQuery &query = asked.query;
    if (query.line) {
        const auto lines = linesOf(*query.line);
        if (!lines.ok())
            return lines.error();
        asked.lines = lines.value();
    }
    Narrowed narrowed;
    if (query.from) {
        const auto threads = threadsOf(*query.from);
        if (!threads.ok())
            return threads.error();
        asked.threads = threads.value().threads;
    } else if (query.state && query.state != ThreadState::Done) {
        TEXTBACK_TRY(addThreads(m_inState, {int(*query.state), FewThreads}, narrowed));
        if (narrowed.complete && narrowed.texts <= FewTexts)
            asked.threads = narrowed.threads;
    }
    if (query.notBefore) {
        const auto id = m_places.firstIdAt(*query.notBefore);
        if (!id.ok())
            return id.error();
        asked.from = id.value() - TimePlaces::Disorder;
    }
    if (query.before) {
        const auto id = m_places.firstIdAt(*query.before);
        if (!id.ok())
            return id.error();
        asked.below = std::min(asked.below, id.value() + TimePlaces::Disorder);
    }
    return Done{};
}

Status MessageSearch::addThreads(Statement &statement, const QVariantList &values, Narrowed &narrowed)
{
    int rows = 0;
    const auto take = [&](Row &row) {
        ++rows;
        const auto thread = row.id<ThreadId>();
        const qint64 texts = row.integer();
        if (!narrowed.threads.contains(thread))
            narrowed.texts += texts;
        narrowed.threads.insert(thread);
        return true;
    };
    TEXTBACK_TRY(statement.eachWith(take, values));
    narrowed.complete = narrowed.complete && rows < FewThreads;
    return Done{};
}

Result<MessageSearch::Narrowed> MessageSearch::threadsOf(const SearchWhom &whom)
{
    Narrowed narrowed;
    if (!whom.digits.isEmpty())
        TEXTBACK_TRY(addThreads(m_digits, {whom.digits, whom.digits + u':', FewThreads}, narrowed)); // ':' follows '9'
    if (!whom.name.isEmpty())
        TEXTBACK_TRY(addThreads(m_names, {nameQuestion(whom.name), FewThreads}, narrowed));
    return narrowed;
}

Result<QSet<QString>> MessageSearch::linesOf(const SearchWhom &whom)
{
    QSet<QString> lines;
    const auto take = [&](Row &row) {
        const QString number = row.text();
        const bool byDigits = !whom.digits.isEmpty() && number.contains(whom.digits);
        if (byDigits || (!whom.name.isEmpty() && holdsAll(row.text(), whom.name)))
            lines.insert(number);
        return true;
    };
    TEXTBACK_TRY(m_lines.each(take));
    return lines;
}

bool MessageSearch::fits(const Asked &asked, ThreadId thread, ThreadState state, const QString &line)
{
    return (!asked.threads || asked.threads->contains(thread)) && (!asked.query.state || asked.query.state == state)
        && (!asked.lines || asked.lines->contains(line));
}

} // namespace textback
