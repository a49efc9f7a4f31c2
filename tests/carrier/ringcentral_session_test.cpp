// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/watchedadapter.h"
#include "tests/support/testprogram.h"

using namespace textback;
using namespace textback::ringcentral;
using namespace Qt::Literals::StringLiterals;

namespace ringcentral_session_test {

/// Tokens and what they allow, and leaving.
class RingCentralSessionTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

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

    void afterALongOutageTheSignInIsBackAtOnce()
    {
        ScriptedAccount account;
        account.server.stopListening();
        Watched desk(account);
        desk.pass(10min);
        account.server.listenAgain();
        desk.pass(9s);
        QTRY_VERIFY(desk.green());
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
        desk.pass(3s, 50ms); // what was being read is waited for
        QVERIFY(left);
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
            for (int turn = 0; turn < moment; ++turn)
                desk.quiet.roundTrip();
            desk.adapter->fetchTexts({}, desk.clock.now() - 1h, this, [](const auto &) {});
            desk.adapter->fetchCalls({}, desk.clock.now() - 1h, this, [](const auto &) {});
            for (int turn = 0; turn < moment % 5; ++turn)
                desk.quiet.roundTrip();
            desk.adapter.reset();
            desk.clock.advance(10min);
        }
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

} // namespace ringcentral_session_test

TEXTBACK_TEST(ringcentral_session_test, RingCentralSessionTest)
#include "ringcentral_session_test.moc"
