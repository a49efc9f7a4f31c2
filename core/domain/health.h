// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QString>

#include <optional>

namespace textback {

/// Three separate lights: "connected" with a dead subscription is the worst failure there is.
enum class Light { Off, Working, Good };

enum class TroubleKind {
    None,
    NoNetwork,
    CarrierDown,
    RateLimited,
    SignInEnded, ///< A person has to sign in again.
    PermissionMissing,
    CertificateProblem,
    SubscriptionIncomplete, ///< Some of what we asked to be told about was refused.
    StreamSilent, ///< The socket looked open but nothing came back.
    KeychainUnavailable,
    DiskFull,
    StorageDamaged
};

/// What the adapter knows of its own state.
struct CarrierHealth {
    Light signIn = Light::Off;
    Light stream = Light::Off; ///< Good only when every subscription item is confirmed and the heartbeat is fresh.
    TroubleKind trouble = TroubleKind::None;
    QString detail; ///< For status and log, no secrets: a permission's name, an error code.
    std::optional<UtcTime> nextTryAt; ///< This computer's clock.
    friend bool operator==(const CarrierHealth &, const CarrierHealth &) = default;
};

/// What the whole desk tells about itself. Watching is green only if all three lights are Good.
struct DeskHealth {
    CarrierHealth carrier;
    Light catchUp = Light::Off;
    TroubleKind trouble =
        TroubleKind::None; ///< The desk's own troubles (disk, keychain); the carrier's stand in `carrier`.
    std::optional<UtcTime> lastGoodSign; ///< Last frame, heartbeat or answer from the carrier, this computer's clock.
    std::optional<UtcTime> notWatchingSince;
    std::optional<UtcTime> pausedUntil; ///< Automatic texts are paused by a person until then.
    bool automaticOn = true;
    Milliseconds clockOffset{0};
    int waitingToBeSent = 0;
    int missedWithoutText = 0; ///< The outcome alarm: so many calls missed today, and no text was accepted. 0: none.
    [[nodiscard]] bool watching() const
    {
        return carrier.signIn == Light::Good && carrier.stream == Light::Good && catchUp == Light::Good
            && trouble == TroubleKind::None;
    }
    friend bool operator==(const DeskHealth &, const DeskHealth &) = default;
};

} // namespace textback
