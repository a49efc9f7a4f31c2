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

template <typename T>
void DeskGateway::askRoom(QObject *context, Callback<T> answered, std::function<T(DeskRoom &)> work)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, answered = std::move(answered), work = std::move(work)](DeskRoom &room) {
        const T result = work(room);
        QMetaObject::invokeMethod(this, [asker, answered, result] {
            if (asker)
                answered(result);
        });
    });
}

template <typename T> void DeskGateway::ask(QObject *context, Callback<T> answered, std::function<T(Desk &)> work)
{
    askRoom<T>(context, std::move(answered),
               [work = std::move(work)](DeskRoom &room) { return room.desk() ? work(*room.desk()) : T(noDesk()); });
}

template <typename T>
void DeskGateway::askKeeper(QObject *context, Callback<T> answered, std::function<T(ThreadKeeper &)> work)
{
    askRoom<T>(context, std::move(answered),
               [work = std::move(work)](DeskRoom &room) { return room.keeper() ? work(*room.keeper()) : T(noDesk()); });
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

void DeskGateway::resendText(OutboxId text, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [=](Desk &desk) { return desk.resendText(text); });
}

void DeskGateway::cancelCountdown(const CallKey &call, PersonChoice why, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [=](Desk &desk) { return desk.cancelCountdown(call, why); });
}

void DeskGateway::textAnyway(CallId call, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [=](Desk &desk) { return desk.textAnyway(call); });
}

void DeskGateway::addNote(ThreadId thread, const QString &body, QObject *context, Callback<Result<ItemId>> answered)
{
    askKeeper<Result<ItemId>>(context, std::move(answered),
                              [=](ThreadKeeper &keeper) { return keeper.addNote(thread, body); });
}

void DeskGateway::removeNote(ThreadId thread, ItemId note, QObject *context, Callback<Result<PrivateNote>> answered)
{
    askKeeper<Result<PrivateNote>>(context, std::move(answered),
                                   [=](ThreadKeeper &keeper) { return keeper.removeNote(thread, note); });
}

void DeskGateway::restoreNote(const PrivateNote &note, QObject *context, Callback<Result<ItemId>> answered)
{
    askKeeper<Result<ItemId>>(context, std::move(answered),
                              [=](ThreadKeeper &keeper) { return keeper.restoreNote(note); });
}

void DeskGateway::setThreadState(ThreadId thread, ThreadState state, std::optional<UtcTime> snoozedUntil,
                                 QObject *context, Callback<Status> answered)
{
    askKeeper<Status>(context, std::move(answered),
                      [=](ThreadKeeper &keeper) { return keeper.setThreadState(thread, state, snoozedUntil); });
}

void DeskGateway::markRead(ThreadId thread, QObject *context, Callback<Status> answered)
{
    askRoom<Status>(context, std::move(answered), [=](DeskRoom &room) {
        if (room.desk())
            return room.desk()->markRead(thread); // which tells the carrier too
        const auto read = room.keeper() ? room.keeper()->markRead(thread) : Result<QStringList>(noDesk());
        return read.ok() ? Status(Done{}) : Status(read.error());
    });
}

void DeskGateway::setCallerName(ThreadId thread, const QString &name, QObject *context, Callback<Status> answered)
{
    askKeeper<Status>(context, std::move(answered),
                      [=](ThreadKeeper &keeper) { return keeper.setCallerName(thread, name); });
}

void DeskGateway::setNeverText(ThreadId thread, bool never, QObject *context, Callback<Status> answered)
{
    askKeeper<Status>(context, std::move(answered),
                      [=](ThreadKeeper &keeper) { return keeper.setNeverText(thread, never); });
}

void DeskGateway::setAskedToStop(ThreadId thread, bool stop, const QString &reason, QObject *context,
                                 Callback<Status> answered)
{
    askKeeper<Status>(context, std::move(answered),
                      [=](ThreadKeeper &keeper) { return keeper.setAskedToStop(thread, stop, reason); });
}

void DeskGateway::keepTexting(ThreadId thread, ItemId text, bool keep, QObject *context, Callback<Status> answered)
{
    askKeeper<Status>(context, std::move(answered),
                      [=](ThreadKeeper &keeper) { return keeper.keepTexting(thread, text, keep); });
}

void DeskGateway::setAutomatic(bool on, std::optional<UtcTime> pausedUntil, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [=](Desk &desk) { return desk.setAutomatic(on, pausedUntil); });
}

void DeskGateway::setSetting(const QString &key, const QString &value, QObject *context, Callback<Status> answered)
{
    askRoom<Status>(context, std::move(answered), [=](DeskRoom &room) {
        return room.store() ? room.setSetting(key, value, personAtThisComputer()) : Status(noDesk());
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
