// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/picture.h"
#include "tests/carrier/practiceclient.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>

using namespace textback;

namespace practice_calllog_test {

namespace {

const QByteArray Log = "/restapi/v1.0/account/~/call-log";
const QByteArray Sync = "/restapi/v1.0/account/~/call-log-sync?view=Detailed&";

} // namespace

/// The rows of calls that are over: how they are found, in what order, and what they say.
class PracticeCallLogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeCarrier> carrier;
    std::unique_ptr<PracticeClient> client;

    struct Past {
        QString scenario;
        QString from;
        double daysAgo = 0;
    };
    bool add(const QList<Past> &calls)
    {
        QJsonArray entries;
        for (const Past &each : calls)
            entries.append(
                QJsonObject{{u"scenario"_s, each.scenario}, {u"from"_s, each.from}, {u"days_ago"_s, each.daysAgo}});
        return carrier->addHistory({{u"calls"_s, entries}}).ok();
    }
    /// The newest row, of a call that ended an hour ago.
    QJsonObject rowOf(const QString &scenario)
    {
        if (!add({{scenario, u"+13035550142"_s, 0.04}}))
            return {};
        return client->get(Log + "?view=Detailed").records()[0].toObject();
    }
    qsizetype found(const QByteArray &query) const { return client->get(Log + "?" + query).records().size(); }

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

    void severalRowsComeInPartsAfterTheirStatuses()
    {
        const QByteArray missed = rowOf(u"missed"_s)["id"_L1].toString().toUtf8();
        QCOMPARE(client->get(Log + '/' + missed).status, 200);
        const PracticeAnswer both = client->get(Log + '/' + missed + ",NONE?view=Detailed");
        QCOMPARE(both.status, 207);
        const QByteArray type = both.header("Content-Type");
        QVERIFY(type.startsWith("multipart/mixed; boundary="));
        const QList<QByteArray> parts = QByteArray(both.body).replace("--" + type.mid(26), "\x01").split('\x01');
        QCOMPARE(parts.size(), 5); // nothing, statuses, two bodies, the end
        const auto jsonIn = [](const QByteArray &part) {
            return QJsonDocument::fromJson(part.mid(part.indexOf("\r\n\r\n"))).object();
        };
        const QJsonObject statuses = jsonIn(parts.at(1));
        QCOMPARE(statuses["response"_L1][0]["status"_L1].toInt(), 200);
        QCOMPARE(statuses["response"_L1][1]["status"_L1].toInt(), 404);
        QVERIFY(statuses["response"_L1][0]["href"_L1].toString().endsWith(u"/call-log/"_s + QString::fromUtf8(missed)));
        QCOMPARE(jsonIn(parts.at(2))["id"_L1].toString().toUtf8(), missed);
        QVERIFY(jsonIn(parts.at(2)).contains("legs"_L1));
        QCOMPARE(parts.at(4), QByteArray("--\r\n"));
        QCOMPARE(client->get(Log + "/NONE").status, 404);
        QCOMPARE(client->get(Log + '/' + QByteArray("A,").repeated(51)).status, 400);
    }

    void aSyncWithoutADateReachesBackToTheBeginningNewestFirst()
    {
        QVERIFY(add({{u"missed"_s, u"+13035550141"_s, 1},
                     {u"missed"_s, u"+13035550142"_s, 90},
                     {u"answered"_s, u"+13035550143"_s, 20},
                     {u"missed"_s, u"+13035550144"_s, 10}}));
        const auto callers = [this](const QByteArray &query) {
            QString all;
            const QJsonArray records = client->get(Sync + query).records();
            for (const QJsonValue &each : records)
                all += each["from"_L1]["phoneNumber"_L1].toString().right(1);
            return all;
        };
        QCOMPARE(callers("recordCount=250"), u"1432"_s);
        QCOMPARE(callers("recordCount=2"), u"14"_s);
        QCOMPARE(callers("recordCount=250&statusGroup=Missed"), u"142"_s);
        QCOMPARE(callers("recordCount=250&dateFrom=2000-01-01T00:00:00.000Z"), u"143"_s); // thirty days at most
        for (const char *wrong : {"", "recordCount=0", "recordCount=251", "recordCount=9&syncType=Half",
                                  "recordCount=9&statusGroup=Lost", "recordCount=9&dateFrom=yesterday"})
            QCOMPARE(client->get(Sync + wrong).code(), u"CMN-101"_s);
        QVERIFY(carrier->setFaults({{u"kept_days"_s, QJsonObject{{u"calls"_s, 15}}}}).ok());
        QCOMPARE(callers("recordCount=250"), u"14"_s);
    }

