// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/json.h"
#include "core/carrier/ringcentral/calllogreading.h"
#include "core/carrier/ringcentral/callreading.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral::ringcentral_calls_test {
namespace {

const QString Outside = u"+15125550142"_s;
const QString Ours = u"+15125550100"_s;
const UtcTime Now = fromMs(1'772'550'000'000);

/// One party's news, in short: "who direction code[/reason]"; who is c (caller), o (someone outside) or an extension.
QJsonObject partyNews(const QString &news, int sequence)
{
    const auto words = news.split(u' ');
    const QString who = words.value(0);
    const bool ours = who != "c"_L1 && who != "o"_L1;
    QJsonObject status{{u"code"_s, words.value(2).section(u'/', 0, 0)}};
    if (words.value(2).contains(u'/'))
        status.insert(u"reason"_s, words.value(2).section(u'/', 1));
    QJsonObject party{
        {u"id"_s, u"p-"_s + who}, {u"direction"_s, words.value(1)}, {u"status"_s, status}, {u"missedCall"_s, true}};
    const bool staffCalls = words.value(3) == "staff"_L1;
    const bool internal = words.value(3) == "internal"_L1;
    QJsonObject from{{u"phoneNumber"_s, staffCalls ? Ours : internal ? u"102"_s : Outside}};
    if (staffCalls || internal)
        from.insert(u"extensionId"_s, 1001);
    if (words.value(3) == "withheld"_L1)
        from = QJsonObject{{u"name"_s, u"Anonymous"_s}};
    party.insert(u"from"_s, from);
    party.insert(u"to"_s, QJsonObject{{u"phoneNumber"_s, staffCalls ? Outside : internal ? u"101"_s : Ours}});
    if (ours)
        party.insert(u"extensionId"_s, who.toInt());
    return {{u"telephonySessionId"_s, u"s-1"_s},
            {u"sequence"_s, sequence},
            {u"eventTime"_s, u"2026-03-03T15:00:00.000Z"_s},
            {u"origin"_s, QJsonObject{{u"type"_s, u"Call"_s}}},
            {u"parties"_s, QJsonArray{party}}};
}

/// What the rules of the port make of all legs together, order aside.
QString judged(const QList<LegUpdate> &legs)
{
    const auto any = [&legs](auto test) { return std::any_of(legs.cbegin(), legs.cend(), test); };
    if (any([](const auto &leg) { return leg.hint == OutcomeHint::NotACall; }))
        return u"ignored"_s;
    if (any([](const auto &leg) { return leg.direction == Direction::Out; }))
        return u"outbound"_s;
    if (any([](const auto &leg) { return leg.direction == Direction::Internal; }))
        return u"internal"_s;
    if (any([](const auto &leg) { return leg.hint == OutcomeHint::Fax; }))
        return u"fax"_s;
    if (any([](const auto &leg) {
            return leg.phase == LegPhase::Answered || leg.hint == OutcomeHint::AnsweredElsewhere;
        }))
        return u"answered"_s;
    if (any([](const auto &leg) { return leg.hint == OutcomeHint::Voicemail; }))
        return u"voicemail"_s;
    const bool rang = any([](const auto &leg) { return leg.role == LegRole::Person || leg.role == LegRole::Group; });
    return rang ? u"missed"_s : u"menu"_s;
}
} // namespace

class RingCentralCallsTest : public QObject {
    Q_OBJECT

    ExtensionBook book;
    QSet<PhoneNumber> numbers{PhoneNumber::fromE164(Ours).value()};
    [[nodiscard]] OurSide ours() const { return {book, numbers, Home{}}; }

