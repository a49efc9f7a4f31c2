// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stores.h"
#include "core/store/statement.h"

namespace textback {

/// The place of the import of the carrier's history, read and written over any connection.
class SqliteImportBook : public HistoryImportStore {
public:
    explicit SqliteImportBook(Connection &connection) : m_connection(connection) {}
    Result<std::optional<HistoryImport>> place(AccountId account) override;
    Status keep(const HistoryImport &import) override;
    /// Of the account that is there now, for who only looks.
    Result<std::optional<HistoryImport>> current();

private:
    static QString select(const QString &condition)
    {
        return QStringLiteral("SELECT account_id, before_ms, known_ms, stopped, texts_place, texts_reached_ms, "
                              "texts_end, texts_taken, texts_oldest_ms, calls_place, calls_reached_ms, calls_end, "
                              "calls_taken, calls_oldest_ms FROM history_import WHERE %1")
            .arg(condition);
    }
    Connection &m_connection;
    Statement m_of{m_connection, select(QStringLiteral("account_id = ?"))};
    Statement m_current{
        m_connection,
        select(QStringLiteral("account_id = (SELECT id FROM account WHERE removed = 0 ORDER BY id LIMIT 1)"))};
    Statement m_forgetErased{m_connection,
                             QStringLiteral("DELETE FROM erased_number WHERE asked_to_stop = 0 AND never_text = 0")};
    Statement m_keep{
        m_connection,
        QStringLiteral("INSERT INTO history_import (account_id, before_ms, known_ms, stopped, texts_place, "
                       "texts_reached_ms, texts_end, texts_taken, texts_oldest_ms, calls_place, calls_reached_ms, "
                       "calls_end, calls_taken, calls_oldest_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (account_id) DO UPDATE SET "
                       "before_ms = excluded.before_ms, known_ms = excluded.known_ms, "
                       "stopped = excluded.stopped, texts_place = excluded.texts_place, "
                       "texts_reached_ms = excluded.texts_reached_ms, texts_end = excluded.texts_end, "
                       "texts_taken = excluded.texts_taken, texts_oldest_ms = excluded.texts_oldest_ms, "
                       "calls_place = excluded.calls_place, calls_reached_ms = excluded.calls_reached_ms, "
                       "calls_end = excluded.calls_end, calls_taken = excluded.calls_taken, "
                       "calls_oldest_ms = excluded.calls_oldest_ms")};
};

} // namespace textback
