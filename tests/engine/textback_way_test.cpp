// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the end of a missed call to its text: what it costs, counted, and what it tells meanwhile.
#include "core/store/sqliteinbox.h"
#include "tests/engine/deskbench.h"
#include "tests/support/fakecontacts.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace textback::textback_way_test {

class TextbackWayTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }
    void withoutDelayATextBackLeavesAfterOneCommitAndFewStatements();
    void aTextWhoseAnswerIsLateIsShownMeanwhile();
    void aQuietMinuteWritesNothing();
    void theCountdownTellsTheWordsThatWillLeave();
    void aContactIsCalledByTheirFirstName();
    void aCallToALineThatCannotTextStandsWhereItsTextLeavesFrom();
    void aVoicemailCanBeHeardHoweverItsNoteComes();
    void aCallThatOnlyTheHistoryKnowsTellsItsLineToo();
    void aCallBeforeTheLinesAreKnownWaitsForThem();
    void withoutLinesForLongACallIsHeldForAPerson();
    void aListOfNumbersThatCannotBeReadTakesNoLineAway();
    void aRowWithoutALengthTakesNothingFromWhatTheStreamSaw();
};

namespace {

PhoneNumber queueLine()
{
    return PhoneNumber::fromE164(u"+15125550111").value();
}

void addQueueLine(DeskBench &bench)
{
    CarrierLine queue{.carrierId = u"2"_s, .number = queueLine()};
    queue.kind = LineKind::Queue;
    bench.world().lines.append(queue);
    bench.restart();
    bench.callTo(queueLine());
}

} // namespace

void TextbackWayTest::withoutDelayATextBackLeavesAfterOneCommitAndFewStatements()
{
    DeskBench bench;
    bench.set(u"delay-seconds"_s, u"0"_s);
    bench.set(u"settle-seconds"_s, u"0"_s);
    for (int i = 0; i < 3; ++i)
        bench.missCall(DeskBench::caller(i)); // the first one learns the policy
    bench.clock().advance(1min);
    const PhoneNumber caller = DeskBench::caller(7);
    const CallKey key = bench.ring(caller);
    bench.clock().advance(12s);
    const StoreWork before = bench.work();
    std::optional<StoreWork> leaving;
    bench.world().asked = [&] { leaving = bench.work(); };
    bench.hangUp(key, caller);
    bench.world().asked = [] {};
    QVERIFY(leaving); // it has left before anything else happened
    QCOMPARE(leaving->commits, before.commits + 1);
    const qint64 statements = leaving->statements - before.statements;
    qInfo("%lld statements", statements);
    QVERIFY(statements <= 70);
    QCOMPARE(bench.work().commits, before.commits + 1);
    bench.clock().advance(100ms);
    QCOMPARE(bench.work().commits, before.commits + 2); // it is shown with its answer
}

void TextbackWayTest::aTextWhoseAnswerIsLateIsShownMeanwhile()
{
    DeskBench bench;
    bench.set(u"delay-seconds"_s, u"0"_s);
    bench.set(u"settle-seconds"_s, u"0"_s);
    bench.world().answerAfter = 20s;
    const CallKey key = bench.missCall(DeskBench::caller(7));
    bench.clock().advance(1s);
    QCOMPARE(bench.textBackFor(key)->state, OutboxState::Sending);
    const auto inbox = openInbox(bench.path()).value();
    QCOMPARE(inbox->timeline(bench.stored(key).thread, {}, 50).value().size(), 2); // call and text
}

void TextbackWayTest::aQuietMinuteWritesNothing()
{
    DeskBench bench;
    bench.set(u"opening-hours"_s, u"sun 03:00-03:01"_s);
    bench.clock().advance(20min);
    const qint64 commits = bench.work().commits;
    bench.clock().advance(4min); // closed: the history is read every five
    QVERIFY2(bench.work().commits - commits <= 2, qPrintable(QString::number(bench.work().commits - commits)));
}

void TextbackWayTest::aContactIsCalledByTheirFirstName()
{
    DeskBench bench;
    FakeContacts contacts;
    contacts.add(u"Helen Ortiz"_s, {DeskBench::caller(1).e164()});
    bench.desk().setContacts(&contacts);
    bench.set(u"text-open"_s, u"Hi {first_name|there}, sorry we missed you. Reply here."_s);
    const CallKey known = bench.missCall(DeskBench::caller(1));
    const CallKey stranger = bench.missCall(DeskBench::caller(2));
    bench.clock().advance(1min);
    QVERIFY(bench.textBackFor(known)->body.startsWith(u"Hi Helen, "_s));
    QVERIFY(bench.textBackFor(stranger)->body.startsWith(u"Hi there, "_s));
}

void TextbackWayTest::theCountdownTellsTheWordsThatWillLeave()
{
    DeskBench bench;
    bench.set(u"company"_s, u"Example Dental"_s);
    QSignalSpy started(&bench.events(), &DeskEvents::countdownStarted);
    qsizetype startedWhenNoticed = -1;
    connect(&bench.events(), &DeskEvents::noticed, this, [&] { startedWhenNoticed = started.size(); });
    bench.missCall(DeskBench::caller());
    QCOMPARE(started.size(), 1);
    QCOMPARE(startedWhenNoticed, 1); // so that the notice of the call can offer to cancel
    const auto countdown = started.first().first().value<Countdown>();
    QVERIFY(countdown.body.contains(u"Example Dental"_s));
    bench.clock().advance(10s);
    QCOMPARE(ModelCarrier::sentTexts(bench.world()).constFirst().body, countdown.body);
}