    static QStringList begunCall()
    {
        return {u"c Outbound Setup"_s, u"1001 Inbound Setup"_s, u"c Outbound Answered"_s, u"1001 Inbound Proceeding"_s};
    }
    static QStringList endedCall() { return {u"1001 Inbound Disconnected"_s, u"c Outbound Disconnected"_s}; }
    static void kind(const char *name, const QStringList &news, const QString &expected)
    {
        QTest::newRow(name) << news << expected;
    }
    static void addCallsToOnePerson()
    {
        kind("caller hangs up", begunCall() + endedCall(), u"missed"_s);
        kind("answered", begunCall() + QStringList{u"1001 Inbound Answered"_s} + endedCall(), u"answered"_s);
        kind("held", begunCall() + QStringList{u"1001 Inbound Hold"_s} + endedCall(), u"answered"_s);
        kind("voicemail", begunCall() + QStringList{u"1001 Inbound VoiceMail"_s} + endedCall(), u"voicemail"_s);
        kind("voicemail, other spelling", begunCall() + QStringList{u"1001 Inbound Voicemail"_s} + endedCall(),
             u"voicemail"_s);
        kind("voicemail screened", begunCall() + QStringList{u"1001 Inbound VMScreening"_s} + endedCall(),
             u"voicemail"_s);
        kind("fax", begunCall() + QStringList{u"1001 Inbound FaxReceive"_s} + endedCall(), u"fax"_s);
        kind("rejected",
             begunCall() + QStringList{u"1001 Inbound Disconnected/Rejected"_s, u"c Outbound Disconnected"_s},
             u"missed"_s);
        kind("reply with a message",
             begunCall() + QStringList{u"1001 Inbound Disconnected/CallReplied"_s, u"c Outbound Disconnected"_s},
             u"answered"_s);
    }
    static void addCallsToSeveral()
    {
        kind("queue, one answers",
             {u"c Outbound Setup"_s, u"2001 Inbound Setup"_s, u"c Outbound Answered"_s, u"1001 Inbound Proceeding"_s,
              u"1002 Inbound Proceeding"_s, u"1002 Inbound Answered"_s, u"1001 Inbound Disconnected/AgentAnswered"_s,
              u"1002 Inbound Disconnected"_s, u"c Outbound Disconnected"_s},
             u"answered"_s);
        kind("queue, only the loser seen",
             {u"c Outbound Setup"_s, u"1001 Inbound Disconnected/AgentAnswered"_s, u"c Outbound Disconnected"_s},
             u"answered"_s);
        kind("queue abandoned",
             {u"c Outbound Setup"_s, u"2001 Inbound Answered"_s, u"1001 Inbound Proceeding"_s,
              u"1001 Inbound Disconnected/Timeout"_s, u"2001 Inbound Disconnected"_s, u"c Outbound Disconnected"_s},
             u"missed"_s);
        kind("menu",
             {u"c Outbound Setup"_s, u"3001 Inbound Answered"_s, u"c Outbound Answered"_s,
              u"3001 Inbound Disconnected"_s, u"c Outbound Disconnected"_s},
             u"menu"_s);
        kind("menu, then missed",
             {u"c Outbound Setup"_s, u"3001 Inbound Setup"_s, u"3001 Inbound Disconnected/CallerInputRedirect"_s,
              u"1001 Inbound Proceeding"_s, u"1001 Inbound Disconnected"_s, u"c Outbound Disconnected"_s},
             u"missed"_s);
        kind("attended transfer",
             begunCall() + QStringList{u"1001 Inbound Gone/AttendedTransfer"_s, u"c Outbound Gone/AttendedTransfer"_s},
             u"answered"_s);
        kind("gone alone", begunCall() + QStringList{u"1001 Inbound Gone"_s, u"c Outbound Gone"_s}, u"answered"_s);
        kind("forwarded outside",
             {u"c Outbound Setup"_s, u"1001 Inbound Proceeding"_s, u"o Inbound Answered"_s,
              u"c Outbound Disconnected"_s},
             u"answered"_s);
        kind("placed by staff",
             {u"1001 Outbound Setup staff"_s, u"o Inbound Proceeding staff"_s, u"o Inbound Answered staff"_s,
              u"1001 Outbound Disconnected staff"_s},
             u"outbound"_s);
        kind("among colleagues",
             {u"1001 Outbound Setup internal"_s, u"1002 Inbound Proceeding internal"_s,
              u"1002 Inbound Disconnected internal"_s},
             u"internal"_s);
        kind("withheld",
             {u"c Outbound Setup withheld"_s, u"1001 Inbound Proceeding withheld"_s,
              u"c Outbound Disconnected withheld"_s},
             u"missed"_s);
        kind("only the end", endedCall(), u"missed"_s);
        kind("unknown codes and reasons",
             begunCall() + QStringList{u"1001 Inbound Tds"_s, u"1001 Inbound Disconnected/Moonlight"_s} + endedCall(),
             u"missed"_s);
    }

private slots:
    void initTestCase()
    {
        book.read({{{u"id"_s, 1001}, {u"type"_s, u"User"_s}},
                   {{u"id"_s, u"1002"_s}, {u"type"_s, u"user"_s}},
                   {{u"id"_s, 2001}, {u"type"_s, u"Department"_s}},
                   {{u"id"_s, 3001}, {u"type"_s, u"IvrMenu"_s}}});
    }

