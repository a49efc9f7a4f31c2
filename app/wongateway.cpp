// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wongateway.h"

#include <QPointer>

namespace textback {

void WonGateway::setWon(CallId call, bool won, QObject *context, Callback<Status> answered)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, call, won, answered = std::move(answered)](DeskRoom &room) {
        Status kept = Error{ErrorKind::Unavailable, QStringLiteral("the data is not open")};
        if (room.wonJobs()) {
            const auto thread = room.wonJobs()->setWon(call, won, room.clock().now());
            kept = thread.ok() ? Status(Done{}) : Status(thread.error());
            if (thread.ok() && thread.value() != ThreadId{0})
                emit m_host.events().threadChanged(thread.value());
        }
        QMetaObject::invokeMethod(this, [asker, answered, kept] {
            if (asker)
                answered(kept);
        });
    });
}

} // namespace textback
