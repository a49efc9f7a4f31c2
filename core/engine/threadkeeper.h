// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "core/domain/deskpeople.h"

namespace textback {

/// What people write down about a conversation: notes, where it stands, what is read, who gets no texts. It needs no
/// carrier, and works without an account too. Used on the desk thread.
class ThreadKeeper {
public:
    struct Parts {
        DeskStore &store; ///< Outlives this, as `people` and `events`.
        DeskEvents &events;
        DeskPeopleBook *people = nullptr; ///< Who of ours does what is asked; without it nobody in particular.
        std::function<UtcTime()> now; ///< The carrier's time, where there is one.
        std::function<Status(const PhoneNumber &)> cancelTexts; ///< Takes back what is queued to this number.
        std::function<void(const Error &)> storageFailed = [](const Error &) {};
    };
    explicit ThreadKeeper(Parts parts) : m_parts(std::move(parts)) {}
    void setPeople(DeskPeopleBook *people) { m_parts.people = people; }

    /// All of these as DeskCommands.
    Result<ItemId> addNote(ThreadId thread, const QString &body);
    Result<PrivateNote> removeNote(ThreadId thread, ItemId note);
    Result<ItemId> restoreNote(const PrivateNote &note);
    Status setThreadState(ThreadId thread, ThreadState state, std::optional<UtcTime> snoozedUntil);
    /// @return what the carrier calls the texts that were new until now.
    Result<QStringList> markRead(ThreadId thread);
    Status setCallerName(ThreadId thread, const QString &name);
    Status setNeverText(ThreadId thread, bool never);
    Status setAskedToStop(ThreadId thread, bool stop, const QString &reason);
    Status keepTexting(ThreadId thread, ItemId text, bool keep);
    /// Threads whose snooze is over by `here`, this computer's clock, wait on us again.
    void endSnoozes(UtcTime here);

    /// Who of ours it is; empty: nobody said.
    [[nodiscard]] Result<QString> writer();
    /// Whatever came of it, the windows look again.
    Status told(const Status &status, ThreadId thread);

private:
    template <typename T> Result<T> toldOf(const Result<T> &result, ThreadId thread);
    Status stop(const PhoneNumber &number, ThreadId thread, bool stop, const QString &reason);
    Parts m_parts;
};

/// Takes back what is queued to a number where no desk is about to send it.
Status cancelQueuedTexts(OutboxStore &outbox, const PhoneNumber &number);

} // namespace textback
