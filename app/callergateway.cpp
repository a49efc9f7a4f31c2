// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callergateway.h"

#include "core/policy/calleredit.h"

#include <QPointer>
#include <QSet>

namespace textback {

namespace {

void tellChanged(DeskEvents &events, const QList<ThreadId> &threads)
{
    const QSet<ThreadId> each(threads.cbegin(), threads.cend());
    for (const ThreadId thread : each)
        emit events.threadChanged(thread);
}

Status liftIn(DeskRoom &room, ThreadId thread, const QString &reason)
{
    const QString words = tidyLine(reason);
    if (words.isEmpty() || words.size() > LongestLiftReason)
        return Error{ErrorKind::Invalid, QStringLiteral("a reason is missing or too long")};
    DeskStore &store = *room.store();
    const auto numbers = store.threads().numbers(thread);
    if (!numbers.ok())
        return numbers.error();
    const PhoneNumber &number = numbers.value().second;
    const Milliseconds offset = room.desk() ? room.desk()->health().clockOffset : Milliseconds{0};
    return store.inTransaction([&]() -> Status {
        const auto lifted =
            store.callers().setAskedToStop(number, false, OptOutSource::Person, words, room.clock().now() + offset);
        if (!lifted.ok())
            return lifted.error();
        if (!lifted.value())
            return Error{ErrorKind::Rejected, QStringLiteral("they have not asked to stop, or anew")};
        if (const Status decided = store.callers().setStopQuestion(thread, std::nullopt); !decided.ok())
            return decided;
        return room.people()->signConsent(thread);
    });
}

} // namespace

template <typename T>
void CallerGateway::ask(QObject *context, Callback<T> answered, std::function<T(DeskRoom &, SqliteCallerBook &)> work)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, answered = std::move(answered), work = std::move(work)](DeskRoom &room) {
        SqliteCallerBook *book = room.callerBook();
        const T result =
            book ? work(room, *book) : T(Error{ErrorKind::Unavailable, QStringLiteral("the data is not open")});
        if (book)
            tellChanged(m_host.events(), book->takeTouched());
        QMetaObject::invokeMethod(this, [asker, answered, result] {
            if (asker)
                answered(result);
        });
    });
}

void CallerGateway::editCallers(const CallerEdits &edits, QObject *context, Callback<Result<CallerEdits>> answered)
{
    ask<Result<CallerEdits>>(context, std::move(answered),
                             [edits](DeskRoom &, SqliteCallerBook &book) { return book.edit(edits); });
}

void CallerGateway::mergeCallers(ThreadId thread, const PhoneNumber &other, QObject *context,
                                 Callback<Result<PersonStates>> answered)
{
    ask<Result<PersonStates>>(context, std::move(answered), [thread, other](DeskRoom &, SqliteCallerBook &book) {
        return book.merge(thread, other);
    });
}

void CallerGateway::splitCaller(const PhoneNumber &number, QObject *context, Callback<Result<PersonStates>> answered)
{
    ask<Result<PersonStates>>(context, std::move(answered),
                              [number](DeskRoom &, SqliteCallerBook &book) { return book.split(number); });
}

void CallerGateway::restoreCallers(const PersonStates &before, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered),
                [before](DeskRoom &, SqliteCallerBook &book) { return book.restore(before); });
}

void CallerGateway::keepCallerFields(const QList<CallerField> &fields, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered),
                [fields](DeskRoom &, SqliteCallerBook &book) { return book.keepFields(fields); });
}

void CallerGateway::liftStop(ThreadId thread, const QString &reason, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [this, thread, reason](DeskRoom &room, SqliteCallerBook &) {
        const Status lifted = liftIn(room, thread, reason);
        tellChanged(m_host.events(), {thread});
        return lifted;
    });
}

} // namespace textback
