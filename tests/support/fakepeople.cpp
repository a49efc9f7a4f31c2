// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakepeople.h"

namespace textback {

FakePeople::FakePeople(DeskEvents &events) : m_events(events) {}

Result<QList<DeskName>> FakePeople::deskNames()
{
    return names;
}

Result<std::optional<DeskName>> FakePeople::atDesk()
{
    for (const DeskName &name : names) {
        if (name.id == here)
            return std::optional(name);
    }
    return std::optional<DeskName>();
}

void FakePeople::keepDeskNames(const QList<DeskNameEdit> &wanted, QObject *, Callback<Status> answered)
{
    QList<DeskName> kept;
    for (const DeskNameEdit &edit : wanted) {
        const auto known =
            std::find_if(names.cbegin(), names.cend(), [&edit](const DeskName &name) { return name.id == edit.id; });
        const QString pin = known == names.cend() ? QString() : known->pin;
        kept.append({edit.id == DeskNameId{0} ? DeskNameId{++m_lastId} : edit.id, edit.name, edit.pin.value_or(pin)});
    }
    names = kept;
    answered(Done{});
    emit m_events.settingsChanged();
}

void FakePeople::setAtDesk(std::optional<DeskNameId> name, QObject *, Callback<Status> answered)
{
    here = name;
    answered(Done{});
    emit m_events.settingsChanged();
}

void FakePeople::setOwner(const QList<ThreadId> &threads, std::optional<DeskNameId> owner, QObject *,
                          Callback<Result<ThreadOwners>> answered)
{
    ThreadOwners before;
    for (const ThreadId thread : threads) {
        const auto known = owners.find(thread);
        const DeskNameId was = known == owners.end() ? DeskNameId{0} : known->second;
        if (was == owner.value_or(DeskNameId{0}))
            continue;
        before.append({thread, was});
        set(thread, owner.value_or(DeskNameId{0}));
    }
    answered(before);
}

void FakePeople::restoreOwners(const ThreadOwners &before)
{
    for (const ThreadOwner &was : before)
        set(was.thread, was.owner);
}

void FakePeople::set(ThreadId thread, DeskNameId owner)
{
    owners.insert_or_assign(thread, owner);
    QString shown;
    for (const DeskName &name : std::as_const(names)) {
        if (name.id == owner)
            shown = name.name;
    }
    if (onOwner)
        onOwner(thread, shown);
    emit m_events.threadChanged(thread);
}

} // namespace textback
