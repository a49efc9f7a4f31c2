// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/oauth.h"

#include <QCryptographicHash>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int WsTokenSeconds = 600;
constexpr qsizetype WsTokensKept = 500;

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Looks like the token a developer console would give. Always the same, so that a client set up once can come back to
/// a carrier that was started anew; it opens nothing but this.
QString practiceJwt()
{
    return base64Url(R"({"alg":"ES256","typ":"JWT"})") + u'.' + base64Url(R"({"aud":"practice","sub":"810100101"})")
        + u'.' + base64Url("no signature, this is only practice");
}

} // namespace

OAuth::OAuth(const PracticeTime &time, const Account &account, Faults &faults, Tokens &tokens, QObject *parent)
    : QObject(parent),
      m_time(time),
      m_account(account),
      m_faults(faults),
      m_tokens(tokens),
      m_jwt(practiceJwt()),
      m_keyModulus(newToken(256)),
      m_redirectUris(usualRedirectUris())
{
}

QStringList OAuth::usualRedirectUris()
{
    QStringList uris{u"http://localhost:5000/oauth2callback"_s};
    for (const int port : {48317, 48318, 48319}) {
        uris.append(u"http://localhost:%1/oauth2callback"_s.arg(port));
        uris.append(u"http://127.0.0.1:%1/oauth2callback"_s.arg(port));
    }
    return uris;
}

QString OAuth::allScopes()
{
    return u"ReadAccounts ReadMessages EditMessages SMS ReadCallLog ReadContacts ReadPresence CallControl "
           "WebSocketsSubscription"_s;
}

void OAuth::reset()
{
    m_codes.clear();
    m_wsTokens.clear();
    m_redirectUris = usualRedirectUris();
}

QString OAuth::clientOf(const Request &request, const Form &form) const
{
    const QByteArray header = request.header("authorization");
    if (header.left(6).toLower() != "basic ")
        return form.value(u"client_id"_s);
    const QByteArray pair = QByteArray::fromBase64(header.mid(6).trimmed());
    return QString::fromUtf8(pair.left(pair.indexOf(':')));
}

Response OAuth::token(const Request &request)
{
    const Form form = readForm(request.body);
    const QString client = clientOf(request, form);
    if (client.isEmpty())
        return oauthError(u"invalid_client"_s, u"OAU-123"_s, u"Client authentication is required"_s);
    if (client != m_clientId)
        return oauthError(u"invalid_client"_s, u"OAU-120"_s, u"Unknown client"_s);
    const QString grant = form.value(u"grant_type"_s);
    if (grant == "urn:ietf:params:oauth:grant-type:jwt-bearer"_L1)
        return withJwt(form, client);
    if (grant == "authorization_code"_L1)
        return withCode(form, client);
    if (grant == "refresh_token"_L1)
        return withRefreshToken(form, client);
    if (grant.isEmpty())
        return oauthError(u"invalid_request"_s, u"OAU-101"_s, u"Parameter [grant_type] is required"_s);
    return oauthError(u"unsupported_grant_type"_s, u"OAU-112"_s,
                      u"This grant type is not allowed for the application"_s);
}

Response OAuth::withJwt(const Form &form, const QString &client)
{
    if (form.value(u"assertion"_s) != m_jwt)
        return oauthError(u"invalid_grant"_s, u"OAU-149"_s, u"The assertion is not valid"_s);
    return begin(form, client);
}

Response OAuth::withCode(const Form &form, const QString &client)
{
    const auto found = m_codes.constFind(form.value(u"code"_s));
    if (found == m_codes.cend())
        return oauthError(u"invalid_grant"_s, u"OAU-106"_s, u"Authorization code is not valid"_s);
    const Code code = m_codes.value(found.key()); // outlives the entry
    if (code.client != client)
        return oauthError(u"invalid_grant"_s, u"OAU-110"_s, u"Authorization code belongs to another application"_s);
    if (form.value(u"redirect_uri"_s) != code.redirectUri)
        return oauthError(u"invalid_grant"_s, u"OAU-109"_s, u"Redirect URIs do not match"_s);
    m_codes.erase(found);
    if (code.ends <= m_time.now())
        return oauthError(u"invalid_grant"_s, u"OAU-108"_s, u"Authorization code is expired"_s);
    const QString verifier = form.value(u"code_verifier"_s);
    const QString proof = code.method == "S256"_L1
        ? base64Url(QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256))
        : verifier;
    if (!code.challenge.isEmpty() && proof != code.challenge)
        return oauthError(u"invalid_grant"_s, u"OAU-106"_s, u"The code verifier does not fit"_s);
    return begin(form, client);
}

