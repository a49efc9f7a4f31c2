// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/healthkeeper.h"

namespace textback {

namespace {

constexpr Milliseconds LookAtDiskEvery = 5s;

}

HealthKeeper::HealthKeeper(DeskParts parts) : m_parts(parts)
{
    m_health.notWatchingSince = parts.clock.now();
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
        const QString reason = QString::number(int(m_health.carrier.trouble));
        // A ledger line that cannot be written is no reason to stop anything: storage troubles are told elsewhere.
        (void)m_parts.store.book().noteWatching(watching, m_parts.clock.now(), reason);
    }
    emit changed(health());
}

} // namespace textback
