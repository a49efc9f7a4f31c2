// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcomes.h"
#include "core/store/rows.h"

namespace textback {

/// Reads what became of a day's missed calls on the writing connection. Goes by the threads that moved since.
class SqliteOutcomes : public OutcomeReader {
public:
    explicit SqliteOutcomes(Connection &connection) : m_connection(connection) {}
    Result<DayOutcome> outcome(UtcTime from, UtcTime to, UtcTime due) override;

private:
    Connection &m_connection;
    /// In the order of the joins: without it every call there ever was is looked at. Missed: it should have been texted
    /// (decision 0), or was not for a reason that no person gave: its history was not to be had (3), the line could not
    /// text (6), it was found too late (14), a cap was reached (15, 16).
    Statement m_outcome{m_connection,
                        QStringLiteral("SELECT sum((verdict.decision = 0 AND outbox.state <> 7 "
                                       "AND (outbox.state <> 0 OR outbox.not_before_ms < ?)) "
                                       "OR (verdict.decision <> 0 AND verdict.decided_by IN (3, 6, 14, 15, 16))), "
                                       "sum(coalesce(outbox.accepted, 0)) FROM thread CROSS JOIN item CROSS JOIN call "
                                       "LEFT JOIN outbox ON outbox.id = call.text_back_id "
                                       "LEFT JOIN verdict ON verdict.id = call.verdict_id "
                                       "WHERE item.thread_id = thread.id AND item.turn = 2 AND item.at_ms >= ? "
                                       "AND item.at_ms < ? AND call.id = item.call_id "
                                       "AND thread.state < 4 AND thread.last_ms >= ?")};
};

} // namespace textback
