// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/outcomewatch.h"

#include "core/engine/enginelog.h"
#include "core/policy/outcomealarm.h"
#include "core/policy/settings.h"

namespace textback {

namespace {

constexpr Milliseconds Grace = 60s; // a text that should have left by then has met some trouble
const QString AlarmAtKey = QStringLiteral("alarm-missed-calls");
const QString ToldKey = QStringLiteral("outcome-alarm-told");

} // namespace

OutcomeWatch::OutcomeWatch(DeskParts parts, OutcomeReader &reader) : m_parts(parts), m_reader(reader) {}

int OutcomeWatch::count()
{
    const auto settings = m_parts.store.book().settings();
    if (!settings.ok())
        return m_missed; // storage troubles are told elsewhere
    const int alarmAt = settings.value().value(AlarmAtKey, settingDefinition(AlarmAtKey)->standard).toInt();
    const UtcTime now = m_parts.carrierNow();
    const auto today = m_reader.outcome(dayBegan(m_parts.policy.hours, now), now - Grace, m_parts.clock.now() - Grace);
    return today.ok() ? missedWithoutText(today.value(), m_parts.policy, alarmAt, m_parts.clock.now()) : m_missed;
}

void OutcomeWatch::look()
{
    const int missed = count();
    if (missed != m_missed) {
        m_missed = missed;
        emit changed(missed);
    }
    if (missed > 0)
        tell(dayBegan(m_parts.policy.hours, m_parts.carrierNow()));
}

void OutcomeWatch::tell(UtcTime today)
{
    const auto last = m_parts.store.book().instant(ToldKey);
    if (!last.ok() || last.value() >= today)
        return;
    if (!m_parts.store.book().setInstant(ToldKey, m_parts.carrierNow()).ok())
        return; // what cannot be remembered would be told again and again
    qCWarning(logDesk) << m_missed << "missed calls today, and no text was accepted";
    emit told();
}

} // namespace textback
