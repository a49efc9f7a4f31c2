// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/tokens.h"
#include "tests/carrier/watchedadapter.h"
#include "tests/support/testprogram.h"

using namespace textback;
using namespace textback::ringcentral;
using namespace Qt::Literals::StringLiterals;

namespace ringcentral_connecting_test {

/// From the handshake to a complete subscription, whatever the gateway does on the way.
class RingCentralConnectingTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aHandshakeThatHangsIsGivenUp()
    {
        ScriptedAccount account;
        account.server.hangStreams = true;
        Watched desk(account);
        QTRY_COMPARE(account.server.streamRequests, 1);
        QVERIFY(!desk.green());
        account.server.hangStreams = false;
        desk.pass(13s);
        QTRY_VERIFY(desk.green());
        QVERIFY(desk.troubles.contains(TroubleKind::CarrierDown));
        QCOMPARE(account.streamTokens, 1); // nobody had taken it
    }

    void aGatewayThatDoesNotIntroduceItselfIsLeft()
    {
        ScriptedAccount account;
        account.introduces = false;
        Watched desk(account);
        QTRY_COMPARE(account.server.streams.size(), 1);
        account.introduces = true;
        desk.pass(18s);
        QTRY_VERIFY(desk.green());
        QTRY_COMPARE(account.server.openStreams(), 1);
    }

    void aSubscriptionThatIsNotAnsweredIsTriedOnANewStream()
    {
        ScriptedAccount account;
        account.answersSubscriptions = false;
        Watched desk(account);
        QTRY_COMPARE(account.subscriptions, 1);
        account.answersSubscriptions = true;
        desk.pass(18s);
        QTRY_VERIFY(desk.green());
        QTRY_COMPARE(account.server.openStreams(), 1);
    }

