// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteinbox.h"

#include "core/policy/officedocument.h"
#include "core/store/accounts.h"

#include <algorithm>
#include <limits>

namespace textback {

namespace {

constexpr qint64 Lowest = std::numeric_limits<qint64>::min();
constexpr qint64 Highest = std::numeric_limits<qint64>::max();

bool isWaitingView(InboxView view)
{
    return view == InboxView::WaitingOnUs || view == InboxView::WaitingOnThem;
}

} // namespace

Result<std::unique_ptr<SqliteInbox>> openInbox(const QString &path)
{
    auto opened = Connection::open(path, Connection::Mode::ReadOnly);
    if (!opened.ok())
        return opened.error();
    return std::make_unique<SqliteInbox>(std::move(opened).value());
}

Result<ViewCounts> SqliteInbox::counts()
{
    ViewCounts counts;
    const auto take = [&counts](Row &row) {
        const qint64 id = row.integer();
        const int amount = row.count();
        if (id == qint64(ThreadState::WaitingOnUs))
            counts.waitingOnUs = amount;
        else if (id == qint64(ThreadState::WaitingOnThem))
            counts.waitingOnThem = amount;
        else if (id == qint64(ThreadState::Snoozed))
            counts.snoozed = amount;
        else if (id == qint64(ThreadState::Done))
            counts.done = amount;
        else if (id == CallBackCounter)
            counts.callBacks = amount;
        return true;
    };
    TEXTBACK_TRY(m_counts.each(take));
    counts.all = counts.waitingOnUs + counts.waitingOnThem + counts.snoozed + counts.done;
    return counts;
}

Result<QList<ThreadRow>> SqliteInbox::threads(InboxView view, std::optional<ThreadKey> after, int limit)
{
    // The numbers of the views are those of the states they show, as far as they show one.
    static_assert(int(InboxView::WaitingOnThem) == int(ThreadState::WaitingOnThem)
                  && int(InboxView::Snoozed) == int(ThreadState::Snoozed)
                  && int(InboxView::Done) == int(ThreadState::Done));
    if (isWaitingView(view)) {
        const ThreadKey from = after.value_or(ThreadKey{Lowest, Lowest});
        return m_waiting.all<ThreadRow>(threadRowFrom, view, from.sort, from.id, limit);
    }
    const ThreadKey from = after.value_or(ThreadKey{Highest, Highest});
    if (view == InboxView::All)
        return m_newest.all<ThreadRow>(threadRowFrom, from.sort, from.id, limit);
    return m_newestOf.all<ThreadRow>(threadRowFrom, view, from.sort, from.id, limit);
}

ThreadKey SqliteInbox::keyOf(InboxView view, const ThreadRow &row) const
{
    const UtcTime sort = isWaitingView(view) ? row.waitingSince.value_or(row.lastAt) : row.lastAt;
    return {toMs(sort), row.id.value()};
}

Result<std::optional<ThreadRow>> SqliteInbox::thread(ThreadId id)
{
    return m_thread.first<ThreadRow>(threadRowFrom, id);
}

Result<QList<TimelineItem>> SqliteInbox::timeline(ThreadId thread, std::optional<TimelineKey> before, int limit)
{
    const TimelineKey from = before.value_or(TimelineKey{Highest, Highest});
    bool hasFiles = false;
    auto read = m_timeline.all<TimelineItem>([&hasFiles](Row &row) { return timelineItemFrom(row, hasFiles); }, thread,
                                             from.atMs, from.id, limit);
    if (!read.ok() || !hasFiles)
        return read;
    QList<TimelineItem> items = std::move(read).value();
    TEXTBACK_TRY(m_files.addTo(thread, items));
    return items;
}

Result<std::optional<CallerCard>> SqliteInbox::card(ThreadId thread)
{
    CallerId caller{0};
    auto read = m_card.first<CallerCard>(
        [&caller](Row &row) {
            caller = row.id<CallerId>();
            return CallerCard{.number = row.number(),
                              .name = row.text(),
                              .calls = row.count(),
                              .missed = row.count(),
                              .texts = row.count(),
                              .neverText = row.flag(),
                              .askedToStopAt = row.maybeTime(),
                              .stopWords = row.text(),
                              .cannotGetTexts = row.flag(),
                              .lastCalls = {}};
        },
        thread);
    if (!read.ok() || !read.value())
        return read;
    const auto calls = m_lastCalls.all<StoredCall>(callFrom, caller);
    if (!calls.ok())
        return calls.error();
    CallerCard card = *read.value();
    card.lastCalls = calls.value();
    return std::optional(card);
}

Result<QList<CallBackRow>> SqliteInbox::callBacks(int limit)
{
    return m_callBacks.all<CallBackRow>(
        [](Row &row) {
            return CallBackRow{.call = callFrom(row),
                               .name = row.text(),
                               .verdict = verdictFrom(row.bytes()),
                               .failure = row.oneOf(FailureReason::Other)};
        },
        limit);
}

Result<QList<ThreadRow>> SqliteInbox::search(const QString &words, int limit)
{
    const auto found = m_search.threads(words, limit);
    if (!found.ok())
        return found.error();
    QList<ThreadRow> rows;
    for (const ThreadId id : found.value()) {
        const auto row = thread(id);
        if (!row.ok())
            return row.error();
        if (row.value())
            rows.append(*row.value());
    }
    std::sort(rows.begin(), rows.end(), [](const ThreadRow &a, const ThreadRow &b) {
        return std::pair(a.lastAt, a.id) > std::pair(b.lastAt, b.id);
    });
    return rows.mid(0, limit);
}

Result<QList<Line>> SqliteInbox::lines()
{
    return m_lines.all<Line>(lineFrom);
}

Result<QMap<QString, QString>> SqliteInbox::settings()
{
    const auto kept = m_officeRows.settings();
    if (!kept.ok())
        return kept;
    const auto document = m_officeRows.document();
    if (!document.ok())
        return document.error();
    return settingsShown(kept.value(), document.value());
}

} // namespace textback
