// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/practiceclient.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>

using namespace textback;

namespace practice_office_test {

namespace {

const QByteArray Office = "/restapi/v1.0/account/~";
const QByteArray Desk = Office + "/extension/~";
const QByteArray States = "/restapi/v2/accounts/~/extensions/~/comm-handling/states";

} // namespace

/// What the office says of itself, and what holds for every answer.
class PracticeOfficeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeCarrier> carrier;
    std::unique_ptr<PracticeClient> client;

    /// A request with headers of its own.
    PracticeAnswer with(const QByteArray &headers, const QByteArray &method, const QByteArray &path) const
    {
        return client->raw(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n");
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        carrier = std::make_unique<PracticeCarrier>();
        QVERIFY(carrier->start({}).ok());
        QVERIFY(carrier->setFaults({{u"limits"_s, QJsonObject{{u"heavy"_s, 1000}}}}).ok());
        client = std::make_unique<PracticeClient>(*carrier);
        QCOMPARE(client->signIn().status, 200);
    }

    void contactsAreListedFoundAndOpened()
    {
        const QJsonArray all = client->get(Desk + "/address-book/contact").records();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all, client->get(Desk + "/address-book-sync").records());
        QCOMPARE(client->get(Desk + "/address-book/contact?startsWith=cust").records().size(), 1);
        QCOMPARE(client->get(Desk + "/address-book/contact?phoneNumber=%2B13035550143").records().size(), 1);
        QCOMPARE(client->get(Office + "/extension/810100102/address-book/contact").records().size(), 0);
        const QByteArray path = QUrl(all[1]["uri"_L1].toString()).path().toUtf8();
        QCOMPARE(client->get(path).json(), all[1].toObject());
        QCOMPARE(client->get(Desk + "/address-book/contact/5").status, 404);
    }

    void everyAddressThatIsGivenCanBeRead()
    {
        QJsonArray given = client->get(Desk + "/answering-rule").records();
        QCOMPARE(given.size(), 2);
        QCOMPARE(client->get(Desk + "/answering-rule?type=AfterHours").records().size(), 1);
        const QJsonObject me = client->get(Desk).json();
        given.append(me["regionalSettings"_L1]["homeCountry"_L1]);
        given.append(me["regionalSettings"_L1]["timezone"_L1]);
        given.append(me["profileImage"_L1]);
        for (const QJsonValue &each : std::as_const(given))
            QCOMPARE(client->get(QUrl(each["uri"_L1].toString()).path().toUtf8()).status, 200);
        const QJsonArray numbers =
            client->get("/restapi/v1.0/account/~/extension/~/phone-number").json()["records"_L1].toArray();
        QVERIFY(!numbers.isEmpty());
        for (const QJsonValue &each : numbers) {
            const auto one = client->get(QUrl(each["uri"_L1].toString()).path().toUtf8());
            QCOMPARE(one.json()["phoneNumber"_L1], each["phoneNumber"_L1]);
        }
        QCOMPARE(client->get(QUrl(me["profileImage"_L1]["uri"_L1].toString()).path().toUtf8()).header("Content-Type"),
                 QByteArray("image/png"));
        QCOMPARE(client->get(Desk + "/answering-rule/nonsense").status, 404);
        QCOMPARE(client->get("/restapi/v1.0/dictionary/country/2").status, 404);
    }

    void anAccountHasTheOldCallHandlingOrTheNew()
    {
        QCOMPARE(client->get(States).status, 403);
        QVERIFY(carrier->setFaults({{u"new_call_handling"_s, true}}).ok());
        const QJsonArray states = client->get(States).records();
        QCOMPARE(states.size(), 3);
        QCOMPARE(states[0]["id"_L1].toString(), u"work-hours"_s);
        QCOMPARE(client->get(Desk + "/answering-rule").status, 403);
        const QJsonArray features = client->get(Desk + "/features?featureId=NewCallHandlingAndForwarding").records();
        QCOMPARE(features[0]["params"_L1][0]["value"_L1].toString(), u"true"_s);
    }

