// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"

#include <QMap>
#include <QStringList>

namespace textback {

/// Writes down what it is asked, word by word; answers as the test says.
class FakeDesk : public DeskCommands {
public:
    QStringList asked; ///< "sendText 1 On my way", in order.
    std::optional<Error> refusal; ///< Given instead of an answer.
    bool answers = true; ///< False: the answer is kept back until giveAnswer().
    std::function<void()> pending;
    std::function<void(const QString &, const QString &)> onSetting; ///< What the desk does about it.
    std::function<void(ThreadId, ThreadState, std::optional<UtcTime>)> onState; ///< What the desk does about it.
    std::function<void(ThreadId)> onChange; ///< Something of a thread was kept.
    std::function<void(ThreadId, ItemId, bool)> onKeepTexting; ///< What the desk does about it.
    std::function<void(ThreadId, bool)> onStop; ///< What the desk does about it.
    QMap<qint64, PrivateNote> notes; ///< By their ids.

    void sendText(ThreadId thread, const QString &body, QObject *, Callback<Result<OutboxId>> answered) override;
    void sendTextTo(const QString &, const QString &number, const QString &body, QObject *,
                    Callback<Result<ThreadId>> answered) override;
    void cancelText(OutboxId text, QObject *, Callback<Status> answered) override;
    void restoreText(OutboxId text, QObject *, Callback<Status> answered) override;
    void resendText(OutboxId text, QObject *, Callback<Status> answered) override;
    void cancelCountdown(const CallKey &call, PersonChoice why, QObject *, Callback<Status> answered) override;
    void textAnyway(CallId call, QObject *, Callback<Status> answered) override;
    void addNote(ThreadId thread, const QString &body, QObject *, Callback<Result<ItemId>> answered) override;
    void removeNote(ThreadId thread, ItemId item, QObject *, Callback<Result<PrivateNote>> answered) override;
    void restoreNote(const PrivateNote &kept, QObject *, Callback<Result<ItemId>> answered) override;
    void setThreadState(ThreadId thread, ThreadState state, std::optional<UtcTime> until, QObject *,
                        Callback<Status> answered) override;
    void markRead(ThreadId thread, QObject *, Callback<Status> answered) override;
    void setCallerName(ThreadId thread, const QString &name, QObject *, Callback<Status> answered) override;
    void setNeverText(ThreadId thread, bool never, QObject *, Callback<Status> answered) override;
    void setAskedToStop(ThreadId thread, bool stop, const QString &, QObject *, Callback<Status> answered) override;
    void keepTexting(ThreadId thread, ItemId text, bool keep, QObject *, Callback<Status> answered) override;
    void setAutomatic(bool on, std::optional<UtcTime> until, QObject *, Callback<Status> answered) override;
    void setSetting(const QString &key, const QString &value, QObject *, Callback<Status> answered) override;
    void stopHistoryImport() override;
    void resumeHistoryImport() override;
    void tryNow() override;

    [[nodiscard]] QString last() const;
    void giveAnswer();

private:
    void note(const QString &line);
    [[nodiscard]] Status status() const;
    qint64 m_lastId = 100;
};

} // namespace textback
