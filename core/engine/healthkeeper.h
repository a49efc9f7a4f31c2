// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "core/engine/deskparts.h"

namespace textback {

/// Puts together what the desk says about itself, and keeps the watch ledger: when it really watched, and why not. Desk
/// thread.
class HealthKeeper : public QObject {
    Q_OBJECT
public:
    explicit HealthKeeper(DeskParts parts);

    void carrierChanged(const CarrierHealth &health);
    void catchUpChanged(Light light, TroubleKind trouble);
    void waitingChanged(int waiting);
    void policyChanged();
    void outcomeChanged(int missedWithoutText);
    void storageFailed(const Error &error);
    void keychainAvailable(bool available);
    /// Once a minute: what the ledger holds after a crash or a sleep is not longer than this.
    void stillHere();
    /// As it is now, with the carrier's newest sign of life.
    [[nodiscard]] DeskHealth health() const;

signals:
    void changed(const textback::DeskHealth &health);

private:
    void update();
    void checkStorage();
    void noteInLedger(bool watching);
    DeskParts m_parts;
    DeskHealth m_health;
    TroubleKind m_catchUpTrouble = TroubleKind::None;
    TroubleKind m_storageTrouble = TroubleKind::None;
    bool m_keychainMissing = false;
    bool m_ledgerSaysWatching = false;
    UtcTime m_lastHere{}; ///< When stillHere() was last called while watching.
};

} // namespace textback
