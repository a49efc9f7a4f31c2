// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writinggateway.h"

#include "app/officegateway.h"

#include <QPointer>

namespace textback {

void WritingGateway::ask(QObject *context, Callback<Status> answered, std::function<Status(DeskRoom &)> work)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, answered = std::move(answered), work = std::move(work)](DeskRoom &room) {
        const Status done =
            room.writing() ? work(room) : Error{ErrorKind::Unavailable, QStringLiteral("the database is not open")};
        QMetaObject::invokeMethod(this, [asker, answered, done] {
            if (asker)
                answered(done);
        });
    });
}

void WritingGateway::keepSavedReply(const TextTemplate &reply, QObject *context, Callback<Status> answered)
{
    ask(context, std::move(answered),
        [reply](DeskRoom &room) { return room.keepSavedReply(reply, personAtThisComputer()); });
}

void WritingGateway::removeSavedReply(const QString &key, QObject *context, Callback<Status> answered)
{
    ask(context, std::move(answered),
        [key](DeskRoom &room) { return room.removeSavedReply(key, personAtThisComputer()); });
}

void WritingGateway::keepDraft(ThreadId thread, const Draft &draft, QObject *context, Callback<Status> answered)
{
    ask(context, std::move(answered),
        [thread, draft](DeskRoom &room) { return room.writing()->keepDraft(thread, draft, room.clock().now()); });
}

void WritingGateway::fetchFiles(ItemId item)
{
    m_host.run([item](DeskRoom &room) {
        if (room.files())
            room.files()->fetch(item);
    });
}

void WritingGateway::markHeard(ItemId item)
{
    m_host.run([item](DeskRoom &room) {
        if (room.desk()) // told again by the carrier where it could not be noted
            (void)room.desk()->markHeard(item);
    });
}

void WritingGateway::sendReply(const Reply &reply, QObject *context, Callback<Result<KeptReply>> answered)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, reply, answered = std::move(answered)](DeskRoom &room) {
        const Result<KeptReply> kept = room.desk()
            ? room.desk()->sendReply(reply)
            : Error{ErrorKind::Unavailable, QStringLiteral("no account is watched")};
        QMetaObject::invokeMethod(this, [asker, answered, kept] {
            if (asker)
                answered(kept);
        });
    });
}

} // namespace textback
