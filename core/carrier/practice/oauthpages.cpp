// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/oauth.h"

#include <QUrl>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto CodeLife = 60s;

Response redirectTo(const QString &uri, const QUrlQuery &query)
{
    const QString mark = uri.contains(u'?') ? u"&"_s : u"?"_s;
    Response response = emptyResponse(302);
    response.headers.emplace_back("Location", (uri + mark + query.toString(QUrl::FullyEncoded)).toUtf8());
    return response;
}

} // namespace

Response oauthError(const QString &error, const QString &code, const QString &message)
{
    const QJsonObject detail{{u"errorCode"_s, code}, {u"message"_s, message}};
    return jsonResponse({{u"error"_s, error}, {u"error_description"_s, message}, {u"errors"_s, QJsonArray{detail}}},
                        400);
}

Response OAuth::loginPage(const Request &request)
{
    QString hidden;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        if (name != "decision"_L1)
            hidden +=
                u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    const QString page =
        u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Practice sign-in</title>"
        "<h1>Practice carrier</h1><p>The app <b>%1</b> asks to watch the calls and send the texts of the practice "
        "office.</p><form method=\"post\" action=\"/restapi/oauth/authorize\">%2"
        "<button name=\"decision\" value=\"allow\">Allow</button> "
        "<button name=\"decision\" value=\"refuse\">Refuse</button></form></html>"_s.arg(
            request.value(u"client_id").toHtmlEscaped(), hidden);
    return {200, "text/html;charset=utf-8", page.toUtf8()};
}

/// GET and POST of the same address: the POST that carries a decision comes from our page, any other one is a client's.
Response OAuth::authorize(const Request &request)
{
    Form form = readForm(request.body);
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded))
        form.insert(name, value);
    if (form.value(u"client_id"_s) != m_clientId)
        return oauthError(u"unauthorized_client"_s, u"OAU-120"_s, u"Unknown client"_s);
    if (!form.contains(u"redirect_uri"_s))
        return oauthError(u"invalid_request"_s, u"OAU-109"_s, u"Parameter [redirect_uri] is required"_s);
    if (!m_redirectUris.contains(form.value(u"redirect_uri"_s)))
        return oauthError(u"invalid_request"_s, u"OAU-109"_s, u"Redirect URIs do not match"_s);
    if (form.value(u"response_type"_s) != "code"_L1)
        return oauthError(u"unsupported_response_type"_s, u"OAU-101"_s, u"Parameter [response_type] must be code"_s);
    const QString method = form.value(u"code_challenge_method"_s);
    if (!method.isEmpty() && method != "S256"_L1 && method != "plain"_L1)
        return oauthError(u"invalid_request"_s, u"OAU-101"_s, u"Parameter [code_challenge_method] is invalid"_s);
    QString decision = form.value(u"decision"_s);
    if (decision.isEmpty())
        decision = m_faults.word(u"consent"_s, {});
    if (decision == "allow"_L1 || decision == "refuse"_L1)
        return decide(form, decision == "allow"_L1);
    QUrlQuery asked;
    for (auto each = form.cbegin(); each != form.cend(); ++each)
        asked.addQueryItem(each.key(), QString::fromLatin1(QUrl::toPercentEncoding(each.value())));
    return redirectTo(m_baseUrl + u"/login"_s, asked);
}

Response OAuth::decide(const Form &form, bool allowed)
{
    QUrlQuery query;
    if (allowed) {
        m_codes.removeIf([this](const auto &each) { return each.value().ends + 10min < m_time.now(); });
        const QString code = newToken();
        m_codes.insert(code,
                       {m_clientId, form.value(u"redirect_uri"_s), form.value(u"code_challenge"_s),
                        form.value(u"code_challenge_method"_s, u"plain"_s), m_time.now() + CodeLife});
        query.addQueryItem(u"code"_s, code);
        query.addQueryItem(u"expires_in"_s, u"60"_s);
    } else {
        query.addQueryItem(u"error"_s, u"access_denied"_s);
        query.addQueryItem(u"error_description"_s, u"Access is denied"_s);
    }
    if (form.contains(u"state"_s))
        query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(form.value(u"state"_s))));
    return redirectTo(form.value(u"redirect_uri"_s), query);
}

Response OAuth::openIdConfiguration() const
{
    const QString oauth = m_baseUrl + u"/restapi/oauth/"_s;
    return jsonResponse(
        {{u"issuer"_s, m_baseUrl},
         {u"authorization_endpoint"_s, oauth + u"authorize"_s},
         {u"token_endpoint"_s, oauth + u"token"_s},
         {u"revocation_endpoint"_s, oauth + u"revoke"_s},
         {u"userinfo_endpoint"_s, oauth + u"userinfo"_s},
         {u"jwks_uri"_s, oauth + u"jwks"_s},
         {u"scopes_supported"_s, QJsonArray{u"openid"_s}},
         {u"response_types_supported"_s, QJsonArray{u"code"_s}},
         {u"grant_types_supported"_s,
          QJsonArray{u"authorization_code"_s, u"refresh_token"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s}},
         {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
         {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}},
         {u"userinfo_signing_alg_values_supported"_s, QJsonArray{u"none"_s}},
         {u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s, u"S256"_s}},
         {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"client_secret_basic"_s}}});
}

/// The practice carrier signs no identity tokens; the set has a key because a key set must have one.
Response OAuth::keySet() const
{
    const QJsonObject key{{u"kty"_s, u"RSA"_s},      {u"alg"_s, u"RS256"_s}, {u"use"_s, u"sig"_s},
                          {u"kid"_s, u"practice"_s}, {u"n"_s, m_keyModulus}, {u"e"_s, u"AQAB"_s}};
    return jsonResponse({{u"keys"_s, QJsonArray{key}}});
}

Response OAuth::userInfo() const
{
    return jsonResponse({{u"sub"_s, m_account.user().idText()},
                         {u"iss"_s, m_baseUrl},
                         {u"aud"_s, QJsonArray{m_clientId}},
                         {u"account_id"_s, QString::number(Account::Id)},
                         {u"given_name"_s, m_account.user().name}});
}

Response OAuth::entryPoints() const
{
    const QString oauth = m_baseUrl + u"/restapi/oauth/"_s;
    const QString discovery = m_baseUrl + u"/.well-known/entry-points/"_s;
    return jsonResponse({{u"version"_s, u"1.0.0"_s},
                         {u"retryCount"_s, 3},
                         {u"retryInterval"_s, 3},
                         {u"retryCycleDelay"_s, 824},
                         {u"expiresIn"_s, 86'400},
                         {u"discoveryApi"_s,
                          QJsonObject{{u"defaultExternalUri"_s, discovery + u"external"_s},
                                      {u"initialUri"_s, discovery + u"initial"_s},
                                      {u"externalUri"_s, discovery + u"external"_s}}},
                         {u"authApi"_s,
                          QJsonObject{{u"authorizationUri"_s, oauth + u"authorize"_s},
                                      {u"oidcDiscoveryUri"_s, m_baseUrl + u"/.well-known/openid-configuration"_s},
                                      {u"baseUri"_s, m_baseUrl},
                                      {u"tokenUri"_s, oauth + u"token"_s},
                                      {u"defaultTokenUri"_s, oauth + u"token"_s}}},
                         {u"coreApi"_s, QJsonObject{{u"baseUri"_s, m_baseUrl}}},
                         {u"rcv"_s, QJsonObject{{u"baseApiUri"_s, m_baseUrl}}}}); // client libraries insist on it
}

} // namespace textback::practice
