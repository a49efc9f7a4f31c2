// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sortedrows.h"

#include <limits>

namespace textback {

Result<QList<ThreadRow>> SqliteSortedThreads::shortestWaitFirst(InboxView view, std::optional<ThreadKey> after,
                                                                int limit)
{
    constexpr qint64 Last = std::numeric_limits<qint64>::max();
    const ThreadKey from = after.value_or(ThreadKey{Last, Last});
    return m_rows.all<ThreadRow>(threadRowFrom, view, from.sort, from.id, limit);
}

} // namespace textback
