// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/threadkeeper.h"

namespace textback {

Result<QString> ThreadKeeper::writer()
{
    return m_parts.people ? m_parts.people->writer() : Result<QString>(QString());
}

Status ThreadKeeper::told(const Status &status, ThreadId thread)
{
    if (!status.ok() && status.error().kind == ErrorKind::Storage)
        m_parts.storageFailed(status.error());
    emit m_parts.events.threadChanged(thread);
    emit m_parts.events.countsChanged();
    return status;
}

template <typename T> Result<T> ThreadKeeper::toldOf(const Result<T> &result, ThreadId thread)
{
    (void)told(result.ok() ? Status(Done{}) : Status(result.error()), thread);
    return result;
}

Result<ItemId> ThreadKeeper::addNote(ThreadId thread, const QString &body)
{
    const auto who = writer();
    const auto added = who.ok() ? m_parts.store.texts().addNote(thread, body, who.value(), m_parts.now())
                                : Result<ItemId>(who.error());
    return toldOf(added, thread);
}

Result<PrivateNote> ThreadKeeper::removeNote(ThreadId thread, ItemId note)
{
    return toldOf(m_parts.store.texts().removeNote(thread, note), thread);
}

Result<ItemId> ThreadKeeper::restoreNote(const PrivateNote &note)
{
    return toldOf(m_parts.store.texts().restoreNote(note), note.thread);
}

Status ThreadKeeper::setThreadState(ThreadId thread, ThreadState state, std::optional<UtcTime> snoozedUntil)
{
    return told(m_parts.store.threads().setState(thread, state, snoozedUntil, m_parts.now()), thread);
}

Result<QStringList> ThreadKeeper::markRead(ThreadId thread)
{
    auto ids = m_parts.store.texts().markRead(thread);
    return ids.ok() && ids.value().isEmpty() ? ids : toldOf(ids, thread);
}

Status ThreadKeeper::setCallerName(ThreadId thread, const QString &name)
{
    const auto numbers = m_parts.store.threads().numbers(thread);
    if (!numbers.ok())
        return numbers.error();
    return told(m_parts.store.callers().setName(numbers.value().second, name.trimmed()), thread);
}

Status ThreadKeeper::setNeverText(ThreadId thread, bool never)
{
    const auto numbers = m_parts.store.threads().numbers(thread);
    if (!numbers.ok())
        return told(numbers.error(), thread);
    return told(m_parts.store.callers().setNeverText(numbers.value().second, never, m_parts.now()), thread);
}

Status ThreadKeeper::setAskedToStop(ThreadId thread, bool asked, const QString &reason)
{
    const auto numbers = m_parts.store.threads().numbers(thread);
    if (!numbers.ok())
        return told(numbers.error(), thread);
    const PhoneNumber &number = numbers.value().second;
    return told(m_parts.store.inTransaction([&] { return stop(number, thread, asked, reason); }), thread);
}

Status ThreadKeeper::stop(const PhoneNumber &number, ThreadId thread, bool stop, const QString &reason)
{
    const auto set = m_parts.store.callers().setAskedToStop(number, stop, OptOutSource::Person, reason, m_parts.now());
    if (!set.ok())
        return set.error();
    if (const Status signedBy = m_parts.people ? m_parts.people->signConsent(thread) : Status(Done{}); !signedBy.ok())
        return signedBy;
    return stop ? m_parts.cancelTexts(number) : Status(Done{});
}

Status ThreadKeeper::keepTexting(ThreadId thread, ItemId text, bool keep)
{
    const auto open = keep ? std::nullopt : std::optional(text);
    return told(m_parts.store.callers().setStopQuestion(thread, open), thread);
}

void ThreadKeeper::endSnoozes(UtcTime here)
{
    const auto woken = m_parts.store.threads().endSnoozes(here);
    if (!woken.ok() || woken.value().isEmpty())
        return;
    for (const ThreadId thread : woken.value())
        emit m_parts.events.threadChanged(thread);
    emit m_parts.events.countsChanged();
}

Status cancelQueuedTexts(OutboxStore &outbox, const PhoneNumber &number)
{
    const auto open = outbox.unfinished();
    if (!open.ok())
        return open.error();
    for (OutboxText text : open.value()) {
        if (text.to != number || text.state != OutboxState::Queued)
            continue;
        text.state = OutboxState::Cancelled;
        text.cancelReason = CancelReason::AskedToStop;
        if (const Status kept = outbox.update(text); !kept.ok())
            return kept;
    }
    return Done{};
}

} // namespace textback
