// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

namespace textback {

/// A part of one thread's timeline, newest first.
struct TimelineStretch {
    QList<TimelineItem> items;
    bool moreBefore = false; ///< There are older ones.
    bool moreAfter = false; ///< There are newer ones.
};

/// Reads a thread from any place in it, where InboxQueries::timeline() reads from its newest end. Used on the UI
/// thread; costs the same wherever the place is.
class TimelineQueries {
public:
    virtual ~TimelineQueries() = default;
    /// The items that follow `after`, at most `limit`, newest first like every page.
    virtual Result<QList<TimelineItem>> timelineAfter(ThreadId thread, TimelineKey after, int limit) = 0;
    /// `item` with what stands around it, about `limit` items with it in the middle. Without items where it is not (or
    /// no longer) in this thread.
    virtual Result<TimelineStretch> timelineAround(ThreadId thread, ItemId item, int limit) = 0;
};

} // namespace textback
