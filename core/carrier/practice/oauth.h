// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/account.h"
#include "core/carrier/practice/faults.h"
#include "core/carrier/practice/tokens.h"
#include "core/carrier/practice/wire.h"

#include <QObject>

namespace textback::practice {

/// The sign-in side: /restapi/oauth/*, the consent page and the discovery documents.
class OAuth : public QObject {
    Q_OBJECT
public:
    OAuth(const PracticeTime &time, const Account &account, Faults &faults, Tokens &tokens, QObject *parent = nullptr);

    [[nodiscard]] Response token(const Request &request);
    [[nodiscard]] Response revoke(const Request &request);
    /// Sends the browser on: to the page of loginPage() until a person decided, then back to the app.
    [[nodiscard]] Response authorize(const Request &request);
    /// The page on which a person allows or refuses an app.
    [[nodiscard]] static Response loginPage(const Request &request);
    [[nodiscard]] Response wsToken(const QString &signIn);
    [[nodiscard]] Response openIdConfiguration() const;
    [[nodiscard]] Response keySet() const;
    [[nodiscard]] Response userInfo() const;
    [[nodiscard]] Response entryPoints() const;

    /// @return the sign-in a WebSocket token stands for, empty when it is not valid.
    [[nodiscard]] QString signInOfWsToken(const QString &token) const;
    void forgetWsTokens() { m_wsTokens.clear(); }

    void setBaseUrl(const QString &url) { m_baseUrl = url; }
    void setRedirectUris(const QStringList &uris) { m_redirectUris = uris; }
    [[nodiscard]] const QString &clientId() const { return m_clientId; }
    [[nodiscard]] const QString &jwt() const { return m_jwt; }
    [[nodiscard]] static QStringList usualRedirectUris();
    [[nodiscard]] static QString allScopes();
    void reset();

signals:
    /// A sign-in ended by itself: revoked, or pushed out by a sixth.
    void signInEnded(const QString &id);

private:
    struct Code {
        QString client;
        QString redirectUri;
        QString challenge;
        QString method;
        UtcTime ends;
    };
    struct WsToken {
        QString signIn;
        UtcTime ends;
    };
    using Form = QHash<QString, QString>;
    [[nodiscard]] QString clientOf(const Request &request, const Form &form) const;
    [[nodiscard]] Response withJwt(const Form &form, const QString &client);
    [[nodiscard]] Response withCode(const Form &form, const QString &client);
    [[nodiscard]] Response withRefreshToken(const Form &form, const QString &client);
    [[nodiscard]] Response begin(const Form &form, const QString &client);
    [[nodiscard]] Response answer(const SignIn &signIn) const;
    [[nodiscard]] Lifetimes lifetimesFrom(const Form &form) const;
    [[nodiscard]] Response decide(const Form &form, bool allowed);

    const PracticeTime &m_time;
    const Account &m_account;
    Faults &m_faults;
    Tokens &m_tokens;
    QString m_clientId = QStringLiteral("practice-desk");
    QString m_jwt;
    QString m_keyModulus;
    QString m_baseUrl;
    QStringList m_redirectUris;
    QHash<QString, Code> m_codes;
    QHash<QString, WsToken> m_wsTokens;
};

/// The OAuth form of an error, with the carrier's own code inside.
[[nodiscard]] Response oauthError(const QString &error, const QString &code, const QString &message);

} // namespace textback::practice
