// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "core/domain/deskpeople.h"

#include <algorithm>
#include <map>

namespace textback {

/// Who works at a desk, in memory.
class FakePeople : public DeskPeopleQueries, public DeskPeopleCommands {
public:
    explicit FakePeople(DeskEvents &events) : m_events(events) {}
    QList<DeskName> names;
    std::optional<DeskNameId> here;
    std::map<ThreadId, DeskNameId> owners;
    std::function<void(ThreadId, const QString &)> onOwner; ///< What the inbox shows of it.

    Result<QList<DeskName>> deskNames() override { return names; }
    Result<std::optional<DeskName>> atDesk() override
    {
        for (const DeskName &name : names) {
            if (name.id == here)
                return std::optional(name);
        }
        return std::optional<DeskName>();
    }
    void keepDeskNames(const QList<DeskNameEdit> &wanted, QObject *, Callback<Status> answered) override
    {
        QList<DeskName> kept;
        for (const DeskNameEdit &edit : wanted) {
            const auto known = std::find_if(names.cbegin(), names.cend(),
                                            [&edit](const DeskName &name) { return name.id == edit.id; });
            const QString pin = known == names.cend() ? QString() : known->pin;
            kept.append(
                {edit.id == DeskNameId{0} ? DeskNameId{++m_lastId} : edit.id, edit.name, edit.pin.value_or(pin)});
        }
        names = kept;
        answered(Done{});
        emit m_events.settingsChanged();
    }
    void setAtDesk(std::optional<DeskNameId> name, QObject *, Callback<Status> answered) override
    {
        here = name;
        answered(Done{});
        emit m_events.settingsChanged();
    }
    void setOwner(const QList<ThreadId> &threads, std::optional<DeskNameId> owner, QObject *,
                  Callback<Result<ThreadOwners>> answered) override
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
    void restoreOwners(const ThreadOwners &before) override
    {
        for (const ThreadOwner &was : before)
            set(was.thread, was.owner);
    }

private:
    void set(ThreadId thread, DeskNameId owner)
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
    DeskEvents &m_events;
    qint64 m_lastId = 100;
};

} // namespace textback
