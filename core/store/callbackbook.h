// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callbacks.h"
#include "core/store/rows.h"
#include "core/store/threads.h"

namespace textback {

/// What people did with the call-back list, over the writing connection.
class SqliteCallBacks : public CallBackStore {
public:
    SqliteCallBacks(Connection &connection, StoredTimeline &timeline, SqliteThreads &threads)
        : m_connection(connection), m_timeline(timeline), m_threads(threads)
    {
    }
    Result<CallBackResultId> finish(CallId call, CallBackResult result, const QString &note, UtcTime at) override;
    Result<ThreadId> undo(CallBackResultId result) override;

private:
    struct Before {
        std::optional<qint64> state;
        std::optional<UtcTime> at;
        std::optional<UtcTime> snoozedUntil;
    };
    /// One kept result, as far as undoing needs it.
    struct KeptResult {
        std::optional<qint64> thread;
        CallBackResult result = CallBackResult::Done;
        UtcTime at{};
        std::optional<qint64> note;
        Before before;
    };
    static Before beforeFrom(Row &row);
    Result<CallBackResultId> keep(CallId call, ThreadId thread, CallBackResult result, const QString &note, UtcTime at);
    Status takeOff(CallBackResultId id, CallId call, ThreadId thread, CallBackResult result, UtcTime at);
    Status putBack(CallBackResultId id, const KeptResult &kept);

    Connection &m_connection;
    StoredTimeline &m_timeline;
    SqliteThreads &m_threads;
    Statement m_threadOf{m_connection, QStringLiteral("SELECT COALESCE(thread_id, 0) FROM call WHERE id = ?")};
    Statement m_before{m_connection,
                       QStringLiteral("SELECT manual_state, manual_ms, snoozed_until_ms FROM thread WHERE id = ?")};
    Statement m_add{m_connection,
                    QStringLiteral("INSERT INTO call_back_result (thread_id, call_id, result, at_ms, note_id, "
                                   "manual_state, manual_ms, snoozed_until_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                                   "RETURNING id")};
    Statement m_noteCalls{m_connection,
                          QStringLiteral("INSERT INTO call_back_result_call (result_id, call_id) "
                                         "SELECT ?, id FROM call WHERE call_back = 1 AND (id = ? OR thread_id = ?)")};
    Statement m_takeOff{m_connection,
                        QStringLiteral("UPDATE call SET call_back = 0 WHERE call_back = 1 AND id IN "
                                       "(SELECT call_id FROM call_back_result_call WHERE result_id = ?)")};
    Statement m_find{m_connection,
                     QStringLiteral("SELECT thread_id, result, at_ms, note_id, manual_state, manual_ms, "
                                    "snoozed_until_ms FROM call_back_result WHERE id = ?")};
    Statement m_putBack{m_connection,
                        QStringLiteral("UPDATE call SET call_back = 1 WHERE call_back = 0 AND outcome IN (2, 3, 7) "
                                       "AND id IN (SELECT call_id FROM call_back_result_call WHERE result_id = ?)")};
    Statement m_setBefore{m_connection,
                          QStringLiteral("UPDATE thread SET manual_state = ?, manual_ms = ?, snoozed_until_ms = ? "
                                         "WHERE id = ? AND manual_state IS NOT NULL AND manual_ms = ?")};
    Statement m_writer{m_connection,
                       QStringLiteral("SELECT desk_name.name FROM at_desk JOIN desk_name "
                                      "ON desk_name.id = at_desk.name_id")};
    Statement m_remove{m_connection, QStringLiteral("DELETE FROM call_back_result WHERE id = ?")};
};

} // namespace textback
