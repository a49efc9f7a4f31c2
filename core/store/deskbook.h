// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stores.h"
#include "core/store/statement.h"

namespace textback {

class SqliteBook : public DeskBook {
public:
    explicit SqliteBook(Connection &connection) : m_connection(connection) {}
    Result<QMap<QString, QString>> settings() override;
    Status setSetting(const QString &key, const std::optional<QString> &value, UtcTime at) override;
    Result<HistoryCursor> cursor(const QString &kind) override;
    Status setCursor(const QString &kind, const HistoryCursor &cursor) override;
    Result<std::optional<UtcTime>> instant(const QString &name) override;
    Status setInstant(const QString &name, UtcTime at) override;
    Status noteWatching(bool watching, UtcTime at, const QString &reason) override;
    /// Oldest first, at most the last 32: more than any carrier's limit looks at.
    Result<QList<UtcTime>> signInRequests() override;
    Status noteSignInRequest(UtcTime at) override;

private:
    Connection &m_connection;
    Statement m_settings{m_connection, QStringLiteral("SELECT name, value FROM setting")};
    Statement m_set{m_connection,
                    QStringLiteral("INSERT INTO setting (name, value, changed_ms) VALUES (?, ?, ?) ON CONFLICT (name) "
                                   "DO UPDATE SET value = excluded.value, changed_ms = excluded.changed_ms")};
    Statement m_unset{m_connection, QStringLiteral("DELETE FROM setting WHERE name = ?")};
    Statement m_cursor{m_connection, QStringLiteral("SELECT place FROM history_cursor WHERE kind = ?")};
    Statement m_setCursor{m_connection,
                          QStringLiteral("INSERT INTO history_cursor (kind, place) VALUES (?, ?) ON CONFLICT (kind) "
                                         "DO UPDATE SET place = excluded.place")};
    Statement m_instant{m_connection, QStringLiteral("SELECT at_ms FROM instant WHERE name = ?")};
    Statement m_setInstant{m_connection,
                           QStringLiteral("INSERT INTO instant (name, at_ms) VALUES (?, ?) ON CONFLICT (name) "
                                          "DO UPDATE SET at_ms = excluded.at_ms")};
    Statement m_watch{m_connection, QStringLiteral("INSERT INTO watch (watching, at_ms, reason) VALUES (?, ?, ?)")};
    Statement m_signIns{m_connection, QStringLiteral("SELECT at_ms FROM sign_in_request ORDER BY id")};
    Statement m_addSignIn{m_connection, QStringLiteral("INSERT INTO sign_in_request (at_ms) VALUES (?)")};
    Statement m_thinSignIns{m_connection,
                            QStringLiteral("DELETE FROM sign_in_request WHERE id <= "
                                           "(SELECT max(id) FROM sign_in_request) - 32")};
};

} // namespace textback
