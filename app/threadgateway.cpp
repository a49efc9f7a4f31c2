// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/threadgateway.h"

#include <QPointer>

namespace textback {

namespace {

Result<ThreadId> threadIn(DeskRoom &room, const QString &line, const QString &number)
{
    if (!room.store())
        return Error{ErrorKind::Unavailable, QStringLiteral("the data is not open")};
    const auto from = PhoneNumber::fromE164(line);
    const auto to = PhoneNumber::fromE164(number);
    if (!from.ok() || !to.ok())
        return Error{ErrorKind::Invalid, QStringLiteral("not a number")};
    const auto stopped = room.store()->callers().askedToStop(to.value());
    if (!stopped.ok())
        return stopped.error();
    if (stopped.value())
        return Error{ErrorKind::Rejected, QStringLiteral("this person asked us to stop")};
    return room.store()->threads().threadOf(from.value(), to.value());
}

} // namespace

void ThreadGateway::openThread(const QString &line, const QString &number, QObject *context,
                               Callback<Result<ThreadId>> answered)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, line, number, answered = std::move(answered)](DeskRoom &room) {
        const auto thread = threadIn(room, line, number);
        QMetaObject::invokeMethod(this, [asker, answered, thread] {
            if (asker)
                answered(thread);
        });
    });
}

} // namespace textback
