// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/threads.h"

namespace textback {

namespace {

Error noSuchThread()
{
    return {ErrorKind::NotFound, QStringLiteral("no such thread")};
}

} // namespace

Result<ThreadId> SqliteThreads::threadOf(const PhoneNumber &line, const PhoneNumber &caller)
{
    ThreadId thread{0};
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto found = m_timeline.threadOf(line, caller);
        if (!found.ok())
            return found.error();
        thread = found.value();
        return Done{};
    });
    if (!done.ok())
        return done.error();
    return thread;
}

Status SqliteThreads::setState(ThreadId thread, ThreadState state, std::optional<UtcTime> snoozedUntil, UtcTime at)
{
    return m_connection.inTransaction([&]() -> Status {
        const auto until = state == ThreadState::Snoozed ? snoozedUntil : std::nullopt;
        TEXTBACK_TRY(m_set.run(state, at, until, thread));
        if (m_set.changed() == 0)
            return noSuchThread();
        if (state == ThreadState::Done) {
            const auto newest = m_timeline.newestIn(thread);
            if (!newest.ok())
                return newest.error();
            TEXTBACK_TRY(m_timeline.takeOffCallBacks(thread, newest.value() + Milliseconds{1}));
        }
        return m_timeline.refresh(thread);
    });
}

Result<ThreadState> SqliteThreads::state(ThreadId thread)
{
    const auto state = m_state.number(thread);
    if (!state.ok())
        return state.error();
    if (!state.value())
        return noSuchThread();
    return ThreadState(std::clamp<qint64>(*state.value(), 0, qint64(ThreadState::Done)));
}

Result<std::pair<PhoneNumber, PhoneNumber>> SqliteThreads::numbers(ThreadId thread)
{
    using Numbers = std::pair<PhoneNumber, PhoneNumber>;
    const auto read = m_numbers.first<Numbers>([](Row &row) { return Numbers{row.number(), row.number()}; }, thread);
    if (!read.ok())
        return read.error();
    if (!read.value())
        return noSuchThread();
    return *read.value();
}

Result<QList<ThreadId>> SqliteThreads::endSnoozes(UtcTime now)
{
    const auto due = m_due.all<ThreadId>([](Row &row) { return row.id<ThreadId>(); }, now);
    if (!due.ok() || due.value().isEmpty())
        return due;
    const Status done = m_connection.inTransaction([&]() -> Status {
        for (const ThreadId thread : due.value())
            TEXTBACK_TRY(setState(thread, ThreadState::WaitingOnUs, std::nullopt, now));
        return Done{};
    });
    if (!done.ok())
        return done.error();
    return due.value();
}

} // namespace textback
