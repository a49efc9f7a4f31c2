// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

namespace textback {

/// What was found in one stretch of a thread.
struct ThreadScan {
    QList<ItemId> found; ///< Newest first.
    std::optional<TimelineKey> next; ///< Where the older ones begin; empty: that was all.
};

/// Looks for words in one thread, stretch by stretch, so that no answer takes long however long the thread is. UI
/// thread.
class ThreadSearch {
public:
    virtual ~ThreadSearch() = default;
    /// Texts and notes older than `before` (all, if empty) that contain `words`, whatever their case; reads a few
    /// thousand items at most.
    virtual Result<ThreadScan> scan(ThreadId thread, const QString &words, std::optional<TimelineKey> before) = 0;
};

} // namespace textback
