// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callbackbook.h"

namespace textback {

SqliteCallBacks::Before SqliteCallBacks::beforeFrom(Row &row)
{
    Before before;
    before.state = row.maybeInteger();
    before.at = row.maybeTime();
    before.snoozedUntil = row.maybeTime();
    return before;
}

Result<CallBackResultId> SqliteCallBacks::finish(CallId call, CallBackResult result, const QString &note, UtcTime at)
{
    CallBackResultId id{0};
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto thread = m_threadOf.number(call);
        if (!thread.ok())
            return thread.error();
        if (!thread.value())
            return Error{ErrorKind::NotFound, QStringLiteral("no such call")};
        const auto kept = keep(call, ThreadId(*thread.value()), result, note, at);
        if (!kept.ok())
            return kept.error();
        id = kept.value();
        return result == CallBackResult::NoAnswer ? Status(Done{})
                                                  : takeOff(id, call, ThreadId(*thread.value()), result, at);
    });
    if (!done.ok())
        return done.error();
    return id;
}

Result<CallBackResultId> SqliteCallBacks::keep(CallId call, ThreadId thread, CallBackResult result, const QString &note,
                                               UtcTime at)
{
    const bool hasThread = thread.value() != 0;
    const auto before = m_before.first<Before>(beforeFrom, thread);
    if (!before.ok())
        return before.error();
    std::optional<ItemId> noteItem;
    if (hasThread && !note.isEmpty()) {
        const auto who = m_writer.first<QString>([](Row &row) { return row.text(); });
        if (!who.ok())
            return who.error();
        const auto added = m_timeline.addItem({.thread = thread,
                                               .at = at,
                                               .kind = ItemKind::Note,
                                               .body = note,
                                               .call = {},
                                               .writtenBy = who.value().value_or(QString())});
        if (!added.ok())
            return added.error();
        noteItem = added.value();
    }
    const Before kept = before.value().value_or(Before{});
    const auto id = m_add.number(hasThread ? std::optional(thread) : std::nullopt, call, result, at, noteItem,
                                 kept.state, kept.at, kept.snoozedUntil);
    if (!id.ok())
        return id.error();
    return CallBackResultId(id.value().value_or(0));
}

Status SqliteCallBacks::takeOff(CallBackResultId id, CallId call, ThreadId thread, CallBackResult result, UtcTime at)
{
    TEXTBACK_TRY(m_noteCalls.run(id, call, thread));
    TEXTBACK_TRY(m_takeOff.run(id));
    if (thread.value() == 0)
        return Done{};
    const bool theirTurn = result == CallBackResult::LeftMessage;
    return m_threads.setState(thread, theirTurn ? ThreadState::WaitingOnThem : ThreadState::Done, std::nullopt, at);
}

Result<ThreadId> SqliteCallBacks::undo(CallBackResultId id)
{
    ThreadId thread{0};
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto found = m_find.first<KeptResult>(
            [](Row &row) {
                KeptResult kept;
                kept.thread = row.maybeInteger();
                kept.result = row.oneOf(CallBackResult::WrongNumber);
                kept.at = row.time();
                kept.note = row.maybeInteger();
                kept.before = beforeFrom(row);
                return kept;
            },
            id);
        if (!found.ok())
            return found.error();
        if (!found.value())
            return Error{ErrorKind::NotFound, QStringLiteral("no such result")};
        thread = ThreadId(found.value()->thread.value_or(0));
        return putBack(id, *found.value());
    });
    if (!done.ok())
        return done.error();
    return thread;
}

Status SqliteCallBacks::putBack(CallBackResultId id, const KeptResult &kept)
{
    TEXTBACK_TRY(m_putBack.run(id));
    TEXTBACK_TRY(m_remove.run(id));
    if (kept.note)
        TEXTBACK_TRY(m_timeline.removeItem(ItemId(*kept.note)));
    if (!kept.thread)
        return Done{};
    // Only what this result set: where something happened since, that holds.
    if (kept.result != CallBackResult::NoAnswer)
        TEXTBACK_TRY(
            m_setBefore.run(kept.before.state, kept.before.at, kept.before.snoozedUntil, *kept.thread, kept.at));
    return m_timeline.refresh(ThreadId(*kept.thread));
}

} // namespace textback