    void anOutgoingRowAndItsLegRunTheSameWay()
    {
        const QJsonObject row = rowOf(u"outbound"_s);
        QCOMPARE(row["direction"_L1].toString(), u"Outbound"_s);
        QCOMPARE(row["from"_L1]["phoneNumber"_L1].toString(), u"+13035550110"_s);
        QCOMPARE(row["to"_L1]["phoneNumber"_L1].toString(), u"+13035550142"_s);
        const QJsonValue leg = row["legs"_L1][0];
        for (const QLatin1String same : {"from"_L1, "to"_L1, "direction"_L1, "transport"_L1, "action"_L1})
            QCOMPARE(leg[same], row[same]);
        QCOMPARE(leg["legType"_L1].toString(), u"SipToPstnUnmetered"_s);
    }

    void aRowSaysHowTheCallWasMade()
    {
        QCOMPARE(rowOf(u"missed"_s)["transport"_L1].toString(), u"PSTN"_s);
        QCOMPARE(rowOf(u"internal"_s)["transport"_L1].toString(), u"VoIP"_s);
        QCOMPARE(rowOf(u"fax"_s)["action"_L1].toString(), u"Incoming Fax"_s);
        QCOMPARE(rowOf(u"blocked"_s)["to"_L1]["name"_L1].toString(), u"Reception"_s);
    }

    void rowsAreFilteredByWhatWasAsked()
    {
        for (const QString &scenario : {u"missed"_s, u"internal"_s, u"outbound"_s})
            QVERIFY(!rowOf(scenario).isEmpty());
        QCOMPARE(found({}), 3);
        QCOMPARE(found("transport=PSTN"), 1);
        QCOMPARE(found("transport=VoIP&direction=Outbound"), 1);
        QCOMPARE(found("extensionNumber=102"), 1);
        QCOMPARE(found("withRecording=true"), 0);
        QCOMPARE(found("withRecording=false"), 3);
        QCOMPARE(found("recordingType=All"), 0);
        QCOMPARE(found("perPage=max"), 3);
        QCOMPARE(client->get(Log + "?perPage=5000").json()["paging"_L1]["perPage"_L1].toInt(), 1000);
        for (const char *wrong : {"direction=Up", "type=Letter", "transport=Post", "view=Whole", "recordingType=Some",
                                  "extensionNumber=102&phoneNumber=13035550142"})
            QCOMPARE(client->get(Log + "?" + wrong).code(), u"CMN-101"_s);
    }

    void aPicturesSizeIsReadFromItsFirstBytes()
    {
        QCOMPARE(practice::pictureSize(practice::pixelPng()), QSize(1, 1));
        QCOMPARE(practice::pictureSize(QByteArray("GIF89a\x02\x01\x03\x00", 10)), QSize(258, 3));
        const QByteArray jpeg("\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc0\x00\x0b\x08\x01\x00\x02\x00\x01", 18);
        QCOMPARE(practice::pictureSize(jpeg), QSize(512, 256));
        for (qsizetype i = 0; i < jpeg.size() - 1; ++i)
            QVERIFY(!practice::pictureSize(jpeg.left(i)).isValid());
        QVERIFY(!practice::pictureSize("\x89PNG").isValid());
    }
};

} // namespace practice_calllog_test

TEXTBACK_TEST(practice_calllog_test, PracticeCallLogTest)
#include "practice_calllog_test.moc"
