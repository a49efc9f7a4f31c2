// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/daysummary.h"

namespace textback {

static_assert(int(CheckKind::CanGetTexts) == 5 && int(CheckKind::RangLongEnough) == 9);

Result<ClosedSummary> SqliteDayQueries::missedBetween(UtcTime from, UtcTime to)
{
    const auto read = m_missed.first<ClosedSummary>(
        [](Row &row) {
            return ClosedSummary{
                .missed = row.count(), .texted = row.count(), .replied = row.count(), .cannotGetTexts = row.count()};
        },
        from, to, from);
    if (!read.ok())
        return read.error();
    return read.value().value_or(ClosedSummary{});
}

Result<QList<ShortCall>> SqliteDayQueries::shortCalls(UtcTime since, int limit)
{
    return m_short.all<ShortCall>(
        [](Row &row) {
            return ShortCall{.call = row.id<CallId>(),
                             .thread = row.id<ThreadId>(),
                             .caller = row.number(),
                             .name = row.text(),
                             .at = row.time(),
                             .rang = row.maybeSeconds()};
        },
        since, limit);
}

} // namespace textback
