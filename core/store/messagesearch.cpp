// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/messagesearch.h"

#include "core/store/storednumbers.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LowestKey = std::numeric_limits<qint64>::min() / 2;
constexpr qint64 HighestKey = std::numeric_limits<qint64>::max() / 2;
/// Rows that one answer looks at where filters pass over most of them.
constexpr int MostRows = 2000;
constexpr int MostCallerHits = 8;
constexpr qsizetype SnippetLength = 160;
/// Holds the place until the row's own is read.
PhoneNumber fixedNumber()
{
    static const PhoneNumber none = PhoneNumber::fromE164(u"+0").value();
    return none;
}

bool needsReading(const QList<SearchTerm> &terms)
{
    return std::any_of(terms.begin(), terms.end(), [](const SearchTerm &term) { return term.folded.size() > 1; });
}

} // namespace

Result<SearchPage> MessageSearch::find(const QString &typed, std::optional<SearchKey> after, int limit)
{
    Asked asked;
    // Only a filter asks about days, and asking the system for its zone takes a tenth of a short search.
    asked.query = parseSearch(typed, typed.contains(u':') ? QTimeZone::systemTimeZone() : QTimeZone::utc());
    asked.from = LowestKey;
    asked.below = after ? after->id : HighestKey;
    asked.limit = limit;
    SearchPage page;
    page.unclear = asked.query.unclear;
    if (asked.query.isEmpty())
        return page;
    TEXTBACK_TRY(narrow(asked));
    const bool aboutTexts = asked.query.withPhoto || asked.query.before || asked.query.notBefore;
    if (!after && !aboutTexts && !asked.query.from)
        TEXTBACK_TRY(callers(asked, page.hits));
    if (asked.query.terms.isEmpty() && !asked.query.hasFilter())
        return page; // digits among signs alone: a number and nothing else
    const auto found = texts(asked);
    if (!found.ok())
        return found.error();
    QList<SearchHit> hits = found.value().hits;
    qint64 reached = found.value().reached;
    if (hits.size() > limit) {
        hits = hits.mid(0, limit);
        reached = hits.constLast().item.value_or(ItemId(0)).value();
    }
    page.hits += hits;
    if (reached > asked.from)
        page.next = SearchKey{reached};
    return page;
}

Status MessageSearch::callers(const Asked &asked, QList<SearchHit> &hits)
{
    QList<SearchHit> found;
    QSet<ThreadId> seen;
    int rows = 0;
    const auto take = [&](Row &row) {
        ++rows;
        SearchHit hit{.kind = HitKind::Caller, .thread = row.id<ThreadId>(), .item = {}, .caller = fixedNumber()};
        row.skip(1);
        hit.state = row.oneOf(ThreadState::Done);
        if (seen.contains(hit.thread) || !fits(asked, hit.thread, hit.state, row.text()))
            return true;
        seen.insert(hit.thread);
        hit.at = row.time();
        hit.caller = row.number();
        hit.name = row.text();
        found.append(hit);
        return true;
    };
    const QString &digits = asked.query.digits;
    if (!digits.isEmpty()) {
        TEXTBACK_TRY(m_digits.each(take, digits, digits + u':', FewThreads));
        if (rows == FewThreads) { // too many to sort: the newest are near
            found.clear();
            seen.clear();
            TEXTBACK_TRY(m_newestDigits.each(take, digits, MostCallerHits));
        }
        for (SearchHit &hit : found)
            hit.digits = digits;
    }
    if (!asked.query.terms.isEmpty())
        for (Statement *statement : {&m_names, &m_companies})
            TEXTBACK_TRY(statement->each(take, nameQuestion(asked.query.terms), FewThreads));
    std::sort(found.begin(), found.end(), [](const SearchHit &a, const SearchHit &b) {
        return std::pair(a.at, a.thread) > std::pair(b.at, b.thread);
    });
    hits = found.mid(0, MostCallerHits);
    for (SearchHit &hit : hits)
        hit.nameMarks = marksOf(hit.name, asked.query.terms);
    return Done{};
}

