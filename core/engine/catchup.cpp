// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/catchup.h"

#include "core/policy/openinghours.h"

#include <algorithm>

namespace textback {

namespace {

constexpr Milliseconds WhileClosed = 300s;
constexpr Milliseconds WhileDeaf = 30s; // without the stream the history is all there is
constexpr Milliseconds TextsStayCurrent = 15s; // without the stream
constexpr Milliseconds FailureShowsAfter = 90s;
constexpr Milliseconds LookBeforeLeaving = 2s;
constexpr Milliseconds BetweenFloodReadings = 15s; // the limit has other uses
constexpr Milliseconds BetweenLooks = 1500ms; // one look serves all texts that leave soon after it

} // namespace

CatchUp::CatchUp(DeskParts parts, Sinks sinks, const Confirmations &confirmations)
    : m_parts(parts), m_sinks(std::move(sinks)), m_confirmations(confirmations)
{
}

void CatchUp::start(UtcTime addedAt)
{
    m_addedAt = addedAt;
    if (m_started)
        return;
    m_started = true;
    gap();
}

void CatchUp::stop()
{
    m_started = false;
    m_texts.readAt.reset();
    m_calls.readAt.reset();
    emit changed();
}

void CatchUp::streamLive()
{
    m_live = true;
    gap();
}

void CatchUp::streamLost()
{
    m_live = false;
    gap();
}

void CatchUp::gap()
{
    m_texts.gapAt = m_calls.gapAt = now();
    m_texts.wanted = true;
    m_calls.wanted = true;
    pump();
    emit changed();
}

void CatchUp::tryNow()
{
    m_texts.notBefore = m_calls.notBefore = now();
    gap();
}

void CatchUp::readTextsSoon()
{
    m_texts.wanted = true;
    pump();
}

void CatchUp::readTextsBefore(Milliseconds leavesIn)
{
    const Milliseconds at = now() + leavesIn - LookBeforeLeaving;
    if (at <= now() || (m_lastLookAt && at >= *m_lastLookAt && at - *m_lastLookAt < BetweenLooks))
        return;
    m_lastLookAt = at;
    m_parts.clock.callAfter(at - now(), this, [this] { readTextsSoon(); });
}

void CatchUp::confirmationWanted()
{
    pump();
}

void CatchUp::callsForgotten()
{
    const bool wasCovered = readSinceGap(m_calls);
    m_calls.gapAt = now() + Milliseconds{1}; // not covered by a reading that begins in this very moment
    if (!std::exchange(m_calls.wanted, true)) {
        if (m_calls.readAt)
            m_calls.notBefore = std::max(m_calls.notBefore, *m_calls.readAt + BetweenFloodReadings);
        pump();
    }
    if (wasCovered)
        emit changed();
}

Light CatchUp::light() const
{
    if (!m_started)
        return Light::Off;
    const auto failing = [this](const Need &need) {
        return need.failingSince && now() - *need.failingSince > FailureShowsAfter;
    };
    const bool caughtUp = readSinceGap(m_texts) && readSinceGap(m_calls);
    return caughtUp && !failing(m_texts) && !failing(m_calls) ? Light::Good : Light::Working;
}

TroubleKind CatchUp::trouble() const
{
    for (const Need *need : {&m_texts, &m_calls}) {
        if (need->failingSince && need->lastError == ErrorKind::Forbidden)
            return TroubleKind::PermissionMissing;
        if (need->failingSince && need->lastError == ErrorKind::RateLimited)
            return TroubleKind::RateLimited;
    }
    const bool failing = m_texts.failures > 1 || m_calls.failures > 1; // once is nothing to speak of
    return failing ? TroubleKind::CarrierDown : TroubleKind::None;
}

bool CatchUp::textsAreCurrent() const
{
    if (!m_started || !readSinceGap(m_texts))
        return false;
    return m_live || now() - *m_texts.readAt <= TextsStayCurrent;
}

Milliseconds CatchUp::period() const
{
    const Milliseconds open = m_parts.policy.catchUp;
    if (!m_live)
        return std::min(open, WhileDeaf);
    const bool isOpen = situationAt(m_parts.policy.hours, m_parts.carrierNow()) == Situation::Open;
    return isOpen ? open : std::max(open, WhileClosed);
}

bool CatchUp::confirmationDue() const
{
    const auto next = m_confirmations.nextReading();
    return next && *next <= m_parts.carrierNow();
}

void CatchUp::pump()
{
    if (!m_started)
        return;
    if (now() >= m_nextRound) {
        m_texts.wanted = true;
        m_calls.wanted = true;
        m_nextRound = now() + period();
    }
    if (m_texts.wanted && !m_texts.reading && now() >= m_texts.notBefore)
        readTexts(); // also while calls are being read: a call history that is slow or down must not hold up texts
    if (!m_texts.reading && !m_calls.reading && (m_calls.wanted || confirmationDue()) && now() >= m_calls.notBefore)
        readCalls();
    if (m_texts.reading)
        return;
    Milliseconds next = m_nextRound;
    for (const Need *need : {&m_texts, &m_calls}) {
        if (need->wanted && !need->reading)
            next = std::min(next, need->notBefore);
    }
    if (const auto confirmation = m_confirmations.nextReading(); confirmation && !m_calls.reading) {
        const Milliseconds due = now() + (*confirmation - m_parts.carrierNow());
        next = std::min(next, std::max(due, m_calls.notBefore));
    }
    pumpAfter(next - now());
}

void CatchUp::pumpAfter(Milliseconds delay)
{
    m_nextPump.after(std::max(delay, Milliseconds{10}));
}

} // namespace textback
