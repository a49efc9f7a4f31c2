// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the two histories are read. When they are stands in catchup.cpp.
#include "core/engine/catchup.h"
#include "core/engine/enginelog.h"

#include <algorithm>

namespace textback {

namespace {

const QString TextsCursor = QStringLiteral("texts");
const QString CallsCursor = QStringLiteral("calls");
const QString CallsReadAt = QStringLiteral("caught-up");
const QString TextsReadAt = QStringLiteral("caught-up-texts");

constexpr Milliseconds TextsOverlap = 2min;
constexpr Milliseconds CallsOverlap = 2h; // the call history is asked by the start of calls
constexpr Milliseconds ConfirmationOverlap = 60s;
constexpr Milliseconds LongestReadingRetry = 30s;

} // namespace

/// One history may be read while the other cannot: each goes on from its own last reading.
UtcTime CatchUp::readFrom(const QString &lastReading, Milliseconds margin) const
{
    const auto caughtUp = m_parts.store.book().instant(lastReading);
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
    m_parts.carrier.fetchTexts(cursor.value(), readFrom(TextsReadAt, TextsOverlap), this,
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
            if (const Status kept = m_parts.store.book().setCursor(TextsCursor, read.value().next); !kept.ok())
                return kept;
            return m_parts.store.book().setInstant(TextsReadAt, m_parts.clock.now() - (now() - startedAt));
        });
    }
    if (!taken.ok()) {
        failed(m_texts, taken.error());
        return;
    }
    m_texts.readAt = startedAt;
    if (startedAt < m_texts.gapAt)
        m_texts.wanted = true; // the gap began while this was being read
    succeeded(m_texts);
}

void CatchUp::readCalls()
{
    const bool forConfirmation = confirmationDue();
    UtcTime from = readFrom(CallsReadAt, CallsOverlap);
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
            return m_parts.store.book().setInstant(CallsReadAt, m_parts.clock.now());
        });
    }
    if (!taken.ok()) {
        failed(m_calls, taken.error());
        return;
    }
    emit historyRead();
    if (!forConfirmation) {
        m_calls.readAt = startedAt;
        m_calls.wanted = m_calls.wanted || startedAt < m_calls.gapAt;
    }
    succeeded(m_calls);
}

void CatchUp::failed(Need &need, const Error &error)
{
    need.wanted = true;
    ++need.failures;
    need.lastError = error.kind;
    need.failingSince = need.failingSince.value_or(now());
    const Milliseconds backOff = std::min<Milliseconds>(LongestReadingRetry, 1s * (1 << std::min(need.failures, 5)));
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
