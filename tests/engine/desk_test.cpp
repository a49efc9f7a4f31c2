// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/deskbench.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace textback::desk_test {
/// Promises 3 to 6 and 9 to 13, each with a desk that is whole but for the carrier.
class DeskTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }
    void aMissedCallIsTextedAtTheLongerOfDelayAndSettleTime();
    void aPersonCanCancelTheTextWhileItWaits();
    void aCallerWhoIsAnsweredMeanwhileGetsNoText();
    void aCallerWhomAColleagueTextedMeanwhileGetsNoText();
    void aSecondCallWithinTheCoolDownGetsNoSecondText();
    void aLateCallIsHeldForAPerson();
    void aCallOnlyTheHistoryKnowsIsTextedWithinNinetySeconds();
    void aCallWhoseEndWasLostInAnOutageIsTextedAfterwards();
    void aCallTheHistoryNeverShowsIsHeldForAPerson();
    void stopTakesBackWhatStandsInTheOutbox();
    void startLiftsStop();
    void nobodyWhoAskedToStopIsTextedByHandEither();
    void noTextAnswersATextButTheOwnersHelpAnswer();
    void aManualTextCanBeTakenBackWithinTheUndoTime();
    void manualTextsSurviveARestartAndKeepTheirOrder();
    void pausedTextsWaitForAPerson();
    void theSafetyCapHoldsFurtherTexts();
    void textsWaitUntilTheGapIsRead();
};

