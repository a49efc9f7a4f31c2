// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Far more calls ring at once than any office has. Costs are counted, not timed.
#include "tests/engine/deskbench.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace textback::flood_test {

namespace {

constexpr int Flood = 20'000;

PhoneNumber stranger(int number)
{
    return PhoneNumber::fromE164(u"+1212%1"_s.arg(2'000'000 + number)).value();
}

/// So many calls ring within four seconds, and none of them ends.
void ringOften(DeskBench &bench, int calls)
{
    for (int i = 0; i < calls; ++i) {
        (void)bench.ring(stranger(i));
        if (i % 5 == 4)
            bench.clock().advance(1ms);
    }
}

} // namespace

class FloodTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }
    void aFloodOfRingingCallsCostsFewCommitsAndFewTimers();
    void aRealMissedCallInTheFloodIsTextedOnTime();
    void aCallThatTheFloodPushedOutIsTextedOnceItsEndIsConfirmed();
    void aCallThatTheFloodPushedOutIsFoundInTheHistory();
    void aFloodShowsAsAGapUntilTheHistoryWasRead();
    void floodedCallsThatNeverEndAreAskedForAFewAtATime();
    void callsWhoseCallersAreGoneAreNeverPushedOutByRingingOnes();
};

void FloodTest::aFloodOfRingingCallsCostsFewCommitsAndFewTimers()
{
    DeskBench bench;
    const qint64 commits = bench.work().commits;
    const qint64 statements = bench.work().statements;
    const qsizetype timers = bench.clock().pending();
    ringOften(bench, Flood);
    QVERIFY2(bench.work().commits - commits < 100, qPrintable(QString::number(bench.work().commits - commits)));
    QVERIFY2(bench.work().statements - statements < Flood, qPrintable(QString::number(bench.work().statements)));
    QVERIFY2(bench.clock().pending() - timers < 50, qPrintable(QString::number(bench.clock().pending())));
}

void FloodTest::aRealMissedCallInTheFloodIsTextedOnTime()
{
    DeskBench bench;
    ringOften(bench, Flood / 2);
    const CallKey key = bench.ring(DeskBench::caller());
    ringOften(bench, int(CallTracker::MostOpen) / 2);
    bench.clock().advance(8s);
    bench.hangUp(key, DeskBench::caller());
    ringOften(bench, int(CallTracker::MostOpen) / 2);
    bench.clock().advance(9s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    bench.clock().advance(1s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void FloodTest::aCallThatTheFloodPushedOutIsTextedOnceItsEndIsConfirmed()
{
    DeskBench bench;
    const UtcTime began = bench.clock().now();
    const CallKey key = bench.ring(DeskBench::caller());
    bench.clock().advance(1s);
    ringOften(bench, Flood);
    bench.clock().advance(10s);
    bench.hangUp(key, DeskBench::caller());
    bench.note(key, DeskBench::caller(), began);
    bench.clock().advance(30s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void FloodTest::aCallThatTheFloodPushedOutIsFoundInTheHistory()
{
    DeskBench bench;
    const UtcTime began = bench.clock().now();
    const CallKey key = bench.ring(DeskBench::caller());
    ringOften(bench, Flood); // within the first 100 ms it was not written down
    bench.clock().advance(10s);
    bench.note(key, DeskBench::caller(), began);
    bench.clock().advance(90s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void FloodTest::aFloodShowsAsAGapUntilTheHistoryWasRead()
{
    DeskBench bench;
    bench.clock().advance(20s);
    QCOMPARE(bench.desk().health().catchUp, Light::Good);
    ringOften(bench, int(CallTracker::MostOpen) + 1);
    QCOMPARE(bench.desk().health().catchUp, Light::Working);
    bench.clock().advance(20s);
    QCOMPARE(bench.desk().health().catchUp, Light::Good);
}

void FloodTest::floodedCallsThatNeverEndAreAskedForAFewAtATime()
{
    DeskBench bench;
    ringOften(bench, Flood);
    const qsizetype before = bench.world().openCallQuestions;
    bench.clock().advance(240s);
    QVERIFY2(bench.world().openCallQuestions - before <= 100,
             qPrintable(QString::number(bench.world().openCallQuestions)));
}

void FloodTest::callsWhoseCallersAreGoneAreNeverPushedOutByRingingOnes()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QSet<CallKey> settled;
    connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.insert(ended.call.key); });
    const auto tell = [&tracker](const CallKey &key, LegPhase phase) {
        LegUpdate update;
        update.callKey = key;
        update.legId = u"c"_s;
        update.direction = Direction::In;
        update.role = LegRole::Caller;
        update.phase = phase;
        tracker.take(update);
    };
    for (int i = 0; i < 1'000; ++i) {
        tell(u"ended-%1"_s.arg(i), LegPhase::Ringing);
        tell(u"ended-%1"_s.arg(i), LegPhase::Ended);
    }
    for (int i = 0; i < Flood; ++i)
        tell(u"ringing-%1"_s.arg(i), LegPhase::Ringing);
    QCOMPARE(tracker.openCalls(), int(CallTracker::MostOpen));
    clock.advance(60s);
    QCOMPARE(settled.size(), 1'000);
}

} // namespace textback::flood_test

TEXTBACK_TEST(textback::flood_test, FloodTest)
#include "flood_test.moc"
