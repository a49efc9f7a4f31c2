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
constexpr size_t MostCalls = 5000;

} // namespace

CallTracker::CallTracker(Clock &clock) : m_clock(clock) {}

CallTracker::Tracked &CallTracker::trackedFor(const CallKey &key)
{
    forgetOld();
    auto &entry = m_calls[key];
    if (!entry) {
        entry = std::make_unique<Tracked>(key);
        m_forgetAt.append({m_clock.monotonic() + KeepOpen, key});
        m_clock.callAfter(LongestRinging, this, [this, key] { checkOverdue(key); });
    }
    return *entry;
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
        if (!tracked.evidence.isOver())
            emit callSeen(call, tracked.evidence.needsConfirmation());
    }
    if (!tracked.evidence.isOver()) {
        tracked.ended = false; // a new leg of a call whose legs had all ended
        return;
    }
    const bool gapFilled = tracked.ended && !tracked.evidence.needsConfirmation();
    if (!tracked.ended || restartsSettling || gapFilled)
        startSettling(tracked);
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

void CallTracker::startSettling(Tracked &tracked)
{
    const Milliseconds now = m_clock.monotonic();
    const bool first = !tracked.ended;
    if (first) {
        tracked.ended = true;
        tracked.endedAt = now;
        if (tracked.firstEndedAt == 0ms)
            tracked.firstEndedAt = now;
    }
    Milliseconds settle = tracked.evidence.confirmed() ? 0ms : m_settle;
    if (!tracked.evidence.endIsProven())
        settle = std::max(settle, SilenceWithoutCallerLeg);
    const Milliseconds latest = tracked.firstEndedAt + std::max(LongestSettling, settle);
    const Milliseconds until = std::min(std::max(now, tracked.endedAt) + settle, latest);
    const int timer = ++tracked.timer;
    if (first)
        emit callEnded(endedCall(tracked));
    const CallKey key = tracked.evidence.key();
    if (until <= now)
        settled(key, timer);
    else
        m_clock.callAfter(until - now, this, [this, key, timer] { settled(key, timer); });
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
    tracked.settled = true;
    const EndedCall ended = endedCall(tracked);
    tracked.told = ended.call.outcome;
    tracked.unconfirmed = ended.needsConfirmation;
    m_forgetAt.append({m_clock.monotonic() + KeepSettled, tracked.evidence.key()});
    emit callSettled(ended);
}

EndedCall CallTracker::endedCall(const Tracked &tracked)
{
    return EndedCall{tracked.evidence.call(), tracked.evidence.needsConfirmation(), tracked.endedAt};
}

void CallTracker::checkOverdue(const CallKey &key)
{
    const auto found = m_calls.find(key);
    if (found != m_calls.end() && !found->second->settled && found->second->told == CallOutcome::Open)
        emit callOverdue(key);
}

int CallTracker::openCalls() const
{
    return int(std::count_if(m_calls.begin(), m_calls.end(), [](const auto &entry) { return !entry.second->settled; }));
}

void CallTracker::forgetOld()
{
    const Milliseconds now = m_clock.monotonic();
    const bool tooMany = m_calls.size() >= MostCalls;
    for (qsizetype i = 0; i < m_forgetAt.size(); ++i) {
        const auto [at, key] = m_forgetAt.at(i);
        const auto found = m_calls.find(key);
        const bool gone = found == m_calls.end();
        if (!gone && at > now && !(tooMany && found->second->settled))
            continue;
        if (!gone)
            m_calls.erase(found);
        m_forgetAt.removeAt(i--);
        if (tooMany && m_calls.size() < MostCalls)
            return;
    }
}

} // namespace textback