    void everyKindOfCallReadsRightInAnyOrder_data()
    {
        QTest::addColumn<QStringList>("news");
        QTest::addColumn<QString>("expected");
        addCallsToOnePerson();
        addCallsToSeveral();
    }
    void everyKindOfCallReadsRightInAnyOrder()
    {
        QFETCH(QStringList, news);
        QFETCH(QString, expected);
        std::mt19937 random(7);
        for (int order = 0; order < 50; ++order) {
            QList<LegUpdate> legs;
            for (const QString &one : std::as_const(news))
                legs += legsIn(partyNews(one, 1), Now, ours());
            QCOMPARE(judged(legs), expected);
            std::shuffle(news.begin(), news.end(), random);
        }
    }

    void numbersAreReadFromTheRightSide()
    {
        const auto caller = legsIn(partyNews(u"c Outbound Setup"_s, 5), Now, ours()).constFirst();
        QCOMPARE(caller.remote->e164(), Outside);
        QCOMPARE(caller.line->e164(), Ours);
        QCOMPARE(caller.sequence, std::optional<qint64>(5));
        QCOMPARE(int(caller.role), int(LegRole::Caller));
        const auto agent = legsIn(partyNews(u"1001 Inbound Setup"_s, 5), Now, ours()).constFirst();
        QCOMPARE(agent.remote->e164(), Outside);
        QCOMPARE(agent.line->e164(), Ours);
        const auto staff = legsIn(partyNews(u"1001 Outbound Setup staff"_s, 5), Now, ours()).constFirst();
        QCOMPARE(staff.remote->e164(), Outside);
        QCOMPARE(staff.line->e164(), Ours);
        const auto withheld = legsIn(partyNews(u"c Outbound Setup withheld"_s, 5), Now, ours()).constFirst();
        QVERIFY(!withheld.remote);
        QCOMPARE(int(withheld.direction), int(Direction::In));
        QCOMPARE(withheld.at, fromMs(1'772'550'000'000));
    }

    void otherOriginsAreNoCalls()
    {
        auto session = partyNews(u"c Outbound Setup"_s, 1);
        session.insert(u"origin"_s, QJsonObject{{u"type"_s, u"RingOut"_s}});
        QCOMPARE(int(legsIn(session, Now, ours()).constFirst().hint), int(OutcomeHint::NotACall));
        session.remove(u"origin"_s);
        QCOMPARE(int(legsIn(session, Now, ours()).constFirst().hint), int(OutcomeHint::None));
    }

    void transfersAskForConfirmation()
    {
        QVERIFY(legsIn(partyNews(u"1001 Inbound Disconnected/BlindTransfer"_s, 1), Now, ours()).constFirst().moved);
        QVERIFY(
            legsIn(partyNews(u"3001 Inbound Disconnected/CallerInputRedirect"_s, 1), Now, ours()).constFirst().moved);
        QVERIFY(legsIn(partyNews(u"c Outbound Gone"_s, 1), Now, ours()).constFirst().moved);
        QVERIFY(!legsIn(partyNews(u"1001 Inbound Disconnected/NoAnswer"_s, 1), Now, ours()).constFirst().moved);
    }

