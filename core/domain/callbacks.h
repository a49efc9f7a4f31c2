// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/stores.h"

namespace textback {

using CallBackResultId = Id<struct CallBackResultTag>;

/// What came of ringing somebody back. The numbers stand in the database: append only.
enum class CallBackResult {
    Done, ///< Taken off the list without a word.
    Reached,
    LeftMessage,
    NoAnswer, ///< Stays on the list.
    WrongNumber
};

/// Why somebody has to be rung.
enum class CallBackCause { Held, CannotGetTexts, LineCannotText, AskedToStop, TextFailed, CallingBack };

/// One person to ring: every call of theirs that waits, together.
struct CallBackEntry {
    CallId call{0}; ///< The newest that waits.
    ThreadId thread{0}; ///< 0 for withheld callers.
    std::optional<PhoneNumber> caller; ///< Empty: withheld.
    QString name; ///< Empty: show the number. A stranger's words.
    UtcTime waitingSince{}; ///< Start of the oldest call that waits; carrier's time.
    int calls = 1;
    int tries = 0; ///< How often we rang since without an answer.
    CallBackCause cause = CallBackCause::Held;
    std::optional<Verdict> verdict; ///< Of the newest call.
    std::optional<OutboxId> textBack; ///< Of the newest call.
    FailureReason failure = FailureReason::None; ///< TextFailed only.
    bool voicemailLeft = false;
    std::optional<std::chrono::seconds> voicemailLength;
    QString lastNote; ///< Newest private note of the thread.
    bool mayBeTexted = false; ///< A person may send the text after all.
};

/// One line of "Done today".
struct FinishedCallBack {
    CallBackResultId id{0};
    ThreadId thread{0};
    std::optional<PhoneNumber> caller;
    QString name;
    CallBackResult result = CallBackResult::Done;
    UtcTime at{};
};

/// The read side of the call-back list; as InboxQueries.
class CallBackQueries {
public:
    virtual ~CallBackQueries() = default;
    /// Longest waiting first.
    virtual Result<QList<CallBackEntry>> toRing(int limit) = 0;
    /// Taken off the list since then, oldest first.
    virtual Result<QList<FinishedCallBack>> finishedSince(UtcTime since, int limit) = 0;
};

/// What people do with the list. As DeskCommands.
class CallBackCommands {
public:
    virtual ~CallBackCommands() = default;
    /// Keeps what came of it; everything but NoAnswer takes the caller off the list. @param note kept in the thread;
    /// empty: none.
    virtual void finishCallBack(CallId call, CallBackResult result, const QString &note, QObject *context,
                                Callback<Result<CallBackResultId>> answered) = 0;
    /// Everything is as it was before, as far as nothing happened since.
    virtual void undoCallBack(CallBackResultId result, QObject *context, Callback<Status> answered) = 0;
};

/// The write side of the store. Used on the desk thread, as all stores.
class CallBackStore {
public:
    virtual ~CallBackStore() = default;
    virtual Result<CallBackResultId> finish(CallId call, CallBackResult result, const QString &note, UtcTime at) = 0;
    /// @return the thread it belonged to; 0 if there is none.
    virtual Result<ThreadId> undo(CallBackResultId result) = 0;
};

} // namespace textback