void TextbackWayTest::aCallToALineThatCannotTextStandsWhereItsTextLeavesFrom()
{
    DeskBench bench;
    addQueueLine(bench);
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(1min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    const StoredCall call = bench.stored(key);
    const auto text = bench.textBackFor(key);
    QCOMPARE(text->line, DeskBench::line());
    QCOMPARE(text->thread, call.thread);
    QCOMPARE(call.call.line, DeskBench::line());
    QCOMPARE(call.call.dialled, queueLine());
    bench.receive(DeskBench::caller(), u"Thanks, call me tomorrow"_s);
    QCOMPARE(bench.store().threads().threadOf(DeskBench::line(), DeskBench::caller()).value(), call.thread);
    VoicemailNote note;
    note.remote = DeskBench::caller();
    note.at = bench.clock().now();
    emit bench.carrier().voicemailNoted(note);
    QCOMPARE(bench.stored(key).call.dialled, queueLine());
    QCOMPARE(bench.stored(key).thread, call.thread);
}

void TextbackWayTest::aVoicemailCanBeHeardHoweverItsNoteComes()
{
    DeskBench bench;
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(1min);
    QSignalSpy changed(&bench.events(), &DeskEvents::threadChanged);
    VoicemailNote note;
    note.carrierId = u"77"_s;
    note.remote = DeskBench::caller();
    note.at = bench.clock().now();
    emit bench.carrier().voicemailNoted(note); // some carriers tell first that there is one, then where
    QVERIFY(bench.stored(key).call.voicemailLeft);
    QVERIFY(!bench.stored(key).recorded);
    note.recording = Attachment{u"77"_s, u"/content/77"_s, {}, {}, std::nullopt};
    changed.clear();
    emit bench.carrier().voicemailNoted(note);
    QVERIFY(bench.stored(key).recorded);
    QCOMPARE(changed.size(), 1);
    emit bench.carrier().voicemailNoted(note);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    QVERIFY(bench.desk().markHeard(bench.itemOf(key)).ok());
    QVERIFY(bench.desk().markHeard(bench.itemOf(key)).ok());
    QCOMPARE(bench.carrier().markedRead(), QStringList{u"77"_s});
    QCOMPARE(changed.size(), 2);
    QVERIFY(bench.stored(key).heard);
}

void TextbackWayTest::aCallThatOnlyTheHistoryKnowsTellsItsLineToo()
{
    DeskBench bench;
    addQueueLine(bench);
    const CallKey key = bench.missCall(DeskBench::caller(), 12s, false);
    bench.clock().advance(90s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    QCOMPARE(bench.stored(key).call.dialled, queueLine());
}

void TextbackWayTest::aCallBeforeTheLinesAreKnownWaitsForThem()
{
    DeskBench bench(false);
    bench.set(u"delay-seconds"_s, u"0"_s);
    bench.set(u"settle-seconds"_s, u"0"_s);
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(5s);
    QVERIFY(!bench.stored(key).judged);
    bench.tellLines();
    bench.clock().advance(1s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    bench.clock().advance(1h);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void TextbackWayTest::withoutLinesForLongACallIsHeldForAPerson()
{
    DeskBench bench(false);
    QSignalSpy noticed(&bench.events(), &DeskEvents::noticed);
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(15min);
    QVERIFY(bench.stored(key).judged);
    QCOMPARE(noticed.last().first().toString(), u"held"_s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
}

void TextbackWayTest::aListOfNumbersThatCannotBeReadTakesNoLineAway()
{
    DeskBench bench;
    bench.world().lines.clear();
    bench.restart();
    QCOMPARE(bench.desk().lines().size(), 1);
    bench.missCall(DeskBench::caller());
    bench.clock().advance(1min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void TextbackWayTest::aRowWithoutALengthTakesNothingFromWhatTheStreamSaw()
{
    DeskBench bench;
    const auto missCall = [&bench](int caller, bool told) {
        const CallKey key = bench.missCall(DeskBench::caller(caller), 12s, told);
        bench.world().calls.last().call.endedAt.reset();
        return key;
    };
    missCall(1, false);
    bench.clock().advance(90s);
    QCOMPARE(bench.textsTo(DeskBench::caller(1)), 1); // nobody knows how long it rang: long enough
    const CallKey seen = missCall(2, true);
    bench.world().calls.last().call.rang = 0s;
    bench.restart(); // before it had settled
    bench.clock().advance(90s);
    QCOMPARE(bench.stored(seen).call.rang, std::optional(12s));
    QVERIFY(bench.stored(seen).call.endedAt);
    QCOMPARE(bench.textsTo(DeskBench::caller(2)), 1);
}

} // namespace textback::textback_way_test

TEXTBACK_TEST(textback::textback_way_test, TextbackWayTest)
#include "textback_way_test.moc"
