// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dayqueries.h"
#include "core/store/rows.h"

namespace textback {

/// What the day was like, on the connection of an inbox that outlives it. Goes by the threads that moved, so that its
/// cost is that of the night and not of the years before.
class SqliteDayQueries : public DayQueries {
public:
    explicit SqliteDayQueries(Connection &connection) : m_connection(connection) {}
    Result<ClosedSummary> missedBetween(UtcTime from, UtcTime to) override;
    Result<QList<ShortCall>> shortCalls(UtcTime since, int limit) override;

private:
    Connection &m_connection;
    Statement m_missed{m_connection,
                       QStringLiteral("SELECT count(*), sum(outbox.state IN (2, 3, 4)), "
                                      "count(DISTINCT CASE WHEN thread.replied_ms >= item.at_ms THEN thread.id END), "
                                      "sum(verdict.decided_by = 5) FROM thread "
                                      "JOIN item ON item.thread_id = thread.id AND item.turn = 2 AND item.at_ms >= ? "
                                      "AND item.at_ms < ? JOIN call ON call.id = item.call_id "
                                      "LEFT JOIN outbox ON outbox.id = call.text_back_id "
                                      "LEFT JOIN verdict ON verdict.id = call.verdict_id "
                                      "WHERE thread.state < 4 AND thread.last_ms >= ?")};
    Statement m_short{
        m_connection,
        QStringLiteral("SELECT call.id, thread.id, caller.number, "
                       "caller.shown_name, call.started_ms, "
                       "call.rang_s FROM thread JOIN item ON item.id = thread.last_item_id "
                       "JOIN call ON call.id = item.call_id JOIN verdict ON verdict.id = call.verdict_id "
                       "JOIN caller ON caller.id = thread.caller_id "
                       "WHERE thread.state < 4 AND thread.last_ms >= ? AND item.turn = 9 AND verdict.decision = 2 "
                       "AND verdict.decided_by = 9 AND call.text_back_id IS NULL AND caller.asked_to_stop = 0 "
                       "ORDER BY thread.last_ms DESC, thread.id DESC LIMIT ?")};
};

} // namespace textback
