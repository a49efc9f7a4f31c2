// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/fallbackstore.h"

#include "core/secrets/log.h"

#include <QPointer>

namespace textback {

FallbackStore::FallbackStore(SecretStore &keychain, QObject *parent) : QObject(parent), m_keychain(keychain) {}

void FallbackStore::read(const QString &name, QObject *context, Callback<Result<QByteArray>> done)
{
    if (m_memory.holds(name))
        m_memory.read(name, context, std::move(done));
    else
        m_keychain.read(name, context, std::move(done));
}

void FallbackStore::write(const QString &name, const QByteArray &secret, QObject *context, Callback<Status> done)
{
    // Our own context: the secret has to end up somewhere even if whoever asked is gone by then.
    m_keychain.write(name, secret, this,
                     [this, name, secret, context = QPointer(context), done = std::move(done)](const Status &written) {
                         if (written.ok())
                             forget(name);
                         else
                             keepInMemory(name, secret);
                         if (context)
                             done(Done{});
                     });
}

void FallbackStore::remove(const QString &name, QObject *context, Callback<Status> done)
{
    const bool wasInMemory = m_memory.holds(name);
    forget(name);
    m_keychain.remove(name, this,
                      [wasInMemory, context = QPointer(context), done = std::move(done)](const Status &removed) {
                          if (!context)
                              return;
                          const bool gone = removed.ok() || removed.error().kind == ErrorKind::NotFound
                              || (wasInMemory && removed.error().kind == ErrorKind::Unavailable);
                          done(gone ? Status(Done{}) : removed);
                      });
}

void FallbackStore::offerAgain()
{
    for (const QString &name : m_memory.names()) {
        m_memory.read(name, this, [this, name](const Result<QByteArray> &held) {
            if (!held.ok())
                return; // replaced or removed meanwhile
            m_keychain.write(name, held.value(), this, [this, name](const Status &taken) {
                if (taken.ok())
                    forget(name);
            });
        });
    }
}

void FallbackStore::forget(const QString &name)
{
    if (!m_memory.holds(name))
        return;
    m_memory.remove(name, this, [](const Status &) {});
    if (m_memory.isEmpty())
        emit keptForGood();
}

void FallbackStore::keepInMemory(const QString &name, const QByteArray &secret)
{
    qCWarning(secretsLog, "The keychain did not take \"%ls\": kept for this run only", qUtf16Printable(name));
    m_memory.write(name, secret, this, [](const Status &) {});
    emit keptForThisRunOnly();
}

} // namespace textback
