// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/timeline.h"

namespace textback {

class SqliteThreads : public ThreadStore {
public:
    SqliteThreads(Connection &connection, StoredTimeline &timeline) : m_connection(connection), m_timeline(timeline) {}
    Result<ThreadId> threadOf(const PhoneNumber &line, const PhoneNumber &caller) override;
    /// Holds until something happens in the thread: a text from either side, or a missed call.
    Status setState(ThreadId thread, ThreadState state, std::optional<UtcTime> snoozedUntil, UtcTime at) override;
    Result<ThreadState> state(ThreadId thread) override;
    Result<std::pair<PhoneNumber, PhoneNumber>> numbers(ThreadId thread) override;
    Result<QList<ThreadId>> endSnoozes(UtcTime now) override;

private:
    Connection &m_connection;
    StoredTimeline &m_timeline;
    Statement m_set{m_connection,
                    QStringLiteral("UPDATE thread SET manual_state = ?, manual_ms = ?, snoozed_until_ms = ? "
                                   "WHERE id = ?")};
    Statement m_state{m_connection, QStringLiteral("SELECT state FROM thread WHERE id = ?")};
    Statement m_numbers{m_connection,
                        QStringLiteral("SELECT line_number, caller.number FROM thread JOIN caller "
                                       "ON caller.id = caller_id WHERE thread.id = ?")};
    Statement m_due{m_connection, QStringLiteral("SELECT id FROM thread WHERE snoozed_until_ms <= ?")};
};

} // namespace textback
