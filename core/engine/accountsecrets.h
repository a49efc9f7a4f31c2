// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carrier.h"

#include <QByteArray>

#include <optional>

namespace textback {

// What the keychain holds of an account, as bytes. Never logged, never written elsewhere.

/// @param jwt empty where the person signs in by browser
[[nodiscard]] QByteArray toSecret(const QString &jwt, const QString &clientSecret);
/// Fills the secret fields. @return false if the bytes are not ours.
[[nodiscard]] bool readSecret(const QByteArray &secret, CarrierCredentials &credentials);
[[nodiscard]] QByteArray toSecret(const CarrierSession &session);
[[nodiscard]] std::optional<CarrierSession> sessionFromSecret(const QByteArray &secret);

} // namespace textback
