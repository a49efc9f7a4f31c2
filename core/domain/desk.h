// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/health.h"
#include "core/domain/historyimport.h"
#include "core/domain/id.h"
#include "core/domain/stores.h"

#include <QObject>

namespace textback {

/// A text that will leave soon unless somebody says otherwise.
struct Countdown {
    CallKey call;
    std::optional<CallId> callId;
    ThreadId thread{0};
    QString caller; ///< As people write it.
    UtcTime startedAt{}; ///< This computer's clock.
    UtcTime leavesAt{}; ///< This computer's clock.
    QString body; ///< The text that leaves then, as things are now.
    friend bool operator==(const Countdown &, const Countdown &) = default;
};

/// What a caller would get right now.
struct NowAnswer {
    bool texts = true;
    Situation situation = Situation::Open;
    std::optional<UtcTime> until; ///< When the situation changes next.
    QString templateName;
    friend bool operator==(const NowAnswer &, const NowAnswer &) = default;
};

/// What people ask of the desk. Called on any thread; the desk does it on its own thread, in order.
class DeskCommands {
public:
    virtual ~DeskCommands() = default;
    /// Queues a text that leaves after the undo time. `answered` says on the caller's thread whether it was kept, and
    /// under what id.
    virtual void sendText(ThreadId thread, const QString &body, QObject *context,
                          Callback<Result<OutboxId>> answered) = 0;
    /// As sendText, for a number without a thread yet. `line` E.164 of ours.
    virtual void sendTextTo(const QString &line, const QString &number, const QString &body, QObject *context,
                            Callback<Result<ThreadId>> answered) = 0;
    /// Takes back a text that has not left. Rejected: it is too late.
    virtual void cancelText(OutboxId text, QObject *context, Callback<Status> answered) = 0;
    /// Takes back a cancelText() of a scheduled text. Rejected: its time is past, or this number may not be texted.
    virtual void restoreText(OutboxId text, QObject *context, Callback<Status> answered) = 0;
    /// Sends a failed text again, or an unknown one that a person has decided about.
    /// Rejected: it is on its way already, or was delivered.
    virtual void resendText(OutboxId text, QObject *context, Callback<Status> answered) = 0;
    /// Rejected: the text has left.
    virtual void cancelCountdown(const CallKey &call, PersonChoice why, QObject *context,
                                 Callback<Status> answered) = 0;
    /// Texts the caller of a held or left call after all. Still refused where the law or the number forbids it.
    virtual void textAnyway(CallId call, QObject *context, Callback<Status> answered) = 0;
    /// Keeps a private note. `answered` says whether it was kept, and under what id.
    virtual void addNote(ThreadId thread, const QString &body, QObject *context, Callback<Result<ItemId>> answered) = 0;
    /// Deletes a private note of this thread. @return what is needed to put it back. NotFound: there is none.
    virtual void removeNote(ThreadId thread, ItemId note, QObject *context, Callback<Result<PrivateNote>> answered) = 0;
    /// Puts a deleted note back where it stood. @return its id from now on.
    virtual void restoreNote(const PrivateNote &note, QObject *context, Callback<Result<ItemId>> answered) = 0;
    virtual void setThreadState(ThreadId thread, ThreadState state, std::optional<UtcTime> snoozedUntil,
                                QObject *context, Callback<Status> answered) = 0;
    virtual void markRead(ThreadId thread, QObject *context, Callback<Status> answered) = 0;
    virtual void setCallerName(ThreadId thread, const QString &name, QObject *context, Callback<Status> answered) = 0;
    virtual void setNeverText(ThreadId thread, bool never, QObject *context, Callback<Status> answered) = 0;
    virtual void setAskedToStop(ThreadId thread, bool stop, const QString &reason, QObject *context,
                                Callback<Status> answered) = 0;
    /// What they wrote is not meant as asking to stop: nobody is asked about this text any more. @param keep false:
    /// they are, again.
    virtual void keepTexting(ThreadId thread, ItemId text, bool keep, QObject *context, Callback<Status> answered) = 0;
    virtual void setAutomatic(bool on, std::optional<UtcTime> pausedUntil, QObject *context,
                              Callback<Status> answered) = 0;
    virtual void setSetting(const QString &key, const QString &value, QObject *context, Callback<Status> answered) = 0;
    virtual void tryNow() = 0;
    /// What the carrier keeps from before the first sign-in is fetched no further, until somebody says go on.
    virtual void stopHistoryImport() = 0;
    virtual void resumeHistoryImport() = 0;
};

/// What the desk tells. Ids only: the reader fetches. Emitted on the desk thread; connect with a receiver on yours.
class DeskEvents : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
signals:
    void threadChanged(textback::ThreadId thread);
    void countsChanged();
    void healthChanged(const textback::DeskHealth &health);
    void nowAnswerChanged(const textback::NowAnswer &answer);
    void countdownStarted(const textback::Countdown &countdown);
    void countdownEnded(const textback::CallKey &call);
    /// Something a person should notice although no window shows it. `kind`: "missed", "reply", "held", "failed",
    /// "cap", "stop"; without a thread "outcome", as in DeskHealth::missedWithoutText.
    void noticed(const QString &kind, textback::ThreadId thread);
    void settingsChanged();
    void accountsChanged();
    /// How far what was before the first sign-in is fetched; about once a second meanwhile.
    void historyImportChanged(const textback::HistoryProgress &progress);
};

} // namespace textback

Q_DECLARE_METATYPE(textback::ThreadId)
Q_DECLARE_METATYPE(textback::DeskHealth)
Q_DECLARE_METATYPE(textback::HistoryProgress)
Q_DECLARE_METATYPE(textback::NowAnswer)
Q_DECLARE_METATYPE(textback::Countdown)
