// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_inbox_test {

/// What the windows read while the desk writes.
class InboxTest : public QObject {
    Q_OBJECT
private:
    static std::unique_ptr<SqliteInbox> inboxOf(const DeskFixture &desk)
    {
        auto opened = openInbox(desk.path());
        if (!opened.ok())
            qFatal("the inbox did not open: %s", qPrintable(opened.error().detail));
        return std::move(opened).value();
    }
    static PhoneNumber callerNumber(int index) { return number(u"+15125550%1"_s.arg(100 + index)); }
    /// One missed call of each of `count` callers, a minute apart.
    static void fill(DeskFixture &desk, int count)
    {
        desk.addAccount();
        for (int index = 0; index < count; ++index) {
            desk.caller = callerNumber(index);
            const auto at = Noon + std::chrono::minutes(index);
            QVERIFY(desk.store->calls().save(desk.call(u"c%1"_s.arg(index), CallOutcome::Missed, at)).ok());
        }
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatTheDeskCommitsIsReadAtOnce()
    {
        DeskFixture desk;
        desk.addAccount();
        const auto inbox = inboxOf(desk);
        QCOMPARE(inbox->counts().value(), ViewCounts{});
        QVERIFY(desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).ok());
        QCOMPARE(inbox->counts().value(), (ViewCounts{.waitingOnUs = 1, .all = 1}));
        const ThreadRow row = *inbox->thread(desk.thread()).value();
        QCOMPARE(row.caller, desk.caller);
        QCOMPARE(row.line, desk.line);
        QCOMPARE(row.lastEvent, LastEvent::MissedCall);
        QCOMPARE(row.lastAt, Noon);
        QCOMPARE(row.waitingSince, Noon);
        QCOMPARE(row.missedSinceAnswer, 1);
        QCOMPARE(inbox->lines().value().size(), 2);
    }

    void aRowTellsTheWholeStoryOfATextBack()
    {
        DeskFixture desk;
        desk.addAccount();
        auto call = desk.call(u"c1"_s, CallOutcome::Missed, Noon);
        call.call.callerName = u"Water Works"_s;
        const StoredCall saved = desk.store->calls().save(call).value();
        Verdict verdict;
        verdict.decision = Decision::Text;
        verdict.checks = {{.kind = CheckKind::RuleFits, .result = CheckResult::Passed, .inputs = {u"simple"_s}}};
        QVERIFY(desk.store->calls().saveVerdict(saved.id, verdict, {}).ok());
        OutboxText text = desk.textBack(u"c1"_s, Noon + 30s);
        text.id = desk.store->outbox().add(text).value();
        text.state = OutboxState::Delivered;
        text.sendingSinceCarrier = Noon + 30s;
        QVERIFY(desk.store->outbox().update(text).ok());
        const auto inbox = inboxOf(desk);
        ThreadRow row = *inbox->thread(saved.thread).value();
        QCOMPARE(row.name, u"Water Works"_s);
        QCOMPARE(row.lastWords, text.body);
        QCOMPARE(row.lastEvent, LastEvent::TextOut);
        QCOMPARE(row.state, ThreadState::WaitingOnThem);
        QCOMPARE(row.textedBackAt, Noon + 30s);
        QCOMPARE(row.lastOutState, OutboxState::Delivered);
        QCOMPARE(row.lastDecision, Decision::Text);
        QCOMPARE(row.lastDecidedBy, CheckKind::RuleFits);
        QVERIFY(!row.repliedAt);
        QVERIFY(desk.store->texts().save(desk.carrierText(u"m1"_s, TextDirection::In, Noon + 60s), {}).ok());
        QVERIFY(desk.store->callers().setName(desk.caller, u"Dana"_s).ok());
        row = *inbox->thread(saved.thread).value();
        QCOMPARE(row.name, u"Dana"_s);
        QCOMPARE(row.repliedAt, Noon + 60s);
        QCOMPARE(row.unread, 1);
        QCOMPARE(row.state, ThreadState::WaitingOnUs);

        const auto items = inbox->timeline(saved.thread, {}, 50).value();
        QCOMPARE(items.size(), 3);
        const auto &shownText = std::get<TextItem>(items[1].what);
        QCOMPARE(shownText.outbox->id, text.id);
        QCOMPARE(shownText.outbox->state, OutboxState::Delivered);
        const auto &shownCall = std::get<CallItem>(items[2].what);
        QCOMPARE(shownCall.stored.id, saved.id);
        QCOMPARE(shownCall.verdict, verdict);
        QCOMPARE(shownCall.textBack, text.id);
    }

