// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QObject>

namespace textback {

/// Keeps secrets in the operating system's keychain and nowhere else. Answers on the caller's thread, within 6 s.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// @return NotFound where nothing is kept under this name (a locked keychain looks the same on some systems);
    ///         Unavailable where there is no keychain or it does not answer.
    virtual void read(const QString &name, QObject *context, Callback<Result<QByteArray>> done) = 0;
    virtual void write(const QString &name, const QByteArray &secret, QObject *context, Callback<Status> done) = 0;
    virtual void remove(const QString &name, QObject *context, Callback<Status> done) = 0;
    /// Whether a secret was taken that will be gone with this run, because no keychain keeps it.
    [[nodiscard]] virtual bool keepsForThisRunOnly() const { return false; }
};

} // namespace textback
