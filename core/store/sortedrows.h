// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sortedthreads.h"
#include "core/store/inboxrows.h"

namespace textback {

/// On the connection of an inbox that outlives it.
class SqliteSortedThreads : public SortedThreads {
public:
    explicit SqliteSortedThreads(Connection &connection) : m_connection(connection) {}
    Result<QList<ThreadRow>> shortestWaitFirst(InboxView view, std::optional<ThreadKey> after, int limit) override;

private:
    Connection &m_connection;
    Statement m_rows{m_connection,
                     selectThreadRows(QStringLiteral("WHERE thread.state = ? AND (thread.sort_ms, thread.id) < (?, ?) "
                                                     "ORDER BY thread.sort_ms DESC, thread.id DESC LIMIT ?"))};
};

} // namespace textback
