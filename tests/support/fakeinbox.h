// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace textback {

/// An inbox in memory: tests write rows and timelines, windows read them. Counts what it was asked.
class FakeInbox : public InboxQueries {
public:
    std::map<ThreadId, ThreadRow> rows;
    std::map<ThreadId, QList<TimelineItem>> timelines; ///< Any order.
    std::map<ThreadId, CallerCard> cards;
    QList<CallBackRow> callBackRows;
    QList<Line> officeLines;
    QMap<QString, QString> officeSettings;
    bool broken = false; ///< Everything fails, as with a damaged file.
    int timelineReads = 0;

    std::optional<HistoryImport> import;

    Result<std::optional<HistoryImport>> historyImport() override { return import; }
    Result<ViewCounts> counts() override
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
    Result<QList<ThreadRow>> threads(InboxView view, std::optional<ThreadKey> after, int limit) override
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
    [[nodiscard]] ThreadKey keyOf(InboxView view, const ThreadRow &row) const override
    {
        return {toMs(ascending(view) ? row.waitingSince.value_or(row.lastAt) : row.lastAt), row.id.value()};
    }
    Result<std::optional<ThreadRow>> thread(ThreadId id) override
    {
        if (broken)
            return storageError();
        const auto found = rows.find(id);
        return found == rows.end() ? std::optional<ThreadRow>() : std::optional(found->second);
    }
    Result<QList<TimelineItem>> timeline(ThreadId thread, std::optional<TimelineKey> before, int limit) override
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
    Result<std::optional<CallerCard>> card(ThreadId thread) override
    {
        if (broken)
            return storageError();
        const auto found = cards.find(thread);
        return found == cards.end() ? std::optional<CallerCard>() : std::optional(found->second);
    }
    Result<QList<CallBackRow>> callBacks(int limit) override { return callBackRows.mid(0, limit); }
    Result<QList<ThreadRow>> search(const QString &words, int limit) override
    {
        QList<ThreadRow> found;
        for (const auto &[id, row] : rows) {
            if (row.name.contains(words, Qt::CaseInsensitive) || row.caller.e164().contains(words)
                || row.lastWords.contains(words, Qt::CaseInsensitive))
                found.append(row);
        }
        return found.mid(0, limit);
    }
    Result<QList<Line>> lines() override { return officeLines; }
    Result<QMap<QString, QString>> settings() override { return officeSettings; }

private:
    static bool ascending(InboxView view) { return view == InboxView::WaitingOnUs || view == InboxView::WaitingOnThem; }
    static Error storageError() { return {ErrorKind::Storage, QStringLiteral("broken on purpose")}; }
};

} // namespace textback
