// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/address.h"
#include "core/carrier/clockoffset.h"
#include "core/carrier/httpwire.h"
#include "tests/carrier/scriptedserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

namespace http_wire_test {

class HttpWireTest : public QObject {
    Q_OBJECT

    FakeClock clock;

    static HttpRequest post(const ScriptedServer &server, const QByteArray &body = "{\"text\":\"hello\"}")
    {
        HttpRequest request;
        request.method = HttpMethod::Post;
        request.url = addressOn(server.url(), u"/sms"_s);
        request.body = body;
        request.contentType = "application/json";
        return request;
    }
    std::optional<HttpAnswer> answered;
    void send(HttpWire &wire, const HttpRequest &request)
    {
        answered.reset();
        wire.send(request, HttpWire::Lane::Texts, this, [this](const HttpAnswer &answer) { answered = answer; });
    }

private slots:
    void datesOfHttpAreUnderstood()
    {
        HttpAnswer answer;
        answer.headers.insert("date", "Tue, 03 Mar 2026 15:00:00 GMT");
        answer.headers.insert("retry-after", "Tue, 03 Mar 2026 15:00:07 GMT");
        const auto seen = serverTime(answer);
        QVERIFY(seen.has_value());
        QCOMPARE(toQDateTime(*seen).toUTC().toString(Qt::ISODate), u"2026-03-03T15:00:00Z"_s);
        const auto pause = retryAfter(answer, clock.now());
        QVERIFY(pause.has_value());
        QCOMPARE(pause->count(), 7);
        answer.headers.insert("date", "yesterday GMT");
        QVERIFY(!serverTime(answer).has_value());
    }

    void theCarriersClockIsTakenFromHeadersRatherThanFromBodies()
    {
        ClockOffset offset;
        const UtcTime now = clock.now();
        offset.noteTold(now - 48h, now);
        QCOMPARE(offset.value().count(), Milliseconds(0ms).count());
        offset.noteTold(now - 10min, now);
        QCOMPARE(offset.value().count(), Milliseconds(-10min).count());
        HttpAnswer answer;
        answer.headers.insert("date",
                              toQDateTime(now).toUTC().toString(u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
        offset.note(answer, now);
        QCOMPARE(offset.value().count(), Milliseconds(0ms).count());
        offset.noteTold(now - 10min, now);
        QCOMPARE(offset.value().count(), Milliseconds(0ms).count());
    }

    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aRequestWithAnEffectReachesTheServerOnceWhateverHappens_data()
    {
        QTest::addColumn<int>("reaction");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("warm");
        const auto rows = {std::pair("close", Reaction::Close), std::pair("reset", Reaction::Reset),
                           std::pair("half head", Reaction::HalfHead), std::pair("half body", Reaction::HalfBody)};
        for (const auto &[name, kind] : rows) {
            for (const bool warm : {false, true}) {
                QTest::addRow("%s%s", name, warm ? ", connection in use before" : "")
                    << int(kind) << QByteArray("{\"a\":1}") << warm;
                QTest::addRow("%s, empty body%s", name, warm ? ", connection in use before" : "")
                    << int(kind) << QByteArray() << warm;
            }
        }
    }
    void aRequestWithAnEffectReachesTheServerOnceWhateverHappens()
    {
        QFETCH(int, reaction);
        QFETCH(QByteArray, body);
        QFETCH(bool, warm);
        ScriptedServer server;
        HttpWire wire(clock, {});
        if (warm) {
            send(wire, post(server, "{}"));
            QTRY_VERIFY(answered);
            QCOMPARE(answered->status, 200);
            server.requests.clear();
        }
        server.onRequest = [reaction](const auto &) { return Reaction{Reaction::Kind(reaction)}; };
        send(wire, post(server, body));
        QTRY_VERIFY(answered);
        QCOMPARE(int(answered->fault), int(HttpFault::Broken));
        server.onRequest = [](const auto &) { return Reaction{}; };
        send(wire, post(server, "{\"text\":\"afterwards\"}")); // a repetition would come before it
        QTRY_VERIFY(answered);
        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(server.requests.last().body, QByteArray("{\"text\":\"afterwards\"}"));
    }

    void aServerThatDiesAfterTakingTheRequestIsNotMistakenForOneThatRefused()
    {
        ScriptedServer server;
        HttpWire wire(clock, {});
        server.onRequest = [&server](const auto &) {
            server.stopListening(); // a repetition would now be refused
            return Reaction{Reaction::Close};
        };
        send(wire, post(server));
        QTRY_VERIFY(answered);
        QCOMPARE(int(answered->fault), int(HttpFault::Broken));
        QCOMPARE(server.requests.size(), 1);
    }

    void aRefusedConnectionIsKnownToHaveSentNothing()
    {
        ScriptedServer server;
        server.stopListening();
        HttpWire wire(clock, {});
        send(wire, post(server));
        QTRY_VERIFY(answered);
        QCOMPARE(int(answered->fault), int(HttpFault::NotSent));
    }

    void anAnswerThatNeverComesEndsAtTheTimeLimit()
    {
        ScriptedServer server;
        server.onRequest = [](const auto &) { return Reaction{Reaction::Hang}; };
        HttpWire wire(clock, {});
        HttpRequest request = post(server);
        request.timeout = 20s;
        send(wire, request);
        QTRY_COMPARE(server.requests.size(), 1);
        clock.advance(19s);
        QVERIFY(!answered);
        clock.advance(2s);
        QVERIFY(answered);
        QCOMPARE(int(answered->fault), int(HttpFault::TimedOut));
    }

    void everyStatusIsReadWithItsBody_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
             {200, 201, 204, 301, 302, 400, 401, 403, 404, 408, 409, 418, 422, 429, 500, 501, 502, 503, 504, 599})
            QTest::addRow("%d", status) << status;
    }
    void everyStatusIsReadWithItsBody()
    {
        QFETCH(int, status);
        ScriptedServer server;
        const QByteArray body = status == 204 ? QByteArray() : QByteArray("{\"x\":1}");
        server.onRequest = [&](const auto &) {
            return Reaction{Reaction::Reply,
                            status,
                            body,
                            {"Location: /elsewhere", "WWW-Authenticate: Bearer", "X-RATE-limit-Group: Light"}};
        };
        HttpWire wire(clock, {});
        send(wire, post(server));
        QTRY_VERIFY(answered);
        QVERIFY2(answered->complete(), qPrintable(answered->detail));
        QCOMPARE(answered->status, status);
        QCOMPARE(answered->body, body);
        QCOMPARE(answered->header("x-rate-limit-group"), QByteArray("Light"));
        QCOMPARE(server.requests.size(), 1);
        HttpRequest get;
        get.url = server.url();
        send(wire, get);
        QTRY_VERIFY(answered);
        QCOMPARE(answered->status, status);
        QVERIFY(answered->complete());
    }

