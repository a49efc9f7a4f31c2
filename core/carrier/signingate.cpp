// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/signingate.h"

#include <algorithm>

namespace textback {

namespace {
/// On top of the window: requests reach the carrier a moment after they leave.
constexpr Milliseconds SignInMargin = 1s;
/// How long a request counts.
constexpr Milliseconds Whole = SignInGate::Window + SignInMargin;
} // namespace

SignInGate::SignInGate(Clock &clock, SignInLedger &ledger) : m_clock(clock), m_ledger(ledger)
{
    const auto recent = ledger.recent();
    for (const UtcTime at : recent) {
        // A note from the future means that the clock was set back: its age is unknown, so count it as new.
        const Milliseconds age = std::max(clock.now() - at, Milliseconds{0});
        if (age < Window + SignInMargin)
            m_taken.push_back({clock.monotonic() - age, 0});
    }
    std::sort(m_taken.begin(), m_taken.end());
    while (m_taken.size() > Most)
        m_taken.pop_front();
}

Milliseconds SignInGate::wait(int keepFree) const
{
    const Milliseconds now = m_clock.monotonic();
    const Milliseconds pause = std::max(m_pausedUntil - now, Milliseconds{0});
    const auto places = size_t(std::max(Most - keepFree, 1));
    if (m_taken.size() < places)
        return pause;
    const Milliseconds freeAt = m_taken[m_taken.size() - places].at + Window + SignInMargin;
    return std::max(freeAt - now, pause);
}

int SignInGate::free() const
{
    const Milliseconds now = m_clock.monotonic();
    const auto used = std::count_if(m_taken.cbegin(), m_taken.cend(),
                                    [now](const Taken &one) { return one.at + Window + SignInMargin > now; });
    return m_pausedUntil > now ? 0 : Most - int(used);
}

Milliseconds SignInGate::pace() const
{
    const Milliseconds now = m_clock.monotonic();
    const auto oldest =
        std::find_if(m_taken.cbegin(), m_taken.cend(), [now](const Taken &one) { return one.at + Whole > now; });
    const Milliseconds untilNextIsFree = oldest == m_taken.cend() ? Milliseconds{0} : oldest->at + Whole - now;
    return std::max(Whole / Most, untilNextIsFree / (std::max(free(), 0) + 1));
}

int SignInGate::take()
{
    m_taken.push_back({m_clock.monotonic(), ++m_lastNumber});
    if (m_taken.size() > Most)
        m_taken.pop_front();
    m_ledger.note(m_clock.now());
    return m_lastNumber;
}

void SignInGate::answered(int number)
{
    for (Taken &one : m_taken) {
        if (one.number == number)
            one.at = m_clock.monotonic();
    }
    std::sort(m_taken.begin(), m_taken.end());
}

void SignInGate::giveBack(int number)
{
    std::erase_if(m_taken, [number](const Taken &one) { return one.number == number; });
}

void SignInGate::pauseFor(Milliseconds time)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.monotonic() + time);
}

} // namespace textback
