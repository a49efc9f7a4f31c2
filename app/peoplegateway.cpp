// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peoplegateway.h"

#include <QPointer>

namespace textback {

namespace {

void tellOwners(DeskEvents &events, const ThreadOwners &owners)
{
    for (const ThreadOwner &owner : owners)
        emit events.threadChanged(owner.thread);
}

} // namespace

template <typename T>
void PeopleGateway::ask(QObject *context, Callback<T> answered, std::function<T(SqliteDeskPeople &, DeskEvents &)> work)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, asker, answered = std::move(answered), work = std::move(work)](DeskRoom &room) {
        const T result = room.people() ? work(*room.people(), m_host.events())
                                       : T(Error{ErrorKind::Unavailable, QStringLiteral("the data is not open")});
        QMetaObject::invokeMethod(this, [asker, answered, result] {
            if (asker)
                answered(result);
        });
    });
}

void PeopleGateway::keepDeskNames(const QList<DeskNameEdit> &names, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [names](SqliteDeskPeople &people, DeskEvents &events) {
        Status kept = people.keepNames(names);
        emit events.settingsChanged();
        return kept;
    });
}

void PeopleGateway::setAtDesk(std::optional<DeskNameId> name, QObject *context, Callback<Status> answered)
{
    ask<Status>(context, std::move(answered), [name](SqliteDeskPeople &people, DeskEvents &events) {
        Status kept = people.setAtDesk(name);
        emit events.settingsChanged();
        return kept;
    });
}

void PeopleGateway::setOwner(const QList<ThreadId> &threads, std::optional<DeskNameId> owner, QObject *context,
                             Callback<Result<ThreadOwners>> answered)
{
    ask<Result<ThreadOwners>>(context, std::move(answered),
                              [threads, owner](SqliteDeskPeople &people, DeskEvents &events) {
                                  const auto before = people.setOwner(threads, owner);
                                  if (before.ok())
                                      tellOwners(events, before.value());
                                  return before;
                              });
}

void PeopleGateway::restoreOwners(const ThreadOwners &before)
{
    ask<Status>(
        this, [](const Status &) {},
        [before](SqliteDeskPeople &people, DeskEvents &events) {
            Status done = people.restoreOwners(before);
            tellOwners(events, before);
            return done;
        });
}

} // namespace textback
