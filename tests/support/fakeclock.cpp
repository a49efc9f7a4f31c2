// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"

namespace textback {

FakeClock::FakeClock(UtcTime start) : m_now(start) {}

UtcTime FakeClock::now() const
{
    return m_now;
}

Milliseconds FakeClock::monotonic() const
{
    return m_monotonic;
}

void FakeClock::callAfter(Milliseconds delay, QObject *context, std::function<void()> fn)
{
    const Milliseconds due = m_monotonic + std::max(delay, Milliseconds{0});
    m_calls.emplace(std::pair{due, m_serial++}, Call{context, std::move(fn)});
}

void FakeClock::advance(Milliseconds by)
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

void FakeClock::setTime(UtcTime to)
{
    m_now = to;
}

qsizetype FakeClock::pending() const
{
    return qsizetype(m_calls.size());
}

qsizetype FakeClock::pendingFor(const char *className) const
{
    return std::count_if(m_calls.begin(), m_calls.end(), [className](const auto &each) {
        const QObject *context = each.second.context;
        return context && qstrcmp(context->metaObject()->className(), className) == 0;
    });
}

quint64 FakeClock::made() const
{
    return m_serial;
}

std::optional<Milliseconds> FakeClock::untilNext() const
{
    for (const auto &[key, call] : m_calls) {
        if (call.context)
            return key.first - m_monotonic;
    }
    return std::nullopt;
}

void FakeClock::moveTo(Milliseconds to)
{
    m_now += to - m_monotonic;
    m_monotonic = to;
}

} // namespace textback
