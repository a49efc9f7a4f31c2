// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "core/domain/deskpeople.h"

namespace textback {

/// Who works at this desk and whose conversations are, carried to the desk thread. As DeskGateway; works without an
/// account too.
class PeopleGateway : public QObject, public DeskPeopleCommands {
    Q_OBJECT
public:
    explicit PeopleGateway(DeskHost &host) : m_host(host) {}
    void keepDeskNames(const QList<DeskNameEdit> &names, QObject *context, Callback<Status> answered) override;
    void setAtDesk(std::optional<DeskNameId> name, QObject *context, Callback<Status> answered) override;
    void setOwner(const QList<ThreadId> &threads, std::optional<DeskNameId> owner, QObject *context,
                  Callback<Result<ThreadOwners>> answered) override;
    void restoreOwners(const ThreadOwners &before) override;

private:
    template <typename T>
    void ask(QObject *context, Callback<T> answered, std::function<T(SqliteDeskPeople &, DeskEvents &)> work);
    DeskHost &m_host;
};

} // namespace textback
