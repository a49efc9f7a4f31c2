// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteinbox.h"
#include "tests/engine/deskbench.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace textback::outbox_test {

/// Promises 7 and 8: exactly one text, whatever the carrier answers.
class OutboxTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }
    void aTextWhoseAnswerWasLostIsFoundInTheHistoryAndNotSentAgain();
    void aTextThatTheHistoryLacksTwiceIsSentOnceMore();
    void aTextThatIsNeverFoundIsLeftToAPerson();
    void aTextThatWasBeingSentWhenTheProgramEndedIsLookedUp();
    void aRefusalForNowIsRepeatedAfterTheTimeTheCarrierNamed();
    void aRefusalForGoodTellsThatTheNumberGetsNoTexts();
    void aTextShownByTheStreamBeforeItsAnswerIsTheSameText();
    void theHistoryThatCannotBeReadProvesNothing();
    void aStopThatNoEventToldIsFoundBeforeTheTextLeaves();
    void aTextDoesNotWaitLongerBecauseTheClockWasSetBack();
    void aTextTakenBackAfterARestartNeverWas();
    void theOldestCallerStaysFirstUnderTheCarriersLimit_data();
    void theOldestCallerStaysFirstUnderTheCarriersLimit();
};

void OutboxTest::aTextWhoseAnswerWasLostIsFoundInTheHistoryAndNotSentAgain()
{
    DeskBench bench;
    bench.world().sendMode = ModelCarrier::SendMode::LoseAnswer;
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(30min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    QCOMPARE(bench.world().sendRequests, 1);
    QCOMPARE(bench.textBackFor(key)->state, OutboxState::Sent);
}

void OutboxTest::aTextThatTheHistoryLacksTwiceIsSentOnceMore()
{
    DeskBench bench;
    bench.world().sendMode = ModelCarrier::SendMode::LoseRequest;
    bench.missCall(DeskBench::caller());
    bench.clock().advance(11s);
    QCOMPARE(bench.world().sendRequests, 1);
    bench.world().sendMode = ModelCarrier::SendMode::Accept;
    bench.clock().advance(58s);
    QCOMPARE(bench.world().sendRequests, 1);
    bench.clock().advance(3s);
    QCOMPARE(bench.world().sendRequests, 2);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void OutboxTest::aTextThatIsNeverFoundIsLeftToAPerson()
{
    DeskBench bench;
    bench.world().sendMode = ModelCarrier::SendMode::LoseRequest;
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(30min);
    QCOMPARE(bench.world().sendRequests, 2);
    QCOMPARE(bench.textBackFor(key)->state, OutboxState::Unknown);
    bench.restart();
    bench.clock().advance(30min);
    QCOMPARE(bench.world().sendRequests, 2);
    bench.world().sendMode = ModelCarrier::SendMode::Accept;
    bench.set(u"late-minutes"_s, u"0"_s);
    QVERIFY(bench.desk().resendText(bench.textBackFor(key)->id).ok());
    bench.clock().advance(1s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void OutboxTest::aTextThatWasBeingSentWhenTheProgramEndedIsLookedUp()
{
    for (const auto mode : {ModelCarrier::SendMode::LoseAnswer, ModelCarrier::SendMode::LoseRequest}) {
        DeskBench bench;
        bench.world().sendMode = mode;
        bench.world().answerAfter = 20s;
        bench.missCall(DeskBench::caller());
        bench.clock().advance(10'100ms);
        QCOMPARE(bench.world().sendRequests, 1);
        bench.world().sendMode = ModelCarrier::SendMode::Accept;
        bench.world().answerAfter = 5ms;
        bench.restart();
        bench.clock().advance(5min);
        QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    }
}

void OutboxTest::aRefusalForNowIsRepeatedAfterTheTimeTheCarrierNamed()
{
    DeskBench bench;
    bench.world().sendMode = ModelCarrier::SendMode::RefuseForNow; // for 20 s
    bench.missCall(DeskBench::caller());
    bench.clock().advance(10'100ms);
    QCOMPARE(bench.world().sendRequests, 1);
    bench.clock().advance(19s);
    QCOMPARE(bench.world().sendRequests, 1);
    bench.world().sendMode = ModelCarrier::SendMode::Accept;
    bench.clock().advance(2s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void OutboxTest::aRefusalForGoodTellsThatTheNumberGetsNoTexts()
{
    DeskBench bench;
    bench.world().sendMode = ModelCarrier::SendMode::Refuse;
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(30min);
    QCOMPARE(bench.world().sendRequests, 1);
    QCOMPARE(bench.textBackFor(key)->state, OutboxState::Failed);
    const auto facts = bench.store().callers().facts(bench.stored(key).call, bench.clock().now(), u"US"_s);
    QVERIFY(facts.value().cannotGetTexts);
}

void OutboxTest::aTextShownByTheStreamBeforeItsAnswerIsTheSameText()
{
    DeskBench bench;
    bench.world().answerAfter = 3s;
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(10'100ms);
    emit bench.carrier().textReceived(bench.world().texts.constLast());
    bench.world().sendMode = ModelCarrier::SendMode::LoseRequest; // would be noticed: a second request
    bench.clock().advance(30min);
    QCOMPARE(bench.world().sendRequests, 1);
    QCOMPARE(bench.textBackFor(key)->carrierId, bench.world().texts.constLast().carrierId);
    QCOMPARE(bench.textBackFor(key)->state, OutboxState::Sent);
}

void OutboxTest::theHistoryThatCannotBeReadProvesNothing()
{
    DeskBench bench;
    bench.world().sendMode = ModelCarrier::SendMode::LoseAnswer;
    bench.missCall(DeskBench::caller());
    bench.clock().advance(10'100ms);
    bench.world().reachable = false;
    bench.world().sendMode = ModelCarrier::SendMode::Accept;
    bench.clock().advance(10min);
    QCOMPARE(bench.world().sendRequests, 1);
    bench.world().reachable = true;
    bench.clock().advance(2min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    QCOMPARE(bench.world().sendRequests, 1);
}

void OutboxTest::aStopThatNoEventToldIsFoundBeforeTheTextLeaves()
{
    DeskBench bench;
    bench.missCall(DeskBench::caller());
    TextMessage stop;
    stop.carrierId = u"unannounced"_s;
    stop.line = DeskBench::line();
    stop.remotes = {DeskBench::caller()};
    stop.body = u"STOP"_s;
    bench.clock().advance(3s);
    stop.at = stop.modifiedAt = bench.clock().now();
    bench.world().texts.append(stop);
    bench.clock().advance(5min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
}

void OutboxTest::aTextDoesNotWaitLongerBecauseTheClockWasSetBack()
{
    DeskBench bench;
    bench.set(u"delay-seconds"_s, u"30"_s);
    bench.missCall(DeskBench::caller());
    bench.clock().advance(12s);
    bench.clock().setTime(bench.clock().now() - 2h);
    bench.carrier().setClockOffset(2h);
    bench.end();
    bench.begin();
    bench.carrier().setClockOffset(2h);
    bench.clock().advance(35s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void OutboxTest::aTextTakenBackAfterARestartNeverWas()
{
    DeskBench bench;
    bench.receive(DeskBench::caller(), u"Hello"_s);
    const auto thread = bench.store().threads().threadOf(DeskBench::line(), DeskBench::caller());
    const auto entries = [&] {
        return openInbox(bench.path()).value()->timeline(thread.value(), std::nullopt, 50).value().size();
    };
    const auto before = entries();
    const auto sent = bench.desk().sendText(thread.value(), u"On my way"_s);
    QCOMPARE(entries(), before + 1);
    bench.restart();
    QVERIFY(bench.desk().cancelText(sent.value()).ok());
    QCOMPARE(entries(), before);
    bench.clock().advance(1min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    QCOMPARE(entries(), before);
}

void OutboxTest::theOldestCallerStaysFirstUnderTheCarriersLimit_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("longer than the waiting time told") << 20'250;
    QTest::newRow("told in whole seconds") << 19'250;
}

void OutboxTest::theOldestCallerStaysFirstUnderTheCarriersLimit()
{
    QFETCH(int, limit);
    DeskBench bench;
    bench.set(u"delay-seconds"_s, u"60"_s);
    for (int i = 0; i < 3; ++i)
        bench.missCall(DeskBench::caller(60 + i), 6s); // one after the other
    bench.world().sendMode = ModelCarrier::SendMode::RefuseForNow; // the first, for 20 s; meanwhile the others are due
    bench.world().limitLasts = Milliseconds{limit};
    bench.clock().advance(49s);
    QCOMPARE(bench.world().sendRequests, 1);
    bench.world().sendMode = ModelCarrier::SendMode::Accept;
    bench.clock().advance(1min);
    QStringList order;
    for (const TextMessage &text : ModelCarrier::sentTexts(bench.world()))
        order.append(text.remotes.constFirst().e164().right(2));
    QCOMPARE(order, (QStringList{u"60"_s, u"61"_s, u"62"_s}));
}

} // namespace textback::outbox_test

TEXTBACK_TEST(textback::outbox_test, OutboxTest)
#include "outbox_test.moc"
