// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchqueries.h"
#include "core/store/rows.h"

namespace textback {

/// The watch ledger, on the connection of an inbox that outlives it.
class SqliteWatchQueries : public WatchQueries {
public:
    explicit SqliteWatchQueries(Connection &connection) : m_connection(connection) {}
    Result<QList<WatchChange>> watchChanges(UtcTime since) override;

private:
    Connection &m_connection;
    Statement m_changes{m_connection,
                        QStringLiteral("SELECT at_ms, watching, reason FROM watch WHERE at_ms >= coalesce((SELECT "
                                       "max(at_ms) FROM watch WHERE at_ms < ?), 0) ORDER BY at_ms, id LIMIT 20000")};
};

} // namespace textback
