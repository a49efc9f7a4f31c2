// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the carrier's histories tell: of the last gap, and of the time before the first sign-in.
#include "core/engine/desk.h"

namespace textback {

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
