// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callbackqueries.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_callbacks_test {

namespace {

Verdict verdictOf(Decision decision, CheckKind kind)
{
    Verdict verdict;
    verdict.decision = decision;
    verdict.checks.append({kind, CheckResult::Failed, {}});
    verdict.judgedAt = Noon;
    return verdict;
}

} // namespace

/// Whom to ring, what came of it, and the way back.
class CallBacksTest : public QObject {
    Q_OBJECT
private:
    /// A desk where calls can be missed and held.
    struct Bench : DeskFixture {
        Bench() { addAccount(); }
        StoredCall missed(const QString &key, UtcTime at, std::optional<PhoneNumber> from = {},
                          Decision decision = Decision::Hold, CheckKind by = CheckKind::FreshEnough)
        {
            StoredCall one = call(key, CallOutcome::Missed, at);
            if (from)
                one.call.caller = from;
            const StoredCall kept = store->calls().save(one).value();
            if (!store->calls().saveVerdict(kept.id, verdictOf(decision, by), {}).ok())
                qFatal("no verdict");
            return store->calls().byId(kept.id).value().value();
        }
        QList<CallBackEntry> toRing()
        {
            const auto inbox = std::move(openInbox(path())).value();
            return SqliteCallBackQueries(inbox->connection()).toRing(50).value();
        }
        QList<FinishedCallBack> finished()
        {
            const auto inbox = std::move(openInbox(path())).value();
            return SqliteCallBackQueries(inbox->connection()).finishedSince(Noon - 1h, 50).value();
        }
        int counted() { return openInbox(path()).value()->counts().value().callBacks; }
        PhoneNumber other = number(u"+15550100143"_s);
    };

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whoWaitsLongestComesFirstAndEachPersonOnce()
    {
        Bench desk;
        (void)desk.missed(u"a1"_s, Noon);
        const StoredCall second = desk.missed(u"b1"_s, Noon - 5min, desk.other);
        const StoredCall again = desk.missed(u"a2"_s, Noon + 3min);
        const QList<CallBackEntry> entries = desk.toRing();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).call, second.id);
        QCOMPARE(entries.at(0).calls, 1);
        QCOMPARE(entries.at(1).call, again.id);
        QCOMPARE(entries.at(1).calls, 2);
        QCOMPARE(entries.at(1).waitingSince, Noon);
        QCOMPARE(entries.at(1).cause, CallBackCause::Held);
        QVERIFY(entries.at(1).mayBeTexted);
        QCOMPARE(desk.counted(), 2);
    }

    void theCountIsThatOfTheListWhateverHappens()
    {
        Bench desk;
        const auto agrees = [&desk] { return desk.counted() == desk.toRing().size(); };
        const StoredCall first = desk.missed(u"a1"_s, Noon);
        (void)desk.missed(u"a2"_s, Noon + 1min);
        (void)desk.missed(u"b1"_s, Noon + 2min, desk.other, Decision::Leave, CheckKind::CanGetTexts);
        QVERIFY(agrees());
        StoredCall withheld = desk.call(u"w"_s, CallOutcome::Missed, Noon);
        withheld.call.caller.reset();
        const StoredCall kept = desk.store->calls().save(withheld).value();
        QVERIFY(desk.store->calls().saveVerdict(kept.id, verdictOf(Decision::Hold, CheckKind::OutcomeKnown), {}).ok());
        QCOMPARE(desk.counted(), 3);
        QVERIFY(agrees());
        StoredCall answered = first;
        answered.call.outcome = CallOutcome::Answered; // after all
        answered.call.answeredAt = Noon + 5s;
        QVERIFY(desk.store->calls().save(answered).ok());
        QVERIFY(agrees());
        QVERIFY(desk.store->callBacks().finish(kept.id, CallBackResult::Done, {}, Noon + 1h).ok());
        QVERIFY(agrees());
        QVERIFY(desk.store->threads().setState(desk.thread(), ThreadState::Done, std::nullopt, Noon + 2h).ok());
        QVERIFY(agrees());
        QCOMPARE(desk.counted(), 1);
    }

    void aResultTakesThePersonOffAndIsKeptInTheThread_data()
    {
        QTest::addColumn<CallBackResult>("result");
        QTest::addColumn<ThreadState>("state");
        QTest::addColumn<bool>("gone");
        QTest::newRow("talked") << CallBackResult::Reached << ThreadState::Done << true;
        QTest::newRow("message") << CallBackResult::LeftMessage << ThreadState::WaitingOnThem << true;
        QTest::newRow("wrong number") << CallBackResult::WrongNumber << ThreadState::Done << true;
        QTest::newRow("no answer") << CallBackResult::NoAnswer << ThreadState::WaitingOnUs << false;
    }
    void aResultTakesThePersonOffAndIsKeptInTheThread()
    {
        QFETCH(CallBackResult, result);
        QFETCH(ThreadState, state);
        QFETCH(bool, gone);
        Bench desk;
        (void)desk.missed(u"a1"_s, Noon);
        const StoredCall newest = desk.missed(u"a2"_s, Noon + 1min);
        const auto kept = desk.store->callBacks().finish(newest.id, result, u"Called back."_s, Noon + 1h);
        QVERIFY(kept.ok());
        QCOMPARE(desk.state(), state);
        QCOMPARE(desk.toRing().size(), gone ? 0 : 1);
        QCOMPARE(desk.finished().size(), gone ? 1 : 0);
        const QString notes = u"SELECT count(*) FROM item WHERE kind = 2 AND body = 'Called back.'"_s;
        QCOMPARE(desk.ask(notes), 1);
        if (!gone)
            QCOMPARE(desk.toRing().constFirst().tries, 1);
        const auto thread = desk.store->callBacks().undo(kept.value());
        QVERIFY(thread.ok());
        QCOMPARE(thread.value(), desk.thread());
        QCOMPARE(desk.ask(notes), 0);
        QCOMPARE(desk.state(), ThreadState::WaitingOnUs);
        QCOMPARE(desk.toRing().size(), 1);
        QCOMPARE(desk.toRing().constFirst().calls, 2);
        QCOMPARE(desk.toRing().constFirst().tries, 0);
        QVERIFY(desk.finished().isEmpty());
    }

    void undoingDoesNotOverwriteWhatHappenedSince()
    {
        Bench desk;
        const StoredCall call = desk.missed(u"a1"_s, Noon);
        const auto kept = desk.store->callBacks().finish(call.id, CallBackResult::Reached, u"Talked."_s, Noon + 1h);
        QVERIFY(desk.store->texts().save(desk.carrierText(u"t1"_s, TextDirection::In, Noon + 2h), {}).ok());
        QCOMPARE(desk.state(), ThreadState::WaitingOnUs);
        QVERIFY(desk.store->threads().setState(desk.thread(), ThreadState::Snoozed, Noon + 9h, Noon + 3h).ok());
        QVERIFY(desk.store->callBacks().undo(kept.value()).ok());
        QCOMPARE(desk.state(), ThreadState::Snoozed);
    }

    void aFailedTextSaysWhyAndWhetherItMayWorkNow_data()
    {
        QTest::addColumn<FailureReason>("reason");
        QTest::addColumn<bool>("again");
        QTest::newRow("phone off") << FailureReason::Unreachable << true;
        QTest::newRow("landline") << FailureReason::CannotReceive << false;
        QTest::newRow("opted out") << FailureReason::OptedOut << false;
    }
    void aFailedTextSaysWhyAndWhetherItMayWorkNow()
    {
        QFETCH(FailureReason, reason);
        QFETCH(bool, again);
        Bench desk;
        (void)desk.missed(u"a1"_s, Noon, {}, Decision::Text, CheckKind::RuleFits);
        QVERIFY(desk.toRing().isEmpty());
        OutboxText text = desk.textBack(u"a1"_s, Noon);
        text.id = desk.store->outbox().add(text).value();
        text.state = OutboxState::Failed;
        text.failure = reason;
        QVERIFY(desk.store->outbox().update(text).ok());
        const QList<CallBackEntry> entries = desk.toRing();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.constFirst().cause, CallBackCause::TextFailed);
        QCOMPARE(entries.constFirst().failure, reason);
        QCOMPARE(entries.constFirst().textBack, text.id);
        QCOMPARE(entries.constFirst().mayBeTexted, again);
    }

    void unknownCallsAndResultsAreRefused()
    {
        Bench desk;
        QCOMPARE(desk.store->callBacks().finish(CallId(99), CallBackResult::Done, {}, Noon).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(desk.store->callBacks().undo(CallBackResultId(99)).error().kind, ErrorKind::NotFound);
    }
};

} // namespace store_callbacks_test

TEXTBACK_TEST(store_callbacks_test, CallBacksTest)
#include "callbacks_test.moc"
