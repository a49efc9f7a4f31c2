// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/wonjobs.h"
#include "core/store/rows.h"

namespace textback {

class SqliteWonQueries : public WonQueries {
public:
    explicit SqliteWonQueries(Connection &connection) : m_connection(connection) {}
    Result<std::optional<WonCall>> wonOf(ThreadId thread) override;
    Result<std::optional<WonCall>> wonCall(CallId call) override;

private:
    Connection &m_connection;
    Statement m_ofThread{m_connection,
                         QStringLiteral("SELECT call.id, won_call.call_id IS NOT NULL FROM thread "
                                        "JOIN call ON call.id = thread.missed_call_id "
                                        "LEFT JOIN won_call ON won_call.call_id = call.id WHERE thread.id = ?")};
    Statement m_one{m_connection,
                    QStringLiteral("SELECT call.id, won_call.call_id IS NOT NULL FROM call "
                                   "LEFT JOIN won_call ON won_call.call_id = call.id "
                                   "WHERE call.id = ? AND call.is_missed = 1")};
};

class SqliteWonJobs : public WonStore {
public:
    explicit SqliteWonJobs(Connection &connection) : m_connection(connection) {}
    Result<ThreadId> setWon(CallId call, bool won, UtcTime at) override;

private:
    Connection &m_connection;
    Statement m_thread{m_connection,
                       QStringLiteral("SELECT COALESCE(thread_id, 0) FROM call WHERE id = ? AND is_missed = 1")};
    Statement m_add{m_connection,
                    QStringLiteral("INSERT INTO won_call (call_id, at_ms) VALUES (?, ?) ON CONFLICT DO NOTHING")};
    Statement m_remove{m_connection, QStringLiteral("DELETE FROM won_call WHERE call_id = ?")};
};

} // namespace textback
