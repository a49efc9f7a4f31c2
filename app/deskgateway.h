// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"

namespace textback {

/// What people ask, carried to the desk thread and the answers back. Used on the thread that made it; must be destroyed
/// after its host has stopped.
class DeskGateway : public QObject, public DeskCommands {
    Q_OBJECT
public:
    explicit DeskGateway(DeskHost &host);

    void sendText(ThreadId thread, const QString &body, QObject *context, Callback<Result<OutboxId>> answered) override;
    void sendTextTo(const QString &line, const QString &number, const QString &body, QObject *context,
                    Callback<Result<ThreadId>> answered) override;
    void cancelText(OutboxId text, QObject *context, Callback<Status> answered) override;
    void restoreText(OutboxId text, QObject *context, Callback<Status> answered) override;
    void resendText(OutboxId text, QObject *context, Callback<Status> answered) override;
    void cancelCountdown(const CallKey &call, PersonChoice why, QObject *context, Callback<Status> answered) override;
    void textAnyway(CallId call, QObject *context, Callback<Status> answered) override;
    void addNote(ThreadId thread, const QString &body, QObject *context, Callback<Result<ItemId>> answered) override;
    void removeNote(ThreadId thread, ItemId note, QObject *context, Callback<Result<PrivateNote>> answered) override;
    void restoreNote(const PrivateNote &note, QObject *context, Callback<Result<ItemId>> answered) override;
    void setThreadState(ThreadId thread, ThreadState state, std::optional<UtcTime> snoozedUntil, QObject *context,
                        Callback<Status> answered) override;
    void markRead(ThreadId thread, QObject *context, Callback<Status> answered) override;
    void setCallerName(ThreadId thread, const QString &name, QObject *context, Callback<Status> answered) override;
    void setNeverText(ThreadId thread, bool never, QObject *context, Callback<Status> answered) override;
    void setAskedToStop(ThreadId thread, bool stop, const QString &reason, QObject *context,
                        Callback<Status> answered) override;
    void keepTexting(ThreadId thread, ItemId text, bool keep, QObject *context, Callback<Status> answered) override;
    void setAutomatic(bool on, std::optional<UtcTime> pausedUntil, QObject *context,
                      Callback<Status> answered) override;
    void setSetting(const QString &key, const QString &value, QObject *context, Callback<Status> answered) override;
    void tryNow() override;
    void stopHistoryImport() override;
    void resumeHistoryImport() override;

private:
    /// Does `work` on the desk thread and calls `answered` here, unless `context` is gone by then.
    template <typename T> void ask(QObject *context, Callback<T> answered, std::function<T(Desk &)> work);
    /// The same for what needs no account.
    template <typename T> void askKeeper(QObject *context, Callback<T> answered, std::function<T(ThreadKeeper &)> work);
    template <typename T> void askRoom(QObject *context, Callback<T> answered, std::function<T(DeskRoom &)> work);
    void tell(std::function<void(Desk &)> work);
    DeskHost &m_host;
};

} // namespace textback
