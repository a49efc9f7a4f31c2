// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QSslConfiguration>

namespace textback::practice {

/// A certificate for localhost and 127.0.0.1, signed by an authority made for the occasion.
struct Certificate {
    QByteArray authorityPem;
    QSslConfiguration configuration; ///< for the server
};
[[nodiscard]] Result<Certificate> makeCertificate();

} // namespace textback::practice
