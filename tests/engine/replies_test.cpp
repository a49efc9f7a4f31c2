// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/deskbench.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace textback::replies_test {

/// Promise 10: what a person writes leaves in order, when it was meant to, and can be taken back until then.
class RepliesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }
    void aScheduledTextLeavesAtItsTime();
    void aScheduledTextOutlivesARestart();
    void aScheduledTextIsNotLateBecauseTheComputerSlept();
    void aTextWrittenNowDoesNotWaitForAScheduledOne();
    void aScheduledTextIsCancelledAndLeavesNoTrace();
    void aScheduledTextThatWasTakenBackIsPutBack();
    void whoAsksToStopGetsNoScheduledText();
    void aTimeThatMakesNoSenseIsRefused();
    void aPhotoIsSentWithItsWordsAndLookedUpLikeAText();
    void tooManyOrTooLargeFilesAreRefused();
    void aLineThatCannotTextIsRefused();

private:
    static ThreadId threadIn(DeskBench &bench)
    {
        bench.receive(DeskBench::caller(), u"hello"_s);
        return bench.store().threads().threadOf(DeskBench::line(), DeskBench::caller()).value();
    }
    static Reply later(DeskBench &bench, ThreadId thread, Milliseconds in)
    {
        return {thread, u"see you"_s, {}, bench.clock().now() + in, {}};
    }
};

