// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secretstore.h"
#include "core/secrets/sessiononlystore.h"

namespace textback {

/// The keychain where it works; where it does not, secrets are kept for this run only and keptForThisRunOnly() says so.
/// One thread, that of `keychain`. A secret kept for this run is newer than what the keychain may hold under its name,
/// so it wins until the keychain takes a value again.
class FallbackStore final : public QObject, public SecretStore {
    Q_OBJECT
public:
    /// @param keychain not owned, must outlive this object.
    explicit FallbackStore(SecretStore &keychain, QObject *parent = nullptr);

    void read(const QString &name, QObject *context, Callback<Result<QByteArray>> done) override;
    /// Done also where the secret is kept for this run only.
    void write(const QString &name, const QByteArray &secret, QObject *context, Callback<Status> done) override;
    /// Removing what is not there is Done.
    void remove(const QString &name, QObject *context, Callback<Status> done) override;

    [[nodiscard]] bool keepsForThisRunOnly() const override { return !m_memory.isEmpty(); }
    /// Offers the keychain what it did not take: a person may have unlocked it.
    void offerAgain();

signals:
    /// The keychain did not take a secret; the person has to sign in again after the next start.
    void keptForThisRunOnly();
    /// It has taken all that it did not take before.
    void keptForGood();

private:
    void forget(const QString &name);
    void keepInMemory(const QString &name, const QByteArray &secret);
    SecretStore &m_keychain;
    SessionOnlyStore m_memory;
};

} // namespace textback
