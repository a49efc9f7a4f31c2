// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace textback {

/// Most bytes of a request line and of an answer line, line break included.
constexpr qint64 MostRequestBytes = 64 * 1024;
constexpr qint64 MostAnswerBytes = 4 * 1024 * 1024;

/// Where a new desk of this profile may listen: in the profile's directory or, as socket names have a short limit, in
/// a directory of the user's own elsewhere. Storage: nowhere.
[[nodiscard]] Result<QString> placeForSocket(const QString &profileDirectory);
/// Keeps the place in the profile, because whoever asks may run in another environment than the desk.
[[nodiscard]] Status writeSocketAddress(const QString &profileDirectory, const QString &address);
void removeSocketAddress(const QString &profileDirectory);
/// NotFound: no desk listens for this profile.
[[nodiscard]] Result<QString> readSocketAddress(const QString &profileDirectory);

} // namespace textback
