// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/adapter.h"
#include "core/carrier/ringcentral/tokens.h"
#include "tests/carrier/scriptedaccount.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace textback;
using namespace textback::ringcentral;
using namespace Qt::Literals::StringLiterals;

/// An adapter under watch.
class Watched : public QObject {
public:
    explicit Watched(const ScriptedAccount &account, std::optional<CarrierSession> session = {})
    {
        adapter = std::make_unique<RingCentralAdapter>(clock, ledger, QSslConfiguration());
        connect(adapter.get(), &CarrierAdapter::healthChanged, this, [this](const CarrierHealth &now) {
            health = now;
            troubles.append(now.trouble);
        });
        connect(adapter.get(), &CarrierAdapter::streamLive, this, [this](bool recovered) { lives.append(recovered); });
        connect(adapter.get(), &CarrierAdapter::streamLost, this, [this] { ++lost; });
        connect(adapter.get(), &CarrierAdapter::legUpdated, this, [this](const LegUpdate &leg) { legs.append(leg); });
        connect(adapter.get(), &CarrierAdapter::textReceived, this,
                [this](const TextMessage &text) { texts.append(text); });
        connect(adapter.get(), &CarrierAdapter::textsChanged, this, [this] { ++textsChanged; });
        connect(adapter.get(), &CarrierAdapter::voicemailNoted, this,
                [this](const VoicemailNote &note) { voicemails.append(note); });
        connect(adapter.get(), &CarrierAdapter::signedIn, this,
                [this](const CarrierAccountInfo &told) { info = told; });
        connect(adapter.get(), &CarrierAdapter::sessionChanged, this,
                [this](const CarrierSession &changed) { sessions.append(changed); });
        CarrierCredentials credentials;
        credentials.server = account.server.url();
        credentials.clientId = u"desk-app"_s;
        credentials.secretJwt = u"jwt"_s;
        adapter->open(credentials, std::move(session));
    }
    [[nodiscard]] bool green() const { return health.signIn == Light::Good && health.stream == Light::Good; }
    /// Moves time in small steps, with room for the sockets to speak in between.
    void pass(Milliseconds time, Milliseconds step = 1s)
    {
        for (Milliseconds passed{0}; passed < time; passed += step) {
            clock.advance(step);
            QTest::qWait(3);
        }
    }

    /// Moves time until the next token request has arrived.
    void passUntilRenewal(const ScriptedAccount &account)
    {
        const int before = account.server.count("/restapi/oauth/token");
        pass(47min, 5s);
        for (int i = 0; i < 200 && account.server.count("/restapi/oauth/token") == before; ++i)
            pass(1s);
    }

