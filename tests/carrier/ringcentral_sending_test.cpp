// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/endpoints.h"
#include "tests/carrier/quiet.h"
#include "tests/carrier/textsender.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace textback;
using namespace textback::ringcentral;
using namespace Qt::Literals::StringLiterals;

namespace ringcentral_sending_test {

namespace {

constexpr char TokenAnswer[] = R"({"access_token":"access-%1","token_type":"bearer","expires_in":3600,
 "refresh_token":"refresh-%1","refresh_token_expires_in":604800,"scope":"SMS","owner_id":"1001"})";
constexpr char Accepted[] = R"({"id":9007199254740993,"type":"SMS","messageStatus":"Queued"})";

} // namespace

class RingCentralSendingTest : public QObject {
    Q_OBJECT

    int tokens = 0;
    std::function<Reaction(const ArrivedRequest &)> onText = [](const ArrivedRequest &) {
        return Reaction{Reaction::Reply, 200, Accepted};
    };

    void script(ScriptedServer &server)
    {
        tokens = 0;
        server.onRequest = [this](const ArrivedRequest &request) {
            if (request.path.startsWith("/restapi/oauth/token"))
                return Reaction{Reaction::Reply, 200,
                                QByteArray(TokenAnswer).replace("%1", QByteArray::number(++tokens))};
            return onText(request);
        };
    }
    static int texts(const ScriptedServer &server)
    {
        return server.count("/restapi/v1.0/account/~/extension/~/sms", "POST");
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aTextIsSentExactlyAsDocumented()
    {
        ScriptedServer server;
        script(server);
        onText = [](const ArrivedRequest &) { return Reaction{Reaction::Reply, 200, Accepted}; };
        Sender sender(server.url());
        sender.send(u"Gr\u00fc\u00dfe"_s);
        QTRY_COMPARE(sender.results.size(), 1);
        const auto accepted = std::get<SendAccepted>(sender.results.first());
        QCOMPARE(accepted.carrierId, u"9007199254740993"_s); // exact beyond 2^53
        const ArrivedRequest request = server.requests.last();
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer access-1"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(
            QJsonDocument::fromJson(request.body).toJson(QJsonDocument::Compact),
            QByteArray(
                R"({"from":{"phoneNumber":"+15125550100"},"text":"Grüße","to":[{"phoneNumber":"+15125550142"}]})"));
        QCOMPARE(
            server.requests.first().body,
            QByteArray(
                "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=jwt&client_id=desk-app"));
    }

