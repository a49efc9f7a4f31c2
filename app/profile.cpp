// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include "core/secrets/fallbackstore.h"
#include "core/secrets/keychainstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

namespace textback {

namespace {

QString standardDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/textback");
}

constexpr auto OfferEvery = std::chrono::seconds{30};

/// Owns the keychain it falls back from, and offers it again what it did not take.
class KeychainWithFallback : public SecretStore {
public:
    KeychainWithFallback(const QString &name, const std::function<void(bool)> &told) : m_keychain(name)
    {
        QObject::connect(&m_fallback, &FallbackStore::keptForThisRunOnly, &m_offerAgain, [told] { told(true); });
        QObject::connect(&m_fallback, &FallbackStore::keptForGood, &m_offerAgain, [told] { told(false); });
        QObject::connect(&m_fallback, &FallbackStore::keptForThisRunOnly, &m_offerAgain,
                         [this] { m_offerAgain.start(OfferEvery); });
        QObject::connect(&m_offerAgain, &QTimer::timeout, &m_offerAgain,
                         [this] { m_fallback.keepsForThisRunOnly() ? m_fallback.offerAgain() : m_offerAgain.stop(); });
    }
    void read(const QString &name, QObject *context, Callback<Result<QByteArray>> done) override
    {
        m_fallback.read(name, context, std::move(done));
    }
    void write(const QString &name, const QByteArray &secret, QObject *context, Callback<Status> done) override
    {
        m_fallback.write(name, secret, context, std::move(done));
    }
    void remove(const QString &name, QObject *context, Callback<Status> done) override
    {
        m_fallback.remove(name, context, std::move(done));
    }

    [[nodiscard]] bool keepsForThisRunOnly() const override { return m_fallback.keepsForThisRunOnly(); }

private:
    KeychainStore m_keychain;
    FallbackStore m_fallback{m_keychain};
    QTimer m_offerAgain;
};

} // namespace

QString Profile::keychainName() const
{
    if (directory == QDir::cleanPath(standardDirectory()))
        return QStringLiteral("default");
    const QByteArray hash = QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(16));
}

Profile profileAt(const std::optional<QString> &chosen)
{
    return Profile{QDir::cleanPath(QDir::current().absoluteFilePath(chosen.value_or(standardDirectory())))};
}

SecretStoreMaker keychainFor(const Profile &profile, std::function<void(bool)> told)
{
    return [name = profile.keychainName(), told = std::move(told)] {
        return std::make_unique<KeychainWithFallback>(name, told);
    };
}

SecretStoreMaker keychainOnlyFor(const Profile &profile)
{
    return [name = profile.keychainName()] { return std::make_unique<KeychainStore>(name); };
}

} // namespace textback
