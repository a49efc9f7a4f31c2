// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/waits.h"

#include <QPointer>

#include <algorithm>

namespace textback {

namespace {

constexpr int MostATurn = 16; // each may write to the disk; a status question must not wait for a thousand of them

} // namespace

void Waits::callAfter(Milliseconds delay, std::function<void()> fn)
{
    m_waits.emplace(m_clock.monotonic() + std::max(delay, Milliseconds{0}), std::move(fn));
    arm();
}

void Waits::arm()
{
    if (m_waits.empty())
        return;
    const Milliseconds at = m_waits.begin()->first;
    if (m_armedFor && *m_armedFor <= at)
        return;
    m_armedFor = at;
    m_clock.callAfter(std::max(at - m_clock.monotonic(), Milliseconds{0}), this, [this, at] {
        if (m_armedFor != at)
            return;
        m_armedFor.reset();
        callDue();
    });
}

void Waits::callDue()
{
    const QPointer<Waits> self(this);
    const Milliseconds now = m_clock.monotonic();
    for (int i = 0; i < MostATurn && !m_waits.empty() && m_waits.begin()->first <= now; ++i) {
        const auto fn = std::move(m_waits.begin()->second);
        m_waits.erase(m_waits.begin());
        fn();
        if (!self)
            return;
    }
    arm();
}

} // namespace textback
