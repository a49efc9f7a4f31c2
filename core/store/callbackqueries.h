// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callbacks.h"
#include "core/store/rows.h"

namespace textback {

/// The call-back list, on the connection of an inbox that outlives it.
class SqliteCallBackQueries : public CallBackQueries {
public:
    explicit SqliteCallBackQueries(Connection &connection) : m_connection(connection) {}
    Result<QList<CallBackEntry>> toRing(int limit) override;
    Result<QList<FinishedCallBack>> finishedSince(UtcTime since, int limit) override;

private:
    Connection &m_connection;
    Statement m_toRing{
        m_connection,
        QStringLiteral(
            "WITH ring AS (SELECT COALESCE(thread_id, -id) AS whose, min(started_ms) AS first_ms, count(*) AS amount "
            "FROM call WHERE call_back = 1 GROUP BY whose ORDER BY first_ms, whose LIMIT ?) "
            "SELECT ring.first_ms, ring.amount, "
            "(SELECT count(*) FROM call_back_result AS result WHERE result.thread_id = ring.whose "
            "AND result.result = 3 AND result.at_ms >= ring.first_ms), "
            "caller.shown_name, verdict.json, "
            "call.text_back_id, outbox.state, outbox.failure, caller.asked_to_stop, caller.cannot_get_texts, "
            "(SELECT body FROM item WHERE item.thread_id = ring.whose AND item.turn = 0 AND item.kind = 2 "
            "ORDER BY item.at_ms DESC LIMIT 1), "
            "%1 FROM ring JOIN call ON call.id = CASE WHEN ring.whose < 0 THEN -ring.whose ELSE "
            "(SELECT id FROM call AS newest WHERE newest.thread_id = ring.whose AND newest.call_back = 1 "
            "ORDER BY newest.started_ms DESC, newest.id DESC LIMIT 1) END "
            "LEFT JOIN caller ON caller.id = call.caller_id LEFT JOIN verdict ON verdict.id = call.verdict_id "
            "LEFT JOIN outbox ON outbox.id = call.text_back_id ORDER BY ring.first_ms, ring.whose")
            .arg(callColumns())};
    Statement m_finished{
        m_connection,
        QStringLiteral("SELECT result.id, COALESCE(result.thread_id, 0), caller.number, "
                       "caller.shown_name, result.result, "
                       "result.at_ms FROM call_back_result AS result JOIN call ON call.id = result.call_id "
                       "LEFT JOIN caller ON caller.id = call.caller_id "
                       "WHERE result.at_ms >= ? AND result.result <> 3 AND %1 ORDER BY result.at_ms, result.id LIMIT ?")
            .arg(notBeingErased(QStringLiteral("call")))};
};

} // namespace textback
