// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hoursgateway.h"

#include <QPointer>

namespace textback {

void HoursGateway::readHours(QObject *context, Callback<Result<CarrierHours>> done)
{
    const QPointer<QObject> asker(context);
    const auto answer = [this, asker, done = std::move(done)](const Result<CarrierHours> &read) {
        QMetaObject::invokeMethod(this, [asker, done, read] {
            if (asker)
                done(read);
        });
    };
    m_host.run([answer](DeskRoom &room) {
        if (CarrierHoursReader *reader = room.carrierHours())
            reader->readHours(&room, answer);
        else
            answer(Error{ErrorKind::Unavailable, QStringLiteral("there is no account that could tell its hours")});
    });
}

} // namespace textback
