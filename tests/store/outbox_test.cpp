// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_outbox_test {

/// The durable list of texts that must leave this machine.
class OutboxTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aCallGetsOneTextBackWhateverHappensToIt_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("waiting") << int(OutboxState::Queued);
        QTest::newRow("on its way") << int(OutboxState::Sending);
        QTest::newRow("delivered") << int(OutboxState::Delivered);
        QTest::newRow("failed") << int(OutboxState::Failed);
        QTest::newRow("cancelled") << int(OutboxState::Cancelled);
    }
    void aCallGetsOneTextBackWhateverHappensToIt()
    {
        QFETCH(int, state);
        DeskFixture desk;
        desk.addAccount();
        QVERIFY(desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).ok());
        OutboxText text = desk.textBack(u"c1"_s, Noon + 20s);
        text.id = desk.store->outbox().add(text).value();
        text.state = OutboxState(state);
        QVERIFY(desk.store->outbox().update(text).ok());
        const auto second = desk.store->outbox().add(desk.textBack(u"c1"_s, Noon + 60s));
        QVERIFY(!second.ok());
        QCOMPARE(second.error().kind, ErrorKind::Rejected);
        QCOMPARE(desk.store->outbox().automaticFor(u"c1"_s).value()->id, text.id);
    }

    void aRefusedSecondTextDoesNotUndoTheWorkAroundIt()
    {
        DeskFixture desk;
        desk.addAccount();
        QVERIFY(desk.store->outbox().add(desk.textBack(u"c1"_s, Noon)).ok());
        const Status done = desk.store->inTransaction([&]() -> Status {
            TEXTBACK_TRY(desk.store->book().setSetting(u"company"_s, u"Oak Plumbing"_s, Noon));
            if (desk.store->outbox().add(desk.textBack(u"c1"_s, Noon)).ok())
                return Error{ErrorKind::Invalid, u"a second text back was kept"_s};
            return Done{};
        });
        QVERIFY(done.ok());
        QCOMPARE(desk.store->book().settings().value().value(u"company"_s), u"Oak Plumbing"_s);
    }

    void aTextComesBackAsItWasKept()
    {
        DeskFixture desk;
        desk.addAccount();
        OutboxText text = desk.manualText(u"On my way"_s, Noon);
        text.files = {{.fileName = u"map.png"_s, .contentType = u"image/png"_s, .content = QByteArray("\0\1\2", 3)}};
        text.writtenBy = u"front desk"_s;
        text.id = desk.store->outbox().add(text).value();
        text.state = OutboxState::Sending;
        text.attempts = 2;
        text.sendingSince = Noon + 1s;
        text.sendingSinceCarrier = Noon + 2s;
        text.lookUps = 1;
        text.carrierId = u"9007199254740993"_s;
        text.failureCode = u"SMS-1"_s;
        QVERIFY(desk.store->outbox().update(text).ok());
        desk.reopen();
        const auto unfinished = desk.store->outbox().unfinished().value();
        QCOMPARE(unfinished.size(), 1);
        const OutboxText read = unfinished.constFirst();
        QCOMPARE(read.id, text.id);
        QCOMPARE(read.thread, desk.thread());
        QCOMPARE(read.body, text.body);
        QCOMPARE(read.files, text.files);
        QCOMPARE(read.state, text.state);
        QCOMPARE(read.attempts, 2);
        QCOMPARE(read.sendingSince, text.sendingSince);
        QCOMPARE(read.sendingSinceCarrier, text.sendingSinceCarrier);
        QCOMPARE(read.lookUps, 1);
        QCOMPARE(read.failureCode, text.failureCode);
        QCOMPARE(read.writtenBy, text.writtenBy);
        QCOMPARE(desk.store->outbox().byCarrierId(u"9007199254740993"_s).value()->id, text.id);
    }

    void unfinishedTextsComeInTheOrderTheyMayLeave()
    {
        DeskFixture desk;
        desk.addAccount();
        QList<OutboxId> ids;
        for (const auto wait : {30s, 10s, 20s, 10s})
            ids.append(desk.store->outbox().add(desk.manualText(u"text"_s, Noon + wait)).value());
        OutboxText sent = *desk.store->outbox().find(ids[2]).value();
        sent.state = OutboxState::Accepted;
        QVERIFY(desk.store->outbox().update(sent).ok());
        QList<OutboxId> order;
        const QList<OutboxText> unfinished = desk.store->outbox().unfinished().value();
        for (const OutboxText &text : unfinished)
            order.append(text.id);
        QCOMPARE(order, (QList{ids[1], ids[3], ids[0]}));
    }

    void aCancelledTextBackCanBeSentAfterAll()
    {
        DeskFixture desk;
        desk.addAccount();
        QVERIFY(desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).ok());
        OutboxText text = desk.textBack(u"c1"_s, Noon + 20s);
        text.id = desk.store->outbox().add(text).value();
        text.state = OutboxState::Cancelled;
        text.cancelReason = CancelReason::Paused;
        QVERIFY(desk.store->outbox().update(text).ok());
        QVERIFY(desk.store->outbox().unfinished().value().isEmpty());
        text.state = OutboxState::Queued;
        text.cancelReason = CancelReason::None;
        QVERIFY(desk.store->outbox().update(text).ok());
        QCOMPARE(desk.store->outbox().unfinished().value().size(), 1);
    }

    void aTextThatLeavesAtOnceIsShownWhenItHasLeft_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::newRow("and this run goes on") << false;
        QTest::newRow("or by the next run where this one ended between") << true;
    }
    void aTextThatLeavesAtOnceIsShownWhenItHasLeft()
    {
        QFETCH(bool, ended);
        DeskFixture desk;
        desk.addAccount();
        OutboxText text = desk.textBack(u"c1"_s, Noon + 20s);
        text.state = OutboxState::Sending;
        text.sendingSince = text.sendingSinceCarrier = Noon + 20s;
        QVERIFY(desk.store
                    ->inTransaction([&]() -> Status {
                        const auto call = desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon));
                        if (!call.ok())
                            return call.error();
                        const auto added = desk.store->outbox().add(text);
                        if (added.ok())
                            text.id = added.value();
                        return added.ok() ? Status(Done{}) : added.error();
                    })
                    .ok());
        QCOMPARE(desk.texts(), 0);
        QCOMPARE(desk.store->outbox().unfinished().value().size(), 1);
        text.state = OutboxState::Unknown;
        if (ended)
            desk.reopen();
        for (int twice = 0; twice < 2; ++twice)
            QVERIFY((ended ? desk.store->outbox().update(text) : desk.store->outbox().show(text.id)).ok());
        QCOMPARE(desk.texts(), 1);
        QCOMPARE(desk.ask(u"SELECT last_item_id = last_out_item_id FROM thread"_s), 1);
        QCOMPARE(desk.ask(u"SELECT at_ms FROM item WHERE outbox_id IS NOT NULL"_s), toMs(Noon + 20s));
        QCOMPARE(desk.ask(u"SELECT count(*) FROM caller_digits WHERE ending = '0142'"_s), 1);
    }

    void showingATextThatIsNotThereIsAnError()
    {
        DeskFixture desk;
        QCOMPARE(desk.store->outbox().show(OutboxId(99)).error().kind, ErrorKind::NotFound);
    }

    void updatingATextThatIsNotThereIsAnError()
    {
        DeskFixture desk;
        OutboxText text = desk.manualText(u"text"_s, Noon);
        text.id = OutboxId(99);
        QCOMPARE(desk.store->outbox().update(text).error().kind, ErrorKind::NotFound);
        QVERIFY(!desk.store->outbox().find(OutboxId(99)).value());
    }
};

} // namespace store_outbox_test

TEXTBACK_TEST(store_outbox_test, OutboxTest)
#include "outbox_test.moc"
