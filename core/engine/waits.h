// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <map>
#include <optional>

namespace textback {

/// Any number of waits over one timer of the clock, so that a flood of calls does not become a flood of timers. Many
/// that are due together take turns with everything else on the desk thread.
class Waits : public QObject {
    Q_OBJECT
public:
    explicit Waits(Clock &clock) : m_clock(clock) {}

    /// Calls `fn` once, `delay` from now or a little later, in the order of time; never when this object is gone.
    void callAfter(Milliseconds delay, std::function<void()> fn);
    [[nodiscard]] qsizetype size() const { return qsizetype(m_waits.size()); }

private:
    void arm();
    void callDue();

    Clock &m_clock;
    std::multimap<Milliseconds, std::function<void()>> m_waits; ///< By Clock::monotonic().
    std::optional<Milliseconds> m_armedFor; ///< When the newest timer fires; older ones do nothing.
};

} // namespace textback
