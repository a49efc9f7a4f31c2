// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/tokens.h"

#include "core/carrier/address.h"
#include "core/carrier/json.h"
#include "core/carrier/ringcentral/apierror.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr Milliseconds TokenTimeout = 10s;
constexpr std::chrono::seconds LongestLife = std::chrono::hours{24 * 400};

QByteArray formValue(const QString &value)
{
    return QUrl::toPercentEncoding(value);
}

HttpRequest tokenRequest(const CarrierCredentials &credentials, QByteArray form)
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = addressOn(credentials.server, QLatin1StringView(TokenPath));
    request.contentType = "application/x-www-form-urlencoded";
    request.timeout = TokenTimeout;
    if (credentials.secretClientSecret.isEmpty()) {
        form += "&client_id=" + formValue(credentials.clientId);
    } else {
        const QByteArray pair = credentials.clientId.toUtf8() + ':' + credentials.secretClientSecret.toUtf8();
        request.headers.append({"Authorization", "Basic " + pair.toBase64()});
    }
    request.body = form;
    return request;
}

std::chrono::seconds lifeIn(const QJsonObject &answer, const QString &name, std::chrono::seconds standard)
{
    const auto told = json::integer(answer.value(name));
    return told ? std::clamp(std::chrono::seconds{*told}, std::chrono::seconds{1}, LongestLife) : standard;
}

} // namespace

HttpRequest jwtRequest(const CarrierCredentials &credentials)
{
    return tokenRequest(credentials,
                        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion="
                            + formValue(credentials.secretJwt));
}

HttpRequest codeRequest(const CarrierCredentials &credentials, const QString &code, const QString &wayBack,
                        const QString &verifier)
{
    return tokenRequest(credentials,
                        "grant_type=authorization_code&code=" + formValue(code) + "&redirect_uri=" + formValue(wayBack)
                            + "&code_verifier=" + formValue(verifier));
}

HttpRequest refreshRequest(const CarrierCredentials &credentials, const QString &refreshToken)
{
    return tokenRequest(credentials, "grant_type=refresh_token&refresh_token=" + formValue(refreshToken));
}

std::optional<CarrierSession> sessionIn(const QByteArray &body, UtcTime now)
{
    const auto answer = json::object(body);
    CarrierSession session;
    session.accessToken = answer.value("access_token"_L1).toString();
    if (session.accessToken.isEmpty())
        return std::nullopt;
    session.refreshToken = answer.value("refresh_token"_L1).toString();
    session.accessExpiresAt = now + lifeIn(answer, u"expires_in"_s, 1h);
    if (!session.refreshToken.isEmpty())
        session.refreshExpiresAt = now + lifeIn(answer, u"refresh_token_expires_in"_s, std::chrono::hours{24 * 7});
    session.scope = answer.value("scope"_L1).toString();
    session.ownerId = json::word(answer.value("owner_id"_L1));
    return session;
}

bool isSignInRefusal(const HttpAnswer &answer)
{
    if (!answer.complete() || answer.status < 400 || answer.status >= 500)
        return false;
    const auto body = json::object(answer.body);
    return body.value("error"_L1).isString() || errorCode(answer.body).startsWith("OAU-"_L1);
}

std::optional<StreamToken> streamTokenIn(const QByteArray &body, const QUrl &server)
{
    const auto answer = json::object(body);
    StreamToken stream;
    stream.token = answer.value("ws_access_token"_L1).toString();
    const QUrl told(answer.value("uri"_L1).toString(), QUrl::TolerantMode);
    stream.address = told.isRelative() && !told.path().isEmpty() ? addressOn(server, told.toString()) : told;
    if (stream.address.scheme() == "https"_L1)
        stream.address.setScheme(u"wss"_s);
    else if (stream.address.scheme() == "http"_L1)
        stream.address.setScheme(u"ws"_s);
    if (stream.address.path().isEmpty())
        stream.address.setPath(u"/"_s); // Qt would ask for "?access_token=...", which servers refuse
    stream.lifetime = lifeIn(answer, u"expires_in"_s, 30s);
    if (stream.token.isEmpty() || !checkAddress(stream.address).ok())
        return std::nullopt;
    return stream;
}

} // namespace textback::ringcentral
