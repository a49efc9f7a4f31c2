// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/wiping.h"
#include "core/store/erasednumbers.h"

namespace textback {

/// Wiping over the writing connection, in one transaction; then the file itself is made small and clean.
class StoredWiper : public Wiper {
public:
    /// @param path of the database @param folder of the files that came with texts
    StoredWiper(Connection &connection, QString path, QString folder)
        : m_connection(connection), m_path(std::move(path)), m_folder(std::move(folder))
    {
    }
    Status wipe(UtcTime now, const std::function<bool(double)> &progress) override;
    /// Tables that are not about callers: the office's own, the schema's own, and what erasing leaves.
    [[nodiscard]] static const QStringList &staying();

private:
    using Progress = std::function<bool(double)>;
    Status keepWishes(UtcTime now);
    Status empty(const Progress &progress);
    Status emptyTable(const QString &table, const std::function<Status()> &step);
    [[nodiscard]] Result<QStringList> tablesToEmpty();
    void cleanUp();

    Connection &m_connection;
    QString m_path;
    QString m_folder;
    ErasedNumbers m_erased{m_connection};
};

} // namespace textback
