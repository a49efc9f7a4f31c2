// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QSslConfiguration>

namespace textback {

/// The environment variable that names a file with one more certificate authority to trust (public certificates, PEM),
/// for a carrier on the office's own network or a practice carrier with TLS.
inline constexpr char ExtraAuthorityVariable[] = "TEXTBACK_EXTRA_CA";

/// Certificate checks as the system does them, plus the authorities in `file`.
[[nodiscard]] Result<QSslConfiguration> trustWith(const QString &file);

/// trustWith() for the file named in the environment; the system's own trust where none is named or it is unreadable
/// (which is logged).
[[nodiscard]] QSslConfiguration standardTrust();

} // namespace textback