    void anErrorFrameLeadsToANewStream_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("idle") << QByteArray("WSG-902");
        QTest::newRow("absolute") << QByteArray("WSG-903");
    }
    void anErrorFrameLeadsToANewStream()
    {
        QFETCH(QByteArray, code);
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        account.server.sendToStreams("[{\"type\":\"Error\",\"status\":408},{\"errorCode\":\"" + code + "\"}]");
        QTRY_COMPARE(desk.lost, 1);
        desk.pass(2s);
        QTRY_VERIFY(desk.green());
        QTRY_COMPARE(account.server.openStreams(), 1);
    }

    void aRefusedSubscriptionIsToldAndTriedAgainOnTheSameStream()
    {
        ScriptedAccount account;
        account.subscriptionStatus = 403;
        Watched desk(account);
        QTRY_COMPARE(int(desk.health.trouble), int(TroubleKind::PermissionMissing));
        QVERIFY(!desk.green());
        account.subscriptionStatus = 200;
        desk.pass(5s);
        QTRY_VERIFY(desk.green());
        QCOMPARE(account.server.streams.size(), 1);
    }

    void aGatewayThatAlwaysRefusesIsNotFloodedWithSignIns_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("503") << QByteArray("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("401") << QByteArray("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("garbage") << QByteArray("garbage\r\n\r\n");
        QTest::newRow("let in and thrown out") << QByteArray();
    }
    void aGatewayThatAlwaysRefusesIsNotFloodedWithSignIns()
    {
        QFETCH(QByteArray, answer);
        ScriptedAccount account;
        account.server.refuseStreams = answer;
        QList<Milliseconds> instants;
        Watched desk(account);
        account.overrules["/restapi/oauth/"] = [&](const auto &) {
            instants.append(desk.clock.monotonic());
            return std::nullopt;
        };
        if (answer.isEmpty())
            account.server.onStream = [](QWebSocket *stream) {
                QMetaObject::invokeMethod(stream, &QWebSocket::abort, Qt::QueuedConnection);
            };
        for (int i = 0; i < 300; ++i) {
            desk.pass(1s);
            if (i % 7 == 0)
                desk.adapter->reconnectNow(i % 2 == 0);
        }
        QVERIFY(instants.size() >= 4);
        for (qsizetype i = 4; i < instants.size(); ++i)
            QVERIFY2(instants.at(i) - instants.at(i - 4) >= 60s, qPrintable(QString::number(i)));
        QVERIFY(account.server.openStreams() <= 1);
    }

    void anOutageLeavesTheSignInsOfTheMinuteForItsEnd()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        bool down = true;
        account.overrules["/restapi/"] = [&down](const auto &) {
            return down ? std::optional(ScriptedAccount::json("{}", 503)) : std::nullopt;
        };
        account.server.closeStreams();
        QTRY_COMPARE(desk.lost, 1);
        for (int i = 0; i < 200; ++i)
            desk.pass(1s);
        const int before = account.authRequests();
        down = false;
        desk.pass(10s);
        QTRY_VERIFY(desk.green());
        QCOMPARE(account.authRequests(), before + 1);
    }

    void aProofThatFailsAloneDoesNotKeepTheStreamAway()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        account.overrules["/restapi/v1.0/account/~/extension/~"] = [](const auto &) {
            return ScriptedAccount::json("{}", 503);
        };
        account.server.closeStreams();
        QTRY_COMPARE(desk.lost, 1);
        desk.pass(30s);
        QVERIFY(desk.green());
    }

    void streamTokensThatFailAloneAreAskedForEvenly()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        desk.pass(70s); // the sign-in is a minute old
        bool down = true;
        QList<Milliseconds> instants;
        account.overrules["/restapi/oauth/wstoken"] = [&](const auto &) {
            instants.append(desk.clock.monotonic());
            return down ? std::optional(ScriptedAccount::json("{}", 503)) : std::nullopt;
        };
        account.server.closeStreams();
        QTRY_COMPARE(desk.lost, 1);
        for (int i = 0; i < 200; ++i)
            desk.pass(1s);
        QVERIFY(instants.size() >= 10);
        QVERIFY(instants.at(1) - instants.at(0) <= 10s); // the proof before it takes a few steps of time
        for (qsizetype i = 1; i < instants.size(); ++i)
            QVERIFY2(instants.at(i) - instants.at(i - 1) <= 30s, qPrintable(QString::number(i)));
        for (qsizetype i = 4; i < instants.size(); ++i)
            QVERIFY2(instants.at(i) - instants.at(i - 4) >= 60s, qPrintable(QString::number(i)));
        down = false;
        for (int i = 0; i < 30 && !desk.green(); ++i)
            desk.pass(1s);
        QTRY_VERIFY(desk.green());
    }

    void theReadingAfterAGapFindsRoomWhereRoutineOnesLeftNone()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        int answers = 0;
        const auto readCalls = [&] {
            desk.adapter->fetchCalls("sync:account:c1", desk.clock.now(), &desk,
                                     [&answers](const Result<CallHistory> &) { ++answers; });
        };
        readCalls();
        QTRY_COMPARE(answers, 1);
        for (int i = 0; i < 12; ++i)
            readCalls();
        for (int i = 0; i < 5; ++i)
            desk.pass(1s);
        QVERIFY2(answers < 13, "the limit does not hold");
        const int before = account.server.count("/restapi/v1.0/account/~/call-log-sync");
        account.server.closeStreams();
        QTRY_COMPARE(desk.lost, 1);
        bool filled = false;
        desk.adapter->fetchCalls("sync:account:c1", desk.clock.now(), &desk,
                                 [&filled](const Result<CallHistory> &) { filled = true; });
        for (int i = 0; i < 5; ++i)
            desk.pass(1s);
        QVERIFY(filled);
        // And the one routine reading that the reading of a gap could stand behind.
        QCOMPARE(account.server.count("/restapi/v1.0/account/~/call-log-sync"), before + 2);
    }

    void aSignInRequestThatReachedNobodyIsNotCounted()
    {
        ForgetfulLedger ledger;
        FakeClock clock;
        SignInGate gate(clock, ledger);
        for (int i = 0; i < 20; ++i)
            gate.giveBack(gate.take());
        QCOMPARE(gate.free(), SignInGate::Most);
    }

    void restartsCountTowardsTheSignInLimit()
    {
        class FullLedger : public SignInLedger {
        public:
            QList<UtcTime> recent() override { return notes; }
            void note(UtcTime at) override { notes.append(at); }
            QList<UtcTime> notes;
        } ledger;
        FakeClock clock;
        SignInGate first(clock, ledger);
        for (int i = 0; i < 4; ++i)
            (void)first.take();
        clock.advance(20s);
        SignInGate second(clock, ledger);
        QVERIFY(second.wait() > 39s);
        clock.setTime(clock.now() - 24h); // somebody sets the clock back: bounded, not for a day
        SignInGate third(clock, ledger);
        QVERIFY(third.wait() > 59s);
        QVERIFY(third.wait() < 62s);
        clock.advance(62s);
        QCOMPARE(third.wait(), 0ms);
    }

    void aStreamAddressWithoutAPathIsGivenOne()
    {
        const QByteArray answer = R"({"uri":"ws://127.0.0.1:4711","ws_access_token":"t","expires_in":60})";
        const auto stream = streamTokenIn(answer, QUrl(u"http://127.0.0.1:4711"_s));
        QVERIFY(stream.has_value());
        QCOMPARE(stream->address.toString(), u"ws://127.0.0.1:4711/"_s);
    }
};

} // namespace ringcentral_connecting_test

TEXTBACK_TEST(ringcentral_connecting_test, RingCentralConnectingTest)
#include "ringcentral_connecting_test.moc"