    FakeClock clock;
    ForgetfulLedger ledger;
    std::unique_ptr<RingCentralAdapter> adapter;
    CarrierHealth health;
    QList<TroubleKind> troubles;
    QList<bool> lives;
    int lost = 0;
    int textsChanged = 0;
    QList<LegUpdate> legs;
    QList<TextMessage> texts;
    QList<VoicemailNote> voicemails;
    QList<CarrierSession> sessions;
    std::optional<CarrierAccountInfo> info;
};

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
            QTest::qWait(2);
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

    void aSubscriptionThatDiesSilentlyIsFoundOutAndRenewed()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        account.overrules["/restapi/v1.0/subscription/sub-1"] = [](const auto &) {
            return ScriptedAccount::json("{}", 404);
        };
        desk.pass(2min + 5s);
        QTRY_COMPARE(account.subscriptions, 2);
        QTRY_VERIFY(desk.green());
        QCOMPARE(account.server.openStreams(), 1);
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

    void refusedAccountNewsAreWatchedExtensionByExtension()
    {
        ScriptedAccount account;
        account.disabled = {u"/restapi/v1.0/account/9001/telephony/sessions"_s};
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        QVERIFY(account.lastFilters.contains(u"/restapi/v1.0/account/~/extension/1002/telephony/sessions"_s));
        QVERIFY(account.lastFilters.contains(u"/restapi/v1.0/account/~/extension/2001/telephony/sessions"_s));
        QVERIFY(!account.lastFilters.contains(u"/restapi/v1.0/account/~/telephony/sessions"_s));
    }

    void anIncompleteSubscriptionIsNeverGreen_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("texts") << u"/restapi/v1.0/account/9001/extension/1001/message-store"_s;
        QTest::newRow("instant texts") << u"/restapi/v1.0/account/9001/extension/1001/message-store/instant?type=SMS"_s;
    }
    void anIncompleteSubscriptionIsNeverGreen()
    {
        QFETCH(QString, filter);
        ScriptedAccount account;
        account.disabled = {filter};
        Watched desk(account);
        QTRY_COMPARE(int(desk.health.trouble), int(TroubleKind::SubscriptionIncomplete));
        QCOMPARE(int(desk.health.stream), int(Light::Working));
        account.disabled.clear();
        desk.pass(40s);
        QTRY_VERIFY(desk.green());
    }

    void aRefusedVoicemailFilterDoesNotMatter()
    {
        ScriptedAccount account;
        account.disabled = {u"/restapi/v1.0/account/9001/extension/1001/voicemail"_s};
        Watched desk(account);
        QTRY_VERIFY(desk.green());
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
        account.overrules["/restapi/v1.0/account/~/extension/~"] = [&down](const auto &) {
            return down ? std::optional(ScriptedAccount::json("{}", 503)) : std::nullopt;
        };
        const int before = account.authRequests();
        account.server.closeStreams();
        QTRY_COMPARE(desk.lost, 1);
        for (int i = 0; i < 30; ++i)
            desk.pass(1s);
        QCOMPARE(account.authRequests(), before);
        down = false;
        for (int i = 0; i < 45 && !desk.green(); ++i)
            desk.pass(1s);
        QTRY_VERIFY(desk.green());
        QCOMPARE(account.authRequests(), before + 1);
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

    void anExpiredTokenAtTheStreamTokenIsRenewedAtOnce()
    {
        ScriptedAccount account;
        bool refuse = true;
        account.overrules["/restapi/oauth/wstoken"] = [&refuse](const auto &) -> std::optional<Reaction> {
            if (std::exchange(refuse, false))
                return ScriptedAccount::json(R"({"errors":[{"errorCode":"OAU-128"}]})", 401);
            return std::nullopt;
        };
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        QCOMPARE(account.tokens, 2);
    }

    void theTokenIsRenewedAheadOfTimeAndKeptBeforeUse()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        desk.pass(47min, 5s);
        QCOMPARE(account.tokens, 1);
        for (int i = 0; i < 120 && account.tokens == 1; ++i)
            desk.pass(1s);
        QTRY_COMPARE(account.tokens, 2);
        QTRY_COMPARE(desk.sessions.size(), 2);
        QCOMPARE(desk.sessions.last().refreshToken, u"refresh-2"_s);
        QVERIFY(desk.green());
    }

    void aLostRenewalIsRepeatedWithTheOldTokenAtOnce()
    {
        ScriptedAccount account;
        QByteArrayList bodies;
        int asked = 0;
        account.overrules["/restapi/oauth/token"] = [&](const ArrivedRequest &request) -> std::optional<Reaction> {
            bodies.append(request.body);
            return ++asked == 2 ? std::optional(Reaction{Reaction::Close, 200, "{}", {}}) : std::nullopt;
        };
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        desk.passUntilRenewal(account);
        QTRY_COMPARE(asked, 3);
        QCOMPARE(bodies.at(1), bodies.at(2));
        QVERIFY(bodies.at(1).contains("refresh_token=refresh-1"));
    }

    void aRefusedRenewalFallsBackToTheJwt()
    {
        ScriptedAccount account;
        account.overrules["/restapi/oauth/token"] = [](const ArrivedRequest &request) -> std::optional<Reaction> {
            if (request.body.startsWith("grant_type=refresh_token"))
                return ScriptedAccount::json(R"({"error":"invalid_grant","errors":[{"errorCode":"OAU-213"}]})", 400);
            return std::nullopt;
        };
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        desk.passUntilRenewal(account);
        QTRY_COMPARE(account.tokens, 2);
        QTRY_VERIFY(desk.green());
    }

    void aRefusedJwtEndsTheSignInHonestly()
    {
        ScriptedAccount account;
        account.overrules["/restapi/oauth/token"] = [](const auto &) {
            return ScriptedAccount::json(R"({"error":"invalid_grant","errors":[{"errorCode":"OAU-251"}]})", 400);
        };
        Watched desk(account);
        QTRY_COMPARE(int(desk.health.trouble), int(TroubleKind::SignInEnded));
        QCOMPARE(int(desk.health.signIn), int(Light::Off));
        QCOMPARE(int(desk.health.stream), int(Light::Off));
        account.overrules.clear();
        desk.pass(10s);
        QTRY_VERIFY(desk.green()); // it was the carrier's mistake
    }

    void anyTroubleWithTheTokenIsSurvived_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/restapi/oauth/token", "/restapi/oauth/wstoken"}) {
            for (const int status : {200, 204, 301, 307, 400, 403, 404, 408, 418, 429, 500, 502, 503})
                QTest::addRow("%s %d", path, status) << int(Reaction::Reply) << status << QByteArray(path);
            for (const int kind : {int(Reaction::Close), int(Reaction::Reset), int(Reaction::HalfHead),
                                   int(Reaction::HalfBody), int(Reaction::Hang)})
                QTest::addRow("%s fault %d", path, kind) << kind << 200 << QByteArray(path);
        }
    }
    void anyTroubleWithTheTokenIsSurvived()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, path);
        ScriptedAccount account;
        int troubles = 2;
        account.overrules[path] = [&](const auto &) -> std::optional<Reaction> {
            if (troubles-- <= 0)
                return std::nullopt;
            return Reaction{Reaction::Kind(kind), status, status == 204 ? QByteArray() : QByteArray("<html>"), {}};
        };
        Watched desk(account);
        for (int i = 0; i < 100 && !desk.green(); ++i)
            desk.pass(1s);
        QVERIFY(desk.green());
        QTRY_COMPARE(account.server.openStreams(), 1);
    }

    void leavingDeletesTheSubscriptionAndAnswersInTime()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        bool left = false;
        desk.adapter->close(this, [&left](Done) { left = true; });
        QTRY_VERIFY(left);
        QVERIFY(account.frames.last().contains("DELETE"));
        QVERIFY(account.frames.last().contains("/restapi/v1.0/subscription/sub-1"));
        QCOMPARE(int(desk.health.stream), int(Light::Off));
        QTRY_COMPARE(account.server.openStreams(), 0);
    }

    void leavingASilentCarrierTakesThreeSecondsAtMost()
    {
        ScriptedAccount account;
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        account.server.freezeStreams();
        account.overrules["/restapi/v1.0/"] = [](const auto &) { return Reaction{Reaction::Hang, 200, {}, {}}; };
        std::optional<SendResult> sent;
        desk.adapter->sendText({PhoneNumber::fromE164(u"+15125550100").value(),
                                PhoneNumber::fromE164(u"+15125550142").value(),
                                u"hello"_s,
                                {}},
                               this, [&sent](const SendResult &result) { sent = result; });
        QTRY_VERIFY(account.server.count("/restapi/v1.0/account/~/extension/~/sms") == 1);
        bool left = false;
        desk.adapter->close(this, [&left](Done) { left = true; });
        desk.pass(3s, 50ms);
        QVERIFY(left);
        QVERIFY(sent && std::holds_alternative<SendUnknown>(*sent));
    }

    void theAdapterMayBeDestroyedAtAnyMoment()
    {
        ScriptedAccount account;
        for (int moment = 0; moment < 40; ++moment) {
            Watched desk(account);
            QTest::qWait(moment);
            desk.adapter->fetchTexts({}, desk.clock.now() - 1h, this, [](const auto &) {});
            desk.adapter->fetchCalls({}, desk.clock.now() - 1h, this, [](const auto &) {});
            QTest::qWait(moment % 3);
            desk.adapter.reset();
            desk.clock.advance(10min);
        }
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
        QTest::qWait(20);
        QVERIFY(desk.green());
    }

    void aStreamAddressWithoutAPathIsGivenOne()
    {
        const QByteArray answer = R"({"uri":"ws://127.0.0.1:4711","ws_access_token":"t","expires_in":60})";
        const auto stream = streamTokenIn(answer, QUrl(u"http://127.0.0.1:4711"_s));
        QVERIFY(stream.has_value());
        QCOMPARE(stream->address.toString(), u"ws://127.0.0.1:4711/"_s);
    }

    void whatIsNotNeededMayBeForbidden()
    {
        ScriptedAccount account;
        account.overrules["/restapi/v1.0/account/~/extension?"] = [](const auto &) {
            return ScriptedAccount::json(R"({"errorCode":"CMN-408"})", 403);
        };
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        QTRY_VERIFY(desk.info && desk.info->notes.size() == 1);
        QVERIFY(desk.info->notes.first().contains(u"CMN-408"_s));
    }
};

QTEST_GUILESS_MAIN(RingCentralStreamTest)
#include "ringcentral_stream_test.moc"
