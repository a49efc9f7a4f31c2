// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/practiceclient.h"
#include "tests/support/testprogram.h"

using namespace textback;

namespace practice_history_test {

namespace {

const QByteArray Store = "/restapi/v1.0/account/~/extension/~/message-store?dateFrom=2000-01-01T00:00:00.000Z";
const QByteArray Log = "/restapi/v1.0/account/~/call-log?dateFrom=2000-01-01T00:00:00.000Z";

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray records(const PracticeAnswer &answer)
{
    return answer.json()["records"_L1].toArray();
}

} // namespace

/// What a practice account holds from before anybody signed in.
class PracticeHistoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeCarrier> carrier;
    std::unique_ptr<PracticeClient> client;

private slots:
    void init()
    {
        carrier = std::make_unique<PracticeCarrier>();
        QVERIFY(carrier->start({}).ok());
        client = std::make_unique<PracticeClient>(*carrier);
        QCOMPARE(client->signIn().status, 200);
    }
    void cleanup()
    {
        client.reset();
        carrier.reset();
    }

    void textsOfBeforeAreListedNewestFirst()
    {
        const auto added = carrier->addHistory(parsed(
            R"({"texts":[{"from":"+13035550142","text":"old","days_ago":40,"read":false},{"to":"+13035550142","text":"newer","days_ago":2},
            {"from":"+13035550142","text":"between","days_ago":3,"photo":true}]})"));
        QVERIFY(added.ok());
        QCOMPARE(added.value()["texts"_L1].toInt(), 3);
        QVERIFY(carrier->receiveText(u"+13035550142"_s, u"now"_s).ok());
        QVERIFY(
            carrier->addHistory(parsed(R"({"texts":[{"from":"+13035550143","text":"added later","days_ago":2.5}]})"))
                .ok());
        const QJsonArray all = records(client->get(Store));
        QStringList words;
        for (const QJsonValue &each : all)
            words.append(each["subject"_L1].toString());
        QCOMPARE(words, QStringList({u"now"_s, u"newer"_s, u"added later"_s, u"between"_s, u"old"_s}));
        QCOMPARE(all[4]["readStatus"_L1].toString(), u"Unread"_s);
        QCOMPARE(all[3]["attachments"_L1].toArray().size(), 2);
        const QByteArray id = QByteArray::number(all[4]["id"_L1].toInteger());
        QCOMPARE(client->get("/restapi/v1.0/account/~/extension/~/message-store/" + id).json()["subject"_L1].toString(),
                 u"old"_s);
    }

    void callsOfBeforeStandInTheLogWithTheirVoicemails()
    {
        QVERIFY(
            carrier
                ->addHistory(parsed(
                    R"({"calls":[{"scenario":"voicemail","from":"+13035550143","name":"DANA LEE","days_ago":40,"ring_seconds":12},
            {"scenario":"answered","from":"+13035550144","at":"2026-01-05T10:00:00.000Z"}]})"))
                .ok());
        const QJsonArray rows = records(client->get(Log + "&view=Detailed"));
        QCOMPARE(rows.size(), 2);
        for (const QJsonValue &row : rows) {
            if (row["result"_L1] != "Voicemail"_L1)
                continue;
            QCOMPARE(row["from"_L1]["name"_L1].toString(), u"DANA LEE"_s);
            QCOMPARE(row["message"_L1]["type"_L1].toString(), u"VoiceMail"_s);
        }
        QCOMPARE(records(client->get(Store + "&messageType=VoiceMail")).size(), 1);
    }

    void whatTheCarrierThrewAwayIsNotListed()
    {
        QVERIFY(carrier->addHistory(parsed(R"({"fill":{"texts":100,"calls":50,"days":100,"callers":7}})")).ok());
        QCOMPARE(client->get(Store + "&perPage=1").json()["paging"_L1]["totalElements"_L1].toInt(), 110); // voicemails
        QVERIFY(carrier->setFaults({{u"kept_days"_s, QJsonObject{{u"texts"_s, 50}, {u"calls"_s, 10}}}}).ok());
        QCOMPARE(client->get(Store + "&perPage=1").json()["paging"_L1]["totalElements"_L1].toInt(), 55);
        QCOMPARE(client->get(Log + "&perPage=1").json()["paging"_L1]["totalElements"_L1].toInt(), 5);
    }

    void anOrderIsObeyedWholeOrNot()
    {
        for (const char *order : {R"({"texts":[{"from":"+13035550142","days_ago":1},{"text":"x","days_ago":1}]})",
                                  R"({"texts":[{"from":"+13035550142","text":"no time"}]})",
                                  R"({"texts":[{"from":"+13035550142","at":"yesterday"}]})",
                                  R"({"texts":[{"from":"+13035550142","line":"+19995550100","days_ago":1}]})",
                                  R"({"calls":[{"scenario":"nonsense","from":"+13035550142","days_ago":1}]})"}) {
            const auto added = carrier->addHistory(parsed(order));
            QVERIFY2(!added.ok(), order);
            QVERIFY(!added.error().detail.isEmpty());
        }
        QVERIFY(records(client->get(Store)).isEmpty());
    }

    void theControlPortTakesIt()
    {
        const QByteArray body = R"({"fill":{"texts":3,"days":3}})";
        const PracticeAnswer answer =
            client->raw("POST /history HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: "
                            + QByteArray::number(body.size()) + "\r\n\r\n" + body,
                        3'000, quint16(QUrl(carrier->controlUrl()).port()));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["texts"_L1].toInt(), 3);
        QCOMPARE(records(client->get(Store)).size(), 3);
    }
};

} // namespace practice_history_test

TEXTBACK_TEST(practice_history_test, PracticeHistoryTest)
#include "practice_history_test.moc"
