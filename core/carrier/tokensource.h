// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QObject>

namespace textback {

/// Where requests get the current access token.
class TokenSource {
public:
    virtual ~TokenSource() = default;
    /// Answers at once if a living token is there, else when one has been got. Unauthorized: a person has to sign in.
    virtual void withToken(QObject *context, Callback<Result<QString>> done) = 0;
    /// The carrier did not accept this token. A newer one is got unless it is there already.
    virtual void tokenRefused(const QString &token) = 0;
};

} // namespace textback
