// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/practiceclient.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSet>

using namespace textback;

namespace practice_calls_test {

namespace {

const QByteArray Account = "/restapi/v1.0/account/~";

struct Seen {
    bool personAnswered = false;
    bool voicemail = false;
    bool fax = false;
    bool anyPerson = false;
    bool outboundOfOurs = false;
    bool callerLegEnded = false;
    bool anyReasonOfAnswering = false;
    int frames = 0;
};

/// The facts from which the reference decides what became of a call.
Seen factsOf(const QList<QJsonObject> &events)
{
    static const QSet<qint64> people{810'100'101, 810'100'102, 810'100'103};
    Seen seen;
    for (const QJsonObject &event : events) {
        const QJsonObject party = event["body"_L1]["parties"_L1][0].toObject();
        const QString code = party["status"_L1]["code"_L1].toString();
        const QString reason = party["status"_L1]["reason"_L1].toString();
        const qint64 extension = party["extensionId"_L1].toString().toLongLong();
        const bool inbound = party["direction"_L1] == "Inbound"_L1;
        ++seen.frames;
        seen.anyPerson |= inbound && people.contains(extension);
        seen.personAnswered |=
            inbound && people.contains(extension) && (code == "Answered"_L1 || code == "Hold"_L1 || code == "Gone"_L1);
        seen.voicemail |= code == "VoiceMail"_L1;
        seen.fax |= code == "FaxReceive"_L1;
        seen.outboundOfOurs |= !inbound && extension != 0;
        seen.anyReasonOfAnswering |=
            reason == "AgentAnswered"_L1 || reason == "Pickup"_L1 || reason == "AttendedTransfer"_L1;
        seen.callerLegEnded |= !inbound && extension == 0 && (code == "Disconnected"_L1 || code == "Gone"_L1);
    }
    return seen;
}

QString decide(const Seen &seen)
{
    if (seen.frames == 0)
        return u"nothing"_s;
    if (seen.outboundOfOurs)
        return u"ours"_s;
    if (seen.fax)
        return u"fax"_s;
    if (seen.personAnswered || seen.anyReasonOfAnswering)
        return u"answered"_s;
    if (seen.voicemail)
        return u"voicemail"_s;
    return seen.anyPerson ? u"missed"_s : u"menu"_s;
}

} // namespace

class PracticeCallsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeCarrier> carrier;
    std::unique_ptr<PracticeClient> client;
    std::unique_ptr<PracticeStream> stream;

