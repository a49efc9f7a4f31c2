// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/calltracker.h"
#include "tests/engine/callstories.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;

namespace textback::calltracker_test {

using namespace stories;

class CallTrackerTest : public QObject {
    Q_OBJECT
private slots:
    void aCallThatRangAndEndedIsMissedAfterTheSettleTime();
    void aCallAnsweredByOneOfTheQueueIsAnswered();
    void goingToVoicemailIsMissedWithThatLabelAndTheRingTimeBeforeIt();
    void anyOrderAndAnyDuplicateGiveTheSameOutcome();
    void aLostReportAsksForConfirmation();
    void aReportThatFillsTheGapMakesConfirmationNeedless();
    void aLostStreamAsksForConfirmationOfOpenCalls();
    void aCallSeenOnlyAtItsEndAsksForConfirmation();
    void onlyAMenuIsAbandonedInMenu();
    void aFaxIsIgnored();
};

void CallTrackerTest::aCallThatRangAndEndedIsMissedAfterTheSettleTime()
{
    FakeClock clock;
    CallTracker tracker(clock);
    tracker.setSettle(10s);
    QList<EndedCall> settled;
    connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.append(ended); });
    for (const LegUpdate &update : missedCall())
        tracker.take(update);
    clock.advance(9999ms);
    QVERIFY(settled.isEmpty());
    clock.advance(1ms);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.first().call.outcome, CallOutcome::Missed);
    QCOMPARE(settled.first().call.rang, std::optional(18s));
    QCOMPARE(settled.first().call.endedAt, std::optional(Start + 18s));
    QVERIFY(!settled.first().needsConfirmation);
}

void CallTrackerTest::aCallAnsweredByOneOfTheQueueIsAnswered()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QList<EndedCall> settled;
    connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.append(ended); });
    for (const LegUpdate &update : queueAnsweredByOne())
        tracker.take(update);
    clock.advance(10s);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.first().call.outcome, CallOutcome::Answered);
}

void CallTrackerTest::goingToVoicemailIsMissedWithThatLabelAndTheRingTimeBeforeIt()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QList<EndedCall> settled;
    connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.append(ended); });
    for (const LegUpdate &update : voicemail())
        tracker.take(update);
    clock.advance(10s);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.first().call.outcome, CallOutcome::Missed);
    QCOMPARE(settled.first().call.label, MissedLabel::Voicemail);
    QCOMPARE(settled.first().call.rang, std::optional(20s));
}

void CallTrackerTest::anyOrderAndAnyDuplicateGiveTheSameOutcome()
{
    const QList<std::pair<QList<LegUpdate>, CallOutcome>> stories = {{missedCall(), CallOutcome::Missed},
                                                                     {queueAnsweredByOne(), CallOutcome::Answered},
                                                                     {voicemail(), CallOutcome::Missed}};
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        for (const auto &[story, outcome] : stories) {
            QList<LegUpdate> updates = story;
            updates.append(updates.at(qsizetype(random() % size_t(updates.size()))));
            std::shuffle(updates.begin(), updates.end(), random);
            FakeClock clock;
            CallTracker tracker(clock);
            QList<EndedCall> settled;
            connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.append(ended); });
            for (const LegUpdate &update : std::as_const(updates)) {
                tracker.take(update);
                clock.advance(Milliseconds(random() % 400));
            }
            clock.advance(60s);
            QCOMPARE(settled.size(), 1);
            QCOMPARE(settled.first().call.outcome, outcome);
            QVERIFY(!settled.first().needsConfirmation);
        }
    }
}

void CallTrackerTest::aLostReportAsksForConfirmation()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QList<EndedCall> settled;
    connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.append(ended); });
    QList<LegUpdate> updates = queueAnsweredByOne();
    updates.removeIf([](const LegUpdate &update) { return update.phase == LegPhase::Answered; });
    for (const LegUpdate &update : std::as_const(updates))
        tracker.take(update);
    clock.advance(10s);
    QCOMPARE(settled.size(), 1);
    QVERIFY(settled.first().needsConfirmation);
}

void CallTrackerTest::aReportThatFillsTheGapMakesConfirmationNeedless()
{
    FakeClock clock;
    CallTracker tracker(clock);
    tracker.setSettle(0s);
    QList<EndedCall> settled;
    connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.append(ended); });
    QList<LegUpdate> updates = missedCall();
    updates.swapItemsAt(2, 3);
    for (const LegUpdate &update : std::as_const(updates))
        tracker.take(update);
    QCOMPARE(settled.size(), 2);
    QVERIFY(settled.first().needsConfirmation);
    QVERIFY(!settled.last().needsConfirmation);
    QCOMPARE(settled.last().call.outcome, CallOutcome::Missed);
}

void CallTrackerTest::aLostStreamAsksForConfirmationOfOpenCalls()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QList<EndedCall> settled;
    connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.append(ended); });
    const QList<LegUpdate> updates = missedCall();
    tracker.take(updates.at(0));
    tracker.take(updates.at(1));
    tracker.streamLost();
    tracker.take(updates.at(2));
    tracker.take(updates.at(3));
    clock.advance(10s);
    QCOMPARE(settled.size(), 1);
    QVERIFY(settled.first().needsConfirmation);
    QCOMPARE(settled.first().call.rang, std::optional(18s)); // no longer than the whole call
}

void CallTrackerTest::aCallSeenOnlyAtItsEndAsksForConfirmation()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QList<EndedCall> settled;
    connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.append(ended); });
    tracker.take(missedCall().at(2));
    tracker.take(missedCall().at(3));
    clock.advance(12s);
    QCOMPARE(settled.size(), 1);
    QVERIFY(settled.first().needsConfirmation);
}

void CallTrackerTest::onlyAMenuIsAbandonedInMenu()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QList<EndedCall> settled;
    connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.append(ended); });
    const auto updates = Story(u"s-4"_s)
                             .leg(u"caller"_s, LegRole::Caller, LegPhase::Ringing)
                             .leg(u"menu"_s, LegRole::Menu, LegPhase::Ringing)
                             .leg(u"menu"_s, LegRole::Menu, LegPhase::Answered)
                             .after(7s)
                             .leg(u"menu"_s, LegRole::Menu, LegPhase::Ended)
                             .leg(u"caller"_s, LegRole::Caller, LegPhase::Ended)
                             .updates();
    for (const LegUpdate &update : updates)
        tracker.take(update);
    clock.advance(10s);
    QCOMPARE(settled.first().call.outcome, CallOutcome::AbandonedInMenu);
}

void CallTrackerTest::aFaxIsIgnored()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QList<EndedCall> settled;
    connect(&tracker, &CallTracker::callSettled, this, [&](const EndedCall &ended) { settled.append(ended); });
    QList<LegUpdate> updates = missedCall();
    updates[1].hint = OutcomeHint::Fax;
    for (const LegUpdate &update : std::as_const(updates))
        tracker.take(update);
    clock.advance(10s);
    QCOMPARE(settled.first().call.outcome, CallOutcome::Ignored);
}

} // namespace textback::calltracker_test

TEXTBACK_TEST(textback::calltracker_test, CallTrackerTest)
#include "calltracker_test.moc"
