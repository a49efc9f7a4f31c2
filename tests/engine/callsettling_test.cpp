// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/callevidence.h"
#include "core/engine/calltracker.h"
#include "tests/engine/callstories.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace textback::callsettling_test {

using namespace stories;

class CallSettlingTest : public QObject {
    Q_OBJECT
private slots:
    void anAnswerReportedLateCorrectsTheOutcome();
    void withoutSettleTimeACallIsSettledAtOnce();
    void reportsOfTheEndDoNotRestartTheSettling();
    void aNewRingingLegRestartsTheSettlingUpToALimit();
    void theHistorySettlesACallWhoseEndWasLost();
    void aCallThatRingsTooLongIsReported();
    void whatTheStreamSawOfTheRingingWinsOverTheHistory();
};

void CallSettlingTest::anAnswerReportedLateCorrectsTheOutcome()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QList<Call> corrected;
    connect(&tracker, &CallTracker::callCorrected, this, [&](const Call &call) { corrected.append(call); });
    const QList<LegUpdate> updates = missedCall();
    for (const LegUpdate &update : updates)
        tracker.take(update);
    clock.advance(10s);
    LegUpdate late = updates.at(1);
    late.sequence = 9;
    late.phase = LegPhase::Answered;
    tracker.take(late);
    QCOMPARE(corrected.size(), 1);
    QCOMPARE(corrected.first().outcome, CallOutcome::Answered);
}

void CallSettlingTest::withoutSettleTimeACallIsSettledAtOnce()
{
    FakeClock clock;
    CallTracker tracker(clock);
    tracker.setSettle(0s);
    int settled = 0;
    connect(&tracker, &CallTracker::callSettled, this, [&] { ++settled; });
    for (const LegUpdate &update : missedCall())
        tracker.take(update);
    QCOMPARE(settled, 1);
}

void CallSettlingTest::reportsOfTheEndDoNotRestartTheSettling()
{
    FakeClock clock;
    CallTracker tracker(clock);
    tracker.setSettle(10s);
    int settled = 0;
    connect(&tracker, &CallTracker::callSettled, this, [&] { ++settled; });
    QList<LegUpdate> updates = missedCall();
    updates.swapItemsAt(2, 3);
    tracker.take(updates.at(0));
    tracker.take(updates.at(1));
    tracker.take(updates.at(2));
    clock.advance(4s);
    tracker.take(updates.at(2));
    clock.advance(6s);
    QCOMPARE(settled, 1);
}

void CallSettlingTest::aNewRingingLegRestartsTheSettlingUpToALimit()
{
    FakeClock clock;
    CallTracker tracker(clock);
    tracker.setSettle(10s);
    int settled = 0;
    connect(&tracker, &CallTracker::callSettled, this, [&] { ++settled; });
    const QList<LegUpdate> updates = missedCall();
    for (const LegUpdate &update : updates)
        tracker.take(update);
    for (int i = 0; i < 11; ++i) {
        clock.advance(5s);
        QCOMPARE(settled, 0);
        LegUpdate late = updates.at(1);
        late.legId = u"late-%1"_s.arg(i);
        late.sequence = 6 + i;
        tracker.take(late);
    }
    clock.advance(5s);
    QCOMPARE(settled, 1);
}

void CallSettlingTest::theHistorySettlesACallWhoseEndWasLost()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QList<EndedCall> settled;
    connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.append(ended); });
    tracker.take(missedCall().at(0));
    tracker.take(missedCall().at(1));
    HistoricCall row;
    row.call.key = u"s-1"_s;
    row.call.outcome = CallOutcome::Missed;
    row.call.startedAt = Start;
    row.call.endedAt = Start + 20s;
    row.provisional = true;
    QVERIFY(tracker.takeHistory(row));
    QVERIFY(settled.isEmpty());
    row.provisional = false;
    QVERIFY(tracker.takeHistory(row));
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.first().call.outcome, CallOutcome::Missed);
    QVERIFY(!settled.first().needsConfirmation);
    row.call.key = u"s-9"_s;
    QVERIFY(!tracker.takeHistory(row));
}

void CallSettlingTest::aCallThatRingsTooLongIsReported()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QSignalSpy overdue(&tracker, &CallTracker::callOverdue);
    tracker.take(missedCall().at(0));
    tracker.take(missedCall().at(1));
    clock.advance(180s);
    QCOMPARE(overdue.size(), 1);
}

void CallSettlingTest::whatTheStreamSawOfTheRingingWinsOverTheHistory()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QList<EndedCall> settled;
    connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.append(ended); });
    QList<LegUpdate> updates = missedCall();
    updates[3].sequence = 40; // some were lost in between: the history has to confirm it
    for (const LegUpdate &update : std::as_const(updates))
        tracker.take(update);
    HistoricCall row;
    row.call.key = u"s-1"_s;
    row.call.outcome = CallOutcome::Missed;
    row.call.startedAt = Start;
    row.call.rang = 0s; // a log without lengths
    QVERIFY(tracker.takeHistory(row));
    QCOMPARE(settled.last().call.rang, std::optional(18s));
    QCOMPARE(settled.last().call.endedAt, std::optional(Start + 18s));
    row.call.rang.reset();
    row.call.endedAt = Start;
    QVERIFY(!wholeLength(row.call));
}

} // namespace textback::callsettling_test

TEXTBACK_TEST(textback::callsettling_test, CallSettlingTest)
#include "callsettling_test.moc"
