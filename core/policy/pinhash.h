// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace textback {

/// A PIN as it may stand on disk: salted and slow to guess, never the PIN itself. @param salt at least 16 random bytes.
[[nodiscard]] QString hashedPin(const QString &pin, const QByteArray &salt);
/// Whether `pin` is the one that was hashed. What is not readable fits nothing.
[[nodiscard]] bool pinFits(const QString &pin, const QString &hashed);
/// 4 to 12 digits.
[[nodiscard]] bool isPin(const QString &pin);

} // namespace textback
