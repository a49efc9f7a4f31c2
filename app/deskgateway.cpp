// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskgateway.h"

#include "app/officegateway.h"

#include <QPointer>

namespace textback {

namespace {

Error noDesk()
{
    return Error{ErrorKind::Unavailable, QStringLiteral("no account is watched")};
}

} // namespace

DeskGateway::DeskGateway(DeskHost &host) : m_host(host) {}

template <typename T> void DeskGateway::ask(QObject *context, Callback<T> answered, std::function<T(Desk &)> work)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, answered = std::move(answered), work = std::move(work)](DeskRoom &room) {
        const T result = room.desk() ? work(*room.desk()) : T(noDesk());
        QMetaObject::invokeMethod(this, [asker, answered, result] {
            if (asker)
                answered(result);
        });
    });
}

void DeskGateway::tell(std::function<void(Desk &)> work)
{
    m_host.run([work = std::move(work)](DeskRoom &room) {
        if (room.desk())
            work(*room.desk());
    });
}

void DeskGateway::sendText(ThreadId thread, const QString &body, QObject *context, Callback<Result<OutboxId>> answered)
{
    ask<Result<OutboxId>>(context, std::move(answered), [=](Desk &desk) { return desk.sendText(thread, body); });
}

void DeskGateway::sendTextTo(const QString &line, const QString &number, const QString &body, QObject *context,
                             Callback<Result<ThreadId>> answered)
{
    ask<Result<ThreadId>>(context, std::move(answered),
                          [=](Desk &desk) { return desk.sendTextTo(line, number, body); });
}

void DeskGateway::cancelText(OutboxId text, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [=](Desk &desk) { return desk.cancelText(text); });
}

void DeskGateway::restoreText(OutboxId text, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [=](Desk &desk) { return desk.restoreText(text); });
}

void DeskGateway::resendText(OutboxId text)
{
    tell([=](Desk &desk) { (void)desk.resendText(text); });
}

void DeskGateway::cancelCountdown(const CallKey &call, PersonChoice why)
{
    tell([=](Desk &desk) { (void)desk.cancelCountdown(call, why); });
}

void DeskGateway::textAnyway(CallId call, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [=](Desk &desk) { return desk.textAnyway(call); });
}

void DeskGateway::addNote(ThreadId thread, const QString &body, QObject *context, Callback<Result<ItemId>> answered)
{
    ask<Result<ItemId>>(context, std::move(answered), [=](Desk &desk) { return desk.addNote(thread, body); });
}

void DeskGateway::removeNote(ThreadId thread, ItemId note, QObject *context, Callback<Result<PrivateNote>> answered)
{
    ask<Result<PrivateNote>>(context, std::move(answered), [=](Desk &desk) { return desk.removeNote(thread, note); });
}

void DeskGateway::restoreNote(const PrivateNote &note, QObject *context, Callback<Result<ItemId>> answered)
{
    ask<Result<ItemId>>(context, std::move(answered), [=](Desk &desk) { return desk.restoreNote(note); });
}

void DeskGateway::setThreadState(ThreadId thread, ThreadState state, std::optional<UtcTime> snoozedUntil,
                                 QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered),
                [=](Desk &desk) { return desk.setThreadState(thread, state, snoozedUntil); });
}

void DeskGateway::markRead(ThreadId thread)
{
    tell([=](Desk &desk) { (void)desk.markRead(thread); });
}

void DeskGateway::setCallerName(ThreadId thread, const QString &name)
{
    tell([=](Desk &desk) { (void)desk.setCallerName(thread, name); });
}

void DeskGateway::setNeverText(ThreadId thread, bool never, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [=](Desk &desk) { return desk.setNeverText(thread, never); });
}

void DeskGateway::setAskedToStop(ThreadId thread, bool stop, const QString &reason, QObject *context,
                                 Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [=](Desk &desk) { return desk.setAskedToStop(thread, stop, reason); });
}

void DeskGateway::keepTexting(ThreadId thread, ItemId text, bool keep, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [=](Desk &desk) { return desk.keepTexting(thread, text, keep); });
}

void DeskGateway::setAutomatic(bool on, std::optional<UtcTime> pausedUntil)
{
    tell([=](Desk &desk) { (void)desk.setAutomatic(on, pausedUntil); });
}

void DeskGateway::setSetting(const QString &key, const QString &value, QObject *context, Callback<Status> answered)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, key, value, answered = std::move(answered)](DeskRoom &room) {
        const Status result = room.store() ? room.setSetting(key, value, personAtThisComputer()) : Status(noDesk());
        QMetaObject::invokeMethod(this, [asker, answered, result] {
            if (asker)
                answered(result);
        });
    });
}

void DeskGateway::stopHistoryImport()
{
    tell([](Desk &desk) { desk.stopHistoryImport(); });
}

void DeskGateway::resumeHistoryImport()
{
    tell([](Desk &desk) { desk.resumeHistoryImport(); });
}

void DeskGateway::tryNow()
{
    tell([](Desk &desk) { desk.tryNow(); });
}

} // namespace textback
