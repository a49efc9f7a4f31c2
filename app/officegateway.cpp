// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officegateway.h"

#include <QPointer>

namespace textback {

QString personAtThisComputer()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.left(60);
}

void OfficeGateway::ask(QObject *context, Answer answered, std::function<Result<OfficeChangeId>(DeskRoom &)> work)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, answered = std::move(answered), work = std::move(work)](DeskRoom &room) {
        const auto result =
            room.store() ? work(room) : Error{ErrorKind::Unavailable, QStringLiteral("the database is not open")};
        QMetaObject::invokeMethod(this, [asker, answered, result] {
            if (asker)
                answered(result);
        });
    });
}

void OfficeGateway::saveOffice(const OfficeDocument &wanted, QObject *context,
                               Callback<Result<OfficeChangeId>> answered)
{
    ask(context, std::move(answered),
        [wanted](DeskRoom &room) { return room.saveOffice(wanted, personAtThisComputer()); });
}

void OfficeGateway::restoreOffice(OfficeChangeId change, Restore side, QObject *context,
                                  Callback<Result<OfficeChangeId>> answered)
{
    ask(context, std::move(answered),
        [change, side](DeskRoom &room) { return room.restoreOffice(change, side, personAtThisComputer()); });
}

} // namespace textback
