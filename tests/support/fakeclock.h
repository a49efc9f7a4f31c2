// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <QPointer>

#include <algorithm>
#include <map>
#include <optional>

namespace textback {

/// Time moves only when a test says so; due calls run in order, one by one, as a call may add another.
class FakeClock : public Clock {
public:
    explicit FakeClock(UtcTime start = fromMs(1'772'550'000'000)) // 2026-03-03 15:00 UTC
        : m_now(start)
    {
    }
    [[nodiscard]] UtcTime now() const override { return m_now; }
    [[nodiscard]] Milliseconds monotonic() const override { return m_monotonic; }
    void callAfter(Milliseconds delay, QObject *context, std::function<void()> fn) override
    {
        const Milliseconds due = m_monotonic + std::max(delay, Milliseconds{0});
        m_calls.emplace(std::pair{due, m_serial++}, Call{context, std::move(fn)});
    }

    void advance(Milliseconds by)
    {
        const Milliseconds end = m_monotonic + by;
        while (!m_calls.empty() && m_calls.begin()->first.first <= end) {
            moveTo(std::max(m_calls.begin()->first.first, m_monotonic));
            const Call call = std::move(m_calls.begin()->second);
            m_calls.erase(m_calls.begin());
            if (call.context)
                call.fn();
        }
        moveTo(end);
    }
    /// Somebody sets the computer's clock: the time jumps, timers do not.
    void setTime(UtcTime to) { m_now = to; }
    /// Calls that are not due yet, one timer each.
    [[nodiscard]] qsizetype pending() const { return qsizetype(m_calls.size()); }
    /// Of these, those made by living objects of one class, by its full name.
    [[nodiscard]] qsizetype pendingFor(const char *className) const
    {
        return std::count_if(m_calls.begin(), m_calls.end(), [className](const auto &each) {
            const QObject *context = each.second.context;
            return context && qstrcmp(context->metaObject()->className(), className) == 0;
        });
    }
    /// How many timers were ever asked for.
    [[nodiscard]] quint64 made() const { return m_serial; }
    /// How long until the next due call of a living context; empty if there is none.
    [[nodiscard]] std::optional<Milliseconds> untilNext() const
    {
        for (const auto &[key, call] : m_calls) {
            if (call.context)
                return key.first - m_monotonic;
        }
        return std::nullopt;
    }

private:
    struct Call {
        QPointer<QObject> context;
        std::function<void()> fn;
    };
    void moveTo(Milliseconds to)
    {
        m_now += to - m_monotonic;
        m_monotonic = to;
    }
    UtcTime m_now;
    Milliseconds m_monotonic{0};
    quint64 m_serial = 0;
    std::map<std::pair<Milliseconds, quint64>, Call> m_calls;
};

} // namespace textback
