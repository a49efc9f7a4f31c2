// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"
#include "core/store/rows.h"

namespace textback {

// How the rows of the inbox are read, as in rows.h.

/// A statement for rows of the inbox list; `rest` is its condition, order and limit.
[[nodiscard]] QString selectThreadRows(const QString &rest);
[[nodiscard]] ThreadRow threadRowFrom(Row &row);
/// A statement for entries of a timeline.
[[nodiscard]] QString selectTimeline(const QString &rest);
/// Without attachments; `hasFiles` is set if there are any to fetch.
[[nodiscard]] TimelineItem timelineItemFrom(Row &row, bool &hasFiles);

} // namespace textback