    void aPermanentRedirectIsNeverFollowed()
    {
        ScriptedServer server;
        server.onRequest = [](const auto &) { return Reaction{Reaction::Reply, 307, "{}", {"Location: /elsewhere"}}; };
        HttpWire wire(clock, {});
        send(wire, post(server));
        QTRY_VERIFY(answered);
        QVERIFY(!answered->succeeded());
        QCOMPARE(server.requests.size(), 1);
    }

    void anAnswerLargerThanAllowedIsCutOff()
    {
        ScriptedServer server;
        server.onRequest = [](const auto &) { return Reaction{Reaction::Reply, 200, QByteArray(100'000, 'x')}; };
        HttpWire wire(clock, {});
        HttpRequest request;
        request.url = server.url();
        request.sizeLimit = 1000;
        send(wire, request);
        QTRY_VERIFY(answered);
        QCOMPARE(int(answered->fault), int(HttpFault::TooBig));
        QVERIFY(answered->body.size() <= 1001);
    }

    void plainHttpIsForThisComputerOnly()
    {
        HttpWire wire(clock, {});
        HttpRequest request;
        request.url = QUrl(u"http://192.0.2.1/"_s);
        send(wire, request);
        clock.advance(1ms);
        QVERIFY(answered);
        QCOMPARE(int(answered->fault), int(HttpFault::NotSent));
        QVERIFY(checkAddress(QUrl(u"https://192.0.2.1/"_s)).ok());
        for (const auto &good :
             {u"http://127.0.0.1:1"_s, u"http://127.9.8.7"_s, u"ws://[::1]/ws"_s, u"http://localhost:80"_s})
            QVERIFY2(checkAddress(QUrl(good)).ok(), qPrintable(good));
        for (const auto &bad :
             {u"http://example.com"_s, u"ftp://127.0.0.1"_s, u"http://localhost.example.com"_s,
              u"http://127.0.0.1.example.com"_s, u"https://"_s, u""_s, u"https://user:pass@example.com"_s})
            QVERIFY2(!checkAddress(QUrl(bad)).ok(), qPrintable(bad));
    }

    void destroyingEverythingMidRequestIsSafe()
    {
        ScriptedServer server;
        server.onRequest = [](const auto &) { return Reaction{Reaction::Hang}; };
        {
            HttpWire wire(clock, {});
            send(wire, post(server));
            wire.forgetConnections();
            send(wire, post(server));
            QTRY_VERIFY(!server.requests.isEmpty());
        }
        clock.advance(60s);
        QVERIFY(!answered);
    }
};

} // namespace http_wire_test

TEXTBACK_TEST(http_wire_test, HttpWireTest)
#include "http_wire_test.moc"
