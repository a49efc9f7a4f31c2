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

void FakeDesk::restoreText(OutboxId text, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("restoreText %1").arg(text.value()));
    answered(status());
}

void FakeDesk::resendText(OutboxId text, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("resendText %1").arg(text.value()));
    answered(status());
}

void FakeDesk::cancelCountdown(const CallKey &call, PersonChoice why, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("cancelCountdown %1 %2")
             .arg(call,
                  why == PersonChoice::CallingBack ? QStringLiteral("calling back") : QStringLiteral("cancelled")));
    answered(status());
}

void FakeDesk::textAnyway(CallId call, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("textAnyway %1").arg(call.value()));
    answered(status());
}

void FakeDesk::addNote(ThreadId thread, const QString &body, QObject *, Callback<Result<ItemId>> answered)
{
    note(QStringLiteral("addNote %1 %2").arg(thread.value()).arg(body));
    pending = [this, thread, body, answered] {
        if (refusal)
            return answered(*refusal);
        const ItemId item(++m_lastId);
        notes.insert(item.value(), {.item = item, .thread = thread, .at = {}, .body = body, .writtenBy = {}});
        answered(item);
    };
    if (answers)
        giveAnswer();
}

void FakeDesk::removeNote(ThreadId thread, ItemId item, QObject *, Callback<Result<PrivateNote>> answered)
{
    note(QStringLiteral("removeNote %1 %2").arg(thread.value()).arg(item.value()));
    if (refusal || !notes.contains(item.value()))
        return answered(refusal.value_or(Error{ErrorKind::NotFound, {}}));
    const PrivateNote removed = notes.take(item.value());
    if (onChange)
        onChange(thread);
    answered(removed);
}

void FakeDesk::restoreNote(const PrivateNote &kept, QObject *, Callback<Result<ItemId>> answered)
{
    note(QStringLiteral("restoreNote %1 %2").arg(kept.thread.value()).arg(kept.item.value()));
    if (refusal)
        return answered(*refusal);
    notes.insert(kept.item.value(), kept);
    if (onChange)
        onChange(kept.thread);
    answered(kept.item);
}

void FakeDesk::setThreadState(ThreadId thread, ThreadState state, std::optional<UtcTime> until, QObject *,
                              Callback<Status> answered)
{
    note(QStringLiteral("setThreadState %1 %2").arg(thread.value()).arg(int(state)));
    const Status kept = status();
    if (onState && kept.ok())
        onState(thread, state, until);
    answered(kept);
}

void FakeDesk::markRead(ThreadId thread, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("markRead %1").arg(thread.value()));
    answered(status());
}

void FakeDesk::setCallerName(ThreadId thread, const QString &name, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("setCallerName %1 %2").arg(thread.value()).arg(name));
    answered(status());
}

void FakeDesk::setNeverText(ThreadId thread, bool never, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("setNeverText %1 %2").arg(thread.value()).arg(never ? 1 : 0));
    answered(status());
}

void FakeDesk::setAskedToStop(ThreadId thread, bool stop, const QString &, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("setAskedToStop %1 %2").arg(thread.value()).arg(stop ? 1 : 0));
    if (!refusal && onStop)
        onStop(thread, stop);
    answered(status());
}

void FakeDesk::keepTexting(ThreadId thread, ItemId text, bool keep, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("keepTexting %1 %2 %3").arg(thread.value()).arg(text.value()).arg(keep ? 1 : 0));
    if (!refusal && onKeepTexting)
        onKeepTexting(thread, text, keep);
    answered(status());
}

void FakeDesk::setAutomatic(bool on, std::optional<UtcTime> until, QObject *, Callback<Status> answered)
{
    note(QStringLiteral("setAutomatic %1 %2").arg(on ? 1 : 0).arg(until ? toMs(*until) : 0));
    answered(status());
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
