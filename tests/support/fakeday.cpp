// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeday.h"

namespace textback {

Result<ClosedSummary> FakeDay::missedBetween(UtcTime from, UtcTime to)
{
    asked = {from, to};
    return night;
}

Result<QList<ShortCall>> FakeDay::shortCalls(UtcTime, int limit)
{
    return shortOnes.mid(0, limit);
}

FakeSorted::FakeSorted(InboxQueries &inbox) : m_inbox(inbox) {}

Result<QList<ThreadRow>> FakeSorted::shortestWaitFirst(InboxView view, std::optional<ThreadKey> after, int limit)
{
    auto rows = m_inbox.threads(view, std::nullopt, 100'000);
    if (!rows.ok())
        return rows;
    QList<ThreadRow> turned(rows.value().crbegin(), rows.value().crend());
    if (after)
        turned.removeIf([&](const ThreadRow &row) {
            const ThreadKey key = m_inbox.keyOf(view, row);
            return std::tie(key.sort, key.id) >= std::tie(after->sort, after->id);
        });
    return turned.mid(0, limit);
}

void FakeThreads::openThread(const QString &line, const QString &number, QObject *, Callback<Result<ThreadId>> answered)
{
    asked.append(line + QStringLiteral(" ") + number);
    refusal ? answered(*refusal) : answered(thread);
}

} // namespace textback
