// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_texts_test {

/// Texts as the carrier tells them: twice, late, before our own answer, after it.
class TextsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theSameTextToldTwiceIsOneText()
    {
        DeskFixture desk;
        desk.addAccount();
        TextMessage text = desk.carrierText(u"m1"_s, TextDirection::In, Noon);
        text.attachments = {{.carrierId = u"a1"_s,
                             .uri = u"https://media.example/1"_s,
                             .contentType = u"image/jpeg"_s,
                             .fileName = u"leak.jpg"_s,
                             .size = 1234}};
        const KeptText first = desk.store->texts().save(text, {}).value();
        QVERIFY(first.isNew);
        const KeptText second = desk.store->texts().save(text, {}).value();
        QVERIFY(!second.isNew);
        QVERIFY(!second.changed);
        QCOMPARE(second.item, first.item);
        QCOMPARE(*desk.store->texts().byCarrierId(u"m1"_s).value(), text);
    }

    void statesOnlyMoveForward_data()
    {
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, DeliveryState known, DeliveryState told, DeliveryState expected) {
            QTest::newRow(name) << int(known) << int(told) << int(expected);
        };
        using enum DeliveryState;
        row("sent after queued", Queued, Sent, Sent);
        row("late queued is ignored", Sent, Queued, Sent);
        row("failed wins over sent", Sent, Failed, Failed);
        row("delivered wins over failed", Failed, Delivered, Delivered);
        row("late failed is ignored", Delivered, Failed, Delivered);
    }
    void statesOnlyMoveForward()
    {
        QFETCH(int, known);
        QFETCH(int, told);
        QFETCH(int, expected);
        DeskFixture desk;
        desk.addAccount();
        TextMessage text = desk.carrierText(u"m1"_s, TextDirection::Out, Noon);
        text.state = DeliveryState(known);
        QVERIFY(desk.store->texts().save(text, {}).ok());
        text.state = DeliveryState(told);
        text.modifiedAt += 1s;
        QVERIFY(desk.store->texts().save(text, {}).ok());
        QCOMPARE(int(desk.store->texts().byCarrierId(u"m1"_s).value()->state), expected);
    }

    void anOlderReportDoesNotChangeWhatANewerOneSaid()
    {
        DeskFixture desk;
        desk.addAccount();
        TextMessage text = desk.carrierText(u"m1"_s, TextDirection::In, Noon);
        text.modifiedAt = Noon + 10s;
        QVERIFY(desk.store->texts().save(text, {}).ok());
        TextMessage older = text;
        older.modifiedAt = Noon;
        older.body = u"first version"_s;
        QVERIFY(!desk.store->texts().save(older, {}).value().changed);
        QCOMPARE(desk.store->texts().byCarrierId(u"m1"_s).value()->body, text.body);
    }

    void whatWasReadHereStaysRead()
    {
        DeskFixture desk;
        desk.addAccount();
        TextMessage text = desk.carrierText(u"m1"_s, TextDirection::In, Noon);
        QVERIFY(desk.store->texts().save(text, {}).ok());
        QCOMPARE(desk.store->texts().markRead(desk.thread()).value(), QStringList{u"m1"_s});
        QCOMPARE(desk.store->texts().markRead(desk.thread()).value(), QStringList{});
        text.modifiedAt += 1s;
        QVERIFY(desk.store->texts().save(text, {}).ok());
        QVERIFY(desk.store->texts().byCarrierId(u"m1"_s).value()->read);
    }

    void aDeletedTextStaysInTheThread()
    {
        DeskFixture desk;
        desk.addAccount();
        const KeptText kept = desk.store->texts().save(desk.carrierText(u"m1"_s, TextDirection::In, Noon), {}).value();
        TextMessage gone;
        gone.carrierId = u"m1"_s;
        gone.deleted = true;
        QCOMPARE(desk.store->texts().save(gone, {}).value().item, kept.item);
        const TextMessage read = *desk.store->texts().byCarrierId(u"m1"_s).value();
        QVERIFY(read.deleted);
        QCOMPARE(read.body, u"text m1"_s);
        QCOMPARE(desk.store->texts().markRead(kept.thread).value(), QStringList{});
    }

    void ourTextAndTheCarriersRecordAreOneBubble_data()
    {
        QTest::addColumn<bool>("streamFirst");
        QTest::newRow("the answer came first") << false;
        QTest::newRow("the stream was faster than the answer") << true;
    }
    void ourTextAndTheCarriersRecordAreOneBubble()
    {
        QFETCH(bool, streamFirst);
        DeskFixture desk;
        desk.addAccount();
        OutboxText text = desk.manualText(u"On my way"_s, Noon);
        text.id = desk.store->outbox().add(text).value();
        TextMessage record = desk.carrierText(u"m1"_s, TextDirection::Out, Noon + 3s);
        record.body = text.body;
        if (streamFirst)
            QVERIFY(desk.store->texts().save(record, {}).value().isNew);
        text.state = OutboxState::Accepted;
        text.carrierId = u"m1"_s;
        QVERIFY(desk.store->outbox().update(text).ok());
        record.state = DeliveryState::Delivered;
        record.modifiedAt += 1s;
        QVERIFY(!desk.store->texts().save(record, text.id).value().isNew);
        QVERIFY(!desk.store->texts().save(record, {}).value().isNew);
        QCOMPARE(desk.texts(), 1);
    }

    void aRecordLinkedByLookUpJoinsItsBubble()
    {
        DeskFixture desk;
        desk.addAccount();
        const OutboxId id = desk.store->outbox().add(desk.manualText(u"On my way"_s, Noon)).value();
        const TextMessage record = desk.carrierText(u"m1"_s, TextDirection::Out, Noon + 3s);
        QVERIFY(desk.store->texts().save(record, {}).value().isNew);
        QVERIFY(!desk.store->texts().save(record, id).value().isNew);
        QCOMPARE(desk.texts(), 1);
    }

    void aTextWithoutANumberOutsideIsNotKept()
    {
        DeskFixture desk;
        desk.addAccount();
        TextMessage text = desk.carrierText(u"m1"_s, TextDirection::In, Noon);
        text.remotes.clear();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not kept"_s));
        QCOMPARE(desk.store->texts().save(text, {}).value().thread, ThreadId(0));
        text.carrierId.clear();
        QCOMPARE(desk.store->texts().save(text, {}).error().kind, ErrorKind::Invalid);
    }

    void aGroupTextKeepsAllItsNumbers()
    {
        DeskFixture desk;
        desk.addAccount();
        TextMessage text = desk.carrierText(u"m1"_s, TextDirection::In, Noon);
        text.remotes.append(number(u"+15550100177"_s));
        text.remotes.append(number(u"+15550100178"_s));
        QVERIFY(desk.store->texts().save(text, {}).ok());
        QCOMPARE(desk.store->texts().byCarrierId(u"m1"_s).value()->remotes, text.remotes);
    }
};

} // namespace store_texts_test

TEXTBACK_TEST(store_texts_test, TextsTest)
#include "texts_test.moc"
