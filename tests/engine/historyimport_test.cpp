// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/earlierbench.h"
#include "tests/support/testprogram.h"

namespace textback::historyimport_test {

/// What the carrier keeps from before the first sign-in comes into the inbox, behind everything that happens now.
class HistoryImportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }

    void everythingOfBeforeComesAndNothingOfItIsTextedOrTold()
    {
        DeskBench bench(false);
        fill(bench);
        QSignalSpy noticed(&bench.events(), &DeskEvents::noticed);
        QSignalSpy countdowns(&bench.events(), &DeskEvents::countdownStarted);
        bench.tellLines();
        QVERIFY(importAll(bench));
        const HistoryImport place = bench.desk().historyProgress().place;
        QCOMPARE(place.texts.taken, 20);
        QCOMPARE(place.calls.taken, 20);
        QCOMPARE(int(place.texts.end), int(HistoryEnd::Reached));
        QCOMPARE(*place.texts.oldest, bench.addedAt() - 7 * Day - 38 * Day);
        const auto counts = openInbox(bench.path()).value()->counts().value();
        QCOMPARE(counts.done, 5);
        QCOMPARE(counts.all, 5);
        QCOMPARE(counts.callBacks, 0);
        bench.restart();
        bench.clock().advance(3h);
        QCOMPARE(bench.world().sendRequests, 0);
        QVERIFY(bench.store().calls().unfinished().value().isEmpty());
        QVERIFY(!bench.stored(u"c0"_s).judged);
        QVERIFY(bench.stored(u"c0"_s).earlier);
        QCOMPARE(noticed.size(), 0);
        QCOMPARE(countdowns.size(), 0);
    }

    void whatIsNewerIsFetchedFirstAndStandsInTheOrderOfTime()
    {
        DeskBench bench(false);
        fill(bench);
        bench.world().earlierTexts.append(
            text(u"same"_s, bench.world().earlierCalls.at(9).call.startedAt, 24, u"same"_s));
        bench.tellLines();
        bench.clock().advance(300ms);
        const auto first = bench.desk().historyProgress();
        QCOMPARE(int(first.stage), int(ImportStage::Reading));
        QVERIFY(importAll(bench));
        const auto inbox = openInbox(bench.path()).value();
        QMap<qint64, UtcTime> byId;
        for (const ThreadRow &row : inbox->threads(InboxView::All, std::nullopt, 1000).value()) {
            for (const TimelineItem &item : inbox->timeline(row.id, std::nullopt, 1000).value())
                byId.insert(item.id.value(), item.at);
        }
        QCOMPARE(byId.size(), 41);
        const QList<UtcTime> times = byId.values();
        QVERIFY(std::is_sorted(times.begin(), times.end())); // later things have higher ids: search goes by them
    }

    void whoWroteInTheLastDaysStillWaitsAndWhatWasReadStaysRead()
    {
        DeskBench bench(false);
        const UtcTime added = bench.addedAt();
        TextMessage unread = text(u"1"_s, added - 2 * Day, 1, u"still waiting"_s);
        unread.read = false;
        bench.world().earlierTexts = {unread, text(u"2"_s, added - 2 * Day, 2, u"question"_s),
                                      text(u"3"_s, added - Day, 2, u"answer"_s, TextDirection::Out),
                                      text(u"4"_s, added - 4 * Day, 3, u"long ago"_s),
                                      text(u"5"_s, added - 9 * Day, 4, u"ours, long ago"_s, TextDirection::Out)};
        bench.world().earlierCalls = {call(u"c"_s, added - 5h, 5, CallOutcome::Missed)};
        bench.tellLines();
        QVERIFY(importAll(bench));
        QCOMPARE(int(rowOf(bench, 1)->state), int(ThreadState::WaitingOnUs));
        QCOMPARE(rowOf(bench, 1)->unread, 1);
        QCOMPARE(int(rowOf(bench, 2)->state), int(ThreadState::WaitingOnThem));
        for (const int caller : {3, 4, 5})
            QCOMPARE(int(rowOf(bench, caller)->state), int(ThreadState::Done));
        QCOMPARE(rowOf(bench, 3)->unread, 0);
        // Somebody reads an old text on another phone: no news.
        TextMessage changed = text(u"4"_s, added - 4 * Day, 3, u"long ago"_s);
        changed.modifiedAt = added + 2h;
        emit bench.carrier().textReceived(changed);
        QCOMPARE(int(rowOf(bench, 3)->state), int(ThreadState::Done));
    }

    void killedAnywhereItGoesOnWhereItStood()
    {
        DeskBench whole(false);
        fill(whole);
        whole.tellLines();
        QVERIFY(importAll(whole));
        const QStringList expected = contentOf(whole);
        QCOMPARE(expected.size(), 45);
        for (const int step : {0, 2, 5, 13}) {
            DeskBench bench(false);
            fill(bench);
            bench.tellLines();
            int restarts = 0;
            while (bench.desk().historyProgress().stage != ImportStage::Done && ++restarts < 300) {
                bench.clock().advance(Milliseconds{7 * step});
                bench.restart();
            }
            QVERIFY(importAll(bench));
            QCOMPARE(contentOf(bench), expected);
            QCOMPARE(bench.desk().historyProgress().place.texts.taken, 20);
            QCOMPARE(bench.desk().historyProgress().place.calls.taken, 20);
        }
    }

    void aPlaceThatTheCarrierForgotMeansReadingAgainAndNothingTwice()
    {
        DeskBench bench(false);
        fill(bench);
        bench.tellLines();
        bench.clock().advance(400ms);
        QVERIFY(bench.desk().historyProgress().place.texts.taken > 0);
        QVERIFY(bench.desk().historyProgress().stage != ImportStage::Done);
        bench.world().placesAreDead = true;
        bench.restart();
        bench.clock().advance(200ms);
        bench.world().placesAreDead = false; // given out anew
        QVERIFY(importAll(bench));
        QCOMPARE(bench.desk().historyProgress().place.texts.taken, 20);
        QCOMPARE(contentOf(bench).size(), 45);
    }

    void aPersonStopsItAndSaysGoOn()
    {
        DeskBench bench(false);
        fill(bench);
        bench.tellLines();
        bench.clock().advance(400ms);
        bench.desk().stopHistoryImport();
        const HistoryProgress stopped = bench.desk().historyProgress();
        QCOMPARE(int(stopped.stage), int(ImportStage::Stopped));
        QVERIFY(stopped.place.reached() > bench.addedAt() - 40 * Day);
        bench.restart();
        bench.clock().advance(1h);
        QCOMPARE(bench.desk().historyProgress(), stopped);
        QCOMPARE(*openInbox(bench.path()).value()->historyImport().value(), stopped.place);
        bench.desk().resumeHistoryImport();
        QVERIFY(importAll(bench));
        QCOMPARE(contentOf(bench).size(), 45);
    }

    void troublesAreWaitedOutAndSaid()
    {
        DeskBench bench(false);
        fill(bench);
        bench.world().earlierTroubles = {{ErrorKind::RateLimited, u"429"_s, 60s}, {ErrorKind::Network, {}}};
        bench.tellLines();
        bench.clock().advance(200ms);
        QCOMPARE(int(bench.desk().historyProgress().stage), int(ImportStage::Waiting));
        QCOMPARE(int(bench.desk().historyProgress().trouble), int(TroubleKind::RateLimited));
        const int requests = bench.world().earlierRequests;
        bench.clock().advance(55s);
        QCOMPARE(bench.world().earlierRequests, requests); // as long as the carrier asked for
        QVERIFY(importAll(bench));
        QCOMPARE(contentOf(bench).size(), 45);
    }

    void whatHappensNowComesFirst()
    {
        DeskBench bench(false);
        fill(bench);
        bench.world().reachable = false;
        bench.carrier().setLive(false);
        bench.tellLines();
        bench.clock().advance(10min);
        QCOMPARE(bench.world().earlierRequests, 0);
        QCOMPARE(int(bench.desk().historyProgress().stage), int(ImportStage::Waiting));
        bench.world().reachable = true;
        bench.desk().tryNow();
        bench.carrier().setLive(true);
        QVERIFY(importAll(bench));
    }

    void textsOfNowAreNotHeldUp()
    {
        DeskBench bench(false);
        for (int i = 0; i < 4000; ++i)
            bench.world().earlierTexts.append(
                text(u"t%1"_s.arg(i), bench.addedAt() - 7 * Day - i * 1h, 20 + i % 50, u"words"_s));
        bench.world().earlierPerPage = 5;
        bench.tellLines();
        bench.clock().advance(1s);
        bench.missCall(DeskBench::caller());
        bench.clock().advance(11s);
        QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
        QCOMPARE(int(bench.desk().historyProgress().stage), int(ImportStage::Reading));
    }
};

} // namespace textback::historyimport_test

TEXTBACK_TEST(textback::historyimport_test, HistoryImportTest)
#include "historyimport_test.moc"
