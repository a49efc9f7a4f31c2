// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officechange.h"
#include "core/domain/result.h"

namespace textback {

/// What the owner decided, for the windows: on their own read-only connection, used on the UI thread.
class OfficeQueries {
public:
    virtual ~OfficeQueries() = default;
    /// As calls are judged by it now.
    virtual Result<OfficePolicy> policy() = 0;
    /// Newest first, older than `before` (all, if empty).
    virtual Result<QList<OfficeChange>> changes(std::optional<OfficeChangeId> before, int limit) = 0;
};

} // namespace textback
