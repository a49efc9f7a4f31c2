// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officequeries.h"
#include "core/domain/stores.h"
#include "core/store/statement.h"

namespace textback {

/// Reads the kept document and its changes, on whichever connection.
class OfficeRows {
public:
    explicit OfficeRows(Connection &connection) : m_connection(connection) {}
    /// Storage with code "damaged": what is kept cannot be read.
    Result<OfficeDocument> document();
    Result<QMap<QString, QString>> settings();
    Result<std::optional<OfficeChange>> change(OfficeChangeId id);
    Result<QList<OfficeChange>> changes(std::optional<OfficeChangeId> before, int limit);

private:
    Connection &m_connection;
    Statement m_parts{m_connection, QStringLiteral("SELECT json FROM office_part ORDER BY name")};
    Statement m_settings{m_connection, QStringLiteral("SELECT name, value FROM setting")};
    Statement m_change{m_connection,
                       QStringLiteral("SELECT id, at_ms, who, before, after FROM office_change WHERE id = ?")};
    Statement m_changes{m_connection,
                        QStringLiteral("SELECT id, at_ms, who, before, after FROM office_change WHERE id < ? "
                                       "ORDER BY id DESC LIMIT ?")};
};

class SqliteOffice : public OfficeStore {
public:
    explicit SqliteOffice(Connection &connection) : m_connection(connection) {}
    Result<OfficeDocument> document() override { return m_rows.document(); }
    Result<OfficeChangeId> keep(const OfficeDocument &before, const OfficeDocument &after, const QString &who,
                                UtcTime at) override;
    Result<std::optional<OfficeChange>> change(OfficeChangeId id) override { return m_rows.change(id); }

private:
    Status keepParts(const OfficeDocument &document);

    Connection &m_connection;
    OfficeRows m_rows{m_connection};
    Statement m_setPart{m_connection,
                        QStringLiteral("INSERT INTO office_part (name, json) VALUES (?, ?) ON CONFLICT (name) "
                                       "DO UPDATE SET json = excluded.json")};
    Statement m_add{m_connection,
                    QStringLiteral("INSERT INTO office_change (at_ms, who, before, after) VALUES (?, ?, ?, ?) "
                                   "RETURNING id")};
};

/// For the windows, on their reading connection.
class SqliteOfficeReader : public OfficeQueries {
public:
    /// `connection` is not owned and outlives this.
    explicit SqliteOfficeReader(Connection &connection) : m_rows(connection) {}
    Result<OfficePolicy> policy() override;
    Result<QList<OfficeChange>> changes(std::optional<OfficeChangeId> before, int limit) override
    {
        return m_rows.changes(before, limit);
    }

private:
    OfficeRows m_rows;
};

} // namespace textback
