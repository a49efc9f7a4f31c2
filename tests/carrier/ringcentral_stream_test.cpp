// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/watchedadapter.h"
#include "tests/support/testprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral::ringcentral_stream_test {
/// What comes over the stream, and the stream that dies.
class RingCentralStreamTest : public QObject {
    Q_OBJECT

    static QJsonObject callEvent(const QString &key, int sequence, const QString &code)
    {
        const QJsonObject party{{u"id"_s, u"p-1"_s},
                                {u"direction"_s, u"Outbound"_s},
                                {u"from"_s, QJsonObject{{u"phoneNumber"_s, u"+15125550142"_s}}},
                                {u"to"_s, QJsonObject{{u"phoneNumber"_s, u"+15125550100"_s}}},
                                {u"status"_s, QJsonObject{{u"code"_s, code}}}};
        return {{u"telephonySessionId"_s, key},
                {u"sequence"_s, sequence},
                {u"origin"_s, QJsonObject{{u"type"_s, u"Call"_s}}},
                {u"parties"_s, QJsonArray{party}}};
    }
    static constexpr char Telephony[] = "/restapi/v1.0/account/9001/telephony/sessions";

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void itWatchesOnceEverythingIsConfirmed()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        QCOMPARE(desk.lives, QList<bool>{false});
        QTRY_VERIFY(desk.info);
        QCOMPARE(desk.info->lines.size(), 1);
        QVERIFY(desk.info->lines.first().canText);
        QVERIFY(desk.info->missingPermissions.isEmpty());
        QCOMPARE(account.authRequests(), 2);
        QCOMPARE(account.streamQueries.first(), u"access_token=ws%2B1%25"_s);
        QCOMPARE(account.lastFilters.size(), 4);
        QCOMPARE(desk.sessions.size(), 1);
        const auto request = account.server.requests.at(1);
        QVERIFY(request.path.startsWith("/restapi/"));
    }

    void aLivingSessionNeedsNoTokenRequest()
    {
        ScriptedAccount account;
        CarrierSession session;
        session.accessToken = u"kept"_s;
        session.accessExpiresAt = FakeClock().now() + 30min;
        Watched desk(account, session);
        QTRY_VERIFY(desk.green());
        QCOMPARE(account.tokens, 0);
        QCOMPARE(account.server.requests.first().headers.value("authorization"), QByteArray("Bearer kept"));
    }

    void newsAreTranslatedAndDuplicatesDropped()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        QTRY_VERIFY(desk.info);
        account.push(QLatin1StringView(Telephony), callEvent(u"s-1"_s, 2, u"Setup"_s), u"1"_s);
        account.push(QLatin1StringView(Telephony), callEvent(u"s-1"_s, 2, u"Setup"_s), u"1"_s);
        account.push(QLatin1StringView(Telephony), callEvent(u"s-2"_s, 2, u"Setup"_s), u"2"_s, u"another"_s);
        account.push(QLatin1StringView(Telephony), callEvent(u"s-1"_s, 3, u"Disconnected"_s), u"3"_s);
        QTRY_COMPARE(desk.legs.size(), 2);
        QCOMPARE(desk.legs.first().callKey, u"s-1"_s);
        QCOMPARE(int(desk.legs.first().role), int(LegRole::Caller));
        QCOMPARE(desk.legs.first().remote->e164(), u"+15125550142"_s);
        QCOMPARE(desk.legs.first().line->e164(), u"+15125550100"_s);
        QCOMPARE(int(desk.legs.last().phase), int(LegPhase::Ended));
        account.push(
            u"/restapi/v1.0/account/9001/extension/1001/message-store/instant?type=SMS"_s,
            QJsonObject{{u"id"_s, u"7"_s},
                        {u"type"_s, u"SMS"_s},
                        {u"direction"_s, u"Inbound"_s},
                        {u"subject"_s, u"hello"_s},
                        {u"from"_s, QJsonObject{{u"phoneNumber"_s, u"+15125550142"_s}}},
                        {u"to"_s, QJsonArray{QJsonObject{{u"phoneNumber"_s, u"+15125550100"_s}, {u"target"_s, true}}}}},
            u"4"_s);
        QTRY_COMPARE(desk.texts.size(), 1);
        QCOMPARE(desk.texts.first().body, u"hello"_s);
        account.push(u"/restapi/v1.0/account/9001/extension/1001/voicemail"_s,
                     QJsonObject{{u"id"_s, 8},
                                 {u"type"_s, u"Voicemail"_s},
                                 {u"from"_s, QJsonObject{{u"phoneNumber"_s, u"+15125550142"_s}}},
                                 {u"attachments"_s, QJsonArray{QJsonObject{{u"vmDuration"_s, 17}}}}},
                     u"5"_s);
        QTRY_COMPARE(desk.voicemails.size(), 1);
        QCOMPARE(desk.voicemails.first().length, std::optional(17s));
    }

    void changedTextsAreToldSoonAndNotTooOften()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        for (int i = 0; i < 30; ++i) {
            account.push(u"/restapi/v1.0/account/9001/extension/1001/message-store"_s, {}, u"n%1"_s.arg(i));
            desk.quiet.settle();
            desk.clock.advance(100ms);
        }
        desk.pass(3s, 100ms);
        QVERIFY(desk.textsChanged >= 1);
        QVERIFY(desk.textsChanged <= 3);
    }

    void garbageOnTheStreamIsIgnored()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        for (const auto &garbage :
             {QByteArray("hello"), QByteArray("[]"), QByteArray("{}"), QByteArray("[[[[["),
              QByteArray("[{\"type\":5}]"), QByteArray("[{\"type\":\"Tomorrow\"},{}]"),
              QByteArray("[{\"type\":\"ServerNotification\"}]"),
              QByteArray("[{\"type\":\"ServerNotification\"},{\"event\":\"/telephony/sessions\",\"body\":[]}]"),
              QByteArray("[{\"type\":\"ConnectionDetails\"}]"),
              QByteArray("[{\"type\":\"ClientRequest\",\"messageId\":1,\"status\":200}]"), QByteArray(100'000, '[')})
            account.server.sendToStreams(garbage);
        account.push(QLatin1StringView(Telephony), callEvent(u"s-9"_s, 1, u"Setup"_s), u"9"_s);
        QTRY_COMPARE(desk.legs.size(), 1);
        QVERIFY(desk.green());
        QCOMPARE(account.server.streams.size(), 1);
    }

    void aClosedStreamComesBackByItselfAndIsRecovered()
    {
        ScriptedAccount account;
        account.recoveryState = "Successful";
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        account.server.closeStreams();
        QTRY_COMPARE(desk.lost, 1);
        QCOMPARE(int(desk.health.stream), int(Light::Off));
        QVERIFY(desk.health.nextTryAt);
        desk.pass(2s);
        QTRY_VERIFY(desk.green());
        QCOMPARE(desk.lives, (QList<bool>{false, true}));
        QCOMPARE(account.subscriptions, 1);
        QVERIFY(account.streamQueries.last().contains(u"wsc=wsc-token-2"_s));
        QTRY_COMPARE(account.server.count("/restapi/v1.0/subscription/sub-1", "GET"), 1); // trusted, but looked at
    }

    void aRecoveryThatFailsSubscribesAgain()
    {
        ScriptedAccount account;
        account.recoveryState = "Failed";
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        account.server.closeStreams();
        QTRY_COMPARE(desk.lost, 1);
        desk.pass(2s);
        QTRY_VERIFY(desk.green());
        QCOMPARE(desk.lives, (QList<bool>{false, false}));
        QCOMPARE(account.subscriptions, 2);
    }

    void aRecoveredStreamWithoutSubscriptionIsNoticed()
    {
        ScriptedAccount account;
        account.recoveryState = "Successful";
        account.overrules["/restapi/v1.0/subscription/sub-1"] = [](const auto &) {
            return ScriptedAccount::json("{}", 404);
        };
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        account.server.closeStreams();
        QTRY_COMPARE(desk.lost, 1);
        desk.pass(2s);
        QTRY_COMPARE(account.subscriptions, 2);
        QTRY_VERIFY(desk.green());
    }

    void aCarrierThatKnowsNoStreamSubscriptionsIsNotAskedInCircles()
    {
        ScriptedAccount account;
        account.overrules["/restapi/v1.0/subscription/"] = [](const auto &) {
            return ScriptedAccount::json("{}", 404);
        };
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        desk.pass(20min);
        QCOMPARE(account.subscriptions, 2);
        QTRY_VERIFY(desk.green());
    }

    void aSubscriptionThatDiesSilentlyIsFoundOutAndRenewedEveryTime()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        for (int dead = 1; dead <= 3; ++dead) {
            account.overrules["/restapi/v1.0/subscription/sub-" + QByteArray::number(dead)] = [](const auto &) {
                return ScriptedAccount::json("{}", 404);
            };
            desk.pass(6min);
            QTRY_COMPARE(account.subscriptions, dead + 1);
            QTRY_VERIFY(desk.green());
            QCOMPARE(account.server.openStreams(), 1);
        }
    }

    void aNewConnectionIsLookedAtAgainWhereTheOldOneCouldNotBe()
    {
        ScriptedAccount account;
        bool canTell = false;
        account.overrules["/restapi/v1.0/subscription/"] = [&canTell](const auto &) {
            return canTell ? std::nullopt : std::optional(ScriptedAccount::json("{}", 404));
        };
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        desk.pass(6min);
        canTell = true;
        account.server.closeStreams();
        QTRY_COMPARE(desk.lost, 2);
        desk.pass(5s);
        QTRY_VERIFY(desk.green());
        const int before = account.server.count("/restapi/v1.0/subscription/");
        desk.pass(3min);
        QVERIFY(account.server.count("/restapi/v1.0/subscription/") > before);
    }

    void aStreamLostWhileItIsSubscribedAnewIsToldAsLost()
    {
        ScriptedAccount account;
        account.disabled = {u"/restapi/v1.0/account/9001/extension/1001/message-store"_s};
        Watched desk(account);
        QTRY_COMPARE(desk.lives.size(), 1); // incomplete: it is asked for again on the same stream
        account.answersSubscriptions = false;
        for (int i = 0; i < 30 && account.subscriptions == 1; ++i)
            desk.pass(1s);
        QCOMPARE(account.subscriptions, 2);
        QCOMPARE(desk.lost, 0);
        account.server.closeStreams();
        QTRY_COMPARE(desk.lost, 1);
    }

    void aGatewayThatKnowsNoHeartbeatsIsKeptWhileItAnswersPings()
    {
        ScriptedAccount account;
        account.echoesHeartbeats = false;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        desk.pass(5min);
        QCOMPARE(desk.lost, 0);
        QVERIFY(desk.green());
        account.server.freezeStreams();
        desk.pass(15s);
        QCOMPARE(desk.lost, 1);
    }

    void aGatewayThatStopsEchoingIsLeftThoughItAnswersPings()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        desk.pass(65s);
        account.echoesHeartbeats = false;
        desk.pass(75s);
        QCOMPARE(desk.lost, 1);
        QVERIFY(desk.troubles.contains(TroubleKind::StreamSilent));
    }

    void aStreamThatDiesSilentlyShowsWithin15Seconds()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        desk.pass(30s);
        QVERIFY(desk.green()); // pings are answered
        account.server.freezeStreams();
        desk.pass(15s);
        QCOMPARE(desk.lost, 1);
        QVERIFY(desk.troubles.contains(TroubleKind::StreamSilent));
    }

    void afterSleepTheSocketIsNotTrusted()
    {
        ScriptedAccount account;
        account.recoveryState = "Successful";
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        desk.adapter->reconnectNow(true);
        QCOMPARE(desk.lost, 1);
        QTRY_VERIFY(desk.green()); // without any waiting
        QTRY_COMPARE(account.server.openStreams(), 1);
        desk.adapter->reconnectNow(false);
        desk.quiet.settle();
        QVERIFY(desk.green());
    }
};
} // namespace textback::ringcentral::ringcentral_stream_test

TEXTBACK_TEST(textback::ringcentral::ringcentral_stream_test, RingCentralStreamTest)
#include "ringcentral_stream_test.moc"
