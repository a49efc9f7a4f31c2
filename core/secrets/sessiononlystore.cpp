// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/sessiononlystore.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

template <typename T> void answerLater(QObject *context, Callback<T> done, T answer)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
}

} // namespace

QStringList SessionOnlyStore::names() const
{
    QStringList all;
    for (const auto &[name, secret] : m_secrets)
        all.append(name);
    return all;
}

void SessionOnlyStore::read(const QString &name, QObject *context, Callback<Result<QByteArray>> done)
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        answerLater<Result<QByteArray>>(context, std::move(done),
                                        Error{ErrorKind::NotFound, u"nothing kept for this run as "_s + name});
    else
        answerLater<Result<QByteArray>>(context, std::move(done), found->second.copy());
}

void SessionOnlyStore::write(const QString &name, const QByteArray &secret, QObject *context, Callback<Status> done)
{
    m_secrets[name] = SecretBytes(secret);
    answerLater<Status>(context, std::move(done), Done{});
}

void SessionOnlyStore::remove(const QString &name, QObject *context, Callback<Status> done)
{
    m_secrets.erase(name);
    answerLater<Status>(context, std::move(done), Done{});
}

} // namespace textback
