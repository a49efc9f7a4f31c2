// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakedesk.h"

namespace textback {

void FakeDesk::sendText(ThreadId thread, const QString &body, QObject *, Callback<Result<OutboxId>> answered)
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

void FakeDesk::sendTextTo(const QString &, const QString &number, const QString &body, QObject *,
                          Callback<Result<ThreadId>> answered)
{
    note(QStringLiteral("sendTextTo %1 %2").arg(number, body));
    answered(ThreadId(1));
}

void FakeDesk::cancelText(OutboxId text, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("cancelText %1").arg(text.value()));
    answered(status());
}

void FakeDesk::resendText(OutboxId text)
{
    note(QStringLiteral("resendText %1").arg(text.value()));
}

void FakeDesk::cancelCountdown(const CallKey &call, PersonChoice why)
{
    note(QStringLiteral("cancelCountdown %1 %2")
             .arg(call,
                  why == PersonChoice::CallingBack ? QStringLiteral("calling back") : QStringLiteral("cancelled")));
}

void FakeDesk::textAnyway(CallId call, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("textAnyway %1").arg(call.value()));
    answered(status());
}

void FakeDesk::addNote(ThreadId thread, const QString &body)
{
    note(QStringLiteral("addNote %1 %2").arg(thread.value()).arg(body));
}

void FakeDesk::setThreadState(ThreadId thread, ThreadState state, std::optional<UtcTime> until)
{
    note(QStringLiteral("setThreadState %1 %2").arg(thread.value()).arg(int(state)));
    if (onState)
        onState(thread, state, until);
}

void FakeDesk::markRead(ThreadId thread)
{
    note(QStringLiteral("markRead %1").arg(thread.value()));
}

void FakeDesk::setCallerName(ThreadId thread, const QString &name)
{
    note(QStringLiteral("setCallerName %1 %2").arg(thread.value()).arg(name));
}

void FakeDesk::setNeverText(ThreadId thread, bool never)
{
    note(QStringLiteral("setNeverText %1 %2").arg(thread.value()).arg(never ? 1 : 0));
}

void FakeDesk::setAskedToStop(ThreadId thread, bool stop, const QString &)
{
    note(QStringLiteral("setAskedToStop %1 %2").arg(thread.value()).arg(stop ? 1 : 0));
}

void FakeDesk::setAutomatic(bool on, std::optional<UtcTime> until)
{
    note(QStringLiteral("setAutomatic %1 %2").arg(on ? 1 : 0).arg(until ? toMs(*until) : 0));
}

void FakeDesk::setSetting(const QString &key, const QString &value, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("setSetting %1 %2").arg(key, value));
    if (onSetting && !refusal)
        onSetting(key, value);
    answered(status());
}

void FakeDesk::stopHistoryImport()
{
    note(QStringLiteral("stopHistoryImport"));
}

void FakeDesk::resumeHistoryImport()
{
    note(QStringLiteral("resumeHistoryImport"));
}

void FakeDesk::tryNow()
{
    note(QStringLiteral("tryNow"));
}

QString FakeDesk::last() const
{
    return asked.isEmpty() ? QString() : asked.last();
}

void FakeDesk::giveAnswer()
{
    if (const auto answer = std::exchange(pending, nullptr))
        answer();
}

void FakeDesk::note(const QString &line)
{
    asked.append(line);
}

Status FakeDesk::status() const
{
    return refusal ? Status(*refusal) : Status(Done{});
}

} // namespace textback