Response OAuth::withRefreshToken(const Form &form, const QString &client)
{
    bool expired = false;
    const SignIn *signIn = m_tokens.refresh(form.value(u"refresh_token"_s), client, expired);
    if (signIn)
        return answer(*signIn);
    if (expired)
        return oauthError(u"invalid_grant"_s, u"OAU-211"_s, u"Token revoked"_s);
    return oauthError(u"invalid_grant"_s, u"OAU-213"_s, u"Token not found"_s);
}

Lifetimes OAuth::lifetimesFrom(const Form &form) const
{
    Lifetimes lifetimes;
    if (form.contains(u"access_token_ttl"_s))
        lifetimes.access = std::clamp(form.value(u"access_token_ttl"_s).toInt(), 600, 3600);
    if (form.contains(u"refresh_token_ttl"_s))
        lifetimes.refresh = std::clamp(form.value(u"refresh_token_ttl"_s).toInt(), 0, 2'592'000);
    if (const auto asked = m_faults.find(u"access_token_seconds"_s))
        lifetimes.access = asked->value("value"_L1).toInt(lifetimes.access);
    if (m_faults.on(u"no_refresh_token"_s))
        lifetimes.refresh = 0;
    return lifetimes;
}

Response OAuth::begin(const Form &form, const QString &client)
{
    QStringList ended;
    const SignIn signIn = m_tokens.begin(client, form.value(u"endpoint_id"_s), lifetimesFrom(form), ended);
    for (const QString &id : ended)
        emit signInEnded(id);
    return answer(signIn);
}

Response OAuth::answer(const SignIn &signIn) const
{
    const auto secondsTo = [this](UtcTime end) {
        return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(end - m_time.now() + 500ms).count());
    };
    QJsonObject body{{u"access_token"_s, signIn.access},
                     {u"token_type"_s, u"bearer"_s},
                     {u"expires_in"_s, secondsTo(signIn.accessEnds)},
                     {u"scope"_s, allScopes()},
                     {u"owner_id"_s, m_account.user().idText()},
                     {u"endpoint_id"_s, signIn.endpoint},
                     {u"session_id"_s, signIn.id}};
    if (!signIn.refresh.isEmpty()) {
        body.insert(u"refresh_token"_s, signIn.refresh);
        body.insert(u"refresh_token_expires_in"_s, secondsTo(signIn.refreshEnds));
    }
    Response response = jsonResponse(body);
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

Response OAuth::revoke(const Request &request)
{
    Form form = readForm(request.body);
    QString token = form.value(u"token"_s, request.value(u"token"));
    if (token.isEmpty())
        return oauthError(u"invalid_request"_s, u"OAU-101"_s, u"Parameter [token] is required"_s);
    if (const QString id = m_tokens.revoke(token); !id.isEmpty())
        emit signInEnded(id);
    return emptyResponse(200);
}

Response OAuth::wsToken(const QString &signIn)
{
    if (m_wsTokens.size() > WsTokensKept)
        m_wsTokens.removeIf([this](const auto &each) { return each.value().ends <= m_time.now(); });
    int seconds = WsTokenSeconds;
    if (const auto asked = m_faults.find(u"ws_token_seconds"_s))
        seconds = asked->value("value"_L1).toInt(seconds);
    const QString token = newToken(32);
    m_wsTokens.insert(token, {signIn, m_time.now() + std::chrono::seconds(seconds)});
    QString uri = m_baseUrl + u"/ws"_s;
    uri.replace(0, 4, u"ws"_s); // http -> ws, https -> wss
    return jsonResponse({{u"uri"_s, uri}, {u"ws_access_token"_s, token}, {u"expires_in"_s, seconds}});
}

QString OAuth::signInOfWsToken(const QString &token) const
{
    const auto found = m_wsTokens.constFind(token);
    if (found == m_wsTokens.cend() || found->ends <= m_time.now() || !m_tokens.find(found->signIn))
        return {};
    return found->signIn;
}

} // namespace textback::practice
