// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/practicemailbox.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>

using namespace textback;

namespace practice_mailbox_test {

/// What is kept: marking and deleting messages, one or many, and who may be texted.
class PracticeMailboxTest : public PracticeMailbox {
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        QVERIFY(open());
    }

    void aChangeOfSeveralMessagesHasAnEntryForEach()
    {
        const QByteArray one = QByteArray::number(receive(u"+13035550142"_s, u"one"_s));
        const QByteArray two = QByteArray::number(receive(u"+13035550143"_s, u"two"_s));
        const QByteArray type = "application/vnd.ringcentral.multipart+json";
        const QByteArray both = R"([{"body":{"readStatus":"Read"}},{"body":{"readStatus":"Unread"}}])";
        const PracticeAnswer put = client->ask("PUT", Me + "/message-store/" + one + ',' + two, both, type);
        QCOMPARE(put.status, 207);
        QCOMPARE(put.header("Content-Type"), type);
        const QJsonArray answers = QJsonDocument::fromJson(put.body).array();
        QCOMPARE(answers[0]["body"_L1]["readStatus"_L1].toString(), u"Read"_s);
        QCOMPARE(answers[1]["body"_L1]["readStatus"_L1].toString(), u"Unread"_s);
        const PracticeAnswer named =
            client->ask("PATCH", Me + "/message-store/*",
                        R"([{"resourceId":")" + two + R"(","body":{"availability":"Deleted"}},)"
                            + R"({"resourceId":"5","body":{"readStatus":"Read"}}])",
                        type);
        QCOMPARE(named.status, 207);
        QCOMPARE(QJsonDocument::fromJson(named.body)[0]["status"_L1].toInt(), 200);
        QCOMPARE(QJsonDocument::fromJson(named.body)[1]["status"_L1].toInt(), 404);
        QCOMPARE(read(two.toLongLong())["availability"_L1].toString(), u"Deleted"_s);
        QCOMPARE(client->ask("PUT", Me + "/message-store/" + one + ',' + two, both.left(34) + ']', type).status, 400);
        QCOMPARE(client->ask("PUT", Me + "/message-store/*", R"([{"body":{"readStatus":"Read"}}])", type).status, 400);
        QCOMPARE(client->ask("PUT", Me + "/message-store/" + one, R"({"availability":"Deleted"})").status, 400);
        QCOMPARE(client->ask("DELETE", Me + "/message-store/*", R"([")" + one + R"("])").status, 204);
        QCOMPARE(read(one.toLongLong())["availability"_L1].toString(), u"Deleted"_s);
        QCOMPARE(client->ask("DELETE", Me + "/message-store/*", "[]").status, 400);
    }

    void deletingTakesOnlyTheTypeAndTheTimeThatWereMeant()
    {
        QVERIFY(receive(u"+13035550142"_s, u"old"_s) != 0);
        const QByteArray between = QDateTime::currentDateTimeUtc().addSecs(30).toString(Qt::ISODateWithMs).toUtf8();
        carrier->advance(60s);
        const QByteArray young = QByteArray::number(receive(u"+13035550142"_s, u"young"_s));
        QCOMPARE(client->ask("DELETE", Me + "/message-store?type=VoiceMail").status, 204);
        QCOMPARE(client->ask("DELETE", Me + "/message-store?type=Nonsense").code(), u"CMN-101"_s);
        QCOMPARE(client->ask("DELETE", Me + "/message-store?dateTo=yesterday").code(), u"CMN-101"_s);
        QCOMPARE(client->ask("DELETE", Me + "/message-store/" + young + "?type=Fax").status, 404);
        QCOMPARE(list("").size(), 2);
        QCOMPARE(client->ask("DELETE", Me + "/message-store?type=SMS&dateTo=" + between).status, 204);
        QCOMPARE(list("").size(), 1);
        QCOMPARE(list("")[0]["subject"_L1].toString(), u"young"_s);
        QCOMPARE(client->ask("DELETE", Me + "/message-store").status, 204);
        QCOMPARE(list("").size(), 0);
    }

