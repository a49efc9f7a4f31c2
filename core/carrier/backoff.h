// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QRandomGenerator>

#include <algorithm>

namespace textback {

/// Waiting times between attempts: the first, doubling to the longest, each up to 30 % shorter or longer so that many
/// desks do not come back at the same moment.
class Backoff {
public:
    explicit Backoff(Milliseconds first = 1s, Milliseconds longest = 60s) : m_first(first), m_longest(longest) {}

    [[nodiscard]] Milliseconds next()
    {
        const Milliseconds plain = std::min<Milliseconds>(m_longest, m_first * (1LL << std::min(m_attempts, 16)));
        ++m_attempts;
        const double factor = 0.7 + 0.6 * QRandomGenerator::global()->generateDouble();
        return Milliseconds{qint64(double(plain.count()) * factor)};
    }
    void reset() { m_attempts = 0; }
    [[nodiscard]] int attempts() const { return m_attempts; }

private:
    Milliseconds m_first;
    Milliseconds m_longest;
    int m_attempts = 0;
};

} // namespace textback
