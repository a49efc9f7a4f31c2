// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callbackgateway.h"

#include <QPointer>

namespace textback {

namespace {

void tellThat(DeskEvents &events, ThreadId thread)
{
    if (thread != ThreadId{0})
        emit events.threadChanged(thread);
    emit events.countsChanged();
}

} // namespace

void CallBackGateway::finishCallBack(CallId call, CallBackResult result, const QString &note, QObject *context,
                                     Callback<Result<CallBackResultId>> answered)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, call, result, note, answered = std::move(answered)](DeskRoom &room) {
        Result<CallBackResultId> kept = Error{ErrorKind::Unavailable, QStringLiteral("the data is not open")};
        if (room.callBacks()) {
            const Milliseconds offset = room.desk() ? room.desk()->health().clockOffset : Milliseconds{0};
            kept = room.callBacks()->finish(call, result, note, room.clock().now() + offset);
            const auto stored = room.store()->calls().byId(call);
            tellThat(m_host.events(), stored.ok() && stored.value() ? stored.value()->thread : ThreadId{0});
        }
        QMetaObject::invokeMethod(this, [asker, answered, kept] {
            if (asker)
                answered(kept);
        });
    });
}

void CallBackGateway::undoCallBack(CallBackResultId result, QObject *context, Callback<Status> answered)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, result, answered = std::move(answered)](DeskRoom &room) {
        Status done = Error{ErrorKind::Unavailable, QStringLiteral("the data is not open")};
        if (room.callBacks()) {
            const auto thread = room.callBacks()->undo(result);
            done = thread.ok() ? Status(Done{}) : Status(thread.error());
            tellThat(m_host.events(), thread.ok() ? thread.value() : ThreadId{0});
        }
        QMetaObject::invokeMethod(this, [asker, answered, done] {
            if (asker)
                answered(done);
        });
    });
}

} // namespace textback