void DeskTest::aMissedCallIsTextedAtTheLongerOfDelayAndSettleTime()
{
    DeskBench bench;
    bench.set(u"delay-seconds"_s, u"15"_s);
    QSignalSpy countdowns(&bench.events(), &DeskEvents::countdownStarted);
    bench.missCall(DeskBench::caller());
    QCOMPARE(countdowns.size(), 1);
    bench.clock().advance(14'900ms);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    bench.clock().advance(200ms);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void DeskTest::aPersonCanCancelTheTextWhileItWaits()
{
    DeskBench bench;
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(5s);
    QVERIFY(bench.desk().cancelCountdown(key, PersonChoice::Cancelled).ok());
    bench.clock().advance(10min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
}

void DeskTest::aCallerWhoIsAnsweredMeanwhileGetsNoText()
{
    DeskBench bench;
    bench.missCall(DeskBench::caller());
    bench.clock().advance(3s);
    bench.answerCall(DeskBench::caller());
    bench.clock().advance(5min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
}

void DeskTest::aCallerWhomAColleagueTextedMeanwhileGetsNoText()
{
    DeskBench bench;
    bench.missCall(DeskBench::caller());
    TextMessage text;
    text.carrierId = u"colleague"_s;
    text.line = DeskBench::line();
    text.remotes = {DeskBench::caller()};
    text.direction = TextDirection::Out;
    text.body = u"On my way"_s;
    text.at = text.modifiedAt = bench.clock().now();
    bench.clock().advance(2s);
    emit bench.carrier().textReceived(text);
    bench.clock().advance(5min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
}

void DeskTest::aSecondCallWithinTheCoolDownGetsNoSecondText()
{
    DeskBench bench;
    bench.missCall(DeskBench::caller());
    bench.clock().advance(1s);
    bench.missCall(DeskBench::caller());
    bench.clock().advance(23h);
    bench.missCall(DeskBench::caller());
    bench.clock().advance(1min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    bench.clock().advance(24h);
    bench.missCall(DeskBench::caller());
    bench.clock().advance(1min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 2);
}

void DeskTest::aLateCallIsHeldForAPerson()
{
    DeskBench bench;
    bench.end();
    const auto began = bench.clock().now();
    HistoricCall row;
    row.call.key = u"s-late"_s;
    row.call.line = DeskBench::line();
    row.call.caller = DeskBench::caller();
    row.call.outcome = CallOutcome::Missed;
    row.call.startedAt = began;
    row.call.endedAt = began + 20s;
    bench.world().calls.append(row);
    bench.clock().advance(11min);
    QSignalSpy noticed(&bench.events(), &DeskEvents::noticed);
    bench.begin();
    bench.clock().advance(5min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    QCOMPARE(noticed.first().first().toString(), u"held"_s);
    QVERIFY(bench.desk().textAnyway(bench.stored(u"s-late"_s).id).ok());
    bench.clock().advance(1s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void DeskTest::aCallOnlyTheHistoryKnowsIsTextedWithinNinetySeconds()
{
    DeskBench bench;
    bench.missCall(DeskBench::caller(), 12s, false);
    bench.clock().advance(90s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void DeskTest::aCallWhoseEndWasLostInAnOutageIsTextedAfterwards()
{
    DeskBench bench;
    bench.world().reachable = false;
    bench.carrier().setLive(false);
    bench.missCall(DeskBench::caller(), 12s, false);
    bench.clock().advance(60s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    bench.world().reachable = true;
    bench.carrier().setLive(true);
    bench.clock().advance(60s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void DeskTest::aCallTheHistoryNeverShowsIsHeldForAPerson()
{
    DeskBench bench;
    const CallKey key = u"s-ghost"_s;
    LegUpdate only;
    only.callKey = key;
    only.legId = u"a"_s;
    only.sequence = 5;
    only.line = DeskBench::line();
    only.remote = DeskBench::caller();
    only.direction = Direction::In;
    only.phase = LegPhase::Ended;
    only.at = bench.clock().now();
    emit bench.carrier().legUpdated(only);
    bench.clock().advance(5min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    QVERIFY(bench.stored(key).judged);
    QCOMPARE(bench.stored(key).call.outcome, CallOutcome::Unknown);
}

void DeskTest::stopTakesBackWhatStandsInTheOutbox()
{
    DeskBench bench;
    bench.missCall(DeskBench::caller());
    bench.clock().advance(9s);
    bench.receive(DeskBench::caller(), u" Stop! "_s);
    bench.clock().advance(10min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
}

void DeskTest::startLiftsStop()
{
    DeskBench bench;
    bench.receive(DeskBench::caller(), u"STOP"_s);
    bench.clock().advance(1min);
    bench.missCall(DeskBench::caller());
    bench.clock().advance(1min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    bench.receive(DeskBench::caller(), u"start"_s);
    bench.clock().advance(5h);
    bench.missCall(DeskBench::caller());
    bench.clock().advance(1min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void DeskTest::nobodyWhoAskedToStopIsTextedByHandEither()
{
    DeskBench bench;
    bench.receive(DeskBench::caller(), u"Hello"_s);
    const auto thread = bench.store().threads().threadOf(DeskBench::line(), DeskBench::caller());
    QVERIFY(bench.desk().sendText(thread.value(), u"Hi there"_s).ok());
    bench.receive(DeskBench::caller(), u"unsubscribe"_s);
    bench.clock().advance(1min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    QVERIFY(!bench.desk().sendText(thread.value(), u"But wait"_s).ok());
}

void DeskTest::noTextAnswersATextButTheOwnersHelpAnswer()
{
    DeskBench bench;
    bench.receive(DeskBench::caller(), u"HELP"_s);
    bench.receive(DeskBench::caller(), u"Is anybody there?"_s);
    bench.clock().advance(1h);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    bench.set(u"help-answer"_s, u"Ring us at (512) 555-0100."_s);
    for (int i = 0; i < 3; ++i) {
        bench.receive(DeskBench::caller(), u"help"_s);
        bench.clock().advance(1min);
    }
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void DeskTest::aManualTextCanBeTakenBackWithinTheUndoTime()
{
    DeskBench bench;
    bench.receive(DeskBench::caller(), u"Hello"_s);
    const auto thread = bench.store().threads().threadOf(DeskBench::line(), DeskBench::caller());
    const auto first = bench.desk().sendText(thread.value(), u"Oops"_s);
    bench.clock().advance(4s);
    QVERIFY(bench.desk().cancelText(first.value()).ok());
    const auto second = bench.desk().sendText(thread.value(), u"Better"_s);
    bench.clock().advance(6s);
    QVERIFY(!bench.desk().cancelText(second.value()).ok());
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void DeskTest::manualTextsSurviveARestartAndKeepTheirOrder()
{
    DeskBench bench;
    bench.receive(DeskBench::caller(), u"Hello"_s);
    const auto thread = bench.store().threads().threadOf(DeskBench::line(), DeskBench::caller());
    const QStringList bodies = {u"one"_s, u"two"_s, u"three"_s};
    for (const QString &body : bodies)
        QVERIFY(bench.desk().sendText(thread.value(), body).ok());
    bench.restart();
    bench.clock().advance(1min);
    QStringList sent;
    for (const TextMessage &text : ModelCarrier::sentTexts(bench.world()))
        sent.append(text.body.value_or(QString()));
    QCOMPARE(sent, bodies);
}

void DeskTest::pausedTextsWaitForAPerson()
{
    DeskBench bench;
    QVERIFY(bench.desk().setAutomatic(true, bench.clock().now() + 1h).ok());
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(2h);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    QVERIFY(bench.stored(key).judged);
    bench.missCall(DeskBench::caller(43));
    bench.clock().advance(1min);
    QCOMPARE(bench.textsTo(DeskBench::caller(43)), 1);
}

void DeskTest::theSafetyCapHoldsFurtherTexts()
{
    DeskBench bench;
    bench.set(u"cap-hour"_s, u"2"_s);
    for (int i = 0; i < 4; ++i) {
        bench.missCall(DeskBench::caller(50 + i));
        bench.clock().advance(20s);
    }
    QCOMPARE(ModelCarrier::sentTexts(bench.world()).size(), 2);
}

void DeskTest::textsWaitUntilTheGapIsRead()
{
    DeskBench bench;
    bench.missCall(DeskBench::caller());
    bench.clock().advance(2s);
    bench.carrier().setLive(false);
    bench.world().reachable = false;
    TextMessage stop;
    stop.carrierId = u"stop"_s;
    stop.line = DeskBench::line();
    stop.remotes = {DeskBench::caller()};
    stop.body = u"STOP"_s;
    stop.at = stop.modifiedAt = bench.clock().now();
    bench.world().texts.append(stop);
    bench.clock().advance(20s);
    bench.world().reachable = true;
    bench.carrier().setLive(true);
    bench.clock().advance(5min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
}

} // namespace textback::desk_test

TEXTBACK_TEST(textback::desk_test, DeskTest)
#include "desk_test.moc"
