// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_threads_test {

/// Whose turn it is in a thread.
class ThreadsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskFixture> desk;

    StoredCall missed(Milliseconds after)
    {
        const QString key = u"c%1"_s.arg(after.count());
        return desk->store->calls().save(desk->call(key, CallOutcome::Missed, Noon + after)).value();
    }
    void call(CallOutcome outcome, Milliseconds after)
    {
        const QString key = u"c%1"_s.arg(after.count());
        QVERIFY(desk->store->calls().save(desk->call(key, outcome, Noon + after)).ok());
    }
    void theyWrite(Milliseconds after)
    {
        const QString id = u"m%1"_s.arg(after.count());
        QVERIFY(desk->store->texts().save(desk->carrierText(id, TextDirection::In, Noon + after), {}).ok());
    }
    OutboxText weWrite(Milliseconds after)
    {
        OutboxText text = desk->manualText(u"On my way"_s, Noon + after);
        text.id = desk->store->outbox().add(text).value();
        return text;
    }
    OutboxText textBack(const StoredCall &call, Milliseconds after, OutboxState state)
    {
        OutboxText text = desk->textBack(call.call.key, Noon + after);
        text.sendingSinceCarrier = text.createdAt;
        text.id = desk->store->outbox().add(text).value();
        become(text, state);
        return text;
    }
    void become(OutboxText &text, OutboxState state, CancelReason reason = CancelReason::None)
    {
        text.state = state;
        text.cancelReason = reason;
        QVERIFY(desk->store->outbox().update(text).ok());
    }
    std::optional<UtcTime> waitingSince()
    {
        return openInbox(desk->path()).value()->thread(desk->thread()).value()->waitingSince;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
    }
    void cleanup() { desk.reset(); }

    void aMissedCallWaitsOnUsUntilItsTextBackIsTaken()
    {
        const StoredCall call = missed(0s);
        QCOMPARE(desk->state(), ThreadState::WaitingOnUs);
        OutboxText text = textBack(call, 30s, OutboxState::Queued);
        QCOMPARE(desk->state(), ThreadState::WaitingOnUs);
        become(text, OutboxState::Sending);
        QCOMPARE(desk->state(), ThreadState::WaitingOnUs);
        become(text, OutboxState::Accepted);
        QCOMPARE(desk->state(), ThreadState::WaitingOnThem);
        QCOMPARE(waitingSince(), Noon + 30s);
        become(text, OutboxState::Failed);
        QCOMPARE(desk->state(), ThreadState::WaitingOnUs);
        QCOMPARE(waitingSince(), Noon);
    }

    void aReplyWaitsOnUsSinceItsFirstText()
    {
        textBack(missed(0s), 30s, OutboxState::Delivered);
        theyWrite(60s);
        theyWrite(90s);
        QCOMPARE(desk->state(), ThreadState::WaitingOnUs);
        QCOMPARE(waitingSince(), Noon + 60s);
        weWrite(120s);
        QCOMPARE(desk->state(), ThreadState::WaitingOnThem);
        QCOMPARE(waitingSince(), Noon + 120s);
    }

    void aVoicemailWaitsForAPersonThoughItsCallerWasTextedBack()
    {
        StoredCall call = missed(0s);
        textBack(call, 30s, OutboxState::Delivered);
        QCOMPARE(desk->state(), ThreadState::WaitingOnThem);
        call.call.voicemailLeft = true; // its note comes later
        QVERIFY(desk->store->calls().save(call).ok());
        QCOMPARE(desk->state(), ThreadState::WaitingOnUs);
        QCOMPARE(waitingSince(), Noon);
        const auto row = [this] { return *openInbox(desk->path()).value()->thread(desk->thread()).value(); };
        QCOMPARE(row().voicemailAt, std::optional(Noon));
        weWrite(120s);
        QCOMPARE(desk->state(), ThreadState::WaitingOnThem);
        QVERIFY(!row().voicemailAt);
    }

    void aTextBackDoesNotAnswerATextThatWaits()
    {
        theyWrite(0s);
        textBack(missed(30s), 60s, OutboxState::Delivered);
        QCOMPARE(desk->state(), ThreadState::WaitingOnUs);
        QCOMPARE(waitingSince(), Noon);
    }

    void talkingEndsTheWaitOfAMissedCall()
    {
        missed(0s);
        call(CallOutcome::Answered, 60s);
        QCOMPARE(desk->state(), ThreadState::Done);
        missed(120s);
        call(CallOutcome::Outbound, 180s);
        QCOMPARE(desk->state(), ThreadState::WaitingOnThem); // rung, but nobody answered
    }

    void newsThatComeLateChangeNothingThatWasAnsweredSince()
    {
        weWrite(60s);
        theyWrite(0s);
        missed(30s);
        QCOMPARE(desk->state(), ThreadState::WaitingOnThem);
    }

    void aTextThatFailedWaitsOnUs()
    {
        OutboxText text = weWrite(0s);
        become(text, OutboxState::Failed);
        QCOMPARE(desk->state(), ThreadState::WaitingOnUs);
        weWrite(60s);
        QCOMPARE(desk->state(), ThreadState::WaitingOnThem);
    }

    void aTextTakenBackNeverWas()
    {
        theyWrite(0s);
        OutboxText text = weWrite(60s);
        become(text, OutboxState::Cancelled, CancelReason::Undone);
        QCOMPARE(desk->state(), ThreadState::WaitingOnUs);
        QCOMPARE(desk->texts(), 1);
        become(text, OutboxState::Queued);
        QCOMPARE(desk->state(), ThreadState::WaitingOnThem);
        QCOMPARE(desk->texts(), 2);
        become(text, OutboxState::Cancelled, CancelReason::AskedToStop);
        QCOMPARE(desk->texts(), 2); // somebody's words do not vanish
    }

    void whatAPersonSetsHoldsUntilSomethingHappens_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("done") << int(ThreadState::Done);
        QTest::newRow("snoozed") << int(ThreadState::Snoozed);
    }
    void whatAPersonSetsHoldsUntilSomethingHappens()
    {
        QFETCH(int, state);
        const auto set = [&] {
            QVERIFY(desk->store->threads().setState(desk->thread(), ThreadState(state), Noon + 24h, Noon + 1h).ok());
        };
        theyWrite(0s);
        set();
        QCOMPARE(int(desk->state()), state);
        QVERIFY(desk->store->texts().addNote(desk->thread(), u"key under the mat"_s, u"desk"_s, Noon + 1h).ok());
        QCOMPARE(int(desk->state()), state);
        theyWrite(60s); // by the carrier's clock before ours said done, and still nobody has seen it
        QCOMPARE(desk->state(), ThreadState::WaitingOnUs);
        set();
        missed(120s);
        QCOMPARE(desk->state(), ThreadState::WaitingOnUs);
        set();
        weWrite(180s);
        QCOMPARE(desk->state(), ThreadState::WaitingOnThem);
    }

    void aSnoozeEndsInTime()
    {
        theyWrite(0s);
        QVERIFY(desk->store->threads().setState(desk->thread(), ThreadState::Snoozed, Noon + 1h, Noon).ok());
        QVERIFY(desk->store->threads().endSnoozes(Noon + 59min).value().isEmpty());
        QCOMPARE(desk->store->threads().endSnoozes(Noon + 1h).value(), QList{desk->thread()});
        QCOMPARE(desk->state(), ThreadState::WaitingOnUs);
        QCOMPARE(waitingSince(), Noon);
        QVERIFY(desk->store->threads().endSnoozes(Noon + 2h).value().isEmpty());
    }

    void aThreadWithNothingInItIsInNoList()
    {
        const ThreadId thread = desk->thread();
        QCOMPARE(desk->thread(), thread);
        const auto inbox = std::move(openInbox(desk->path())).value();
        QCOMPARE(inbox->counts().value(), ViewCounts{});
        QVERIFY(inbox->threads(InboxView::All, {}, 10).value().isEmpty());
        QCOMPARE(desk->store->threads().numbers(thread).value(), std::pair(desk->line, desk->caller));
        QCOMPARE(desk->store->threads().state(ThreadId(99)).error().kind, ErrorKind::NotFound);
        QCOMPARE(desk->store->threads().setState(ThreadId(99), ThreadState::Done, {}, Noon).error().kind,
                 ErrorKind::NotFound);
    }
};

} // namespace store_threads_test

TEXTBACK_TEST(store_threads_test, ThreadsTest)
#include "threads_test.moc"
