// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of before this desk began to watch: known, and never judged.
#include "core/engine/missedcalls.h"

namespace textback {

bool MissedCalls::isEarlier(const Call &call) const
{
    return call.endedAt.value_or(call.startedAt) < m_watchedSince + m_parts.carrier.clockOffset();
}

Result<KeptText> MissedCalls::takeEarlier(const HistoricCall &row)
{
    const bool nobodys = !row.call.caller || row.call.outcome == CallOutcome::Open
        || row.call.outcome == CallOutcome::Internal || row.call.outcome == CallOutcome::Ignored;
    const bool proves = !row.provisional || row.call.outcome != CallOutcome::Unknown;
    if (nobodys || !proves || !isEarlier(row.call) || !m_judging.watches(row.call.line))
        return KeptText{};
    const auto erased = m_parts.store.callers().erasedSince(*row.call.caller, row.call.startedAt);
    if (!erased.ok() || erased.value())
        return erased.ok() ? Result(KeptText{}) : Result<KeptText>(erased.error());
    const auto known = m_parts.store.calls().find(row.call.key);
    if (!known.ok() || known.value())
        return known.ok() ? Result(KeptText{.thread = known.value()->thread}) : Result<KeptText>(known.error());
    const auto stored = storedOf(row.call);
    if (!stored.ok())
        return stored.error();
    StoredCall earlier = stored.value();
    earlier.earlier = true;
    if (row.provisional && row.call.outcome == CallOutcome::Missed)
        earlier.call.outcome = CallOutcome::Unknown; // a colleague may have answered it
    if (!earlier.call.rang && earlier.call.outcome == CallOutcome::Missed)
        earlier.call.rang = wholeLength(earlier.call);
    const auto saved = m_parts.store.calls().save(earlier);
    if (!saved.ok())
        return saved.error();
    return KeptText{.thread = saved.value().thread, .isNew = true, .changed = true};
}

} // namespace textback
