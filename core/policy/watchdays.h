// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchqueries.h"

#include <QDate>
#include <QTimeZone>

namespace textback {

/// A stretch in which nobody watched.
struct WatchGap {
    UtcTime from{};
    UtcTime to{};
    TroubleKind why = TroubleKind::None;
};

/// What a day of the ledger says.
struct WatchDay {
    QDate date;
    Milliseconds watched{0};
    Milliseconds all{0}; ///< Of the day, as far as it was in the ledger's time.
    QList<WatchGap> gaps; ///< Oldest first, cut at midnight; shorter ones than a minute are left out.
};

/// The days from the first change on, newest first. Pure.
/// @param changes oldest first
/// @param since days before it are left out
[[nodiscard]] QList<WatchDay> watchDays(const QList<WatchChange> &changes, UtcTime since, UtcTime now,
                                        const QTimeZone &zone);

} // namespace textback