Result<MessageSearch::Found> MessageSearch::texts(const Asked &asked)
{
    const QList<SearchTerm> &terms = asked.query.terms;
    if (asked.threads) {
        qint64 texts = 0;
        for (const ThreadId thread : *asked.threads) {
            const auto count = m_textsOf.number(thread);
            if (!count.ok())
                return count.error();
            texts += count.value().value_or(0);
        }
        if (texts <= FewTexts)
            return scan(*asked.threads, terms, asked);
    }
    const QVariantList range{asked.from, asked.below};
    if (terms.isEmpty())
        return walk(asked.query.withPhoto ? m_photos : m_newest, range, asked);
    const auto question = m_words.question(terms);
    if (!question.ok())
        return question.error();
    auto found = walk(m_matches, QVariantList{question.value()} + range, asked);
    if (!found.ok())
        return found;
    Found all = std::move(found).value();
    if (terms.size() > 1 && !asked.threads)
        TEXTBACK_TRY(addNamed(asked, all));
    return all;
}

Result<MessageSearch::Found> MessageSearch::walk(Statement &statement, const QVariantList &values, const Asked &asked)
{
    Found found;
    found.reached = asked.from;
    const bool verify = needsReading(asked.query.terms);
    int rows = 0;
    const auto take = [&](Row &row) {
        ++rows;
        Row id = row;
        found.reached = id.integer();
        if (auto hit = hitFrom(row, asked.query.terms, asked, verify))
            found.hits.append(std::move(*hit));
        return rows < MostRows && found.hits.size() < asked.limit;
    };
    TEXTBACK_TRY(statement.eachWith(take, values));
    if (rows < MostRows && found.hits.size() < asked.limit)
        found.reached = asked.from; // the statement ran to its end
    return found;
}

Result<MessageSearch::Found> MessageSearch::scan(const QSet<ThreadId> &threads, const QList<SearchTerm> &terms,
                                                 const Asked &asked)
{
    Found found;
    found.reached = asked.from;
    const auto take = [&](Row &row) {
        if (auto hit = hitFrom(row, terms, asked, true))
            found.hits.append(std::move(*hit));
        return true;
    };
    for (const ThreadId thread : threads)
        TEXTBACK_TRY(m_inThread.each(take, thread, asked.from, asked.below));
    std::sort(found.hits.begin(), found.hits.end(),
              [](const SearchHit &a, const SearchHit &b) { return a.item > b.item; });
    return found;
}

Status MessageSearch::addNamed(const Asked &asked, Found &found)
{
    // "maple invoice": one word may be the caller's name and the others in a text.
    for (qsizetype name = 0; name < asked.query.terms.size(); ++name) {
        Narrowed narrowed;
        TEXTBACK_TRY(addThreads(m_names, {nameQuestion({asked.query.terms.at(name)}), FewThreads}, narrowed));
        if (!narrowed.complete || narrowed.texts > FewTexts)
            continue;
        QList<SearchTerm> others = asked.query.terms;
        others.removeAt(name);
        Asked below = asked;
        below.from = found.reached; // older ones come with their page
        const auto more = scan(narrowed.threads, others, below);
        if (!more.ok())
            return more.error();
        for (const SearchHit &hit : more.value().hits) {
            const bool known = std::any_of(found.hits.begin(), found.hits.end(),
                                           [&hit](const SearchHit &other) { return other.item == hit.item; });
            if (!known)
                found.hits.append(hit);
        }
    }
    std::sort(found.hits.begin(), found.hits.end(),
              [](const SearchHit &a, const SearchHit &b) { return a.item > b.item; });
    return Done{};
}

std::optional<SearchHit> MessageSearch::hitFrom(Row &row, const QList<SearchTerm> &terms, const Asked &asked,
                                                bool verify)
{
    SearchHit hit{.item = row.id<ItemId>(), .at = row.time(), .caller = fixedNumber()};
    hit.hasPhoto = row.flag();
    hit.thread = row.id<ThreadId>();
    hit.state = row.oneOf(ThreadState::Done);
    const SearchQuery &query = asked.query;
    if ((query.withPhoto && !hit.hasPhoto) || (query.before && hit.at >= *query.before)
        || (query.notBefore && hit.at < *query.notBefore) || !fits(asked, hit.thread, hit.state, row.text()))
        return std::nullopt;
    hit.kind = row.oneOf(ItemKind::Note) == ItemKind::Note ? HitKind::Note : HitKind::Text;
    hit.ours = row.oneOf(TextDirection::Out) == TextDirection::Out;
    const QString body = row.text();
    if (verify && !holdsAll(body, terms))
        return std::nullopt;
    hit.caller = row.number();
    hit.name = row.text();
    MarkedSnippet snippet = snippetOf(body, query.terms, SnippetLength);
    hit.snippet = std::move(snippet.text);
    hit.marks = std::move(snippet.marks);
    hit.nameMarks = marksOf(hit.name, query.from ? query.from->name : query.terms);
    return hit;
}

} // namespace textback
