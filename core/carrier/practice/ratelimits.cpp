// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/ratelimits.h"

#include "core/carrier/practice/practicetime.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto WindowLength = 60s;
}

void RateLimits::reset()
{
    m_limits = {{u"light"_s, 50}, {u"medium"_s, 40}, {u"heavy"_s, 10}, {u"auth"_s, 5}};
    m_windows.clear();
    m_ahead = Milliseconds{0};
}

Milliseconds RateLimits::now() const
{
    return Milliseconds{PracticeTime::steadyMicroseconds() / 1000} + m_ahead;
}

void RateLimits::setLimit(const QString &group, int requestsPerMinute)
{
    m_limits.insert(group, requestsPerMinute);
    m_windows.clear();
}

RateAnswer RateLimits::take(const QString &owner, const QString &group)
{
    const int limit = m_limits.value(group, 0);
    if (limit == 0)
        return {};
    Window &window = m_windows[owner + u'/' + group];
    const Milliseconds at = now();
    window.taken.removeIf([at](Milliseconds each) { return each + WindowLength <= at; });
    if (window.closedUntil > at || window.taken.size() >= limit) {
        window.closedUntil = at + WindowLength;
        return {false, limit, 0, 60};
    }
    window.taken.append(at);
    return {true, limit, limit - static_cast<int>(window.taken.size()), 0};
}

RateAnswer RateLimits::look(const QString &owner, const QString &group) const
{
    const int limit = m_limits.value(group, 0);
    const Window window = m_windows.value(owner + u'/' + group);
    const Milliseconds at = now();
    const auto taken = std::count_if(window.taken.begin(), window.taken.end(),
                                     [at](Milliseconds each) { return each + WindowLength > at; });
    const bool open = window.closedUntil <= at && taken < limit;
    return {open, limit, open ? limit - static_cast<int>(taken) : 0, 0};
}

} // namespace textback::practice