    void anAnswerProvesWhatItProvesAndNoMore_data()
    {
        QTest::addColumn<int>("reaction");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, int reaction, int status, const char *body, const char *header,
                            const QString &expected) {
            QTest::newRow(name) << reaction << status << QByteArray(body) << QByteArray(header) << expected;
        };
        row("closed", Reaction::Close, 200, Accepted, "", u"unknown"_s);
        row("reset", Reaction::Reset, 200, Accepted, "", u"unknown"_s);
        row("half head", Reaction::HalfHead, 200, Accepted, "", u"unknown"_s);
        row("half body", Reaction::HalfBody, 200, Accepted, "", u"unknown"_s);
        row("hang", Reaction::Hang, 200, Accepted, "", u"unknown"_s);
        row("garbage", Reaction::Reply, 200, "<html>", "", u"unknown"_s);
        row("no id", Reaction::Reply, 200, "{}", "", u"unknown"_s);
        row("id as string", Reaction::Reply, 201, R"({"id":"77"})", "", u"accepted"_s);
        row("500", Reaction::Reply, 500, R"({"errorCode":"CMN-203"})", "", u"unknown"_s);
        row("502", Reaction::Reply, 502, "", "", u"unknown"_s);
        row("503 alone", Reaction::Reply, 503, "", "", u"unknown"_s);
        row("503 with a time", Reaction::Reply, 503, "", "Retry-After: 7", u"later 7"_s);
        row("MSG-290", Reaction::Reply, 503, R"({"errors":[{"errorCode":"MSG-290"}]})", "", u"later 30"_s);
        row("429", Reaction::Reply, 429, R"({"errorCode":"CMN-301"})", "retry-after: 12", u"later 12"_s);
        row("429 without a time", Reaction::Reply, 429, "", "", u"later 30"_s);
        row("408", Reaction::Reply, 408, "", "", u"unknown"_s);
        row("redirect", Reaction::Reply, 307, "", "Location: /x", u"unknown"_s);
        row("bad recipient", Reaction::Reply, 400,
            R"({"errors":[{"errorCode":"CMN-101","parameterName":"to.phoneNumber"}]})", "", u"refused InvalidNumber"_s);
        row("line cannot text", Reaction::Reply, 403, R"({"errors":[{"errorCode":"MSG-242"}]})", "",
            u"refused LineCannotText"_s);
        row("permission", Reaction::Reply, 403,
            R"({"errorCode":"InsufficientPermissions","errors":[{"errorCode":"CMN-401"}]})", "", u"refused Auth"_s);
        row("404", Reaction::Reply, 404, "", "", u"refused Other"_s);
    }
    void anAnswerProvesWhatItProvesAndNoMore()
    {
        QFETCH(int, reaction);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, header);
        QFETCH(QString, expected);
        ScriptedServer server;
        script(server);
        onText = [=](const ArrivedRequest &) {
            return Reaction{Reaction::Kind(reaction), status, body,
                            header.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{header}};
        };
        Sender sender(server.url());
        Quiet quiet(server, sender.clock);
        sender.send();
        QTRY_COMPARE(texts(server), 1);
        if (reaction == Reaction::Hang)
            sender.clock.advance(31s);
        QTRY_COMPARE(sender.results.size(), 1);
        QCOMPARE(described(sender.results.first()), expected);
        sender.clock.advance(10min);
        quiet.settle(); // a second request must not come
        QCOMPARE(texts(server), 1);
        QCOMPARE(sender.results.size(), 1);
    }

    void anExpiredTokenIsRenewedAndTheTextSentOnce()
    {
        ScriptedServer server;
        script(server);
        onText = [](const ArrivedRequest &request) {
            return request.headers.value("authorization") == "Bearer access-1"
                ? Reaction{Reaction::Reply, 401, R"({"errors":[{"errorCode":"OAU-128"}]})"}
                : Reaction{Reaction::Reply, 200, Accepted};
        };
        Sender sender(server.url());
        sender.send();
        QTRY_COMPARE(sender.results.size(), 1);
        QCOMPARE(described(sender.results.first()), u"accepted"_s);
        QCOMPARE(texts(server), 2);
        QCOMPARE(tokens, 2);
        QCOMPARE(server.requests.at(2).body,
                 QByteArray("grant_type=refresh_token&refresh_token=refresh-1&client_id=desk-app"));
    }

    void aTokenThatIsRefusedAgainEndsTheAttempt()
    {
        ScriptedServer server;
        script(server);
        onText = [](const ArrivedRequest &) {
            return Reaction{Reaction::Reply, 401, R"({"errors":[{"errorCode":"OAU-129"}]})"};
        };
        Sender sender(server.url());
        sender.send();
        QTRY_COMPARE(sender.results.size(), 1);
        QVERIFY(described(sender.results.first()).startsWith("later"_L1));
        QCOMPARE(texts(server), 2);
    }

    void aRefusedConnectionLeavesTheTextForLater()
    {
        ScriptedServer server;
        script(server);
        Sender sender(server.url());
        QTRY_COMPARE(int(sender.signIn.stage()), int(SignInStage::SignedIn));
        server.stopListening();
        sender.wire.forgetConnections();
        sender.send();
        QTRY_COMPARE(sender.results.size(), 1);
        QVERIFY(described(sender.results.first()).startsWith("later"_L1));
        QCOMPARE(texts(server), 0);
    }

    void afterTooManyRequestsNothingOfTheGroupLeavesUntilTheTimeNamed()
    {
        ScriptedServer server;
        script(server);
        int answered = 0;
        onText = [&answered](const ArrivedRequest &) {
            return ++answered == 1
                ? Reaction{Reaction::Reply, 429, "{}", {"Retry-After: 20", "X-Rate-Limit-Group: medium"}}
                : Reaction{Reaction::Reply, 200, Accepted};
        };
        Sender sender(server.url());
        sender.send();
        QTRY_COMPARE(sender.results.size(), 1);
        sender.send();
        QTRY_COMPARE(sender.results.size(), 2);
        QVERIFY(described(sender.results.at(1)).startsWith("later"_L1));
        QCOMPARE(texts(server), 1);
        sender.clock.advance(21s);
        sender.send();
        QTRY_COMPARE(sender.results.size(), 3);
        QCOMPARE(described(sender.results.at(2)), u"accepted"_s);
    }

    void aBurstUsesTheWholeLimitInOrderAndNoMore()
    {
        ScriptedServer server;
        script(server);
        int counted = 0;
        onText = [&counted](const ArrivedRequest &) {
            const QByteArray left = QByteArray::number(std::max(0, 40 - ++counted));
            return Reaction{Reaction::Reply,
                            counted > 40 ? 429 : 200,
                            Accepted,
                            {"X-Rate-Limit-Group: medium", "X-Rate-Limit-Limit: 40", "X-Rate-Limit-Window: 60",
                             "X-Rate-Limit-Remaining: " + left}};
        };
        Sender sender(server.url());
        for (int i = 0; i < 50; ++i)
            sender.send(QString::number(i));
        QTRY_COMPARE(sender.results.size(), 50);
        QCOMPARE(texts(server), 40);
        for (int i = 0; i < 40; ++i)
            QVERIFY(server.requests.at(i + 1).body.contains("\"" + QByteArray::number(i) + "\""));
        for (int i = 40; i < 50; ++i)
            QVERIFY(described(sender.results.at(i)).startsWith("later"_L1)
                    || described(sender.results.at(i)) == "accepted"_L1);
    }

    void aTextThatIsTooLongIsRefusedHere()
    {
        const SendRequest text{Sender::line(), Sender::caller(), QString(1001, u'x'), {}};
        const auto refused = sendingRequest(QUrl(u"http://127.0.0.1"_s), text);
        QCOMPARE(int(std::get<SendRefused>(refused).reason), int(FailureReason::TooLong));
    }

    void aPhotoGoesAlongAsAPart()
    {
        ScriptedServer server;
        script(server);
        onText = [](const ArrivedRequest &) { return Reaction{Reaction::Reply, 200, Accepted}; };
        Sender sender(server.url());
        SendRequest text{Sender::line(), Sender::caller(), u"look"_s, {}};
        text.files.append({u"a\"b\r\n.jpg"_s, u"image/jpeg"_s, QByteArray("\xff\xd8photo")});
        sender.client.ask(
            std::get<ApiRequest>(sendingRequest(sender.base, text)), &sender,
            [&](const HttpAnswer &answer) { sender.results.append(sendResult(answer, sender.clock.now())); });
        QTRY_COMPARE(sender.results.size(), 1);
        const ArrivedRequest request = server.requests.last();
        QCOMPARE(request.path, QByteArray("/restapi/v1.0/account/~/extension/~/mms"));
        QVERIFY(request.headers.value("content-type").startsWith("multipart/form-data; boundary="));
        QVERIFY(request.body.contains("filename=\"a_b__.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8photo\r\n--"));
    }

private:
    static QString described(const SendResult &result)
    {
        if (std::holds_alternative<SendAccepted>(result))
            return u"accepted"_s;
        if (std::holds_alternative<SendUnknown>(result))
            return u"unknown"_s;
        const auto &refused = std::get<SendRefused>(result);
        if (refused.retryable)
            return u"later %1"_s.arg(refused.retryAfter ? refused.retryAfter->count() : -1);
        const QMap<FailureReason, QString> names{{FailureReason::InvalidNumber, u"InvalidNumber"_s},
                                                 {FailureReason::LineCannotText, u"LineCannotText"_s},
                                                 {FailureReason::Auth, u"Auth"_s},
                                                 {FailureReason::Other, u"Other"_s}};
        return u"refused "_s + names.value(refused.reason, u"?"_s);
    }
};

} // namespace ringcentral_sending_test

TEXTBACK_TEST(ringcentral_sending_test, RingCentralSendingTest)
#include "ringcentral_sending_test.moc"
