// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the carrier's histories tell: of the last gap, and of the time before the first sign-in.
#include "core/engine/desk.h"

namespace textback {

namespace {

constexpr Milliseconds PatienceWithLines = 4s; // callers wait for it, so not for long

} // namespace

void Desk::connectImporter()
{
    connect(&m_catchUp, &CatchUp::changed, &m_importer,
            [this] { m_importer.setMayRead(m_catchUp.light() == Light::Good); });
    connect(&m_importer, &HistoryImporter::changed, this, [this] {
        emit m_events.historyImportChanged(m_importer.progress());
        emit m_events.countsChanged();
    });
    connect(&m_importer, &HistoryImporter::threadsChanged, this, [this](const QSet<ThreadId> &threads) {
        for (const ThreadId thread : threads)
            emit m_events.threadChanged(thread);
    });
    connect(&m_importer, &HistoryImporter::storageFailed, &m_health, &HealthKeeper::storageFailed);
}

/// The list of our numbers may be long in coming: what an earlier run knew of them is enough to go on with.
void Desk::carrierChanged(const CarrierHealth &health)
{
    if (health.signIn != Light::Good || std::exchange(m_linesAwaited, true))
        return;
    m_clock.callAfter(PatienceWithLines, this, [this] {
        if (!m_stopping && !lines().isEmpty())
            m_catchUp.start(m_account.addedAt);
    });
}

Status Desk::takeTexts(const TextHistory &history)
{
    for (const TextMessage &text : history.texts) {
        if (const Status taken = m_intake.take(text); !taken.ok())
            return taken;
    }
    for (const VoicemailNote &note : history.voicemails)
        m_missed.voicemailNoted(note);
    return Done{};
}

Status Desk::takeCalls(const CallHistory &history)
{
    for (const HistoricCall &row : history.calls) {
        if (!m_tracker.takeHistory(row))
            m_missed.takeHistory(row);
    }
    return Done{};
}

} // namespace textback
