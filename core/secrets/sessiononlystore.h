// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secretstore.h"
#include "core/secrets/secretbytes.h"

#include <QString>

#include <map>

namespace textback {

/// Secrets in memory, for this run of the program only, overwritten when removed or replaced. Never touches a disk.
/// One thread; answers from the event loop, as a keychain does. Answers on their way outlive the store.
class SessionOnlyStore final : public SecretStore {
public:
    void read(const QString &name, QObject *context, Callback<Result<QByteArray>> done) override;
    void write(const QString &name, const QByteArray &secret, QObject *context, Callback<Status> done) override;
    /// Removing what is not there is Done.
    void remove(const QString &name, QObject *context, Callback<Status> done) override;

    [[nodiscard]] bool holds(const QString &name) const { return m_secrets.contains(name); }
    [[nodiscard]] bool isEmpty() const { return m_secrets.empty(); }
    [[nodiscard]] QStringList names() const;

private:
    std::map<QString, SecretBytes> m_secrets;
};

} // namespace textback
