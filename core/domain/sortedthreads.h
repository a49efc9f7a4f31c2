// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

namespace textback {

/// Views in another order than their own. As InboxQueries.
class SortedThreads {
public:
    virtual ~SortedThreads() = default;
    /// A waiting view with the shortest wait first. Keys are those of InboxQueries.
    virtual Result<QList<ThreadRow>> shortestWaitFirst(InboxView view, std::optional<ThreadKey> after, int limit) = 0;
};

} // namespace textback
