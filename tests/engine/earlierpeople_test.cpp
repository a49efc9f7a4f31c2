// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/earlierbench.h"
#include "tests/support/erasewhole.h"
#include "tests/support/testprogram.h"

namespace textback::earlierpeople_test {

/// What was before the first sign-in, and the people in it: what they asked for then, and what is done with it now.
class EarlierPeopleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }

    void callsThatTheCarrierDoesNotShowAreSaidAndTextsComeAllTheSame()
    {
        DeskBench bench(false);
        fill(bench);
        bench.world().earlierCallsRefused = Error{ErrorKind::Forbidden, u"403"_s};
        bench.tellLines();
        QVERIFY(importAll(bench));
        const HistoryImport place = bench.desk().historyProgress().place;
        QCOMPARE(int(place.calls.end), int(HistoryEnd::Refused));
        QCOMPARE(place.texts.taken, 20);
        bench.world().earlierCallsRefused.reset(); // the permission was given
        bench.desk().resumeHistoryImport();
        QVERIFY(importAll(bench));
        QCOMPARE(int(bench.desk().historyProgress().place.calls.end), int(HistoryEnd::Reached));
        QCOMPARE(contentOf(bench).size(), 45);
    }

    void whoAskedForNoTextsThenGetsNoneNow()
    {
        DeskBench bench(false);
        const UtcTime added = bench.addedAt();
        bench.world().earlierTexts = {text(u"1"_s, added - 90 * Day, 1, u"STOP"_s),
                                      text(u"2"_s, added - 90 * Day, 2, u"stop"_s),
                                      text(u"3"_s, added - 80 * Day, 2, u"START"_s)};
        QSignalSpy noticed(&bench.events(), &DeskEvents::noticed);
        bench.tellLines();
        QVERIFY(importAll(bench));
        QVERIFY(bench.store().callers().askedToStop(DeskBench::caller(1)).value());
        QVERIFY(!bench.store().callers().askedToStop(DeskBench::caller(2)).value());
        QCOMPARE(noticed.size(), 0);
        bench.missCall(DeskBench::caller(1));
        bench.clock().advance(5min);
        QCOMPARE(bench.textsTo(DeskBench::caller(1)), 0);
    }

    void whatIsKnownAlreadyIsNotTakenTwice()
    {
        DeskBench bench(false);
        const TextMessage both = text(u"both"_s, bench.addedAt() - 1min, 1, u"hello"_s);
        bench.world().texts = {both};
        bench.world().calls = {call(u"c"_s, bench.addedAt() - 30min, 1, CallOutcome::Missed, u"DANA LEE"_s)};
        bench.world().earlierTexts = {both, text(u"old"_s, bench.addedAt() - 9 * Day, 1, u"older"_s)};
        bench.world().earlierCalls = {
            bench.world().calls.first(),
            call(u"old"_s, bench.addedAt() - 9 * Day - 1h, 1, CallOutcome::Missed, u"D LEE"_s)};
        bench.clock().advance(3min); // what happens now was read
        QCOMPARE(contentOf(bench).size(), 3);
        bench.tellLines();
        QVERIFY(importAll(bench));
        QCOMPARE(bench.desk().historyProgress().place.texts.taken, 1);
        QCOMPARE(bench.desk().historyProgress().place.calls.taken, 1);
        QCOMPARE(contentOf(bench).size(), 5);
        QCOMPARE(rowOf(bench, 1)->name, u"DANA LEE"_s); // the newest name the carrier told
    }

    void aVoicemailFindsItsCall()
    {
        DeskBench bench(false);
        const UtcTime at = bench.addedAt() - 9 * Day;
        fill(bench);
        bench.world().earlierCalls.append(call(u"vm"_s, at, 1, CallOutcome::Missed));
        VoicemailNote note;
        note.carrierId = u"n"_s;
        note.remote = DeskBench::caller(1);
        note.at = at + 40s;
        note.length = 12s;
        bench.world().earlierVoicemails = {note};
        bench.tellLines();
        QVERIFY(importAll(bench));
        QVERIFY(bench.stored(u"vm"_s).call.voicemailLeft);
        QCOMPARE(*bench.stored(u"vm"_s).call.voicemailLength, 12s);
    }

    void whatTheOfficeForgetsIsNotFetched()
    {
        DeskBench bench(false);
        fill(bench);
        bench.set(u"forget-after-months"_s, u"1"_s);
        bench.tellLines();
        QVERIFY(importAll(bench));
        const HistoryImport place = bench.desk().historyProgress().place;
        QCOMPARE(int(place.texts.end), int(HistoryEnd::NotWanted));
        QVERIFY(*place.texts.oldest > bench.clock().now() - 31 * Day);
        QVERIFY(place.texts.taken > 5 && place.texts.taken < 20);
    }

    void whoWasErasedMeanwhileDoesNotComeBack()
    {
        DeskBench bench(false);
        fill(bench);
        bench.tellLines();
        bench.clock().advance(400ms);
        bench.desk().stopHistoryImport();
        const auto row = rowOf(bench, 20);
        QVERIFY(row);
        QVERIFY(eraseWhole(bench.store().eraser(), DeskBench::caller(20), bench.clock().now()).ok());
        bench.desk().resumeHistoryImport();
        QVERIFY(importAll(bench));
        QVERIFY(!rowOf(bench, 20));
        QCOMPARE(contentOf(bench).size(), 36);
    }

    void whatAPersonFinishedStaysFinished()
    {
        DeskBench bench(false);
        bench.world().earlierTexts = {text(u"1"_s, bench.addedAt() - 2 * Day, 1, u"one"_s),
                                      text(u"2"_s, bench.addedAt() - 2 * Day - 1h, 2, u"two"_s),
                                      text(u"3"_s, bench.addedAt() - 2 * Day - 2h, 1, u"older"_s),
                                      text(u"4"_s, bench.addedAt() - 2 * Day - 3h, 3, u"last"_s)};
        bench.world().earlierPerPage = 1;
        bench.tellLines();
        while (!rowOf(bench, 2))
            bench.clock().advance(10ms);
        const ThreadId thread = rowOf(bench, 1)->id;
        QVERIFY(bench.desk().keeper().setThreadState(thread, ThreadState::Done, std::nullopt).ok());
        QVERIFY(importAll(bench));
        QCOMPARE(int(rowOf(bench, 1)->state), int(ThreadState::Done));
        QCOMPARE(contentOf(bench).size(), 7);
    }

    void theSameSignInAfterItWasRemovedFetchesOnlyWhatIsNew()
    {
        DeskBench bench(false);
        fill(bench);
        bench.tellLines();
        QVERIFY(importAll(bench));
        const int pages = bench.world().earlierRequests;
        const UtcTime oldest = *bench.desk().historyProgress().place.texts.oldest;
        const UtcTime again = bench.clock().now() + 10 * Day;
        bench.world().earlierTexts.append(text(u"new"_s, again - Day * 5, 1, u"between"_s));
        bench.addAgain(again);
        QVERIFY(importAll(bench));
        QCOMPARE(bench.desk().historyProgress().place.texts.taken, 21);
        QVERIFY(bench.world().earlierRequests - pages <= 4);
        QCOMPARE(contentOf(bench).size(), 47);
        QCOMPARE(*bench.desk().historyProgress().place.texts.oldest, oldest);
    }
};

} // namespace textback::earlierpeople_test

TEXTBACK_TEST(textback::earlierpeople_test, EarlierPeopleTest)
#include "earlierpeople_test.moc"
