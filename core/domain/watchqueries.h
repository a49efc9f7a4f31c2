// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/health.h"
#include "core/domain/result.h"

#include <QList>

namespace textback {

/// One line of the watch ledger.
struct WatchChange {
    UtcTime at{}; ///< This computer's clock.
    bool watching = false;
    TroubleKind why = TroubleKind::None; ///< Of not watching. None: closed, asleep or off.
};

/// The read side of the watch ledger: as InboxQueries.
class WatchQueries {
public:
    virtual ~WatchQueries() = default;
    /// Oldest first, beginning with the last one before `since`.
    virtual Result<QList<WatchChange>> watchChanges(UtcTime since) = 0;
};

} // namespace textback
