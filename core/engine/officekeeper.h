// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/officecommands.h"
#include "core/domain/stores.h"

#include <functional>

namespace textback {

/// Keeps what the owner decides: checks it, writes it and the change in one transaction, and undoes it. Works on the
/// store alone, with or without an account that is watched. Desk thread.
class OfficeKeeper {
public:
    /// References are not owned.
    OfficeKeeper(DeskStore &store, const Clock &clock) : m_store(store), m_clock(clock) {}
    [[nodiscard]] Result<OfficePolicy> policy() const;
    /// Settings as people read them: see core/policy/officedocument.h.
    [[nodiscard]] Result<QMap<QString, QString>> settings() const;
    /// As OfficeCommands::saveOffice().
    Result<OfficeChangeId> save(const OfficeDocument &wanted, const QString &who);
    Result<OfficeChangeId> restore(OfficeChangeId change, Restore side, const QString &who);
    /// One saved reply, new or changed; and one taken away. Each a change as any other.
    Result<OfficeChangeId> keepReply(const TextTemplate &reply, const QString &who);
    Result<OfficeChangeId> removeReply(const QString &key, const QString &who);
    /// One list of numbers, new or changed; and one taken away. Invalid: it makes no sense, or there are too many
    /// numbers in all. Rejected: it is not the owner's to take away.
    Result<OfficeChangeId> keepList(const NumberList &list, const QString &who);
    Result<OfficeChangeId> removeList(const QString &key, const QString &who);

private:
    struct Kept {
        QMap<QString, QString> settings;
        OfficePolicy policy;
    };
    [[nodiscard]] Result<Kept> kept() const;
    Result<OfficeChangeId> changeReplies(const QString &who, const std::function<void(QList<TextTemplate> &)> &edit);
    Result<OfficeChangeId> changeLists(const QString &who, const std::function<void(QList<NumberList> &)> &edit);
    /// Those parts that stand in tables of their own.
    Status compareTables(const OfficeDocument &wanted, OfficeDocument &before, OfficeDocument &after);
    Status writeLists(const OfficeDocument &before, const OfficeDocument &after);
    Status writeReplies(const OfficeDocument &before, const OfficeDocument &after);
    Status write(const OfficeDocument &before, const OfficeDocument &after, const QString &who, OfficeChangeId &id);

    DeskStore &m_store;
    const Clock &m_clock;
};

} // namespace textback
