// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinbox.h"

namespace textback {

Result<std::optional<HistoryImport>> FakeInbox::historyImport()
{
    return import;
}

Result<ViewCounts> FakeInbox::counts()
{
    if (broken)
        return storageError();
    ViewCounts counts;
    for (const auto &[id, row] : rows) {
        counts.waitingOnUs += row.state == ThreadState::WaitingOnUs;
        counts.waitingOnThem += row.state == ThreadState::WaitingOnThem;
        counts.snoozed += row.state == ThreadState::Snoozed;
        counts.done += row.state == ThreadState::Done;
        ++counts.all;
    }
    return counts;
}

Result<QList<ThreadRow>> FakeInbox::threads(InboxView view, std::optional<ThreadKey> after, int limit)
{
    if (broken)
        return storageError();
    QList<ThreadRow> found;
    for (const auto &[id, row] : rows) {
        if (view == InboxView::All || int(view) == int(row.state))
            found.append(row);
    }
    const auto before = [view](const ThreadKey &one, const ThreadKey &other) {
        return ascending(view) ? std::tie(one.sort, one.id) < std::tie(other.sort, other.id)
                               : std::tie(other.sort, other.id) < std::tie(one.sort, one.id);
    };
    std::sort(found.begin(), found.end(), [this, view, before](const ThreadRow &one, const ThreadRow &other) {
        return before(keyOf(view, one), keyOf(view, other));
    });
    if (after)
        found.removeIf([&](const ThreadRow &row) { return !before(*after, keyOf(view, row)); });
    return found.mid(0, limit);
}

ThreadKey FakeInbox::keyOf(InboxView view, const ThreadRow &row) const
{
    return {toMs(ascending(view) ? row.waitingSince.value_or(row.lastAt) : row.lastAt), row.id.value()};
}

Result<std::optional<ThreadRow>> FakeInbox::thread(ThreadId id)
{
    if (broken)
        return storageError();
    const auto found = rows.find(id);
    return found == rows.end() ? std::optional<ThreadRow>() : std::optional(found->second);
}

Result<QList<TimelineItem>> FakeInbox::timeline(ThreadId thread, std::optional<TimelineKey> before, int limit)
{
    ++timelineReads;
    if (broken)
        return storageError();
    QList<TimelineItem> items = timelines[thread];
    const auto newer = [](const TimelineItem &one, const TimelineItem &other) {
        return std::pair{one.at, one.id} > std::pair{other.at, other.id};
    };
    std::sort(items.begin(), items.end(), newer);
    if (before)
        items.removeIf([&before](const TimelineItem &item) {
            return std::pair{toMs(item.at), item.id.value()} >= std::pair{before->atMs, before->id};
        });
    return items.mid(0, limit);
}

Result<std::optional<CallerCard>> FakeInbox::card(ThreadId thread)
{
    if (broken)
        return storageError();
    const auto found = cards.find(thread);
    return found == cards.end() ? std::optional<CallerCard>() : std::optional(found->second);
}

Result<QList<CallBackRow>> FakeInbox::callBacks(int limit)
{
    return callBackRows.mid(0, limit);
}

Result<QList<ThreadRow>> FakeInbox::search(const QString &words, int limit)
{
    QList<ThreadRow> found;
    for (const auto &[id, row] : rows) {
        if (row.name.contains(words, Qt::CaseInsensitive) || row.caller.e164().contains(words)
            || row.lastWords.contains(words, Qt::CaseInsensitive))
            found.append(row);
    }
    return found.mid(0, limit);
}

Result<QList<Line>> FakeInbox::lines()
{
    return officeLines;
}

Result<QMap<QString, QString>> FakeInbox::settings()
{
    if (broken)
        return storageError();
    return officeSettings;
}

bool FakeInbox::ascending(InboxView view)
{
    return view == InboxView::WaitingOnUs || view == InboxView::WaitingOnThem;
}

Error FakeInbox::storageError()
{
    return {ErrorKind::Storage, QStringLiteral("broken on purpose")};
}

} // namespace textback
