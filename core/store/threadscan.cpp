// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/threadscan.h"

#include <limits>

namespace textback {

Result<ThreadScan> SqliteThreadSearch::scan(ThreadId thread, const QString &words, std::optional<TimelineKey> before)
{
    constexpr qint64 Newest = std::numeric_limits<qint64>::max();
    const TimelineKey from = before.value_or(TimelineKey{Newest, Newest});
    ThreadScan scan;
    TimelineKey last;
    int read = 0;
    const auto take = [&](Row &row) {
        ++read;
        last.id = row.integer();
        last.atMs = row.integer();
        if (!words.isEmpty() && row.text().contains(words, Qt::CaseInsensitive))
            scan.found.append(ItemId(last.id));
        return true;
    };
    TEXTBACK_TRY(m_scan.each(take, thread, from.atMs, from.id, ItemsAtOnce));
    if (read == ItemsAtOnce)
        scan.next = last;
    return scan;
}

} // namespace textback
