// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dayoutcomes.h"

#include "core/domain/verdict.h"

namespace textback {

static_assert(int(CheckKind::OutcomeKnown) == 3 && int(CheckKind::LineCanText) == 6);
static_assert(int(CheckKind::BelowHourlyCap) == 15 && int(CheckKind::BelowDailyCap) == 16);

Result<DayOutcome> SqliteOutcomes::outcome(UtcTime from, UtcTime to, UtcTime due)
{
    const auto read = m_outcome.first<DayOutcome>(
        [](Row &row) { return DayOutcome{.missed = row.count(), .accepted = row.count()}; }, due, from, to, from);
    if (!read.ok())
        return read.error();
    return read.value().value_or(DayOutcome{});
}

} // namespace textback
