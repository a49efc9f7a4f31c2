// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/practicemailbox.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>

using namespace textback;

namespace practice_messages_test {

class PracticeMessagesTest : public PracticeMailbox {
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        QVERIFY(open());
    }

    void theFateOfATextFollowsFromTheNumber_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("+13035550142") << u"Delivered"_s << QString();
        QTest::newRow("+13035550150") << u"SendingFailed"_s << u"SMS-UP-410"_s;
        QTest::newRow("+13035550151") << u"SendingFailed"_s << u"SMS-RC-413"_s;
        QTest::newRow("+13035550152") << u"DeliveryFailed"_s << u"SMS-CAR-414"_s;
        QTest::newRow("+13035550153") << u"Sent"_s << QString();
        QTest::newRow("+13035550154") << u"DeliveryFailed"_s << u"SMS-CAR-430"_s;
        QTest::newRow("+13035550155") << u"DeliveryFailed"_s << u"SMS-CAR-431"_s;
        QTest::newRow("+13035550156") << u"Queued"_s << QString();
    }
    void theFateOfATextFollowsFromTheNumber()
    {
        QFETCH(QString, status);
        QFETCH(QString, code);
        const PracticeAnswer answer = client->sendText(QTest::currentDataTag(), "Sorry we missed you");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["messageStatus"_L1].toString(), u"Queued"_s);
        const qint64 id = answer.json()["id"_L1].toInteger();
        QTRY_COMPARE(read(id)["messageStatus"_L1].toString(), status);
        QCOMPARE(read(id)["deliveryErrorCode"_L1].toString(), code);
    }

    void conversationIdsHaveNineteenDigitsWhenAsked()
    {
        constexpr qint64 exact = qint64(1) << 53;
        QVERIFY(client->sendText("+13035550142", "Hi").json()["conversationId"_L1].toInteger() < exact);
        QVERIFY(carrier->setFaults({{u"long_ids"_s, true}}).ok());
        const QJsonObject message = client->sendText("+13035550143", "Hi").json();
        QVERIFY(message["conversationId"_L1].toInteger() > exact);
        QCOMPARE(message["conversation"_L1]["id"_L1].toString(),
                 QString::number(message["conversationId"_L1].toInteger()));
        QCOMPARE(message["conversation"_L1]["id"_L1].toString().size(), 19);
    }

    void aTextThatCannotBeSentIsRefusedWithItsCode_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QByteArray to = R"("to":[{"phoneNumber":"+13035550142"}],"text":"x"})";
        QTest::newRow("no JSON") << QByteArray("{") << 400 << u"CMN-101"_s;
        QTest::newRow("array") << QByteArray("[]") << 400 << u"CMN-101"_s;
        QTest::newRow("nothing") << QByteArray("{}") << 400 << u"CMN-101"_s;
        QTest::newRow("not ours") << R"({"from":{"phoneNumber":"+13035550199"},)" + to << 403 << u"MSG-304"_s;
        QTest::newRow("cannot text") << R"({"from":{"phoneNumber":"+13035550120"},)" + to << 403 << u"MSG-242"_s;
        QTest::newRow("bad to") << QByteArray(
            R"({"from":{"phoneNumber":"+13035550110"},"to":[{"phoneNumber":"911"}],"text":"x"})")
                                << 400 << u"CMN-101"_s;
        QTest::newRow("abroad") << QByteArray(
            R"({"from":{"phoneNumber":"+13035550110"},"to":[{"phoneNumber":"+442079460123"}],"text":"x"})")
                                << 403 << u"MSG-240"_s;
        QTest::newRow("no to") << QByteArray(R"({"from":{"phoneNumber":"+13035550110"},"text":"x"})") << 400
                               << u"CMN-101"_s;
        QByteArray tooLong =
            R"({"from":{"phoneNumber":"+13035550110"},"to":[{"phoneNumber":"+13035550142"}],"text":"?"})";
        tooLong.replace('?', QByteArray(1001, 'x'));
        QTest::newRow("too long") << tooLong << 400 << u"CMN-101"_s;
        QTest::newRow("wrong types") << QByteArray(R"({"from":7,"to":{"a":[]},"text":[1]})") << 400 << u"CMN-101"_s;
    }
    void aTextThatCannotBeSentIsRefusedWithItsCode()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        const PracticeAnswer answer = client->ask("POST", Me + "/sms", body);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QCOMPARE(carrier->acceptedTexts().size(), 0);
    }

    void nobodyTextsInAnothersName()
    {
        const PracticeAnswer answer =
            client->ask("POST", "/restapi/v1.0/account/~/extension/810100102/sms",
                        R"({"from":{"phoneNumber":"+13035550110"},"to":[{"phoneNumber":"+13035550142"}],"text":"x"})");
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), u"CMN-408"_s);
        QCOMPARE(carrier->acceptedTexts().size(), 0);
    }

    void aTextCountsItsSegments()
    {
        const auto segments = [this](const QByteArray &text) {
            return client->sendText("+13035550142", text).json()["segmentCount"_L1].toInt();
        };
        QCOMPARE(segments(QByteArray(160, 'x')), 1);
        QCOMPARE(segments(QByteArray(161, 'x')), 2);
        QCOMPARE(segments(QByteArray(307, 'x')), 3);
        QCOMPARE(segments(QByteArray("\xd0\x96").repeated(70)), 1);
        QCOMPARE(segments(QByteArray("\xd0\x96").repeated(71)), 2);
    }

    void aPhotoGoesOutAndCanBeFetched()
    {
        const QByteArray json =
            R"({"from":{"phoneNumber":"+13035550110"},"to":[{"phoneNumber":"+13035550142"}],"text":"Map"})";
        QByteArray body = "--b\r\nContent-Type: application/json\r\n\r\n" + json;
        body += "\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: form-data; name=attachment; ";
        body += "filename=\"map.png\"\r\n\r\n\x89PNG\r\n--b--\r\n";
        const PracticeAnswer sent = client->ask("POST", Me + "/mms", body, "multipart/form-data; boundary=b");
        QCOMPARE(sent.status, 200);
        const QJsonObject photo = sent.json()["attachments"_L1][1].toObject();
        QCOMPARE(photo["fileName"_L1].toString(), u"map.png"_s);
        const PracticeAnswer content = client->get(QUrl(photo["uri"_L1].toString()).path().toUtf8());
        QCOMPARE(content.body, QByteArray("\x89PNG"));
        QCOMPARE(content.header("Content-Type"), QByteArray("image/png"));
    }

    void stopKeepsTextsAwayUntilStart()
    {
        QVERIFY(receive(u"+13035550144"_s, u" stop "_s) != 0);
        const QByteArray search = R"({"from":["+13035550110"],"to":["+13035550144"]})";
        QCOMPARE(client->ask("POST", Consents + "/search", search).json()["records"_L1][0]["optStatus"_L1].toString(),
                 u"OptOut"_s);
        const qint64 refused = client->sendText("+13035550144", "Hi").json()["id"_L1].toInteger();
        QTRY_COMPARE(read(refused)["deliveryErrorCode"_L1].toString(), u"SMS-RC-413"_s);
        QVERIFY(receive(u"+13035550144"_s, u"START"_s) != 0);
        const qint64 fine = client->sendText("+13035550144", "Hi").json()["id"_L1].toInteger();
        QTRY_COMPARE(read(fine)["messageStatus"_L1].toString(), u"Delivered"_s);
        QCOMPARE(client
                     ->ask("PATCH", Consents,
                           R"({"records":[{"from":"*","to":"+13035550145","optStatus":"OptOut","source":"Api"}]})")
                     .status,
                 200);
        const qint64 byApi = client->sendText("+13035550145", "Hi").json()["id"_L1].toInteger();
        QTRY_COMPARE(read(byApi)["messageStatus"_L1].toString(), u"SendingFailed"_s);
    }

    void aTextToAnOwnLineComesInAgain()
    {
        QCOMPARE(client->sendText("+13035550100", "To myself").status, 200);
        QTRY_COMPARE(list("direction=Inbound").size(), 1);
        QCOMPARE(list("direction=Inbound")[0]["subject"_L1].toString(), u"To myself"_s);
    }

    void changesAreSyncedFromATokenWithWhatWasRemoved()
    {
        const qint64 first = receive(u"+13035550142"_s, u"one"_s);
        const qint64 second = receive(u"+13035550143"_s, u"two"_s);
        const QJsonObject full = client->get(Me + "/message-sync?syncType=FSync&recordCount=1").json();
        QCOMPARE(full["records"_L1].toArray().size(), 1);
        QCOMPARE(full["records"_L1][0]["id"_L1].toInteger(), second);
        QVERIFY(full["syncInfo"_L1]["olderRecordsExist"_L1].toBool());
        carrier->advance(60s);
        QCOMPARE(client->ask("DELETE", Me + "/message-store/" + QByteArray::number(first)).status, 204);
        QCOMPARE(
            client->ask("PUT", Me + "/message-store/" + QByteArray::number(second), R"({"readStatus":"Read"})").status,
            200);
        const QByteArray path =
            Me + "/message-sync?syncType=ISync&syncToken=" + full["syncInfo"_L1]["syncToken"_L1].toString().toUtf8();
        const QJsonArray changed = client->get(path).json()["records"_L1].toArray();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0]["availability"_L1].toString(), u"Deleted"_s);
        QVERIFY(!changed[0].toObject().contains("subject"_L1));
        QCOMPARE(changed[1]["readStatus"_L1].toString(), u"Read"_s);
        const QByteArray faxes = client->get(Me + "/message-sync?syncType=FSync&recordCount=1&messageType=Fax")
                                     .json()["syncInfo"_L1]["syncToken"_L1]
                                     .toString()
                                     .toUtf8();
        const QJsonObject none = client->get(Me + "/message-sync?syncType=ISync&syncToken=" + faxes).json();
        QCOMPARE(none["records"_L1].toArray().size(), 0); // nor what was removed of another type
        QVERIFY(carrier->setFaults({{u"invalidate_sync"_s, u"messages"_s}}).ok());
        QCOMPARE(client->get(path).code(), u"MSG-333"_s);
    }

    void theListIsFilteredAndPaged()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(receive(u"+1303555014%1"_s.arg(i % 2), QString::number(i)) != 0);
        QCOMPARE(list("perPage=2&page=2").size(), 2);
        QCOMPARE(list("perPage=2&page=2")[0]["subject"_L1].toString(), u"2"_s);
        QCOMPARE(list("phoneNumber=%2B13035550141").size(), 2);
        QCOMPARE(list("distinctConversations=true").size(), 2);
        QCOMPARE(list("messageType=VoiceMail").size(), 0);
        QCOMPARE(list("readStatus=Read").size(), 0);
        QCOMPARE(list("owner=Shared").size(), 0);
        QCOMPARE(list("owner=Any").size(), 5);
        for (const char *wrong : {"messageType=Letter", "direction=Sideways", "readStatus=Half", "availability=Lost"})
            QCOMPARE(client->get(Me + "/message-store?" + wrong).code(), u"CMN-101"_s);
        QCOMPARE(client->get(Me + "/message-sync?syncType=Half").code(), u"CMN-101"_s);
        carrier->advance(25h);
        QCOMPARE(client->signIn().status, 200); // the old sign-in is over by then
        QCOMPARE(list("").size(), 0); // without dateFrom only a day is shown
        QCOMPARE(list("dateFrom=2020-01-01T00:00:00.000Z").size(), 5);
        QCOMPARE(client->get(Me + "/message-store?page=0").code(), u"CMN-101"_s);
        QCOMPARE(client->get(Me + "/message-store?dateFrom=yesterday").code(), u"CMN-101"_s);
    }

    void severalMessagesAreReadAtOnceEachWithItsStatus()
    {
        const QByteArray id = QByteArray::number(receive(u"+13035550142"_s, u"one"_s));
        const PracticeAnswer answer = client->get(Me + "/message-store/" + id + ",5");
        QCOMPARE(answer.status, 207);
        const QJsonArray all = QJsonDocument::fromJson(answer.body).array();
        QCOMPARE(all[0]["status"_L1].toInt(), 200);
        QCOMPARE(all[1]["status"_L1].toInt(), 404);
        QCOMPARE(client->get(Me + "/message-store/nonsense").status, 400);
        QCOMPARE(client->get(Me + "/message-store/99").status, 404);
    }

    void eachChangeOfATextIsTold()
    {
        PracticeStream stream(*client);
        QVERIFY(stream.waitForDetails());
        QCOMPARE(stream.subscribe(PracticeStream::usualFilters()).size(), 2);
        QCOMPARE(client->sendText("+13035550142", "Hi").status, 200);
        QTRY_COMPARE(stream.events().size(), 3); // new, Sent, Delivered
        const QJsonObject change = stream.events().constLast()["body"_L1]["changes"_L1][0].toObject();
        QCOMPARE(change["updatedCount"_L1].toInt(), 1);
        QVERIFY(!change.contains("newMessageIds"_L1));
        QCOMPARE(stream.subscribe({u"/restapi/v1.0/account/~/extension/~/message-store?direction=Inbound"_s}).size(),
                 2);
        QCOMPARE(client->sendText("+13035550156", "Hi").status, 200); // stays queued: one event
        const qint64 inbound = receive(u"+13035550142"_s, u"Hello"_s);
        const auto newest = [&stream] {
            return stream.events().constLast()["body"_L1]["changes"_L1][0]["newMessageIds"_L1][0].toInteger();
        };
        QTRY_COMPARE(newest(), inbound);
        QCOMPARE(stream.events().size(), 4); // the outgoing one was not told
    }

    void theOfficeIsDescribed()
    {
        QCOMPARE(client->get(Me).json()["regionalSettings"_L1]["timezone"_L1]["name"_L1].toString(), u"US/Mountain"_s);
        const QJsonArray numbers = client->get(Me + "/phone-number").json()["records"_L1].toArray();
        QCOMPARE(numbers.size(), 4);
        QVERIFY(numbers[0]["features"_L1].toArray().contains(u"SmsSender"_s));
        QVERIFY(!numbers[2]["features"_L1].toArray().contains(u"SmsSender"_s));
        for (const char *path : {"", "/extension", "/business-hours", "/call-queues", "/call-queues/810200500/members",
                                 "/directory/entries", "/phone-number"})
            QCOMPARE(client->get(QByteArray("/restapi/v1.0/account/~") + path).status, 200);
        for (const char *path : {"/business-hours", "/features", "/address-book-sync", "/presence", "/answering-rule",
                                 "/caller-blocking/phone-numbers", "/phone-number/810400001/sms-configuration"})
            QCOMPARE(client->get(Me + path).status, 200);
        QCOMPARE(client->get("/restapi/v1.0/account/1/extension/~").code(), u"CMN-102"_s);
        QCOMPARE(client->get(Me + "/nonsense").code(), u"CMN-102"_s);
    }
};

} // namespace practice_messages_test

TEXTBACK_TEST(practice_messages_test, PracticeMessagesTest)
#include "practice_messages_test.moc"
