// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/catchup.h"

#include "core/engine/enginelog.h"
#include "core/policy/openinghours.h"

#include <algorithm>

namespace textback {

namespace {

const QString TextsCursor = QStringLiteral("texts");
const QString CallsCursor = QStringLiteral("calls");
const QString CaughtUp = QStringLiteral("caught-up");

constexpr Milliseconds WhileClosed = 300s;
constexpr Milliseconds WhileDeaf = 30s; // without the stream the history is all there is
constexpr Milliseconds TextsStayCurrent = 15s; // without the stream
constexpr Milliseconds FailureShowsAfter = 90s;
constexpr Milliseconds TextsOverlap = 2min;
constexpr Milliseconds CallsOverlap = 2h; // the call history is asked by the start of calls
constexpr Milliseconds ConfirmationOverlap = 60s;
constexpr Milliseconds LongestRetry = 30s;
constexpr Milliseconds LookBeforeLeaving = 2s;
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
    m_gapAt = now();
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
    const Milliseconds at = now() + std::max(delay, Milliseconds{10});
    if (m_pumpAt && *m_pumpAt <= at && *m_pumpAt > now())
        return;
    m_pumpAt = at;
    m_parts.clock.callAfter(at - now(), this, [this, at] {
        if (m_pumpAt == at)
            m_pumpAt.reset();
        pump();
    });
}

UtcTime CatchUp::readFrom(Milliseconds margin) const
{
    const auto caughtUp = m_parts.store.book().instant(CaughtUp);
    const UtcTime last = caughtUp.ok() ? caughtUp.value().value_or(m_addedAt) : m_addedAt;
    return last + m_parts.carrier.clockOffset() - margin;
}

void CatchUp::readTexts()
{
    m_texts.wanted = false;
    const auto cursor = m_parts.store.book().cursor(TextsCursor);
    if (!cursor.ok()) {
        failed(m_texts, cursor.error());
        return;
    }
    m_texts.reading = true;
    const Milliseconds startedAt = now();
    m_parts.carrier.fetchTexts(cursor.value(), readFrom(TextsOverlap), this,
                               [this, startedAt](const Result<TextHistory> &read) { textsRead(read, startedAt); });
}

void CatchUp::textsRead(const Result<TextHistory> &read, Milliseconds startedAt)
{
    m_texts.reading = false;
    Status taken = read.ok() ? Status(Done{}) : Status(read.error());
    if (read.ok()) {
        taken = m_parts.store.inTransaction([&]() -> Status {
            if (const Status kept = m_sinks.texts(read.value()); !kept.ok())
                return kept;
            return m_parts.store.book().setCursor(TextsCursor, read.value().next);
        });
    }
    if (!taken.ok()) {
        failed(m_texts, taken.error());
        return;
    }
    m_texts.readAt = startedAt;
    if (startedAt < m_gapAt)
        m_texts.wanted = true; // the gap began while this was being read
    succeeded(m_texts);
}

void CatchUp::readCalls()
{
    const bool forConfirmation = confirmationDue();
    UtcTime from = readFrom(CallsOverlap);
    HistoryCursor cursor;
    if (forConfirmation) {
        from = m_confirmations.earliest().value_or(from)
            - ConfirmationOverlap; // rows that only aged are not told as changes
    } else {
        m_calls.wanted = false;
        const auto kept = m_parts.store.book().cursor(CallsCursor);
        if (!kept.ok()) {
            failed(m_calls, kept.error());
            return;
        }
        cursor = kept.value();
    }
    m_calls.reading = true;
    const Milliseconds startedAt = now();
    m_parts.carrier.fetchCalls(cursor, from, this, [this, startedAt, forConfirmation](const Result<CallHistory> &read) {
        callsRead(read, startedAt, forConfirmation);
    });
}

void CatchUp::callsRead(const Result<CallHistory> &read, Milliseconds startedAt, bool forConfirmation)
{
    m_calls.reading = false;
    Status taken = read.ok() ? m_sinks.calls(read.value()) : Status(read.error());
    if (taken.ok() && !forConfirmation) {
        taken = m_parts.store.inTransaction([&]() -> Status {
            if (const Status kept = m_parts.store.book().setCursor(CallsCursor, read.value().next); !kept.ok())
                return kept;
            return m_parts.store.book().setInstant(CaughtUp, m_parts.clock.now());
        });
    }
    if (!taken.ok()) {
        failed(m_calls, taken.error());
        return;
    }
    emit historyRead();
    if (!forConfirmation)
        m_calls.readAt = startedAt;
    succeeded(m_calls);
}

void CatchUp::failed(Need &need, const Error &error)
{
    need.wanted = true;
    ++need.failures;
    need.lastError = error.kind;
    need.failingSince = need.failingSince.value_or(now());
    const Milliseconds backOff = std::min<Milliseconds>(LongestRetry, 1s * (1 << std::min(need.failures, 5)));
    need.notBefore = now() + std::max<Milliseconds>(backOff, error.retryAfter.value_or(std::chrono::seconds{0}));
    qCInfo(logCatchUp) << "history not read:" << error.detail << error.code;
    emit changed();
    pump();
}

void CatchUp::succeeded(Need &need)
{
    need.failures = 0;
    need.failingSince.reset();
    emit changed();
    pump();
}

} // namespace textback
