// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/calltracker.h"

#include <algorithm>

namespace textback {

namespace {

constexpr Milliseconds LongestSettling = 60s;
constexpr Milliseconds LongestRinging = 180s;
constexpr Milliseconds SilenceWithoutCallerLeg =
    2s; // a queue's agents come and go; only silence tells that the last one went
constexpr Milliseconds KeepSettled = 15min; // late reports can still correct an outcome
constexpr Milliseconds KeepOpen = 12h;
constexpr size_t MostSettled = 3000;
constexpr Milliseconds BetweenOverdueLooks = 1s;

} // namespace

CallTracker::CallTracker(Clock &clock) : m_clock(clock), m_waits(clock) {}

CallTracker::Tracked &CallTracker::trackedFor(const CallKey &key)
{
    forgetOldSettled();
    if (const auto found = m_calls.find(key); found != m_calls.end())
        return *found->second;
    makeRoom();
    const quint64 number = m_nextNumber++;
    m_open.emplace(number, Open{key, m_clock.monotonic()});
    if (!std::exchange(m_watchesOverdue, true))
        m_waits.callAfter(LongestRinging, [this] { lookForOverdue(); });
    return *m_calls.emplace(key, std::make_unique<Tracked>(key, number)).first->second;
}

void CallTracker::take(const LegUpdate &update)
{
    if (update.callKey.isEmpty())
        return;
    Tracked &tracked = trackedFor(update.callKey);
    const bool isNews = tracked.evidence.add(update);
    if (isNews)
        afterNews(tracked, update.phase != LegPhase::Ended);
}

bool CallTracker::takeHistory(const HistoricCall &row)
{
    const auto found = m_calls.find(row.call.key);
    if (found == m_calls.end())
        return false;
    if (!row.provisional && !found->second->evidence.confirmed()) {
        found->second->evidence.add(row);
        afterNews(*found->second, false);
    }
    return true;
}

void CallTracker::streamLost()
{
    for (const auto &[key, tracked] : m_calls) {
        if (!tracked->settled && !tracked->evidence.endIsProven())
            tracked->evidence.doubt();
    }
}

void CallTracker::afterNews(Tracked &tracked, bool restartsSettling)
{
    const Call call = tracked.evidence.call();
    if (tracked.settled) {
        afterLateNews(tracked, call);
        return;
    }
    if (!tracked.seen || call.outcome != tracked.told) {
        tracked.seen = true;
        tracked.told = call.outcome;
        tellSeen(tracked, call);
    }
    if (!tracked.evidence.isOver()) {
        setEnded(tracked, false); // a new leg of a call whose legs had all ended
        return;
    }
    const bool gapFilled = tracked.ended && !tracked.evidence.needsConfirmation();
    if (!tracked.ended || restartsSettling || gapFilled)
        startSettling(tracked);
}

void CallTracker::tellSeen(Tracked &tracked, const Call &call)
{
    const bool isOneOfAFlood = call.outcome == CallOutcome::Open && m_open.size() > MostSeenRinging;
    if (tracked.evidence.isOver() || isOneOfAFlood)
        return;
    tracked.toldOf = true;
    emit callSeen(call, tracked.evidence.needsConfirmation());
}

void CallTracker::afterLateNews(Tracked &tracked, const Call &call)
{
    if (tracked.unconfirmed && !tracked.evidence.needsConfirmation()) {
        finishSettling(tracked);
    } else if (call.outcome != tracked.told && call.outcome != CallOutcome::Open) {
        tracked.told = call.outcome;
        emit callCorrected(call);
    }
}

void CallTracker::setEnded(Tracked &tracked, bool ended)
{
    tracked.ended = ended;
    m_open.at(tracked.openNumber).ended = ended;
}

void CallTracker::startSettling(Tracked &tracked)
{
    const Milliseconds now = m_clock.monotonic();
    const bool first = !tracked.ended;
    if (first) {
        setEnded(tracked, true);
        tracked.endedAt = now;
        if (tracked.firstEndedAt == 0ms)
            tracked.firstEndedAt = now;
    }
    Milliseconds settle = tracked.evidence.confirmed() ? 0ms : m_settle;
    if (!tracked.evidence.endIsProven())
        settle = std::max(settle, SilenceWithoutCallerLeg);
    const Milliseconds latest = tracked.firstEndedAt + std::max(LongestSettling, settle);
    const Milliseconds until = std::min(std::max(now, tracked.endedAt) + settle, latest);
    const int timer = tracked.timer = ++m_timers;
    if (first) {
        tracked.toldOf = true;
        emit callEnded(endedCall(tracked));
    }
    const CallKey key = tracked.evidence.key();
    if (until <= now)
        settled(key, timer);
    else
        m_waits.callAfter(until - now, [this, key, timer] { settled(key, timer); });
}

void CallTracker::settled(const CallKey &key, int timer)
{
    const auto found = m_calls.find(key);
    if (found == m_calls.end() || found->second->timer != timer || found->second->settled
        || !found->second->evidence.isOver())
        return;
    finishSettling(*found->second);
}

void CallTracker::finishSettling(Tracked &tracked)
{
    if (!std::exchange(tracked.settled, true)) {
        m_open.erase(tracked.openNumber);
        m_settled.emplace_back(m_clock.monotonic() + KeepSettled, tracked.evidence.key());
    }
    const EndedCall ended = endedCall(tracked);
    tracked.told = ended.call.outcome;
    tracked.unconfirmed = ended.needsConfirmation;
    emit callSettled(ended);
}

EndedCall CallTracker::endedCall(const Tracked &tracked)
{
    return EndedCall{tracked.evidence.call(), tracked.evidence.needsConfirmation(), tracked.endedAt};
}

void CallTracker::lookForOverdue()
{
    const Milliseconds now = m_clock.monotonic();
    QList<CallKey> overdue;
    std::optional<Milliseconds> next;
    for (auto &[number, open] : m_open) {
        if (open.since + LongestRinging > now) {
            next = open.since + LongestRinging;
            break;
        }
        if (!std::exchange(open.toldOverdue, true))
            overdue.append(open.key);
    }
    m_watchesOverdue = next.has_value();
    if (next)
        m_waits.callAfter(std::max(*next - now, BetweenOverdueLooks), [this] { lookForOverdue(); });
    for (const CallKey &key : std::as_const(overdue)) {
        const auto found = m_calls.find(key);
        if (found != m_calls.end() && found->second->told == CallOutcome::Open)
            emit callOverdue(key);
    }
}

void CallTracker::makeRoom()
{
    while (!m_open.empty() && m_open.begin()->second.since + KeepOpen <= m_clock.monotonic())
        forgetOpen(m_open.begin()->first);
    if (m_open.size() < MostOpen)
        return;
    // Whose caller is gone waits for a verdict; who still rings will be heard of again, or stands in the history.
    const auto rings =
        std::find_if(m_open.begin(), m_open.end(), [](const auto &entry) { return !entry.second.ended; });
    forgetOpen(rings == m_open.end() ? m_open.begin()->first : rings->first);
}

void CallTracker::forgetOpen(quint64 number)
{
    const CallKey key = m_open.at(number).key;
    const bool wasTold = m_calls.at(key)->toldOf;
    m_open.erase(number);
    m_calls.erase(key);
    emit callForgotten(key, wasTold);
}

void CallTracker::forgetOldSettled()
{
    const Milliseconds now = m_clock.monotonic();
    while (!m_settled.empty() && (m_settled.front().first <= now || m_settled.size() > MostSettled)) {
        m_calls.erase(m_settled.front().second);
        m_settled.pop_front();
    }
}

} // namespace textback