    QString call(const QString &scenario, Milliseconds ring = 30ms, const QString &from = u"+13035550142"_s)
    {
        practice::CallRequest request;
        request.scenario = scenario;
        request.from = from;
        request.ring = ring;
        request.talk = request.voicemail = 20ms;
        const auto started = carrier->startCall(request);
        return started.ok() ? started.value()["telephonySessionId"_L1].toString() : QString();
    }
    QList<QJsonObject> telephony() const
    {
        QList<QJsonObject> events = stream->events();
        events.removeIf(
            [](const QJsonObject &each) { return !each["event"_L1].toString().endsWith("/telephony/sessions"_L1); });
        return events;
    }
    bool waitUntilOver() const
    {
        return QTest::qWaitFor([this] { return carrier->state()["calls"_L1].toArray().last()["over"_L1].toBool(); },
                               3'000)
            && QTest::qWaitFor([this, size = qsizetype(-1)]() mutable {
                   return std::exchange(size, stream->events().size()) == stream->events().size();
               });
    }
    QJsonObject newestRow(const QByteArray &view = "Detailed") const
    {
        return client->get(Account + "/call-log?view=" + view).json()["records"_L1][0].toObject();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        carrier = std::make_unique<PracticeCarrier>();
        QVERIFY(carrier->start({}).ok());
        QVERIFY(carrier->setFaults({{u"limits"_s, QJsonObject{{u"heavy"_s, 1000}, {u"auth"_s, 1000}}}}).ok());
        client = std::make_unique<PracticeClient>(*carrier);
        QCOMPARE(client->signIn().status, 200);
        stream = std::make_unique<PracticeStream>(*client);
        QVERIFY(stream->waitForDetails());
        QCOMPARE(stream->subscribe(PracticeStream::usualFilters()).size(), 2);
    }
    void cleanup() { stream.reset(); }

    void everyScenarioGivesTheFactsOfItsOutcome_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("result");
        const std::initializer_list<std::array<const char *, 3>> rows = {
            {"missed", "missed", "Missed"},
            {"withheld", "missed", "Missed"},
            {"voicemail", "voicemail", "Voicemail"},
            {"voicemail_no_message", "voicemail", "Missed"},
            {"busy", "missed", "Busy"},
            {"declined", "missed", "Declined"},
            {"answered", "answered", "Accepted"},
            {"answered_elsewhere", "answered", "Answered Elsewhere"},
            {"queue_answered", "answered", "Accepted"},
            {"queue_abandoned", "missed", "Missed"},
            {"ivr_abandoned", "menu", "Accepted"},
            {"ivr_answered", "answered", "Accepted"},
            {"blind_transfer", "answered", "Accepted"},
            {"blind_transfer_missed", "answered", "Accepted"},
            {"attended_transfer", "answered", "Accepted"},
            {"fax", "fax", "Received"},
            {"outbound", "ours", "Call connected"},
            {"internal", "ours", "Missed"},
            {"blocked", "nothing", "Blocked"}};
        QCOMPARE(qsizetype(rows.size()), practice::scenarioNames().size());
        for (const auto &[scenario, outcome, result] : rows)
            QTest::newRow(scenario) << QString::fromLatin1(outcome) << QString::fromLatin1(result);
    }
    void everyScenarioGivesTheFactsOfItsOutcome()
    {
        QFETCH(QString, outcome);
        QFETCH(QString, result);
        const QString scenario = QString::fromLatin1(QTest::currentDataTag());
        const QString session = call(scenario);
        QVERIFY(waitUntilOver());
        const QList<QJsonObject> events = telephony();
        QCOMPARE(decide(factsOf(events)), outcome);
        for (qsizetype i = 0; i < events.size(); ++i) {
            QCOMPARE(events.at(i)["body"_L1]["sequence"_L1].toInt(), i + 2); // contiguous, from 2
            QCOMPARE(events.at(i)["body"_L1]["telephonySessionId"_L1].toString(), session);
        }
        const bool fromOutside = outcome != "ours"_L1 && outcome != "nothing"_L1;
        QCOMPARE(factsOf(events).callerLegEnded, fromOutside);
        QTRY_COMPARE(newestRow()["result"_L1].toString(), result);
        QCOMPARE(newestRow()["telephonySessionId"_L1].toString(), session);
        QVERIFY(!newestRow("Simple").contains("legs"_L1));
    }

    void aWithheldNumberIsNowhere()
    {
        QVERIFY(!call(u"voicemail"_s, 10ms, {}).isEmpty());
        QVERIFY(waitUntilOver());
        QTRY_VERIFY(stream->events().last()["event"_L1].toString().endsWith("/message-store"_L1));
        for (const QJsonObject &each : stream->events()) {
            QVERIFY(!each["body"_L1]["from"_L1].toObject().contains("phoneNumber"_L1));
            QVERIFY(!each["body"_L1]["parties"_L1][0]["from"_L1].toObject().contains("phoneNumber"_L1));
        }
        QVERIFY(!newestRow()["from"_L1].toObject().contains("phoneNumber"_L1));
    }

    void aVoicemailIsInTheMailboxAndCanBeHeard()
    {
        QVERIFY(!call(u"voicemail"_s).isEmpty());
        QTRY_VERIFY(!stream->events().isEmpty()
                    && stream->events().last()["event"_L1].toString().endsWith("/message-store"_L1));
        const qint64 id = stream->events().last()["body"_L1]["changes"_L1][0]["newMessageIds"_L1][0].toInteger();
        const QByteArray path = Account + "/extension/~/message-store/" + QByteArray::number(id);
        const QJsonObject message = client->get(path).json();
        QCOMPARE(message["type"_L1].toString(), u"VoiceMail"_s);
        QVERIFY(client->get(path + "/content/" + QByteArray::number(id)).body.startsWith("RIFF"));
        QCOMPARE(newestRow()["message"_L1]["id"_L1].toString(), QString::number(id));
    }

