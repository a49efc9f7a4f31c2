// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/signinledger.h"
#include "core/domain/clock.h"

#include <deque>

namespace textback {

/// Keeps the requests that carriers count as sign-ins (tokens of every kind) below their limit: never more than four in
/// any sixty seconds, restarts included.
class SignInGate {
public:
    static constexpr int Most = 4;
    static constexpr Milliseconds Window = 60s;

    SignInGate(Clock &clock, SignInLedger &ledger);

    /// How long until the next request may leave; zero: now. @param keepFree places left for more important requests
    [[nodiscard]] Milliseconds wait(int keepFree = 0) const;
    /// How many requests may leave now, one right after the other.
    [[nodiscard]] int free() const;
    /// How long to wait between requests of which none helps, so that there is always one to come before long.
    [[nodiscard]] Milliseconds pace() const;
    /// Counts a request that leaves now.
    /// @return its number, for answered() and giveBack()
    int take();
    /// The request was answered, or given up: the carrier may have counted it as late as now.
    void answered(int number);
    /// The request reached nobody.
    void giveBack(int number);
    /// The carrier asked us to wait.
    void pauseFor(Milliseconds time);

private:
    Clock &m_clock;
    SignInLedger &m_ledger;
    struct Taken {
        Milliseconds at{0}; ///< Monotonic.
        int number = 0;
        friend auto operator<=>(const Taken &, const Taken &) = default;
    };
    std::deque<Taken> m_taken; ///< Oldest first.
    int m_lastNumber = 0;
    Milliseconds m_pausedUntil{0};
};

} // namespace textback
