// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/numberlistgateway.h"

#include "app/officegateway.h"
#include "core/store/numberlistrows.h"

#include <QPointer>

namespace textback {

void NumberListGateway::ask(QObject *context, Callback<Status> answered, std::function<Status(DeskRoom &)> work)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, answered = std::move(answered), work = std::move(work)](DeskRoom &room) {
        const Status result = room.store()
            ? work(room)
            : Status(Error{ErrorKind::Unavailable, QStringLiteral("the database is not open")});
        QMetaObject::invokeMethod(this, [asker, answered, result] {
            if (asker)
                answered(result);
        });
    });
}

void NumberListGateway::saveNumbers(const NumberList &list, QObject *context, Callback<Status> answered)
{
    ask(context, std::move(answered),
        [list](DeskRoom &room) { return room.saveNumbers(list, personAtThisComputer()); });
}

void NumberListGateway::removeNumberList(const QString &key, QObject *context, Callback<Status> answered)
{
    ask(context, std::move(answered),
        [key](DeskRoom &room) { return room.removeNumberList(key, personAtThisComputer()); });
}

void NumberListGateway::readNumbers(const QString &key, QObject *context, Callback<Result<QList<PhoneNumber>>> answered)
{
    m_reading.ask<QList<PhoneNumber>>(
        [key](Connection &connection, const ReadingThread::Progress &) {
            return NumberListRows(connection).numbersOf(key);
        },
        context, [](qint64, qint64) {}, std::move(answered));
}

} // namespace textback