    void historyRowsAreTrustedOnlyWhenTheyProveSomething_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("ageSeconds");
        QTest::addColumn<bool>("accountWide");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("provisional");
        const auto row = [](const char *name, const QByteArray &text, int age, CallOutcome outcome, bool provisional,
                            bool wide = true) {
            QTest::newRow(name) << text << age << wide << int(outcome) << provisional;
        };
        const QByteArray missed = R"("direction":"Inbound","result":"Missed")";
        row("missed", missed, 6, CallOutcome::Missed, false);
        row("missed just now", missed, 3, CallOutcome::Missed, true);
        row("hang up, lower case", R"("direction":"Inbound","result":"Hang up")", 6, CallOutcome::Missed, false);
        row("voicemail", R"("direction":"Inbound","result":"Voicemail")", 6, CallOutcome::Missed, false);
        row("not accepted", R"("direction":"Inbound","result":"Answered Not Accepted")", 6, CallOutcome::Missed, false);
        row("queue, young",
            missed
                + R"(,"legs":[{"legType":"Accept","result":"Missed"},{"legType":"PstnToSip","direction":"Outbound","result":"Stopped"}])",
            30, CallOutcome::Missed, true);
        row("queue, settled",
            missed
                + R"(,"legs":[{"legType":"Accept","result":"Missed"},{"legType":"PstnToSip","direction":"Outbound","result":"Stopped"}])",
            61, CallOutcome::Missed, false);
        row("queue by its extension", missed + R"(,"to":{"phoneNumber":"+15125550120","extensionId":2001})", 30,
            CallOutcome::Missed, true);
        row("queue in one's own log", missed + R"(,"queueCall":true)", 600, CallOutcome::Missed, true, false);
        row("somebody connected", missed + R"(,"legs":[{"result":"Call connected"}])", 61, CallOutcome::Answered,
            false);
        row("snapshot during the call",
            R"("direction":"Outbound","result":"Stopped","legs":[{"legType":"PstnToSip","result":"Stopped"}])", 600,
            CallOutcome::Unknown, true);
        row("in progress", R"("direction":"Inbound","result":"In Progress")", 600, CallOutcome::Unknown, true);
        row("phone offline", R"("direction":"Inbound","result":"IP Phone Offline")", 600, CallOutcome::Unknown, true);
        row("no result", R"("direction":"Inbound")", 600, CallOutcome::Unknown, true);
        row("accepted, short row", R"("direction":"Inbound","result":"Accepted")", 6, CallOutcome::Answered, false);
        row("accepted by a person",
            R"("direction":"Inbound","result":"Accepted","legs":[{"legType":"Accept","extension":{"id":1001}}])", 6,
            CallOutcome::Answered, false);
        row("accepted by a menu",
            R"("direction":"Inbound","result":"Accepted","legs":[{"legType":"Accept","extension":{"id":3001},"result":"Accepted"}])",
            61, CallOutcome::AbandonedInMenu, false);
        row("blocked", R"("direction":"Inbound","result":"Blocked")", 6, CallOutcome::Ignored, false);
        row("fax", R"("direction":"Inbound","type":"Fax","result":"Received")", 6, CallOutcome::Ignored, false);
        row("placed by staff", R"("direction":"Outbound","result":"Call connected")", 6, CallOutcome::Outbound, false);
        row("colleague", R"("direction":"Inbound","result":"Missed","from":{"extensionNumber":"102"})", 6,
            CallOutcome::Internal, false);
        row("not finished", missed + R"(,"finished":false)", 600, CallOutcome::Missed, true);
    }
    void historyRowsAreTrustedOnlyWhenTheyProveSomething()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, ageSeconds);
        QFETCH(bool, accountWide);
        QFETCH(int, outcome);
        QFETCH(bool, provisional);
        const QByteArray text =
            R"({"id":"x","telephonySessionId":"s-7","startTime":"2026-03-03T14:59:00.000+0000","duration":20,
            "from":{"phoneNumber":"+15125550142"},"to":{"phoneNumber":"+15125550100"},)"
            + row + "}";
        QJsonObject read = json::object(text);
        QVERIFY(!read.isEmpty());
        const UtcTime end = *json::time(QJsonValue(u"2026-03-03T14:59:20Z"_s));
        const auto call = historicCallIn(read, end + std::chrono::seconds{ageSeconds}, accountWide, ours());
        QVERIFY(call);
        QCOMPARE(int(call->call.outcome), outcome);
        QCOMPARE(call->provisional, provisional);
        QCOMPARE(call->call.key, u"s-7"_s);
        QCOMPARE(call->call.endedAt.value_or(end), end);
        QVERIFY(call->call.fromHistory);
    }
};
} // namespace textback::ringcentral::ringcentral_calls_test

TEXTBACK_TEST(textback::ringcentral::ringcentral_calls_test, RingCentralCallsTest)
#include "ringcentral_calls_test.moc"