void RepliesTest::aScheduledTextLeavesAtItsTime()
{
    DeskBench bench;
    const auto kept = bench.desk().sendReply(later(bench, threadIn(bench), 20min));
    QVERIFY(kept.ok());
    const auto stored = bench.store().outbox().find(kept.value().text).value();
    QVERIFY(isScheduled(*stored));
    bench.clock().advance(20min - 1s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    bench.clock().advance(5s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    QCOMPARE(bench.world().sendRequests, 1);
}

void RepliesTest::aScheduledTextOutlivesARestart()
{
    DeskBench bench;
    QVERIFY(bench.desk().sendReply(later(bench, threadIn(bench), 40min)).ok());
    bench.clock().advance(10min);
    bench.end();
    bench.clock().advance(10min);
    bench.begin();
    bench.clock().advance(15min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    bench.clock().advance(7min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    bench.restart();
    bench.clock().advance(10min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void RepliesTest::aScheduledTextIsNotLateBecauseTheComputerSlept()
{
    DeskBench bench;
    QVERIFY(bench.desk().sendReply(later(bench, threadIn(bench), 10h)).ok());
    bench.clock().advance(1min);
    bench.clock().setTime(bench.clock().now() + 10h); // the timers stood still
    bench.clock().advance(2min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void RepliesTest::aTextWrittenNowDoesNotWaitForAScheduledOne()
{
    DeskBench bench;
    const ThreadId thread = threadIn(bench);
    QVERIFY(bench.desk().sendReply(later(bench, thread, 10min)).ok());
    QVERIFY(bench.desk().sendText(thread, u"one moment"_s).ok());
    bench.clock().advance(10s);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    bench.clock().advance(11min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 2);
}

void RepliesTest::aScheduledTextIsCancelledAndLeavesNoTrace()
{
    DeskBench bench;
    const auto kept = bench.desk().sendReply(later(bench, threadIn(bench), 10min));
    bench.clock().advance(1min);
    QVERIFY(bench.desk().cancelText(kept.value().text).ok());
    bench.clock().advance(15min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
}

void RepliesTest::aScheduledTextThatWasTakenBackIsPutBack()
{
    DeskBench bench;
    const ThreadId thread = threadIn(bench);
    const auto kept = bench.desk().sendReply(later(bench, thread, 20min));
    const OutboxId text = kept.value().text;
    QVERIFY(!bench.desk().restoreText(text).ok()); // it was not taken back
    QVERIFY(bench.desk().cancelText(text).ok());
    bench.clock().advance(5min);
    QVERIFY(bench.desk().restoreText(text).ok());
    QVERIFY(isScheduled(*bench.store().outbox().find(text).value()));
    bench.restart();
    bench.clock().advance(14min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
    bench.clock().advance(2min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    const OutboxId late = bench.desk().sendReply(later(bench, thread, 20min)).value().text;
    QVERIFY(bench.desk().cancelText(late).ok());
    bench.clock().advance(21min);
    QCOMPARE(bench.desk().restoreText(late).error().kind, ErrorKind::Rejected); // its time is past
    const OutboxId unwanted = bench.desk().sendReply(later(bench, thread, 20min)).value().text;
    QVERIFY(bench.desk().cancelText(unwanted).ok());
    bench.receive(DeskBench::caller(), u"STOP"_s);
    QCOMPARE(bench.desk().restoreText(unwanted).error().kind, ErrorKind::Rejected);
    bench.clock().advance(1h);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
}

void RepliesTest::whoAsksToStopGetsNoScheduledText()
{
    DeskBench bench;
    QVERIFY(bench.desk().sendReply(later(bench, threadIn(bench), 10min)).ok());
    bench.clock().advance(1min);
    bench.receive(DeskBench::caller(), u"STOP"_s);
    bench.clock().advance(15min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
}

void RepliesTest::aTimeThatMakesNoSenseIsRefused()
{
    DeskBench bench;
    const ThreadId thread = threadIn(bench);
    for (const Milliseconds in : {Milliseconds(-1h), Milliseconds(0), Milliseconds(30s), Milliseconds(24h * 800)})
        QCOMPARE(bench.desk().sendReply(later(bench, thread, in)).error().kind, ErrorKind::Invalid);
    bench.clock().advance(10min);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 0);
}

void RepliesTest::aPhotoIsSentWithItsWordsAndLookedUpLikeAText()
{
    DeskBench bench;
    const ThreadId thread = threadIn(bench);
    bench.world().sendMode = ModelCarrier::SendMode::LoseAnswer;
    const OutgoingFile photo{u"photo.jpg"_s, u"image/jpeg"_s, QByteArray(5000, 'p')};
    const auto kept = bench.desk().sendReply({thread, {}, {}, {}, {photo}});
    QVERIFY(kept.ok());
    bench.clock().advance(7s);
    bench.restart();
    bench.clock().advance(10min);
    QCOMPARE(bench.world().sendRequests, 1);
    QCOMPARE(bench.textsTo(DeskBench::caller()), 1);
    QCOMPARE(bench.store().outbox().find(kept.value().text).value()->state, OutboxState::Sent);
}

void RepliesTest::tooManyOrTooLargeFilesAreRefused()
{
    DeskBench bench;
    const ThreadId thread = threadIn(bench);
    const OutgoingFile small{u"a.jpg"_s, u"image/jpeg"_s, "a"};
    const OutgoingFile large{u"a.jpg"_s, u"image/jpeg"_s, QByteArray(MostFileBytesPerText + 1, 'a')};
    QCOMPARE(
        bench.desk().sendReply({thread, {}, {}, {}, QList<OutgoingFile>(MostFilesPerText + 1, small)}).error().kind,
        ErrorKind::Invalid);
    QCOMPARE(bench.desk().sendReply({thread, {}, {}, {}, {large}}).error().kind, ErrorKind::Invalid);
    QCOMPARE(bench.desk().sendReply({thread, u"  "_s, {}, {}, {}}).error().kind, ErrorKind::Invalid);
}

void RepliesTest::aLineThatCannotTextIsRefused()
{
    DeskBench bench;
    Reply reply{threadIn(bench), u"hello"_s, DeskBench::caller(77), {}, {}};
    QCOMPARE(bench.desk().sendReply(reply).error().kind, ErrorKind::Forbidden);
    reply.line = DeskBench::line();
    QVERIFY(bench.desk().sendReply(reply).ok());
    CarrierAccountInfo info; // the carrier took it away
    info.accountId = u"1"_s;
    info.lines = {DeskBench::mainLine()};
    info.lines.first().canText = false;
    emit bench.carrier().signedIn(info);
    reply.line.reset();
    QCOMPARE(bench.desk().sendReply(reply).error().kind, ErrorKind::Forbidden);
    QCOMPARE(bench.desk().sendText(reply.thread, u"hello"_s).error().kind, ErrorKind::Forbidden);
}

} // namespace textback::replies_test

TEXTBACK_TEST(textback::replies_test, RepliesTest)
#include "replies_test.moc"
