// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/practiceclient.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

namespace practice_signin_test {

namespace {
const QByteArray Me = "/restapi/v1.0/account/~/extension/~";
const QByteArray Redirect = "http://localhost:48317/oauth2callback";
} // namespace

class PracticeSignInTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeCarrier> carrier;
    std::unique_ptr<PracticeClient> client;

    QByteArray authorizePath(const QByteArray &challenge, const QByteArray &method) const
    {
        return "/restapi/oauth/authorize?response_type=code&client_id=practice-desk&redirect_uri="
            + Redirect.toPercentEncoding() + "&state=a%20b&code_challenge=" + challenge
            + "&code_challenge_method=" + method;
    }
    QByteArray codeFor(const QByteArray &challenge, const QByteArray &method = "S256") const
    {
        const QByteArray location = client->form(authorizePath(challenge, method), "decision=allow").header("Location");
        return QUrlQuery(QUrl(QString::fromUtf8(location))).queryItemValue(u"code"_s).toUtf8();
    }
    PracticeAnswer redeem(const QByteArray &code, const QByteArray &verifier,
                          const QByteArray &redirect = Redirect) const
    {
        return client->grant("grant_type=authorization_code&code=" + code
                             + "&redirect_uri=" + redirect.toPercentEncoding() + "&code_verifier=" + verifier);
    }
    static QByteArray challengeOf(const QByteArray &verifier)
    {
        return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    PracticeAnswer refresh(const QByteArray &token) const
    {
        return client->grant("grant_type=refresh_token&refresh_token=" + token);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        carrier = std::make_unique<PracticeCarrier>();
        QVERIFY(carrier->start({}).ok());
        QVERIFY(carrier->setFaults({{u"limits"_s, QJsonObject{{u"auth"_s, 1000}}}}).ok());
        client = std::make_unique<PracticeClient>(*carrier);
    }

    void aJwtSignsInWithAndWithoutASecret()
    {
        const PracticeAnswer plain = client->signIn();
        QCOMPARE(plain.status, 200);
        QCOMPARE(plain.json()["token_type"_L1].toString(), u"bearer"_s);
        QVERIFY(plain.json()["scope"_L1].toString().contains(u"CallControl"_s));
        const QByteArray body =
            "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=" + carrier->jwt().toUtf8();
        const PracticeAnswer secret =
            client->raw("POST /restapi/oauth/token HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Basic "
                        + (carrier->clientId().toUtf8() + ":secret").toBase64()
                        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QCOMPARE(secret.status, 200);
        QCOMPARE(client->get(Me).status, 200);
    }

    void aWrongSignInIsRefusedWithItsCode_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("code");
        QTest::newRow("no client") << QByteArray("grant_type=refresh_token") << u"invalid_client"_s << u"OAU-123"_s;
        QTest::newRow("other client") << QByteArray("client_id=x&grant_type=refresh_token") << u"invalid_client"_s
                                      << u"OAU-120"_s;
        QTest::newRow("no grant") << QByteArray("client_id=practice-desk") << u"invalid_request"_s << u"OAU-101"_s;
        QTest::newRow("password") << QByteArray("client_id=practice-desk&grant_type=password")
                                  << u"unsupported_grant_type"_s << u"OAU-112"_s;
        QTest::newRow("unknown refresh token")
            << QByteArray("client_id=practice-desk&grant_type=refresh_token&refresh_token=x") << u"invalid_grant"_s
            << u"OAU-213"_s;
        QTest::newRow("unknown code") << QByteArray("client_id=practice-desk&grant_type=authorization_code&code=x")
                                      << u"invalid_grant"_s << u"OAU-106"_s;
        QTest::newRow("noise") << QByteArray("%%%&&&=\xff\xfe") << u"invalid_client"_s << u"OAU-123"_s;
    }
    void aWrongSignInIsRefusedWithItsCode()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, error);
        QFETCH(QString, code);
        const PracticeAnswer answer = client->form("/restapi/oauth/token", fields);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()["error"_L1].toString(), error);
        QCOMPARE(answer.code(), code);
    }

    void aPersonAllowsOrRefusesOnTheConsentPage()
    {
        const PracticeAnswer sent = client->get(authorizePath("c", "S256"));
        QCOMPARE(sent.status, 302);
        const QUrl login = QUrl::fromEncoded(sent.header("Location"));
        QCOMPARE(login.path(), u"/login"_s);
        const PracticeAnswer page = client->get(login.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("name=\"state\" value=\"a b\""));
        QVERIFY(page.body.contains("value=\"" + Redirect + '"'));
        QVERIFY(page.body.contains("Allow") && page.body.contains("Refuse"));
        const PracticeAnswer refused = client->form(authorizePath("c", "S256"), "decision=refuse");
        QCOMPARE(refused.status, 302);
        QVERIFY(refused.header("Location").startsWith(Redirect + "?error=access_denied"));
        QVERIFY(refused.header("Location").endsWith("state=a%20b"));
    }

    void aCodeIsGivenOnlyToARegisteredAddress()
    {
        QByteArray path = authorizePath("c", "S256");
        path.replace("48317", "48399");
        const PracticeAnswer answer = client->form(path, "decision=allow");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"OAU-109"_s);
    }

    void aCodeNeedsItsVerifierItsAddressAndHaste()
    {
        const QByteArray verifier = "a-verifier-that-is-long-enough-for-the-rules-0123";
        QCOMPARE(redeem(codeFor(challengeOf(verifier)), verifier).status, 200);
        QCOMPARE(redeem(codeFor(verifier, "plain"), verifier).status, 200);
        QCOMPARE(redeem(codeFor(challengeOf(verifier)), "another").code(), u"OAU-106"_s);
        QCOMPARE(redeem(codeFor(challengeOf(verifier)), verifier, "http://localhost:1/").code(), u"OAU-109"_s);
        const QByteArray used = codeFor(challengeOf(verifier));
        QCOMPARE(redeem(used, verifier).status, 200);
        QCOMPARE(redeem(used, verifier).code(), u"OAU-106"_s);
        const QByteArray old = codeFor(challengeOf(verifier));
        carrier->advance(61s);
        QCOMPARE(redeem(old, verifier).code(), u"OAU-108"_s);
    }

    void aLostRefreshMayBeRepeatedUntilItsTokenIsUsed()
    {
        const QByteArray first = client->signIn().json()["refresh_token"_L1].toString().toUtf8();
        const QJsonObject pair = refresh(first).json();
        const QJsonObject again = refresh(first).json();
        QCOMPARE(again["access_token"_L1], pair["access_token"_L1]);
        QCOMPARE(again["refresh_token"_L1], pair["refresh_token"_L1]);
        QCOMPARE(client->get(Me).code(), u"OAU-129"_s); // the old access token died at once
        carrier->advance(11s);
        QCOMPARE(client->get(Me).code(), u"OAU-213"_s);
        client->token = pair["access_token"_L1].toString().toUtf8();
        QCOMPARE(client->get(Me).status, 200);
        QCOMPARE(refresh(first).json()["access_token"_L1], pair["access_token"_L1]); // ten seconds of grace
        carrier->advance(11s);
        QCOMPARE(refresh(first).code(), u"OAU-213"_s);
        QCOMPARE(client->get(Me).status, 200);
        QCOMPARE(refresh(pair["refresh_token"_L1].toString().toUtf8()).status, 200);
    }

    void tokensExpireByTimeAndOnCommand()
    {
        const QByteArray token = client->signIn().json()["refresh_token"_L1].toString().toUtf8();
        carrier->advance(3601s);
        QCOMPARE(client->get(Me).code(), u"OAU-128"_s);
        QVERIFY(carrier->setFaults({{u"expire"_s, u"refresh_token"_s}}).ok());
        QCOMPARE(refresh(token).code(), u"OAU-211"_s);
    }

    void revokingEndsTheWholeSession()
    {
        const QByteArray token = client->signIn().json()["refresh_token"_L1].toString().toUtf8();
        QCOMPARE(client->form("/restapi/oauth/revoke", "token=" + client->token).status, 200);
        QCOMPARE(client->get(Me).code(), u"OAU-213"_s);
        QCOMPARE(refresh(token).code(), u"OAU-213"_s);
    }

    void aSixthSignInEndsTheFirst()
    {
        QCOMPARE(client->signIn().status, 200);
        const QByteArray oldest = client->token;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client->signIn().status, 200);
        QCOMPARE(client->get(Me).status, 200);
        client->token = oldest;
        QCOMPARE(client->get(Me).code(), u"OAU-213"_s);
    }

    void aRefreshTokenIsLeftOutWhenNotWanted()
    {
        QVERIFY(!client
                     ->grant("refresh_token_ttl=0&grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion="
                             + carrier->jwt().toUtf8())
                     .json()
                     .contains("refresh_token"_L1));
    }

    void discoveryNamesThisServer()
    {
        const QJsonObject document = client->get("/.well-known/openid-configuration").json();
        QCOMPARE(document["token_endpoint"_L1].toString(), carrier->baseUrl() + u"/restapi/oauth/token"_s);
        const QJsonObject entry = client->get("/.well-known/entry-points/initial").json();
        QCOMPARE(entry["authApi"_L1]["defaultTokenUri"_L1], document["token_endpoint"_L1]);
        QCOMPARE(entry["rcv"_L1]["baseApiUri"_L1].toString(), carrier->baseUrl());
        QCOMPARE(client->get("/restapi/oauth/jwks").body, client->get("/restapi/oauth/jwks").body);
    }
};

} // namespace practice_signin_test

TEXTBACK_TEST(practice_signin_test, PracticeSignInTest)
#include "practice_signin_test.moc"
