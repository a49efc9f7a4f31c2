// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activityqueries.h"

#include "core/store/threadstate.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr ActivityKey Newest{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
/// Callers whose calls are read one caller after the other; where more match, the calls are walked.
constexpr qsizetype FewCallers = 40;
/// Callers that are noted for what is searched; where more match, it is so common that looking at calls finds it soon.
constexpr int MostCallers = 4000;
/// What one answer looks at when it walks.
constexpr int MostWalked = 4000;
constexpr int MostOpened = 400;

static_assert(int(Turn::Theirs) == 1);

bool newerFirst(const ActivityRow &one, const ActivityRow &other)
{
    return activityKeyOf(one) > activityKeyOf(other);
}

ActivityRow activityRowFrom(Row &row)
{
    ActivityRow read;
    read.name = row.text();
    read.call.verdict = verdictFrom(row.bytes());
    if (const auto textBack = row.maybeInteger())
        read.call.textBack = OutboxId(*textBack);
    read.forPerson = row.flag();
    if (const auto state = row.maybeInteger())
        read.text = OutboxState(std::clamp<qint64>(*state, 0, qint64(OutboxState::Cancelled)));
    read.failure = row.oneOf(FailureReason::Other);
    read.cancelled = row.oneOf(CancelReason::OtherCheck);
    const auto left = row.maybeTime();
    if (read.text && isAccepted(*read.text))
        read.sentAt = left;
    read.call.stored = callFrom(row);
    if (read.name.isEmpty())
        read.name = read.call.stored.call.callerName;
    return read;
}

/// Every typed word begins a word of the name.
bool namedSo(const QString &name, const QString &words)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    const QStringList typed = words.split(u' ', Qt::SkipEmptyParts);
    return !typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [&parts](const QString &word) {
        return std::any_of(parts.begin(), parts.end(),
                           [&word](const QString &part) { return part.startsWith(word, Qt::CaseInsensitive); });
    });
}

ActivityCalls pageOf(QList<ActivityRow> rows, int limit)
{
    std::sort(rows.begin(), rows.end(), newerFirst);
    ActivityCalls page;
    const bool more = rows.size() >= limit;
    page.rows = rows.mid(0, limit);
    if (more && !page.rows.isEmpty())
        page.next = activityKeyOf(page.rows.constLast());
    return page;
}

} // namespace

bool isOfKind(const ActivityRow &row, ActivityKind kind)
{
    const bool missed = isMissed(row.call.stored.call.outcome);
    switch (kind) {
    case ActivityKind::All:
        return true;
    case ActivityKind::Texted:
        return row.text && isAccepted(*row.text);
    case ActivityKind::NotTexted:
        return (missed && !row.text) || row.text == OutboxState::Cancelled;
    case ActivityKind::ForPerson:
        return row.forPerson;
    case ActivityKind::TextFailed:
        return row.text == OutboxState::Failed;
    case ActivityKind::Answered:
        return row.call.stored.call.outcome == CallOutcome::Answered;
    }
    return true;
}

Result<ActivityCalls> SqliteActivityQueries::activity(const ActivityWish &wish, std::optional<ActivityKey> before,
                                                      int limit)
{
    Asked asked{.wish = wish, .before = before.value_or(Newest), .limit = std::max(1, limit)};
    asked.since = wish.since ? toMs(*wish.since) : std::numeric_limits<qint64>::min();
    const QString words = wish.words.simplified();
    if (words.isEmpty()) {
        const auto rows = rowsOf(asked);
        if (!rows.ok())
            return rows.error();
        return pageOf(rows.value(), asked.limit);
    }
    if (!before || m_found.words != words) // new people may have called since the last first page
        TEXTBACK_TRY(findCallers(words));
    return m_found.all && m_found.callers.size() <= FewCallers ? callsOfFew(asked) : walk(asked);
}