    void consentsAreKeptForOneNumberOrTheWholeAccount()
    {
        const auto edit = [this](const QByteArray &records) {
            return client->ask("PATCH", Consents, R"({"records":[)" + records + "]}");
        };
        const auto search = [this](const QByteArray &query) {
            return client->ask("POST", Consents + "/search", query).json()["records"_L1].toArray();
        };
        const QByteArray rest = R"(,"optStatus":"OptOut","source":"Api"})";
        const PracticeAnswer done =
            edit(R"({"from":"*","to":"+13035550145")" + rest + ','
                 + R"({"from":"+13035550110","to":"+13035550146","coverage":"PhoneNumber")" + rest + ','
                 + R"({"from":"+13035550100","to":"+13035550147","coverage":"Account")" + rest);
        QCOMPARE(done.status, 200);
        QCOMPARE(done.body, QByteArray("{}"));
        QVERIFY(done.header("ETag").startsWith('"'));
        const QJsonArray ofLine = search(R"({"from":["+13035550110"],"optStatus":["OptOut"]})");
        QCOMPARE(ofLine.size(), 3);
        QCOMPARE(ofLine[0]["coverage"_L1].toString(), u"Account"_s);
        QCOMPARE(ofLine[0]["from"_L1].toString(), u"+13035550100"_s);
        QCOMPARE(ofLine[1]["coverage"_L1].toString(), u"PhoneNumber"_s);
        QCOMPARE(search(R"({"from":["+18885550130"]})").size(), 2);
        QCOMPARE(search(R"({"optStatus":"OptIn"})").size(), 0);
        QCOMPARE(search(R"({"coverage":["PhoneNumber"],"to":["+13035550146"]})").size(), 1);
        const QJsonObject page = client->ask("POST", Consents + "/search", R"({"perPage":2})").json();
        const QByteArray next = page["paging"_L1]["nextPageToken"_L1].toString().toUtf8();
        const PracticeAnswer last =
            client->ask("POST", Consents + "/search", R"({"perPage":2,"pageToken":")" + next + R"("})");
        QCOMPARE(last.json()["records"_L1].toArray().size(), 1);
        QVERIFY(!last.json()["paging"_L1].toObject().contains("nextPageToken"_L1));
        QVERIFY(last.header("ETag").startsWith('"'));
        QCOMPARE(client->ask("POST", Consents + "/search", R"({"pageToken":"nonsense"})").status, 400);
    }

    void aConsentThatCannotBeKeptIsNamed()
    {
        const auto edit = [this](const QByteArray &record) {
            return client->ask("PATCH", Consents, R"({"records":[)" + record + "]}");
        };
        const PracticeAnswer strange =
            edit(R"({"from":"+13035550199","to":"+13035550145","optStatus":"OptOut","source":"Api"})");
        QCOMPARE(strange.status, 200);
        QCOMPARE(strange.json()["failedRecords"_L1][0]["error"_L1]["parameterName"_L1].toString(), u"from"_s);
        for (const char *wrong : {R"({"from":"*","to":"abc","optStatus":"OptOut","source":"Api"})",
                                  R"({"from":"*","to":"+13035550145","optStatus":"Perhaps","source":"Api"})",
                                  R"({"from":"*","to":"+13035550145","optStatus":"OptOut"})",
                                  R"({"from":"abc","to":"+13035550145","optStatus":"OptOut","source":"Api"})"})
            QCOMPARE(edit(wrong).code(), u"CMN-101"_s);
        QCOMPARE(client->ask("POST", Consents + "/search", "{}").json()["records"_L1].toArray().size(), 0);
    }

    void aPictureIsListedWithItsSize()
    {
        QVERIFY(carrier->receiveText(u"+13035550142"_s, u"Look"_s, {}, "").ok());
        const QJsonValue photo = list("")[0]["attachments"_L1][1];
        QCOMPARE(photo["width"_L1].toInt(), 1);
        QCOMPARE(photo["height"_L1].toInt(), 1);
    }

    void aVoicemailAndAFaxComeWithWhatTheCallBrought()
    {
        PracticeStream stream(*client);
        QVERIFY(stream.waitForDetails());
        const QString mine = u"/restapi/v1.0/account/~/extension/~"_s;
        QCOMPARE(stream.subscribe({mine + u"/voicemail"_s, mine + u"/fax?direction=Inbound"_s}).size(), 2);
        for (const char *scenario : {"voicemail", "fax"}) {
            practice::CallRequest request{QString::fromLatin1(scenario), u"+13035550142"_s, {}, 10ms};
            request.voicemail = 10ms;
            QVERIFY(carrier->startCall(request).ok());
            QTRY_COMPARE(stream.events().size(), qsizetype(scenario == QByteArray("voicemail") ? 1 : 2));
        }
        const QJsonValue voicemail = stream.events().at(0)["body"_L1];
        QCOMPARE(voicemail["subject"_L1].toString(), u"Voice message"_s);
        QCOMPARE(voicemail["from"_L1]["name"_L1].toString(), u"MOBILE CALLER"_s);
        QCOMPARE(voicemail["from"_L1]["location"_L1].toString(), u"Denver, CO"_s);
        QVERIFY(voicemail["id"_L1].isDouble());
        const QJsonValue fax = stream.events().at(1)["body"_L1];
        QVERIFY(fax["id"_L1].isString());
        QCOMPARE(fax["attachments"_L1][0]["id"_L1], fax["id"_L1]);
    }
};

} // namespace practice_mailbox_test

TEXTBACK_TEST(practice_mailbox_test, PracticeMailboxTest)
#include "practice_mailbox_test.moc"
