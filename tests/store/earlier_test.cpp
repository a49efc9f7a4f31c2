// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedreport.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/erasewhole.h"
#include "tests/support/testprogram.h"

using namespace textback;

namespace store_earlier_test {

/// What was before this desk began to watch: kept like everything else, and nobody waits because of it.
class StoreEarlierTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> desk;

    static constexpr auto Day = std::chrono::hours{24};

    StoredCall earlierCall(const QString &key, CallOutcome outcome, UtcTime at) const
    {
        StoredCall stored = desk->call(key, outcome, at);
        stored.earlier = true;
        return stored;
    }

private slots:
    void init()
    {
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
    }

    void nobodyWaitsForAnAnswerToAnOldTextHoweverOftenItIsReported()
    {
        TextMessage old = desk->carrierText(u"1"_s, TextDirection::In, Noon - 90 * Day);
        const auto kept = desk->store->texts().saveEarlier(old);
        QVERIFY(kept.value().isNew);
        QCOMPARE(int(desk->state()), int(ThreadState::Done));
        QCOMPARE(desk->ask(u"SELECT unread FROM thread"_s), 1); // as the carrier says
        old.read = true;
        old.modifiedAt = Noon;
        QVERIFY(!desk->store->texts().save(old, std::nullopt).value().isNew);
        QCOMPARE(int(desk->state()), int(ThreadState::Done));
        QCOMPARE(desk->ask(u"SELECT unread FROM thread"_s), 0);
        QCOMPARE(desk->ask(u"SELECT amount FROM counter WHERE id = 3"_s), 1);
        // A new one waits as ever.
        QVERIFY(desk->store->texts().save(desk->carrierText(u"2"_s, TextDirection::In, Noon), std::nullopt).ok());
        QCOMPARE(int(desk->state()), int(ThreadState::WaitingOnUs));
        QCOMPARE(desk->texts(), 2);
    }

    void oursOfThenWaitForNobodyEither()
    {
        QVERIFY(desk->store->texts().saveEarlier(desk->carrierText(u"1"_s, TextDirection::Out, Noon - 90 * Day)).ok());
        TextMessage failed = desk->carrierText(u"2"_s, TextDirection::Out, Noon - 91 * Day);
        failed.state = DeliveryState::Failed;
        QVERIFY(desk->store->texts().saveEarlier(failed).ok());
        QCOMPARE(int(desk->state()), int(ThreadState::Done));
    }

    void missedCallsOfThenAreNeverJudgedNorReported()
    {
        QVERIFY(desk->store->calls().save(earlierCall(u"m"_s, CallOutcome::Missed, Noon - 30 * Day)).ok());
        QVERIFY(desk->store->calls().save(earlierCall(u"o"_s, CallOutcome::Outbound, Noon - 31 * Day)).ok());
        QVERIFY(desk->store->calls().save(earlierCall(u"u"_s, CallOutcome::Unknown, Noon - 32 * Day)).ok());
        QCOMPARE(int(desk->state()), int(ThreadState::Done));
        QVERIFY(desk->store->calls().unfinished().value().isEmpty());
        QVERIFY(desk->store->calls().find(u"m"_s).value()->earlier);
        QCOMPARE(desk->ask(u"SELECT amount FROM counter WHERE id = 9"_s), 0);
        QCOMPARE(desk->ask(u"SELECT calls FROM caller"_s), 3);
        QCOMPARE(desk->ask(u"SELECT missed FROM caller"_s), 1);
        auto reader = Connection::open(desk->path(), Connection::Mode::ReadOnly).value();
        ReportWish wish;
        wish.first = QDate(2026, 1, 1);
        wish.last = QDate(2026, 3, 3);
        QCOMPARE(runReport(*reader, wish, [](qint64) { return true; }).value().total.missed, 0);
    }

