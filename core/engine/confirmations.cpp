// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/confirmations.h"

#include <algorithm>
#include <array>

namespace textback {

namespace {

/// After the end of the call. An ordinary row is trusted 5 s after its end, a queue's after 60 s.
constexpr std::array<Milliseconds, 6> ReadAt = {6s, 13s, 25s, 45s, 63s, 90s};
constexpr Milliseconds ThenEvery = 30s;
constexpr Milliseconds SureBy = 88s; // a row that is not there by now will not come

} // namespace

void Confirmations::add(const CallKey &key, UtcTime startedAt, std::optional<UtcTime> endedAt, UtcTime now)
{
    Awaited &awaited = m_awaited.try_emplace(key, Awaited{startedAt, endedAt, now}).first->second;
    if (endedAt)
        awaited.endedAt = endedAt;
}

void Confirmations::setEnded(const CallKey &key, UtcTime endedAt)
{
    if (const auto found = m_awaited.find(key); found != m_awaited.end())
        found->second.endedAt = endedAt;
}

UtcTime Confirmations::nextReading(const Awaited &awaited)
{
    const UtcTime from = awaited.endedAt.value_or(awaited.since);
    if (size_t(awaited.readings) < ReadAt.size())
        return from + ReadAt.at(size_t(awaited.readings));
    return from + ReadAt.back() + ThenEvery * (awaited.readings - int(ReadAt.size()) + 1);
}

std::optional<UtcTime> Confirmations::nextReading() const
{
    std::optional<UtcTime> next;
    for (const auto &[key, awaited] : m_awaited)
        next = std::min(next.value_or(nextReading(awaited)), nextReading(awaited));
    return next;
}

std::optional<UtcTime> Confirmations::earliest() const
{
    std::optional<UtcTime> earliest;
    for (const auto &[key, awaited] : m_awaited)
        earliest = std::min(earliest.value_or(awaited.startedAt), awaited.startedAt);
    return earliest;
}

QList<CallKey> Confirmations::afterReading(UtcTime now)
{
    QList<CallKey> overdue;
    for (auto &[key, awaited] : m_awaited) {
        while (nextReading(awaited) <= now)
            ++awaited.readings; // readings that were due meanwhile are not made up for
        if (awaited.endedAt && now - *awaited.endedAt >= SureBy)
            overdue.append(key);
    }
    return overdue;
}

QList<CallKey> Confirmations::withoutEnd(int most)
{
    QList<std::pair<int, CallKey>> open;
    for (const auto &[key, awaited] : m_awaited) {
        if (!awaited.endedAt)
            open.append({awaited.asked, key});
    }
    std::sort(open.begin(), open.end());
    QList<CallKey> keys;
    for (const auto &[asked, key] : open.mid(0, most)) {
        ++m_awaited.at(key).asked;
        keys.append(key);
    }
    return keys;
}

} // namespace textback
