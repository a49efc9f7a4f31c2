// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/clockoffset.h"

namespace textback {

void ClockOffset::note(const HttpAnswer &answer, UtcTime receivedAt)
{
    const auto date = serverTime(answer);
    if (!date)
        return;
    m_headersTell = true;
    take(*date + 500ms - receivedAt); // the header cuts off half a second on average
}

void ClockOffset::noteTold(UtcTime carrierTime, UtcTime receivedAt)
{
    constexpr Milliseconds Furthest = 24h; // beyond it a body tells of something else than now
    const Milliseconds seen = carrierTime - receivedAt;
    if (!m_headersTell && std::chrono::abs(seen) < Furthest)
        take(seen);
}

void ClockOffset::take(Milliseconds seen)
{
    constexpr Milliseconds Jump = 5s; // larger steps mean that a clock was set: follow at once
    if (!m_smoothed || std::chrono::abs(seen - *m_smoothed) > Jump)
        m_smoothed = seen;
    else
        m_smoothed = *m_smoothed + (seen - *m_smoothed) / 8;
}

Milliseconds ClockOffset::value() const
{
    const Milliseconds offset = m_smoothed.value_or(0ms);
    return std::chrono::abs(offset) < 2s ? 0ms : offset;
}

} // namespace textback