    void aSharedInboxIsNoPartOfThisOffice()
    {
        const QJsonArray features = client->get(Desk + "/features?featureId=MessageThreads").records();
        QVERIFY(!features[0]["available"_L1].toBool());
        for (const char *path : {"", "/sync", "/entries/sync"}) {
            const PracticeAnswer answer = client->get(Office + "/message-threads" + path);
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.code(), u"CMN-109"_s);
        }
        const QJsonObject takers = client->get(Office + "/extension/810200500/sms-recipients").json();
        QCOMPARE(takers["smsRecipients"_L1].toArray().size(), 2);
        QCOMPARE(client->get(Desk + "/sms-recipients").status, 404);
    }

    void numbersAreParsed()
    {
        const QByteArray texts = R"({"originalStrings":["(303) 555-0142","+44 20 7946 0123","no number"]})";
        const QJsonArray numbers =
            client->ask("POST", "/restapi/v1.0/number-parser/parse", texts).json()["phoneNumbers"_L1].toArray();
        QCOMPARE(numbers.size(), 3);
        QCOMPARE(numbers[0]["e164"_L1].toString(), u"+13035550142"_s);
        QCOMPARE(numbers[0]["normalized"_L1].toString(), u"13035550142"_s);
        QCOMPARE(numbers[0]["areaCode"_L1].toString(), u"303"_s);
        QCOMPARE(numbers[0]["formattedInternational"_L1].toString(), u"+1 (303) 555-0142"_s);
        QCOMPARE(numbers[1]["e164"_L1].toString(), u"+442079460123"_s);
        QVERIFY(!numbers[1].toObject().contains("areaCode"_L1));
        QVERIFY(!numbers[2].toObject().contains("e164"_L1));
        QCOMPARE(client->ask("POST", "/restapi/v1.0/number-parser/parse", "{}").status, 400);
    }

    void extensionsAreFoundByWhatTheyAre()
    {
        const auto found = [this](const QByteArray &query) {
            return client->get(Office + "/extension?" + query).records().size();
        };
        QCOMPARE(found("status=Enabled"), 5);
        QCOMPARE(found("status=Disabled"), 0);
        QCOMPARE(found("extensionNumber=102"), 1);
        QCOMPARE(found("email=reception%40example.com"), 1);
        QCOMPARE(found("type=User&type=Department"), 4);
        const auto contactOf = [this](const QByteArray &id) {
            return client->get(Office + "/extension/" + id).json()["contact"_L1].toObject();
        };
        QCOMPARE(contactOf("810100102")["email"_L1].toString(), u"backoffice@example.com"_s);
        QVERIFY(!contactOf("810200500").contains("email"_L1));
        QCOMPARE(client->get(Office + "/extension?status=Asleep").code(), u"CMN-101"_s);
    }

    void presenceFollowsTheCalls()
    {
        const auto presence = [this](const QByteArray &query) {
            return client->get(Desk + "/presence" + query).json();
        };
        QVERIFY(carrier->setFaults({{u"limits"_s, QJsonObject{{u"light"_s, 100'000}}}}).ok());
        const auto over = [this] { return carrier->state()["calls"_L1][0]["over"_L1].toBool(); };
        QVERIFY(carrier->startCall({u"missed"_s, u"+13035550141"_s, {}, 0ms}).ok());
        QTRY_VERIFY(over());
        QCOMPARE(presence({})["telephonyStatus"_L1].toString(), u"NoCall"_s);
        QCOMPARE(presence({})["presenceStatus"_L1].toString(), u"Available"_s);
        const auto ringing = carrier->startCall({u"missed"_s, u"+13035550142"_s, {}, 600s});
        QVERIFY(ringing.ok());
        QTRY_COMPARE(presence({})["telephonyStatus"_L1].toString(), u"Ringing"_s);
        QCOMPARE(presence({})["presenceStatus"_L1].toString(), u"Busy"_s);
        QVERIFY(!presence({}).contains("activeCalls"_L1));
        const QJsonValue active = presence("?detailedTelephonyState=true")["activeCalls"_L1][0];
        QCOMPARE(active["telephonySessionId"_L1], ringing.value()["telephonySessionId"_L1]);
        QCOMPARE(active["from"_L1].toString(), u"+13035550142"_s);
        practice::CallRequest talking{u"answered"_s, u"+13035550143"_s, {}, 0ms};
        talking.talk = 600s;
        QVERIFY(carrier->startCall(talking).ok());
        QTRY_COMPARE(presence({})["telephonyStatus"_L1].toString(), u"CallConnected"_s);
    }

    void headIsAGetWithoutItsBody()
    {
        const PracticeAnswer whole = client->get("/restapi/v1.0");
        const PracticeAnswer head = client->ask("HEAD", "/restapi/v1.0");
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("Content-Length"), whole.header("Content-Length"));
        QVERIFY(head.body.isEmpty());
        QCOMPARE(client->ask("HEAD", Desk + "/sms").status, 405);
    }

    void aWebPageMayUseIt()
    {
        const QByteArray page = "Origin: http://localhost:8080\r\n";
        const PracticeAnswer asked =
            with(page + "Access-Control-Request-Headers: authorization,x-user-agent\r\n", "OPTIONS", Desk + "/sms");
        QCOMPARE(asked.status, 204);
        QCOMPARE(asked.header("Access-Control-Allow-Origin"), QByteArray("http://localhost:8080"));
        QCOMPARE(asked.header("Access-Control-Allow-Headers"), QByteArray("authorization,x-user-agent"));
        QVERIFY(asked.header("Access-Control-Allow-Methods").contains("PATCH"));
        const PracticeAnswer answer = with(page, "GET", "/restapi/v1.0");
        QCOMPARE(answer.header("Access-Control-Allow-Origin"), QByteArray("http://localhost:8080"));
        QVERIFY(answer.header("Access-Control-Expose-Headers").contains("X-Rate-Limit-Remaining"));
        QVERIFY(with({}, "GET", "/restapi/v1.0").header("Access-Control-Allow-Origin").isEmpty());
        QCOMPARE(with(page, "OPTIONS", "/nonsense").status, 404);
    }

    void aRefusedSignInSaysWhatItWantsAndTakesNothing()
    {
        const PracticeAnswer nobody = with({}, "GET", Desk);
        QCOMPARE(nobody.status, 401);
        QVERIFY(nobody.header("WWW-Authenticate").startsWith("Bearer "));
        QCOMPARE(nobody.header("X-Rate-Limit-Group"), QByteArray("light"));
        const PracticeAnswer wrong = with("Authorization: Bearer x\r\n", "GET", Desk);
        QVERIFY(wrong.header("WWW-Authenticate").contains("invalid_token"));
        QCOMPARE(wrong.header("X-Rate-Limit-Remaining"), QByteArray("50"));
        QCOMPARE(client->get(Desk).header("X-Rate-Limit-Remaining"), QByteArray("49"));
    }
};

} // namespace practice_office_test

TEXTBACK_TEST(practice_office_test, PracticeOfficeTest)
#include "practice_office_test.moc"
