// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dayqueries.h"
#include "core/domain/sortedthreads.h"
#include "core/domain/threadcommands.h"

#include <QStringList>

#include <tuple>

namespace textback {

/// A night and its short calls, as the test says.
class FakeDay : public DayQueries {
public:
    ClosedSummary night;
    QList<ShortCall> shortOnes;
    std::optional<std::pair<UtcTime, UtcTime>> asked;
    Result<ClosedSummary> missedBetween(UtcTime from, UtcTime to) override;
    Result<QList<ShortCall>> shortCalls(UtcTime, int limit) override;
};

/// The inbox the other way round.
class FakeSorted : public SortedThreads {
public:
    explicit FakeSorted(InboxQueries &inbox);
    Result<QList<ThreadRow>> shortestWaitFirst(InboxView view, std::optional<ThreadKey> after, int limit) override;

private:
    InboxQueries &m_inbox;
};

/// Begins threads as it is told to.
class FakeThreads : public ThreadCommands {
public:
    QStringList asked; ///< "line number", in order.
    std::optional<Error> refusal;
    ThreadId thread{1};
    void openThread(const QString &line, const QString &number, QObject *,
                    Callback<Result<ThreadId>> answered) override;
};

} // namespace textback
