// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <optional>

namespace textback {

/// One call to come, at the earliest of the times that somebody asked for. A member of its context.
class EarliestCall {
public:
    EarliestCall(Clock &clock, QObject *context, std::function<void()> fn)
        : m_clock(clock), m_context(context), m_fn(std::move(fn))
    {
    }
    EarliestCall(const EarliestCall &) = delete;
    EarliestCall &operator=(const EarliestCall &) = delete;

    void after(Milliseconds delay)
    {
        const Milliseconds now = m_clock.monotonic();
        const Milliseconds at = now + delay;
        if (m_at && *m_at <= at && *m_at >= now)
            return;
        m_at = at;
        m_clock.callAfter(delay, m_context, [this, at] {
            if (m_at == at)
                m_at.reset();
            const auto fn = m_fn; // we may be gone before it returns
            fn();
        });
    }

private:
    Clock &m_clock;
    QObject *m_context;
    std::function<void()> m_fn;
    std::optional<Milliseconds> m_at; ///< Of the earliest timer that runs, monotonic.
};

} // namespace textback
