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
    explicit FakePeople(DeskEvents &events);
    QList<DeskName> names;
    std::optional<DeskNameId> here;
    std::map<ThreadId, DeskNameId> owners;
    std::function<void(ThreadId, const QString &)> onOwner; ///< What the inbox shows of it.

    Result<QList<DeskName>> deskNames() override;
    Result<std::optional<DeskName>> atDesk() override;
    void keepDeskNames(const QList<DeskNameEdit> &wanted, QObject *, Callback<Status> answered) override;
    void setAtDesk(std::optional<DeskNameId> name, QObject *, Callback<Status> answered) override;
    void setOwner(const QList<ThreadId> &threads, std::optional<DeskNameId> owner, QObject *,
                  Callback<Result<ThreadOwners>> answered) override;
    void restoreOwners(const ThreadOwners &before) override;

private:
    void set(ThreadId thread, DeskNameId owner);
    DeskEvents &m_events;
    qint64 m_lastId = 100;
};

} // namespace textback
