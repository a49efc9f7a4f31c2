// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/practiceclient.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>

using namespace textback;

namespace practice_faults_test {

namespace {
const QByteArray Me = "/restapi/v1.0/account/~/extension/~";
}

class PracticeFaultsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeCarrier> carrier;
    std::unique_ptr<PracticeClient> client;

    void fault(const QString &name, const QJsonValue &how) { QVERIFY(carrier->setFaults({{name, how}}).ok()); }
    std::unique_ptr<PracticeStream> watchTexts()
    {
        auto stream = std::make_unique<PracticeStream>(*client);
        if (!stream->waitForDetails() || stream->subscribe({PracticeStream::usualFilters().at(2)}).size() != 2)
            return nullptr;
        return stream;
    }
    void text(const QString &words) { QVERIFY(carrier->receiveText(u"+13035550142"_s, words).ok()); }
    PracticeAnswer order(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const
    {
        return client->raw(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: "
                               + QByteArray::number(body.size()) + "\r\n\r\n" + body,
                           3'000, quint16(QUrl(carrier->controlUrl()).port()));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        carrier = std::make_unique<PracticeCarrier>();
        QVERIFY(carrier->start({}).ok());
        client = std::make_unique<PracticeClient>(*carrier);
        QCOMPARE(client->signIn().status, 200);
    }

    void aGroupOverItsLimitIsClosedForAMinuteThatBeginsAgain()
    {
        fault(u"limits"_s, QJsonObject{{u"light"_s, 2}});
        const PracticeAnswer first = client->get(Me);
        QCOMPARE(first.header("X-Rate-Limit-Group"), QByteArray("light"));
        QCOMPARE(first.header("X-Rate-Limit-Remaining"), QByteArray("1"));
        QCOMPARE(client->get(Me).status, 200);
        const PracticeAnswer refused = client->get(Me);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), u"CMN-301"_s);
        QCOMPARE(refused.header("Retry-After"), QByteArray("60"));
        QCOMPARE(client->get("/restapi/v1.0/account/~/extension").status, 200); // another group
        carrier->advance(59s);
        QCOMPARE(client->get(Me).status, 429); // and the minute begins again
        carrier->advance(59s);
        QCOMPARE(client->get(Me).status, 429);
        carrier->advance(61s);
        QCOMPARE(client->get(Me).status, 200);
    }

