// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/daysummary.h"
#include "core/store/sortedrows.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_daysummary_test {

/// The night as the morning sees it, very short calls, and the list the other way round.
class DaySummaryTest : public QObject {
    Q_OBJECT
private:
    struct Night : DeskFixture {
        Night() { addAccount(); }
        StoredCall missed(const QString &key, int lastTwo, UtcTime at, Decision decision, CheckKind by)
        {
            StoredCall one = call(key, CallOutcome::Missed, at);
            one.call.caller = number(u"+155501001%1"_s.arg(lastTwo));
            one.call.rang = std::chrono::seconds(by == CheckKind::RangLongEnough ? 2 : 18);
            const StoredCall kept = store->calls().save(one).value();
            Verdict verdict;
            verdict.decision = decision;
            verdict.checks.append({by, decision == Decision::Text ? CheckResult::Passed : CheckResult::Failed, {}});
            if (!store->calls().saveVerdict(kept.id, verdict, {}).ok())
                qFatal("no verdict");
            return store->calls().byId(kept.id).value().value();
        }
        void text(const StoredCall &call, OutboxState state)
        {
            OutboxText text = textBack(call.call.key, call.call.startedAt);
            text.to = *call.call.caller;
            text.id = store->outbox().add(text).value();
            text.state = state;
            text.carrierId = u"m"_s + call.call.key;
            text.sendingSinceCarrier = call.call.startedAt + 30s;
            if (!store->outbox().update(text).ok())
                qFatal("no text");
        }
        std::unique_ptr<SqliteInbox> reader() { return std::move(openInbox(path())).value(); }
    };

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theNightIsCountedByWhatBecameOfItsCalls()
    {
        Night desk;
        const StoredCall first = desk.missed(u"a"_s, 10, Noon, Decision::Text, CheckKind::RuleFits);
        const StoredCall second = desk.missed(u"b"_s, 11, Noon + 1h, Decision::Text, CheckKind::RuleFits);
        desk.text(first, OutboxState::Delivered);
        desk.text(second, OutboxState::Failed);
        (void)desk.missed(u"c"_s, 12, Noon + 2h, Decision::Leave, CheckKind::CanGetTexts);
        (void)desk.missed(u"d"_s, 13, Noon + 2h, Decision::Leave, CheckKind::RangLongEnough);
        (void)desk.missed(u"e"_s, 14, Noon - 1h, Decision::Hold, CheckKind::FreshEnough); // before
        (void)desk.missed(u"f"_s, 15, Noon + 9h, Decision::Hold, CheckKind::FreshEnough); // after
        TextMessage reply = desk.carrierText(u"r"_s, TextDirection::In, Noon + 3h);
        reply.remotes = {*first.call.caller};
        QVERIFY(desk.store->texts().save(reply, {}).ok());
        const auto inbox = desk.reader();
        SqliteDayQueries day(inbox->connection());
        QCOMPARE(day.missedBetween(Noon, Noon + 8h).value(), (ClosedSummary{3, 1, 1, 1}));
        QCOMPARE(day.missedBetween(Noon + 20h, Noon + 30h).value(), ClosedSummary{});
    }

    void veryShortCallsAreListedUntilSomethingHappens()
    {
        Night desk;
        const StoredCall one = desk.missed(u"a"_s, 10, Noon, Decision::Leave, CheckKind::RangLongEnough);
        (void)desk.missed(u"b"_s, 11, Noon + 1min, Decision::Leave, CheckKind::RangLongEnough);
        (void)desk.missed(u"c"_s, 12, Noon - 24h, Decision::Leave, CheckKind::RangLongEnough); // another day
        (void)desk.missed(u"d"_s, 13, Noon, Decision::Leave, CheckKind::CoolDownOver);
        const auto inbox = desk.reader();
        SqliteDayQueries day(inbox->connection());
        QList<ShortCall> calls = day.shortCalls(Noon - 1h, 10).value();
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls.at(1).call, one.id);
        QCOMPARE(calls.at(1).rang, std::optional(2s));
        TextMessage reply = desk.carrierText(u"r"_s, TextDirection::In, Noon + 3h);
        reply.remotes = {*one.call.caller};
        QVERIFY(desk.store->texts().save(reply, {}).ok());
        calls = day.shortCalls(Noon - 1h, 10).value();
        QCOMPARE(calls.size(), 1);
    }

    void theShortestWaitComesFirstPageByPage()
    {
        Night desk;
        for (int index = 0; index < 5; ++index)
            (void)desk.missed(u"k%1"_s.arg(index), 10 + index, Noon + std::chrono::minutes(index), Decision::Hold,
                              CheckKind::FreshEnough);
        const auto inbox = desk.reader();
        SqliteSortedThreads sorted(inbox->connection());
        QList<UtcTime> seen;
        std::optional<ThreadKey> after;
        for (int page = 0; page < 4; ++page) {
            const QList<ThreadRow> rows = sorted.shortestWaitFirst(InboxView::WaitingOnUs, after, 2).value();
            for (const ThreadRow &row : rows)
                seen.append(*row.waitingSince);
            if (!rows.isEmpty())
                after = inbox->keyOf(InboxView::WaitingOnUs, rows.constLast());
        }
        QCOMPARE(seen.size(), 5);
        QVERIFY(std::is_sorted(seen.crbegin(), seen.crend()));
    }
};

} // namespace store_daysummary_test

TEXTBACK_TEST(store_daysummary_test, DaySummaryTest)
#include "daysummary_test.moc"
