// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"

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

    void sendText(ThreadId thread, const QString &body, QObject *, Callback<Result<OutboxId>> answered) override
    {
        note(QStringLiteral("sendText %1 %2").arg(thread.value()).arg(body));
        pending = [this, answered] {
            if (refusal)
                answered(*refusal);
            else
                answered(OutboxId(++m_lastId));
        };
        if (answers)
            giveAnswer();
    }
    void sendTextTo(const QString &, const QString &number, const QString &body, QObject *,
                    Callback<Result<ThreadId>> answered) override
    {
        note(QStringLiteral("sendTextTo %1 %2").arg(number, body));
        answered(ThreadId(1));
    }
    void cancelText(OutboxId text, QObject *, Callback<Status> answered) override
    {
        note(QStringLiteral("cancelText %1").arg(text.value()));
        answered(status());
    }
    void resendText(OutboxId text) override { note(QStringLiteral("resendText %1").arg(text.value())); }
    void cancelCountdown(const CallKey &call, PersonChoice why) override
    {
        note(QStringLiteral("cancelCountdown %1 %2")
                 .arg(call,
                      why == PersonChoice::CallingBack ? QStringLiteral("calling back") : QStringLiteral("cancelled")));
    }
    void textAnyway(CallId call, QObject *, Callback<Status> answered) override
    {
        note(QStringLiteral("textAnyway %1").arg(call.value()));
        answered(status());
    }
    void addNote(ThreadId thread, const QString &body) override
    {
        note(QStringLiteral("addNote %1 %2").arg(thread.value()).arg(body));
    }
    void setThreadState(ThreadId thread, ThreadState state, std::optional<UtcTime> until) override
    {
        note(QStringLiteral("setThreadState %1 %2").arg(thread.value()).arg(int(state)));
        if (onState)
            onState(thread, state, until);
    }
    void markRead(ThreadId thread) override { note(QStringLiteral("markRead %1").arg(thread.value())); }
    void setCallerName(ThreadId thread, const QString &name) override
    {
        note(QStringLiteral("setCallerName %1 %2").arg(thread.value()).arg(name));
    }
    void setNeverText(ThreadId thread, bool never) override
    {
        note(QStringLiteral("setNeverText %1 %2").arg(thread.value()).arg(never ? 1 : 0));
    }
    void setAskedToStop(ThreadId thread, bool stop, const QString &) override
    {
        note(QStringLiteral("setAskedToStop %1 %2").arg(thread.value()).arg(stop ? 1 : 0));
    }
    void setAutomatic(bool on, std::optional<UtcTime> until) override
    {
        note(QStringLiteral("setAutomatic %1 %2").arg(on ? 1 : 0).arg(until ? toMs(*until) : 0));
    }
    void setSetting(const QString &key, const QString &value, QObject *, Callback<Status> answered) override
    {
        note(QStringLiteral("setSetting %1 %2").arg(key, value));
        if (onSetting && !refusal)
            onSetting(key, value);
        answered(status());
    }
    void stopHistoryImport() override { note(QStringLiteral("stopHistoryImport")); }
    void resumeHistoryImport() override { note(QStringLiteral("resumeHistoryImport")); }
    void tryNow() override { note(QStringLiteral("tryNow")); }

    [[nodiscard]] QString last() const { return asked.isEmpty() ? QString() : asked.last(); }
    void giveAnswer()
    {
        if (const auto answer = std::exchange(pending, nullptr))
            answer();
    }

private:
    void note(const QString &line) { asked.append(line); }
    [[nodiscard]] Status status() const { return refusal ? Status(*refusal) : Status(Done{}); }
    qint64 m_lastId = 100;
};

} // namespace textback
