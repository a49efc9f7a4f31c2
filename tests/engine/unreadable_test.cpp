// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/deskbench.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::unreadable_test {

/// Promises 8 and 9 while the carrier's texts, or its list of numbers, cannot be read: nothing goes twice, nothing is
/// stuck for ever.
class UnreadableTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }
    void aHistoryThatCannotBeReadForLongIsLeftToAPerson_data();
    void aHistoryThatCannotBeReadForLongIsLeftToAPerson();
    void aTextThatAPersonWasAskedAboutIsNotSentAgainByItself();
    void aTextBackBehindAShutGateIsHeldOnceItIsTooLate();
    void aPersonsTextBehindAShutGateIsGivenBackAndGoesWhenTheySaySo();
    void textsLeaveThoughTheListOfNumbersIsNotReadAgain();
    void textsOfAnOutageAreReadFromItsBeginningThoughCallsWereRead();

private:
    static Error refusal(ErrorKind kind) { return Error{kind, u"refused"_s}; }
    static qsizetype failures(const QSignalSpy &noticed)
    {
        return std::count_if(noticed.cbegin(), noticed.cend(),
                             [](const auto &notice) { return notice.first().toString() == u"failed"_s; });
    }
    /// After a gap, whose texts cannot be read.
    static void shutGate(DeskBench &bench)
    {
        bench.world().textsRefused = refusal(ErrorKind::Forbidden);
        bench.carrier().setLive(false);
        bench.carrier().setLive(true);
    }
};

void UnreadableTest::aHistoryThatCannotBeReadForLongIsLeftToAPerson_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("askedAfter");
    QTest::newRow("forbidden") << int(ErrorKind::Forbidden) << 4;
    QTest::newRow("not found") << int(ErrorKind::NotFound) << 620;
    QTest::newRow("server trouble") << int(ErrorKind::Network) << 620;
}

void UnreadableTest::aHistoryThatCannotBeReadForLongIsLeftToAPerson()
{
    QFETCH(int, kind);
    QFETCH(int, askedAfter);
    DeskBench bench;
    bench.world().sendMode = ModelCarrier::SendMode::LoseAnswer;
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(10'100ms);
    bench.world().textsRefused = refusal(ErrorKind(kind));
    QSignalSpy noticed(&bench.events(), &DeskEvents::noticed);
    bench.clock().advance(std::chrono::seconds{askedAfter - 30});
    QCOMPARE(failures(noticed), 0);
    bench.clock().advance(30s);
    QCOMPARE(failures(noticed), 1);
    bench.clock().advance(30min);
    QCOMPARE(failures(noticed), 1);
    QCOMPARE(bench.textBackFor(key)->state, OutboxState::Unknown);
    bench.world().textsRefused.reset();
    bench.clock().advance(2min);
    QCOMPARE(bench.textBackFor(key)->state, OutboxState::Sent);
    QCOMPARE(bench.world().sendRequests, 1);
}

void UnreadableTest::aTextThatAPersonWasAskedAboutIsNotSentAgainByItself()
{
    DeskBench bench;
    bench.set(u"late-minutes"_s, u"0"_s);
    bench.world().sendMode = ModelCarrier::SendMode::LoseRequest;
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(10'100ms);
    bench.world().textsRefused = refusal(ErrorKind::Forbidden);
    bench.clock().advance(5min);
    bench.world().textsRefused.reset();
    bench.world().sendMode = ModelCarrier::SendMode::Accept;
    bench.clock().advance(30min);
    QCOMPARE(bench.world().sendRequests, 1);
    QVERIFY(bench.desk().resendText(bench.textBackFor(key)->id).ok());
    bench.clock().advance(1s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void UnreadableTest::aTextBackBehindAShutGateIsHeldOnceItIsTooLate()
{
    DeskBench bench;
    shutGate(bench);
    QSignalSpy noticed(&bench.events(), &DeskEvents::noticed);
    const CallKey key = bench.missCall(DeskBench::caller());
    bench.clock().advance(9min);
    QCOMPARE(bench.textBackFor(key)->state, OutboxState::Queued);
    bench.clock().advance(3min);
    QCOMPARE(bench.textBackFor(key)->state, OutboxState::Cancelled);
    QCOMPARE(bench.textBackFor(key)->cancelReason, CancelReason::TooLate);
    QCOMPARE(noticed.constLast().first().toString(), u"held"_s);
    bench.world().textsRefused.reset();
    bench.clock().advance(5min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
}

void UnreadableTest::aPersonsTextBehindAShutGateIsGivenBackAndGoesWhenTheySaySo()
{
    DeskBench bench;
    bench.receive(DeskBench::caller(), u"hello"_s);
    const auto thread = bench.store().threads().threadOf(DeskBench::line(), DeskBench::caller()).value();
    shutGate(bench);
    const auto text = bench.desk().sendText(thread, u"We are on our way"_s);
    bench.clock().advance(9min);
    QCOMPARE(bench.store().outbox().find(text.value()).value()->state, OutboxState::Queued);
    bench.clock().advance(3min);
    QCOMPARE(bench.store().outbox().find(text.value()).value()->state, OutboxState::Failed);
    QCOMPARE(bench.world().sendRequests, 0);
    QVERIFY(bench.desk().resendText(text.value()).ok());
    bench.clock().advance(1s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void UnreadableTest::textsLeaveThoughTheListOfNumbersIsNotReadAgain()
{
    DeskBench bench;
    bench.world().tellsAccount = false;
    bench.restart();
    bench.missCall(DeskBench::caller());
    bench.clock().advance(30s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void UnreadableTest::textsOfAnOutageAreReadFromItsBeginningThoughCallsWereRead()
{
    DeskBench bench;
    bench.clock().advance(5min);
    const UtcTime began = bench.clock().now();
    bench.world().textsRefused = refusal(ErrorKind::Network);
    bench.clock().advance(1h);
    QVERIFY(bench.world().textsFrom <= began);
    bench.world().textsRefused.reset();
    bench.clock().advance(15min);
    QVERIFY(bench.world().textsFrom > began);
}

} // namespace textback::unreadable_test

TEXTBACK_TEST(textback::unreadable_test, UnreadableTest)
#include "unreadable_test.moc"