    void everyViewIsPagedByKeyWithoutGapsOrRepeats_data()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("waiting, longest first") << int(InboxView::WaitingOnUs);
        QTest::newRow("done, newest first") << int(InboxView::Done);
        QTest::newRow("all, newest first") << int(InboxView::All);
    }
    void everyViewIsPagedByKeyWithoutGapsOrRepeats()
    {
        QFETCH(int, view);
        DeskFixture desk;
        fill(desk, 25);
        const auto inbox = inboxOf(desk);
        if (InboxView(view) == InboxView::Done) {
            const auto waiting = inbox->threads(InboxView::WaitingOnUs, {}, 100).value();
            for (const ThreadRow &row : waiting)
                QVERIFY(desk.store->threads().setState(row.id, ThreadState::Done, {}, Noon).ok());
        }
        QList<ThreadId> seen;
        std::optional<ThreadKey> after;
        while (true) {
            const auto before = inbox->work();
            const auto page = inbox->threads(InboxView(view), after, 10).value();
            QVERIFY(inbox->work().rows - before.rows <= 11);
            if (page.isEmpty())
                break;
            for (const ThreadRow &row : page)
                seen.append(row.id);
            after = inbox->keyOf(InboxView(view), page.constLast());
        }
        QCOMPARE(seen.size(), 25);
        const bool oldestFirst = InboxView(view) == InboxView::WaitingOnUs;
        QVERIFY(std::is_sorted(seen.begin(), seen.end(),
                               [&](ThreadId a, ThreadId b) { return oldestFirst ? a < b : b < a; }));
    }

    void aThreadOpensWithAtMostThreeStatements()
    {
        DeskFixture desk;
        desk.addAccount();
        for (int index = 0; index < 120; ++index) {
            TextMessage text =
                desk.carrierText(u"m%1"_s.arg(index), TextDirection::In, Noon + std::chrono::seconds(index));
            if (index % 2 == 0) {
                const QString name = u"photo %1"_s.arg(index);
                text.attachments = {{.carrierId = name, .uri = {}, .contentType = {}, .fileName = name, .size = {}}};
            }
            QVERIFY(desk.store->texts().save(text, {}).ok());
        }
        const auto inbox = inboxOf(desk);
        const auto before = inbox->work();
        QVERIFY(inbox->thread(desk.thread()).value());
        auto items = inbox->timeline(desk.thread(), {}, 50).value();
        QVERIFY(inbox->work().statements - before.statements <= 3);
        QCOMPARE(items.size(), 50);
        QCOMPARE(std::get<TextItem>(items[1].what).attachments.constFirst().fileName, u"photo 118"_s);
        QVERIFY(std::get<TextItem>(items[0].what).attachments.isEmpty());
        int seen = 0;
        while (!items.isEmpty()) {
            seen += int(items.size());
            items =
                inbox
                    ->timeline(desk.thread(), TimelineKey{toMs(items.constLast().at), items.constLast().id.value()}, 50)
                    .value();
        }
        QCOMPARE(seen, 120);
    }

    void theCardCountsOverAllLines()
    {
        DeskFixture desk;
        desk.addAccount();
        QVERIFY(desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).ok());
        auto other = desk.call(u"c2"_s, CallOutcome::Answered, Noon + 1min);
        other.call.line = desk.secondLine;
        QVERIFY(desk.store->calls().save(other).ok());
        QVERIFY(desk.store->texts().save(desk.carrierText(u"m1"_s, TextDirection::In, Noon + 2min), {}).ok());
        QVERIFY(desk.store->callers()
                    .setAskedToStop(desk.caller, true, OptOutSource::Caller, u"stop"_s, Noon + 3min)
                    .value());
        const auto inbox = inboxOf(desk);
        const CallerCard card = *inbox->card(desk.thread()).value();
        QCOMPARE(card.number, desk.caller);
        QCOMPARE(card.calls, 2);
        QCOMPARE(card.missed, 1);
        QCOMPARE(card.texts, 1);
        QCOMPARE(card.askedToStopAt, Noon + 3min);
        QCOMPARE(card.stopWords, u"stop"_s);
        QCOMPARE(card.lastCalls.size(), 2);
        QCOMPARE(card.lastCalls.constFirst().call.key, u"c2"_s);
        QVERIFY(!inbox->card(ThreadId(999)).value());
    }

    void callsThatSomebodyMustRingAreListedUntilSomebodyDoes()
    {
        DeskFixture desk;
        desk.addAccount();
        const StoredCall call = desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).value();
        Verdict held;
        held.decision = Decision::Hold;
        held.checks = {{.kind = CheckKind::FreshEnough, .result = CheckResult::Failed, .inputs = {}}};
        QVERIFY(desk.store->calls().saveVerdict(call.id, held, {}).ok());
        const auto inbox = inboxOf(desk);
        QCOMPARE(inbox->counts().value().callBacks, 1);
        QCOMPARE(inbox->callBacks(10).value().constFirst().verdict, held);
        QVERIFY(desk.store->calls().save(desk.call(u"c2"_s, CallOutcome::Outbound, Noon + 5min)).ok());
        QCOMPARE(inbox->counts().value().callBacks, 0);
        QVERIFY(inbox->callBacks(10).value().isEmpty());
    }

    void aTextBackThatFailedMakesACallToRing()
    {
        DeskFixture desk;
        desk.addAccount();
        const StoredCall call = desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).value();
        OutboxText text = desk.textBack(u"c1"_s, Noon + 30s);
        text.id = desk.store->outbox().add(text).value();
        text.state = OutboxState::Failed;
        text.failure = FailureReason::CannotReceive;
        QVERIFY(desk.store->outbox().update(text).ok());
        const auto inbox = inboxOf(desk);
        const auto rows = inbox->callBacks(10).value();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().failure, FailureReason::CannotReceive);
        QVERIFY(desk.store->threads().setState(call.thread, ThreadState::Done, {}, Noon + 1h).ok());
        QCOMPARE(inbox->counts().value().callBacks, 0);
    }
};

} // namespace store_inbox_test

TEXTBACK_TEST(store_inbox_test, InboxTest)
#include "inbox_test.moc"
