// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/accountsecrets.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace textback {

QByteArray toSecret(const QString &jwt, const QString &clientSecret)
{
    QJsonObject json{{QStringLiteral("jwt"), jwt}};
    if (!clientSecret.isEmpty())
        json.insert(QStringLiteral("client_secret"), clientSecret);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool readSecret(const QByteArray &secret, CarrierCredentials &credentials)
{
    const QJsonObject json = QJsonDocument::fromJson(secret).object();
    credentials.secretJwt = json.value(QLatin1String("jwt")).toString();
    credentials.secretClientSecret = json.value(QLatin1String("client_secret")).toString();
    return json.contains(QLatin1String("jwt")); // empty where the person signs in by browser
}

QByteArray toSecret(const CarrierSession &session)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("access"), session.accessToken},
                                     {QStringLiteral("refresh"), session.refreshToken},
                                     {QStringLiteral("access_expires"), toMs(session.accessExpiresAt)},
                                     {QStringLiteral("refresh_expires"), toMs(session.refreshExpiresAt)},
                                     {QStringLiteral("scope"), session.scope},
                                     {QStringLiteral("owner"), session.ownerId}})
        .toJson(QJsonDocument::Compact);
}

std::optional<CarrierSession> sessionFromSecret(const QByteArray &secret)
{
    const QJsonObject json = QJsonDocument::fromJson(secret).object();
    CarrierSession session;
    session.accessToken = json.value(QLatin1String("access")).toString();
    session.refreshToken = json.value(QLatin1String("refresh")).toString();
    session.accessExpiresAt = fromMs(json.value(QLatin1String("access_expires")).toInteger());
    session.refreshExpiresAt = fromMs(json.value(QLatin1String("refresh_expires")).toInteger());
    session.scope = json.value(QLatin1String("scope")).toString();
    session.ownerId = json.value(QLatin1String("owner")).toString();
    if (session.accessToken.isEmpty())
        return std::nullopt;
    return session;
}

} // namespace textback
