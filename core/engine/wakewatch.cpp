// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/wakewatch.h"

#include <cstdlib>

namespace textback {

namespace {

constexpr Milliseconds Tick = 5s;
constexpr Milliseconds Tolerance = 15s; // a busy computer is late by less, a sleeping one by more

} // namespace

WakeWatch::WakeWatch(Clock &clock) : m_clock(clock) {}

void WakeWatch::start()
{
    m_wall = m_clock.now();
    m_monotonic = m_clock.monotonic();
    if (!std::exchange(m_running, true))
        m_clock.callAfter(Tick, this, [this] { tick(); });
}

void WakeWatch::tick()
{
    const Milliseconds wall = m_clock.now() - m_wall;
    const Milliseconds monotonic = m_clock.monotonic() - m_monotonic;
    m_wall = m_clock.now();
    m_monotonic = m_clock.monotonic();
    m_clock.callAfter(Tick, this, [this] { tick(); });
    const Milliseconds jumped{std::llabs((wall - monotonic).count())};
    const Milliseconds missing = std::max(jumped, monotonic - Tick);
    if (missing > Tolerance)
        emit woke(missing);
}

} // namespace textback
