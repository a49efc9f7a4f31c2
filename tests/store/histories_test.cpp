// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/messagesearch.h"
#include "core/store/sqliteinbox.h"
#include "core/store/timelinepages.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/erasewhole.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace textback;

namespace store_histories_test {

/// Random histories: whatever happens in whatever order, counters are exact and every statement has its index.
class HistoriesTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskFixture> desk;
    QRandomGenerator random{1};
    QList<OutboxId> outbox;

    int any(int below) { return int(random.bounded(below)); }
    UtcTime anyTime() { return Noon + std::chrono::seconds(any(100'000)); }
    void anyCaller()
    {
        desk->caller = number(u"+1512555%1"_s.arg(100 + any(12), 4, 10, QLatin1Char('0')));
        desk->line = number(any(4) == 0 ? u"+15550100101"_s : u"+15550100100"_s);
    }

    Status callHappens()
    {
        const int serial = any(60);
        anyCaller();
        StoredCall call = desk->call(u"c%1"_s.arg(serial), CallOutcome(any(8)), Noon + std::chrono::minutes(serial));
        if (any(10) == 0)
            call.call.caller.reset();
        if (any(5) == 0)
            call.call.line.reset();
        call.choice = PersonChoice(any(4));
        const auto saved = desk->store->calls().save(call);
        if (!saved.ok())
            return saved.error();
        if (any(2) == 0)
            return Done{};
        Verdict verdict;
        verdict.decision = Decision(any(3));
        verdict.checks = {{.kind = CheckKind(any(CheckKindCount)), .result = CheckResult::Failed, .inputs = {}}};
        return desk->store->calls().saveVerdict(saved.value().id, verdict, {});
    }
    Status textHappens()
    {
        anyCaller();
        TextMessage text =
            desk->carrierText(u"m%1"_s.arg(any(200)), any(2) == 0 ? TextDirection::In : TextDirection::Out, anyTime());
        text.state = DeliveryState(any(6));
        text.read = any(3) == 0;
        text.deleted = any(20) == 0;
        const auto link =
            !outbox.isEmpty() && any(4) == 0 ? std::optional(outbox.at(any(int(outbox.size())))) : std::nullopt;
        if (link && !desk->store->outbox().find(*link).value())
            return Done{}; // erased meanwhile
        const auto saved = desk->store->texts().save(text, link);
        return saved.ok() ? Status(Done{}) : saved.error();
    }
    Status weWrite()
    {
        anyCaller();
        const bool automatic = any(2) == 0;
        const auto added = desk->store->outbox().add(automatic ? desk->textBack(u"c%1"_s.arg(any(60)), anyTime())
                                                               : desk->manualText(u"on my way"_s, anyTime()));
        if (added.ok())
            outbox.append(added.value());
        return added.ok() || added.error().kind == ErrorKind::Rejected ? Status(Done{}) : added.error();
    }
    Status outboxChanges()
    {
        if (outbox.isEmpty())
            return Done{};
        const auto found = desk->store->outbox().find(outbox.at(any(int(outbox.size()))));
        if (!found.ok() || !found.value())
            return found.ok() ? Status(Done{}) : found.error(); // erased meanwhile
        OutboxText text = *found.value();
        text.state = OutboxState(any(8));
        text.cancelReason = text.state == OutboxState::Cancelled ? CancelReason(any(9)) : CancelReason::None;
        if (text.state == OutboxState::Sending)
            text.sendingSinceCarrier = anyTime();
        if (text.state == OutboxState::Accepted && text.carrierId.isEmpty())
            text.carrierId = u"o%1"_s.arg(text.id.value());
        return desk->store->outbox().update(text);
    }
    Status personActs()
    {
        anyCaller();
        const ThreadId thread = desk->thread();
        switch (any(7)) {
        case 6: {
            const auto rung = desk->store->calls().find(u"c%1"_s.arg(any(60))).value();
            if (rung)
                (void)desk->store->callBacks().finish(rung->id, CallBackResult(any(3)), {}, anyTime()); // may not wait
            return Done{};
        }
        case 0:
            return desk->store->threads().setState(thread, ThreadState(any(4)), anyTime(), anyTime());
        case 1:
            return desk->store->texts().addNote(thread, u"note"_s, u"desk"_s, anyTime()).ok() ? Status(Done{})
                                                                                              : Error{};
        case 2:
            return desk->store->callers().setName(desk->caller, u"Name %1"_s.arg(any(9)));
        case 3:
            return desk->store->threads().endSnoozes(anyTime()).ok() ? Status(Done{}) : Error{};
        default:
            return desk->store->texts().markRead(thread).ok() ? Status(Done{}) : Error{};
        }
    }
    /// A person is erased, or what is old is forgotten.
    Status somethingIsForgotten()
    {
        anyCaller();
        if (any(3) == 0) {
            const auto gone = desk->store->eraser().forgetOlder(Noon + std::chrono::seconds(any(40'000)), 1 + any(20));
            return gone.ok() ? Status(Done{}) : gone.error();
        }
        const auto gone = eraseWhole(desk->store->eraser(), desk->caller, anyTime());
        const bool refused = !gone.ok() && gone.error().code.isEmpty(); // nobody known, or something under way
        return gone.ok() || refused ? Status(Done{}) : gone.error();
    }
    Status anythingHappens()
    {
        if (any(40) == 0)
            return somethingIsForgotten();
        switch (any(5)) {
        case 0:
            return callHappens();
        case 1:
            return textHappens();
        case 2:
            return weWrite();
        case 3:
            return outboxChanges();
        default:
            return personActs();
        }
    }

    void compareWithRecount()
    {
        const QHash<QString, QString> broken{
            {u"threads by state"_s,
             u"SELECT count(*) FROM counter WHERE id < 5 AND amount <> "
             "(SELECT count(*) FROM thread WHERE state = counter.id)"_s},
            {u"calls to ring"_s,
             u"SELECT count(*) FROM counter WHERE id = 9 AND amount <> "
             "(SELECT count(DISTINCT COALESCE(thread_id, -id)) FROM call WHERE call_back = 1)"_s},
            {u"texts and unread of threads"_s,
             u"SELECT count(*) FROM thread WHERE texts <> (SELECT count(*) FROM item WHERE thread_id = thread.id AND "
             "kind = 1) OR unread <> (SELECT count(*) FROM item WHERE thread_id = thread.id AND unread = 1)"_s},
            {u"calls of callers"_s,
             u"SELECT count(*) FROM caller WHERE calls <> (SELECT count(*) FROM call WHERE caller_id = caller.id) OR "
             "missed <> (SELECT count(*) FROM call WHERE caller_id = caller.id AND outcome IN (2, 3))"_s},
            {u"newest item of threads"_s,
             u"SELECT count(*) FROM thread WHERE last_ms IS NOT COALESCE((SELECT max(at_ms) FROM item WHERE "
             "thread_id = thread.id), 0)"_s},
            {u"empty threads"_s,
             u"SELECT count(*) FROM thread WHERE (state = 4) <> "
             "(NOT EXISTS (SELECT 1 FROM item WHERE thread_id = thread.id))"_s},
            {u"missed since answer"_s,
             u"SELECT count(*) FROM thread WHERE missed_since_answer <> (SELECT count(*) FROM item AS missed WHERE "
             "missed.thread_id = thread.id AND turn = 2 AND at_ms > COALESCE((SELECT max(at_ms) FROM item WHERE "
             "thread_id = thread.id AND turn IN (5, 6)), -1))"_s},
            {u"items and calls that point at each other"_s,
             u"SELECT count(*) FROM call WHERE item_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM item WHERE "
             "item.id = item_id AND item.call_id = call.id AND item.thread_id = call.thread_id)"_s},
            {u"bubbles without their outbox row"_s,
             u"SELECT count(*) FROM item WHERE outbox_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM outbox WHERE "
             "outbox.item_id = item.id)"_s},
            {u"second texts back"_s, u"SELECT count(*) - count(DISTINCT call_key) FROM outbox WHERE cause = 1"_s},
        };
        QCOMPARE(desk->ask(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
        for (auto entry = broken.begin(); entry != broken.end(); ++entry)
            QVERIFY2(desk->ask(entry.value()) == 0, qPrintable(entry.key()));
    }

    /// Lines of a plan that walk a whole table or index, where that is not meant.
    static QStringList scansOf(const QString &path, const QString &sql)
    {
        static const QRegularExpression meant(
            u"SCAN ((\\d+ )?CONSTANT "
            u"ROW|sqlite_master|(setting|account|counter|sign_in_request|line|at_desk|item_search_idx)\\b|.* "
            u"VIRTUAL TABLE INDEX"
            "|.*USING (COVERING )?INDEX (call_unfinished|call_to_ring|call_to_ring_by_thread|outbox_open|thread_by_time)\\b|\\(subquery)"_s);
        auto reader = std::move(Connection::open(path, Connection::Mode::ReadOnly)).value();
        // The plan does not depend on the values, so any will do.
        Statement plan(*reader, u"EXPLAIN QUERY PLAN "_s + QString(sql).replace(u'?', u'1'));
        QStringList scans;
        const Status explained = plan.each([&scans](Row &row) {
            row.skip(3);
            const QString line = row.text();
            const bool wholeAccount = line.endsWith(u"(account_id=?)"_s) && line.contains(u"call_1"_s);
            if ((line.startsWith(u"SCAN"_s) || wholeAccount) && !meant.match(line).hasMatch())
                scans.append(line);
            return true;
        });
        return explained.ok() ? scans : QStringList{explained.error().detail};
    }

private slots:
    void initTestCase()
    {
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
    }
    void cleanupTestCase() { desk.reset(); }

    void countersAreExactAfterRandomHistories()
    {
        for (int round = 0; round < 20; ++round) {
            QVERIFY(desk->store
                        ->inTransaction([&]() -> Status {
                            for (int step = 0; step < 100; ++step)
                                TEXTBACK_TRY(anythingHappens());
                            return Done{};
                        })
                        .ok());
            compareWithRecount();
        }
    }

    void theSearchIndexHoldsWhatIsWritten()
    {
        desk->store->tidy();
        auto writer = std::move(Connection::open(desk->path(), Connection::Mode::Write)).value();
        QVERIFY(writer->runOnce(u"INSERT INTO item_search (item_search, rank) VALUES ('integrity-check', 1)"_s).ok());
        QVERIFY(
            writer->runOnce(u"INSERT INTO caller_search (caller_search, rank) VALUES ('integrity-check', 1)"_s).ok());
    }

    void noStatementWalksATable()
    {
        anyCaller();
        QVERIFY(desk->store->callers().facts(desk->call(u"c1"_s, CallOutcome::Missed, Noon).call, Noon, {}).ok());
        QVERIFY(desk->store->callers().lastHelpAnswer(desk->caller).ok());
        QVERIFY(desk->store->calls().unfinished().ok());
        QVERIFY(desk->store->calls().newestOf(desk->caller, Noon, 1min).ok());
        QVERIFY(desk->store->outbox().unfinished().ok());
        QVERIFY(desk->store->outbox().byCarrierId(u"m1"_s).ok());
        QVERIFY(desk->store->texts().byCarrierId(u"m1"_s).ok());
        QVERIFY(desk->store->outcomes().outcome(Noon - 24h, Noon, Noon).ok());
        QVERIFY(desk->store->threads().endSnoozes(Noon).ok());
        const auto inbox = std::move(openInbox(desk->path())).value();
        for (const auto view : {InboxView::WaitingOnUs, InboxView::Done, InboxView::All})
            QVERIFY(inbox->threads(view, {}, 50).ok());
        QVERIFY(inbox->timeline(desk->thread(), {}, 50).ok());
        QVERIFY(inbox->card(desk->thread()).ok());
        QVERIFY(inbox->callBacks(50).ok());
        QVERIFY(inbox->search(u"on my"_s, 50).ok());
        QVERIFY(inbox->search(u"512555"_s, 50).ok());
        QVERIFY(inbox->lines().ok());
        TimelinePages pages(inbox->connection());
        QVERIFY(pages.timelineAfter(desk->thread(), {0, 0}, 50).ok());
        QVERIFY(pages.timelineAround(desk->thread(), ItemId(qint64(1) << 30), 50).ok());
        MessageSearch search(inbox->connection());
        for (const QString &typed : {u"on my"_s, u"512555"_s, u"on from:0142"_s, u"on is:waiting line:main"_s,
                                     u"has:photo"_s, u"after:2026-01-01 before:2027"_s, u"from:name"_s})
            QVERIFY(search.find(typed, {}, 50).ok());
        const QStringList statements = desk->store->work().prepared + inbox->work().prepared;
        QVERIFY(statements.size() > 60);
        static const QRegularExpression planned(u"^(SELECT|UPDATE|DELETE|INSERT)"_s);
        for (const QString &sql : statements) {
            const bool ofSchema = sql.contains(u"sqlite_schema"_s); // some fifty rows, whatever the desk keeps
            if (!planned.match(sql).hasMatch() || ofSchema)
                continue;
            const QStringList scans = scansOf(desk->path(), sql);
            QVERIFY2(scans.isEmpty(), qPrintable(sql + u" : "_s + scans.join(u", "_s)));
        }
    }

    void newsGetsRisingIdsAndHistoryFallingOnes()
    {
        DeskFixture fresh;
        fresh.addAccount();
        const auto save = [&](const QString &id, UtcTime at) {
            return fresh.store->texts().save(fresh.carrierText(id, TextDirection::In, at), {}).value().item.value();
        };
        constexpr qint64 First = qint64(1) << 30;
        QCOMPARE(save(u"a"_s, Noon), First);
        QCOMPARE(save(u"b"_s, Noon + 1s), First + 1);
        QCOMPARE(save(u"c"_s, Noon - 1h), First - 1);
        QCOMPARE(save(u"d"_s, Noon - 2h), First - 2);
        QCOMPARE(save(u"e"_s, Noon + 2s), First + 2);
    }
};

} // namespace store_histories_test

TEXTBACK_TEST(store_histories_test, HistoriesTest)
#include "histories_test.moc"
