// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/threadsearch.h"
#include "core/store/statement.h"

namespace textback {

/// Looks through a thread on the UI thread's reading connection.
class SqliteThreadSearch : public ThreadSearch {
public:
    static constexpr int ItemsAtOnce = 2000; ///< Takes a few milliseconds.

    explicit SqliteThreadSearch(Connection &connection) : m_connection(connection) {}
    Result<ThreadScan> scan(ThreadId thread, const QString &words, std::optional<TimelineKey> before) override;

private:
    Connection &m_connection;
    Statement m_scan{m_connection,
                     QStringLiteral("SELECT id, at_ms, body FROM item WHERE thread_id = ? AND (at_ms, id) < (?, ?) "
                                    "ORDER BY at_ms DESC, id DESC LIMIT ?")};
};

} // namespace textback