    void wordsSpokenLongAgoDoNotWaitForAPersonWhenTheCallerRingsAgain()
    {
        StoredCall spoken = earlierCall(u"m"_s, CallOutcome::Missed, Noon - 30 * Day);
        spoken.call.voicemailLeft = true;
        QVERIFY(desk->store->calls().save(spoken).ok());
        QCOMPARE(int(desk->state()), int(ThreadState::Done));
        QVERIFY(desk->store->calls().save(desk->call(u"now"_s, CallOutcome::Missed, Noon)).ok());
        OutboxText texted = desk->textBack(u"now"_s, Noon + 30s);
        texted.id = desk->store->outbox().add(texted).value();
        texted.state = OutboxState::Accepted;
        texted.carrierId = u"1"_s;
        QVERIFY(desk->store->outbox().update(texted).ok());
        QCOMPARE(int(desk->state()), int(ThreadState::WaitingOnThem));
    }

    void aNameFromLongAgoDoesNotReplaceANewerOne()
    {
        StoredCall call = desk->call(u"now"_s, CallOutcome::Answered, Noon);
        call.call.callerName = u"DANA LEE"_s;
        QVERIFY(desk->store->calls().save(call).ok());
        StoredCall old = earlierCall(u"old"_s, CallOutcome::Answered, Noon - 30 * Day);
        old.call.callerName = u"D SMITH"_s;
        QVERIFY(desk->store->calls().save(old).ok());
        QCOMPARE(desk->ask(u"SELECT carrier_name = 'DANA LEE' FROM caller"_s), 1);
    }

    void thePlaceOfTheImportSurvives()
    {
        QVERIFY(!desk->store->historyImport().place(desk->account).value());
        HistoryImport import;
        import.account = desk->account;
        import.before = Noon;
        import.known = Noon - 400 * Day;
        import.stopped = true;
        import.texts = {"place \0\xff", Noon - Day, HistoryEnd::Open, 12, Noon - 2 * Day};
        import.calls = {{}, Noon - 3 * Day, HistoryEnd::Refused, 0, std::nullopt};
        QVERIFY(desk->store->historyImport().keep(import).ok());
        desk->reopen();
        QCOMPARE(*desk->store->historyImport().place(desk->account).value(), import);
        auto reader = Connection::open(desk->path(), Connection::Mode::ReadOnly).value();
        QCOMPARE(*SqliteImportBook(*reader).current().value(), import);
    }

    void whoIsErasedWhileItGoesOnIsRememberedUntilItIsOver()
    {
        HistoryImport import;
        import.account = desk->account;
        QVERIFY(desk->store->historyImport().keep(import).ok());
        QVERIFY(desk->store->texts().saveEarlier(desk->carrierText(u"1"_s, TextDirection::In, Noon - 9 * Day)).ok());
        QVERIFY(!desk->store->callers().erasedSince(desk->caller, Noon - 10 * Day).value());
        QVERIFY(eraseWhole(desk->store->eraser(), desk->caller, Noon).ok());
        QVERIFY(desk->store->callers().erasedSince(desk->caller, Noon - 10 * Day).value());
        QVERIFY(!desk->store->callers().erasedSince(desk->caller, Noon + 1s).value()); // what comes later is new
        import.texts.end = import.calls.end = HistoryEnd::Reached;
        QVERIFY(desk->store->historyImport().keep(import).ok());
        QCOMPARE(desk->ask(u"SELECT count(*) FROM erased_number"_s), 0);
    }

    void whatIsOlderGetsLowerIdsAlsoAtTheSameInstant()
    {
        QVERIFY(desk->store->texts().save(desk->carrierText(u"now"_s, TextDirection::In, Noon), std::nullopt).ok());
        for (int i = 0; i < 6; ++i) {
            const UtcTime at = Noon - 9 * Day - i / 2 * 1h; // two at each instant
            QVERIFY(
                desk->store->texts().saveEarlier(desk->carrierText(u"old %1"_s.arg(i), TextDirection::In, at)).ok());
        }
        QCOMPARE(desk->ask(u"SELECT count(*) FROM item AS one JOIN item AS other ON other.id > one.id "
                           "AND other.at_ms < one.at_ms"_s),
                 0);
        QCOMPARE(desk->ask(u"SELECT max(id) = (SELECT id FROM item WHERE carrier_id = 'now') FROM item"_s), 1);
    }
};

} // namespace store_earlier_test

TEXTBACK_TEST(store_earlier_test, StoreEarlierTest)
#include "earlier_test.moc"
