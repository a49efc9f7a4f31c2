// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secretstore.h"

#include <QHash>

namespace textback {

/// Secrets in memory, answered before the call returns: for tests in which only the fake clock moves.
class OpenSecrets : public SecretStore {
public:
    void read(const QString &name, QObject *, Callback<Result<QByteArray>> done) override
    {
        if (m_kept.contains(name))
            done(m_kept.value(name));
        else
            done(Error{ErrorKind::NotFound, name});
    }
    void write(const QString &name, const QByteArray &secret, QObject *, Callback<Status> done) override
    {
        m_kept.insert(name, secret);
        done(Done{});
    }
    void remove(const QString &name, QObject *, Callback<Status> done) override
    {
        m_kept.remove(name);
        done(Done{});
    }

private:
    QHash<QString, QByteArray> m_kept;
};

} // namespace textback
