// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timelinepages.h"

#include <algorithm>

namespace textback {

Result<QList<TimelineItem>> TimelinePages::timelineAfter(ThreadId thread, TimelineKey after, int limit)
{
    bool hasFiles = false;
    const auto read = m_after.all<TimelineItem>([&hasFiles](Row &row) { return timelineItemFrom(row, hasFiles); },
                                                thread, after.atMs, after.id, limit);
    if (!read.ok())
        return read.error();
    QList<TimelineItem> items = read.value();
    std::reverse(items.begin(), items.end());
    if (hasFiles)
        TEXTBACK_TRY(m_files.addTo(thread, items));
    return items;
}

Result<TimelineStretch> TimelinePages::timelineAround(ThreadId thread, ItemId item, int limit)
{
    bool hasFiles = false;
    const auto read = [&hasFiles](Row &row) { return timelineItemFrom(row, hasFiles); };
    const auto middle = m_one.first<TimelineItem>(read, item, thread);
    if (!middle.ok())
        return middle.error();
    if (!middle.value())
        return TimelineStretch{};
    const TimelineKey key{toMs(middle.value()->at), item.value()};
    const int each = std::max(limit, 1) / 2;
    // One more than shown on each side tells whether there is more.
    const auto before = m_before.all<TimelineItem>(read, thread, key.atMs, key.id, each + 1);
    const auto after = m_after.all<TimelineItem>(read, thread, key.atMs, key.id, each + 1);
    if (!before.ok() || !after.ok())
        return before.ok() ? after.error() : before.error();

    TimelineStretch stretch;
    stretch.moreBefore = before.value().size() > each;
    stretch.moreAfter = after.value().size() > each;
    const QList<TimelineItem> newer = after.value().mid(0, each);
    std::copy(newer.crbegin(), newer.crend(), std::back_inserter(stretch.items));
    stretch.items.append(*middle.value());
    stretch.items += before.value().mid(0, each);
    if (hasFiles)
        TEXTBACK_TRY(m_files.addTo(thread, stretch.items));
    return stretch;
}

} // namespace textback
