// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/watchrows.h"

namespace textback {

Result<QList<WatchChange>> SqliteWatchQueries::watchChanges(UtcTime since)
{
    return m_changes.all<WatchChange>(
        [](Row &row) {
            WatchChange change{.at = row.time(), .watching = row.flag(), .why = TroubleKind::None};
            const int reason = row.text().toInt(); // not a number: none
            if (!change.watching && reason > 0 && reason <= int(TroubleKind::StorageDamaged))
                change.why = TroubleKind(reason);
            return change;
        },
        since);
}

} // namespace textback