    void aQueueCallHasAProvisionalRowThatIsRewrittenUnderItsId()
    {
        practice::CallRequest request{u"queue_answered"_s, u"+13035550142"_s, {}, 10ms};
        request.talk = 400ms;
        QVERIFY(carrier->startCall(request).ok());
        const auto rows = [this] {
            return client->get(Account + "/call-log?view=Detailed").json()["records"_L1].toArray();
        };
        QTRY_COMPARE(rows().size(), 1);
        const QJsonObject early = rows()[0].toObject();
        QCOMPARE(early["direction"_L1].toString(), u"Outbound"_s);
        QCOMPARE(early["result"_L1].toString(), u"Stopped"_s);
        QTRY_COMPARE(newestRow()["result"_L1].toString(), u"Accepted"_s);
        QCOMPARE(newestRow()["id"_L1], early["id"_L1]);
        QVERIFY(newestRow()["startTime"_L1].toString() < early["startTime"_L1].toString());
    }

    void aLiveCallIsFoundUntilItIsOver()
    {
        const QByteArray session = call(u"missed"_s, 300ms).toUtf8();
        QTRY_COMPARE(telephony().size(), 4);
        QCOMPARE(client->get(Account + "/telephony/sessions/" + session).json()["parties"_L1].toArray().size(), 2);
        QCOMPARE(client->get(Account + "/active-calls").json()["records"_L1][0]["result"_L1].toString(),
                 u"In Progress"_s);
        QVERIFY(waitUntilOver());
        QCOMPARE(client->get(Account + "/telephony/sessions/" + session).status, 404);
        QCOMPARE(client->get(Account + "/active-calls").json()["records"_L1].toArray().size(), 0);
    }

    void theCallLogIsContinuedFromAToken()
    {
        QVERIFY(!call(u"missed"_s, 0ms).isEmpty());
        QVERIFY(waitUntilOver());
        carrier->advance(60s); // a token covers the last five seconds again
        const QJsonObject full = client->get(Account + "/call-log-sync?syncType=FSync&recordCount=100").json();
        QCOMPARE(full["records"_L1].toArray().size(), 1);
        QVERIFY(!call(u"answered"_s, 0ms).isEmpty());
        QVERIFY(waitUntilOver());
        const QByteArray path = Account
            + "/call-log-sync?syncType=ISync&syncToken=" + full["syncInfo"_L1]["syncToken"_L1].toString().toUtf8();
        const QJsonObject more = client->get(path).json();
        QCOMPARE(more["records"_L1].toArray().size(), 1);
        QCOMPARE(more["records"_L1][0]["result"_L1].toString(), u"Accepted"_s);
        QVERIFY(carrier->setFaults({{u"invalidate_sync"_s, u"call_log"_s}}).ok());
        QCOMPARE(client->get(path).code(), u"CLG-101"_s);
    }

    void aCompressedRingIsReportedInFullWhenAsked()
    {
        practice::CallRequest request{u"missed"_s, u"+13035550142"_s, {}, 20ms};
        request.reportedRing = 20s;
        QVERIFY(carrier->startCall(request).ok());
        QVERIFY(waitUntilOver());
        const auto timeOf = [](const QJsonObject &event) {
            return QDateTime::fromString(event["body"_L1]["eventTime"_L1].toString(), Qt::ISODateWithMs);
        };
        QCOMPARE(timeOf(telephony().constFirst()).secsTo(timeOf(telephony().constLast())), 20);
        QVERIFY(qAbs(timeOf(telephony().constLast()).msecsTo(QDateTime::currentDateTimeUtc())) < 5'000);
    }

    void unknownScenariosAndNumbersAreRefused()
    {
        QVERIFY(!carrier->startCall({u"nonsense"_s, {}, {}}).ok());
        QVERIFY(!carrier->startCall({u"missed"_s, {}, u"+15550000000"_s}).ok());
    }
};

} // namespace practice_calls_test

TEXTBACK_TEST(practice_calls_test, PracticeCallsTest)
#include "practice_calls_test.moc"
