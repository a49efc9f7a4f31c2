// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/healthkeeper.h"

namespace textback {

namespace {

constexpr Milliseconds LookAtDiskEvery = 5s;
constexpr Milliseconds AsleepAfter = 180s; ///< Without a call of stillHere(), which comes every minute.
const QString WatchedUntil = QStringLiteral("watched-until");

} // namespace

HealthKeeper::HealthKeeper(DeskParts parts) : m_parts(parts)
{
    m_health.notWatchingSince = parts.clock.now();
    // If the last run ended without a word, the ledger still says that it watches.
    if (const auto last = parts.store.book().instant(WatchedUntil); last.ok() && last.value())
        (void)parts.store.book().noteWatching(false, *last.value(), QString());
    policyChanged();
}

void HealthKeeper::carrierChanged(const CarrierHealth &health)
{
    m_health.carrier = health;
    update();
}

void HealthKeeper::catchUpChanged(Light light, TroubleKind trouble)
{
    if (m_health.catchUp == light && m_catchUpTrouble == trouble
        && m_health.clockOffset == m_parts.carrier.clockOffset())
        return;
    m_health.catchUp = light;
    m_catchUpTrouble = trouble;
    update();
}

void HealthKeeper::waitingChanged(int waiting)
{
    if (m_health.waitingToBeSent == waiting)
        return;
    m_health.waitingToBeSent = waiting;
    update();
}

void HealthKeeper::policyChanged()
{
    m_health.automaticOn = m_parts.policy.automatic;
    m_health.pausedUntil = m_parts.policy.pausedUntil;
    update();
}

void HealthKeeper::outcomeChanged(int missedWithoutText)
{
    m_health.missedWithoutText = missedWithoutText;
    update();
}

DeskHealth HealthKeeper::health() const
{
    DeskHealth health = m_health;
    health.lastGoodSign = m_parts.carrier.lastSign();
    return health;
}

void HealthKeeper::keychainAvailable(bool available)
{
    m_keychainMissing = !available;
    update();
}

void HealthKeeper::storageFailed(const Error &error)
{
    const bool watching = m_storageTrouble == TroubleKind::None;
    m_storageTrouble = error.code == QLatin1String("damaged") ? TroubleKind::StorageDamaged : TroubleKind::DiskFull;
    update();
    if (watching)
        m_parts.clock.callAfter(LookAtDiskEvery, this, [this] { checkStorage(); });
}

/// Writes something small; whether that works is the only honest sign that there is room again.
void HealthKeeper::checkStorage()
{
    if (m_parts.store.book().setInstant(QStringLiteral("storage-checked"), m_parts.clock.now()).ok()) {
        m_storageTrouble = TroubleKind::None;
        update();
    } else {
        m_parts.clock.callAfter(LookAtDiskEvery, this, [this] { checkStorage(); });
    }
}

void HealthKeeper::update()
{
    const bool cannotCatchUp = m_health.catchUp != Light::Good && m_health.carrier.trouble == TroubleKind::None;
    m_health.trouble = m_storageTrouble != TroubleKind::None ? m_storageTrouble
        : m_keychainMissing                                  ? TroubleKind::KeychainUnavailable
        : cannotCatchUp                                      ? m_catchUpTrouble
                                                             : TroubleKind::None;
    m_health.clockOffset = m_parts.carrier.clockOffset();
    const bool watching = m_health.watching();
    if (watching)
        m_health.notWatchingSince.reset();
    else if (!m_health.notWatchingSince)
        m_health.notWatchingSince = m_parts.clock.now();
    if (watching != m_ledgerSaysWatching) {
        m_ledgerSaysWatching = watching;
        noteInLedger(watching);
    }
    emit changed(health());
}

/// A ledger line that cannot be written is no reason to stop anything: storage troubles are told elsewhere.
void HealthKeeper::noteInLedger(bool watching)
{
    const UtcTime now = m_parts.clock.now();
    const bool slept = !watching && m_lastHere != UtcTime{} && now - m_lastHere > AsleepAfter;
    const TroubleKind trouble = m_health.trouble != TroubleKind::None ? m_health.trouble : m_health.carrier.trouble;
    const QString reason = slept ? QString() : QString::number(int(trouble));
    (void)m_parts.store.book().noteWatching(watching, slept ? m_lastHere : now, reason);
    m_lastHere = watching ? now : UtcTime{};
}

void HealthKeeper::stillHere()
{
    if (!m_ledgerSaysWatching)
        return;
    m_lastHere = m_parts.clock.now();
    (void)m_parts.store.book().setInstant(WatchedUntil, m_lastHere);
}

} // namespace textback
