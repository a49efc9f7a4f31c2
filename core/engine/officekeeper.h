// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/officecommands.h"
#include "core/domain/stores.h"

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

private:
    struct Kept {
        QMap<QString, QString> settings;
        OfficePolicy policy;
    };
    [[nodiscard]] Result<Kept> kept() const;
    Status write(const OfficeDocument &before, const OfficeDocument &after, const QString &who, OfficeChangeId &id);

    DeskStore &m_store;
    const Clock &m_clock;
};

} // namespace textback
