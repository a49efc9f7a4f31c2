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

    Result<std::optional<HistoryImport>> historyImport() override;
    Result<ViewCounts> counts() override;
    Result<QList<ThreadRow>> threads(InboxView view, std::optional<ThreadKey> after, int limit) override;
    [[nodiscard]] ThreadKey keyOf(InboxView view, const ThreadRow &row) const override;
    Result<std::optional<ThreadRow>> thread(ThreadId id) override;
    Result<QList<TimelineItem>> timeline(ThreadId thread, std::optional<TimelineKey> before, int limit) override;
    Result<std::optional<CallerCard>> card(ThreadId thread) override;
    Result<QList<CallBackRow>> callBacks(int limit) override;
    Result<QList<ThreadRow>> search(const QString &words, int limit) override;
    Result<QList<Line>> lines() override;
    Result<QMap<QString, QString>> settings() override;

private:
    static bool ascending(InboxView view);
    static Error storageError();
};

} // namespace textback