Result<QList<ActivityRow>> SqliteActivityQueries::rowsOf(const Asked &asked)
{
    const auto read = [&asked](Statement &statement) {
        return statement.all<ActivityRow>(activityRowFrom, asked.before.startedMs, asked.before.id, asked.since,
                                          asked.limit);
    };
    switch (asked.wish.kind) {
    case ActivityKind::All:
        break;
    case ActivityKind::Texted:
        return read(m_texted);
    case ActivityKind::NotTexted:
        return notTexted(asked);
    case ActivityKind::ForPerson:
        return read(m_forPerson);
    case ActivityKind::TextFailed:
        return read(m_failed);
    case ActivityKind::Answered:
        return read(m_answered);
    }
    return read(m_all);
}

Result<QList<ActivityRow>> SqliteActivityQueries::notTexted(const Asked &asked)
{
    QList<ActivityRow> rows;
    for (Statement *statement : {&m_notTexted, &m_takenBack}) {
        const auto read = statement->all<ActivityRow>(activityRowFrom, asked.before.startedMs, asked.before.id,
                                                      asked.since, asked.limit);
        if (!read.ok())
            return read;
        rows += read.value();
    }
    return rows;
}

Status SqliteActivityQueries::findCallers(const QString &words)
{
    const auto callers = m_search.callers(words, MostCallers);
    if (!callers.ok())
        return callers.error();
    m_found = {.words = words,
               .digits = Search::digits(words),
               .callers = callers.value(),
               .all = callers.value().size() < MostCallers};
    return Done{};
}

bool SqliteActivityQueries::matches(CallerId caller, const QString &number, const QString &name) const
{
    if (m_found.callers.contains(caller))
        return true;
    if (m_found.all)
        return false;
    return (!m_found.digits.isEmpty() && number.contains(m_found.digits)) || namedSo(name, m_found.words);
}

Result<ActivityCalls> SqliteActivityQueries::callsOfFew(const Asked &asked)
{
    QList<ActivityRow> rows;
    for (const CallerId caller : std::as_const(m_found.callers)) {
        int taken = 0;
        const auto take = [&](Row &row) {
            const ActivityRow read = activityRowFrom(row);
            if (isOfKind(read, asked.wish.kind)) {
                rows.append(read);
                ++taken;
            }
            return taken < asked.limit;
        };
        TEXTBACK_TRY(m_ofCaller.each(take, caller, asked.before.startedMs, asked.before.id, asked.since));
    }
    return pageOf(rows, asked.limit);
}

Result<ActivityCalls> SqliteActivityQueries::walk(const Asked &asked)
{
    QList<CallId> found;
    int walked = 0;
    ActivityKey reached = asked.before;
    const auto look = [&](Row &row) {
        ++walked;
        reached = {row.integer(), 0};
        reached.id = row.integer();
        const auto caller = row.id<CallerId>();
        const QString number = row.text();
        const QString name = row.text();
        if (caller != CallerId{0} && matches(caller, number, name))
            found.append(CallId(reached.id));
        return found.size() < MostOpened;
    };
    TEXTBACK_TRY(m_walk.each(look, asked.before.startedMs, asked.before.id, asked.since, MostWalked));
    const bool reachedEnd = walked < MostWalked && found.size() < MostOpened;
    ActivityCalls page;
    for (const CallId call : std::as_const(found)) {
        const auto row = activityOf(call);
        if (!row.ok())
            return row.error();
        if (!row.value() || !isOfKind(*row.value(), asked.wish.kind))
            continue;
        page.rows.append(*row.value());
        if (page.rows.size() == asked.limit) {
            page.next = activityKeyOf(page.rows.constLast());
            return page;
        }
    }
    if (!reachedEnd)
        page.next = reached;
    return page;
}

Result<std::optional<ActivityRow>> SqliteActivityQueries::activityOf(CallId call)
{
    return m_one.first<ActivityRow>(activityRowFrom, call);
}

Result<std::optional<UtcTime>> SqliteActivityQueries::repliedAfter(ThreadId thread, UtcTime after)
{
    const auto read = m_replied.number(thread, after);
    if (!read.ok())
        return read.error();
    return read.value() ? std::optional(fromMs(*read.value())) : std::nullopt;
}

} // namespace textback
