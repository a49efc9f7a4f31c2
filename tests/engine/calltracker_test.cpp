// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/calltracker.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const UtcTime Start = fromMs(1'772'550'000'000);

PhoneNumber number(const char16_t *e164)
{
    return PhoneNumber::fromE164(QStringView(e164)).value();
}

/// Writes the reports of one call in the order a carrier would make them.
class Story {
public:
    explicit Story(QString key) : m_key(std::move(key)) {}
    Story &leg(const QString &id, LegRole role, LegPhase phase, OutcomeHint hint = OutcomeHint::None)
    {
        LegUpdate update;
        update.callKey = m_key;
        update.legId = id;
        update.sequence = m_sequence++;
        update.line = number(u"+15125550100");
        update.remote = number(u"+15125550142");
        update.direction = Direction::In;
        update.role = role;
        update.phase = phase;
        update.hint = hint;
        update.at = Start + m_offset;
        m_updates.append(update);
        return *this;
    }
    Story &after(Milliseconds by)
    {
        m_offset += by;
        return *this;
    }
    [[nodiscard]] QList<LegUpdate> updates() const { return m_updates; }

private:
    QString m_key;
    qint64 m_sequence = 2;
    Milliseconds m_offset{0};
    QList<LegUpdate> m_updates;
};

QList<LegUpdate> missedCall()
{
    return Story(u"s-1"_s)
        .leg(u"caller"_s, LegRole::Caller, LegPhase::Ringing)
        .leg(u"desk"_s, LegRole::Person, LegPhase::Ringing)
        .after(18s)
        .leg(u"desk"_s, LegRole::Person, LegPhase::Ended)
        .leg(u"caller"_s, LegRole::Caller, LegPhase::Ended)
        .updates();
}

QList<LegUpdate> queueAnsweredByOne()
{
    return Story(u"s-2"_s)
        .leg(u"caller"_s, LegRole::Caller, LegPhase::Ringing)
        .leg(u"queue"_s, LegRole::Group, LegPhase::Ringing)
        .leg(u"a"_s, LegRole::Person, LegPhase::Ringing)
        .leg(u"b"_s, LegRole::Person, LegPhase::Ringing)
        .after(5s)
        .leg(u"b"_s, LegRole::Person, LegPhase::Answered)
        .leg(u"a"_s, LegRole::Person, LegPhase::Ended, OutcomeHint::Missed)
        .after(60s)
        .leg(u"b"_s, LegRole::Person, LegPhase::Ended)
        .leg(u"caller"_s, LegRole::Caller, LegPhase::Ended)
        .updates();
}

QList<LegUpdate> voicemail()
{
    return Story(u"s-3"_s)
        .leg(u"caller"_s, LegRole::Caller, LegPhase::Ringing)
        .leg(u"desk"_s, LegRole::Person, LegPhase::Ringing)
        .after(20s)
        .leg(u"desk"_s, LegRole::Person, LegPhase::Ringing, OutcomeHint::Voicemail)
        .after(30s)
        .leg(u"desk"_s, LegRole::Person, LegPhase::Ended)
        .leg(u"caller"_s, LegRole::Caller, LegPhase::Ended)
        .updates();
}

} // namespace

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
    void anAnswerReportedLateCorrectsTheOutcome();
    void withoutSettleTimeACallIsSettledAtOnce();
    void reportsOfTheEndDoNotRestartTheSettling();
    void aNewRingingLegRestartsTheSettlingUpToALimit();
    void theHistorySettlesACallWhoseEndWasLost();
    void aCallThatRingsTooLongIsReported();
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
    QCOMPARE(settled.first().call.rang, std::optional<std::chrono::seconds>());
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

void CallTrackerTest::anAnswerReportedLateCorrectsTheOutcome()
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

void CallTrackerTest::withoutSettleTimeACallIsSettledAtOnce()
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

void CallTrackerTest::reportsOfTheEndDoNotRestartTheSettling()
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

void CallTrackerTest::aNewRingingLegRestartsTheSettlingUpToALimit()
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

void CallTrackerTest::theHistorySettlesACallWhoseEndWasLost()
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

void CallTrackerTest::aCallThatRingsTooLongIsReported()
{
    FakeClock clock;
    CallTracker tracker(clock);
    QSignalSpy overdue(&tracker, &CallTracker::callOverdue);
    tracker.take(missedCall().at(0));
    tracker.take(missedCall().at(1));
    clock.advance(180s);
    QCOMPARE(overdue.size(), 1);
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

} // namespace textback

QTEST_GUILESS_MAIN(textback::CallTrackerTest)
#include "calltracker_test.moc"
