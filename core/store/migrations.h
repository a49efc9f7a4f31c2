// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QStringList>

namespace textback {

/// The numbered scripts of a folder: 0001.sql, 0002.sql, ... without a gap.
class Migrations {
public:
    /// @param folder a resource or directory; the program's own is ":/sql/sqlite".
    explicit Migrations(QString folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] int newest() const;
    /// Of the file as it is.
    [[nodiscard]] static Result<int> versionOf(Connection &connection);
    /// The statements of one script, split at its "-- next" lines.
    [[nodiscard]] Result<QStringList> statementsOf(int version) const;
    /// Brings the schema from `found` to the newest version, one transaction a step. A step that fails leaves version
    /// and tables as the step before left them.
    Status run(Connection &connection, int found) const { return run(connection, found, newest()); }
    /// As above, no further than to version `last`.
    Status run(Connection &connection, int found, int last) const;

private:
    [[nodiscard]] QString fileOf(int version) const;
    QString m_folder;
};

} // namespace textback
