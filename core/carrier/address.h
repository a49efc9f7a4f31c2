// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QUrl>

namespace textback {

/// Whether a host name or address can only mean this computer: 127.0.0.0/8, ::1 or "localhost".
[[nodiscard]] bool isLoopback(const QString &host);

/// The rule for every address we talk to: https and wss anywhere, plain http and ws only to this computer, no user name
/// or password inside. Invalid otherwise.
[[nodiscard]] Status checkAddress(const QUrl &url);

/// `path` (absolute, may have a query of its own) on the server of `base`. A path in `base` is kept in front.
[[nodiscard]] QUrl addressOn(const QUrl &base, const QString &path);

/// Whether both addresses mean the same server: scheme, host and port.
[[nodiscard]] bool sameServer(const QUrl &one, const QUrl &other);

} // namespace textback