    void aTextMayBeTakenAndItsAnswerLost_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("taken");
        QTest::newRow("500_but_stored") << 500 << 1;
        QTest::newRow("timeout_but_stored") << 0 << 1;
        QTest::newRow("closed_after_store") << 0 << 1;
        QTest::newRow("reset_after_store") << 0 << 1;
        QTest::newRow("half_response") << 200 << 1;
        QTest::newRow("500_not_stored") << 500 << 0;
        QTest::newRow("timeout_not_stored") << 0 << 0;
        QTest::newRow("closed_not_stored") << 0 << 0;
        QTest::newRow("503") << 503 << 0;
        QTest::newRow("429") << 429 << 0;
        QTest::newRow("MSG-242") << 403 << 0;
    }
    void aTextMayBeTakenAndItsAnswerLost()
    {
        QFETCH(int, status);
        QFETCH(int, taken);
        fault(u"sms"_s, QJsonObject{{u"how"_s, QString::fromLatin1(QTest::currentDataTag())}, {u"times"_s, 1}});
        const PracticeAnswer answer = client->sendText("+13035550142", "Hi", "+13035550110", 300);
        QCOMPARE(answer.status, status);
        QVERIFY(status != 200 || answer.body.size() < answer.header("Content-Length").toInt());
        QVERIFY((status != 429 && status != 503) || answer.header("Retry-After") == "5");
        QCOMPARE(carrier->acceptedTexts().size(), taken);
        QCOMPARE(client->sendText("+13035550142", "Hi").status, 200);
    }

    void aPathCanBeGivenAStatusOrADelay()
    {
        fault(
            u"status"_s,
            QJsonObject{{u"path"_s, u"*/message-sync"_s}, {u"status"_s, 503}, {u"retry_after"_s, 7}, {u"times"_s, 1}});
        const PracticeAnswer refused = client->get(Me + "/message-sync");
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.header("Retry-After"), QByteArray("7"));
        QCOMPARE(client->get(Me + "/message-sync").status, 200);
        fault(u"delay"_s, QJsonObject{{u"path"_s, u"message-sync"_s}, {u"ms"_s, 300}, {u"times"_s, 1}});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client->get(Me + "/message-sync").status, 200);
        QVERIFY(timer.elapsed() >= 295);
    }

    void aMissingPermissionIsSaidSo()
    {
        fault(u"forbid"_s, u"ReadCallLog"_s);
        const PracticeAnswer answer = client->get("/restapi/v1.0/account/~/call-log");
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), u"CMN-401"_s);
        QCOMPARE(client->get(Me).status, 200);
    }

    void framesAreLostDoubledAndHeldBack()
    {
        const auto stream = watchTexts();
        QVERIFY(stream);
        fault(u"lose_frames"_s, 1);
        text(u"lost"_s);
        fault(u"duplicate_frames"_s, QJsonObject{{u"times"_s, 1}, {u"matching"_s, u"twice"_s}});
        text(u"once"_s);
        text(u"twice"_s);
        QTRY_COMPARE(stream->events().size(), 3);
        QCOMPARE(stream->events().at(1)["uuid"_L1], stream->events().at(2)["uuid"_L1]);
        fault(u"reorder_frames"_s, QJsonObject{{u"times"_s, 1}, {u"within_ms"_s, 100}});
        text(u"late"_s);
        text(u"early"_s);
        QTRY_COMPARE(stream->events().size(), 5);
        QCOMPARE(stream->events().last()["body"_L1]["subject"_L1].toString(), u"late"_s);
        fault(u"stall_frames"_s, QJsonObject{{u"seconds"_s, 0.2}});
        text(u"stalled"_s);
        QCOMPARE(stream->events().size(), 5);
        QTRY_COMPARE(stream->events().size(), 6);
    }

    void aHalfOpenSocketAnswersNothing()
    {
        auto stream = watchTexts();
        QVERIFY(stream);
        bool pong = false;
        connect(&stream->socket, &QWebSocket::pong, stream.get(), [&pong] { pong = true; });
        fault(u"drop_socket"_s, u"half_open"_s);
        stream->socket.ping();
        text(u"into nothing"_s);
        const auto again = watchTexts();
        QVERIFY(again);
        text(u"heard"_s);
        QTRY_COMPARE(again->events().size(), 1); // all that was sent before has arrived, if it arrives at all
        QVERIFY(!pong && !stream->closed && stream->events().isEmpty());
        QCOMPARE(carrier->state()["open_sockets"_L1].toInt(), 2);
        stream->socket.abort();
        QTRY_COMPARE(carrier->state()["open_sockets"_L1].toInt(), 1); // it does notice when the client goes
    }

    void socketsAndConnectionsCanBeRefused()
    {
        fault(u"limits"_s, QJsonObject{{u"auth"_s, 100}});
        fault(u"refuse_sockets"_s, 1);
        {
            PracticeStream refused(*client);
            QTRY_VERIFY(refused.closed);
        }
        PracticeStream fine(*client);
        QVERIFY(fine.waitForDetails());
        fault(u"refuse_connections"_s, true);
        QCOMPARE(client->get(Me).status, 0);
        fault(u"refuse_connections"_s, false);
        QCOMPARE(client->get(Me).status, 200);
    }

    void aSubscriptionCanDieSilently()
    {
        const auto stream = watchTexts();
        QVERIFY(stream);
        fault(u"kill_subscription"_s, true);
        text(u"unheard"_s);
        const auto another = watchTexts();
        QVERIFY(another);
        text(u"heard"_s);
        QTRY_COMPARE(another->events().size(), 1); // and the first text came before
        QVERIFY(!stream->closed && stream->events().isEmpty());
    }

    void garbageIsSentOnCommand()
    {
        const auto stream = watchTexts();
        QVERIFY(stream);
        for (const char *kind : {"not_json", "wrong_shape", "binary", "unknown_type", "huge"})
            fault(u"garbage_frames"_s, QString::fromLatin1(kind));
        QTRY_COMPARE(stream->binaryFrames, 1);
        QTRY_COMPARE(stream->unreadable.size(), 1);
        QTRY_COMPARE(stream->ofType(u"SomethingNew"_s).size(), 1);
    }

    void theShapesThatVaryInRealLifeCanBeChosen()
    {
        auto stream = std::make_unique<PracticeStream>(*client);
        QVERIFY(stream->waitForDetails());
        QCOMPARE(stream->subscribe(PracticeStream::usualFilters()).size(), 2);
        fault(u"ids"_s, u"number"_s);
        fault(u"voicemail_spelling"_s, u"Voicemail"_s);
        fault(u"omit_caller_leg"_s, true);
        practice::CallRequest request{u"voicemail"_s, u"+13035550142"_s, {}, 0ms};
        request.voicemail = 0ms;
        QVERIFY(carrier->startCall(request).ok());
        QTRY_COMPARE(stream->events().size(), 6); // four of the office's leg, the voicemail, the mailbox
        const QJsonObject party = stream->events().at(2)["body"_L1]["parties"_L1][0].toObject();
        QCOMPARE(party["status"_L1]["code"_L1].toString(), u"Voicemail"_s);
        QVERIFY(party["extensionId"_L1].isDouble());
    }

    void brokenRequestsAreAnsweredOrClosedAndNeverCrash_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("noise") << QByteArray("\x00\x01\xff\r\n\r\n", 7) << 400;
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
        QTest::newRow("huge header") << "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'x') << 431;
        QTest::newRow("huge body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n") << 413;
        QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n") << 400;
        QTest::newRow("bad chunk") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n\r\n")
                                   << 400;
        QTest::newRow("odd path") << QByteArray("GET /%00%ff%zz//?&&=&a HTTP/1.1\r\nConnection: close\r\n\r\n") << 404;
        QTest::newRow("odd multipart") << QByteArray(
            "POST /restapi/oauth/token HTTP/1.1\r\nConnection: close\r\nContent-Type: multipart/x; boundary=\r\n"
            "Content-Length: 4\r\n\r\n----")
                                       << 400;
    }
    void brokenRequestsAreAnsweredOrClosedAndNeverCrash()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QCOMPARE(client->raw(bytes, 500).status, status);
        QCOMPARE(client->get(Me).status, 200);
    }

    void aBodyInChunksAndAKeptConnectionAreRead()
    {
        const QByteArray chunked = "POST /restapi/oauth/token HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                                   "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
                                   "10\r\ngrant_type=passw\r\n1d\r\nord&client_id=practice-desk&a\r\n0\r\n\r\n";
        const PracticeAnswer answer =
            client->raw(chunked + "GET /restapi/v1.0 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("OAU-112"));
        QVERIFY(answer.body.contains("uriString")); // the second request, down the same connection
    }

    void theControlPortObeysAndSaysWhatItCannotDo()
    {
        QCOMPARE(order("POST", "/calls", R"({"scenario":"missed","from":null,"ring_seconds":0})").status, 200);
        QCOMPARE(order("POST", "/texts", R"({"from":"+13035550142","text":"hi","photo":true})").status, 200);
        QCOMPARE(order("POST", "/calls", R"({"scenario":"nonsense"})").status, 400);
        QCOMPARE(order("POST", "/texts", R"({"text":"hi"})").status, 400);
        QCOMPARE(order("POST", "/faults", R"({"nonsense":true})").status, 400);
        QCOMPARE(order("POST", "/faults", "[").status, 400);
        QCOMPARE(order("POST", "/time", R"({"advance_seconds":"x"})").status, 400);
        QCOMPARE(order("POST", "/time", R"({"advance_seconds":60})").status, 200);
        QCOMPARE(order("GET", "/nonsense").status, 404);
        QTRY_VERIFY(order("GET", "/state").json()["calls"_L1][0]["over"_L1].toBool());
        const QJsonArray log = order("GET", "/log").json()["entries"_L1].toArray();
        QVERIFY(!log.isEmpty() && log[0]["at_us"_L1].toInteger() > 0);
        QCOMPARE(order("POST", "/reset").status, 200);
        QCOMPARE(order("GET", "/state").json()["calls"_L1].toArray().size(), 0);
        QCOMPARE(client->get(Me).status, 401);
    }
};

} // namespace practice_faults_test

TEXTBACK_TEST(practice_faults_test, PracticeFaultsTest)
#include "practice_faults_test.moc"
