// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/deskbench.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace textback::carrierhabits_test {

/// What the carrier answers by itself is not answered a second time by us.
class CarrierHabitsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }

    void aConfirmationOfTheCarriersOwnIsFoundOutAndRemembered()
    {
        DeskBench bench;
        QVERIFY(!bench.desk().carrierHabits().answers(ReplyMeaning::Stop));
        bench.receive(DeskBench::caller(), u"STOP"_s);
        bench.clock().advance(2s);
        carrierWrites(bench, DeskBench::caller(), u"You will get no more texts."_s);
        QVERIFY(bench.desk().carrierHabits().answers(ReplyMeaning::Stop));
        QVERIFY(!bench.desk().carrierHabits().answers(ReplyMeaning::Help));
        QVERIFY(bench.store().callers().askedToStop(DeskBench::caller()).value());
        bench.restart();
        QVERIFY(bench.desk().carrierHabits().answers(ReplyMeaning::Stop));
        bench.clock().advance(10min);
        QCOMPARE(bench.world().sendRequests, 0); // none of ours
    }

    void whatAPersonWritesLaterIsNoConfirmation()
    {
        DeskBench bench;
        bench.receive(DeskBench::caller(), u"STOP"_s);
        bench.clock().advance(30s);
        carrierWrites(bench, DeskBench::caller(), u"Sorry to hear that"_s);
        carrierWrites(bench, DeskBench::caller(43), u"On my way"_s);
        QVERIFY(!bench.desk().carrierHabits().answers(ReplyMeaning::Stop));
    }

    void helpThatSomebodyElseAnswersTwiceIsLeftToThem()
    {
        DeskBench bench;
        bench.set(u"help-answer"_s, u"Elm Street Plumbing, (512) 555-0100"_s);
        for (int time = 0; time < 2; ++time) {
            bench.receive(DeskBench::caller(10 + time), u"HELP"_s);
            bench.clock().advance(1s);
            carrierWrites(bench, DeskBench::caller(10 + time), u"Reply STOP to end."_s);
            QCOMPARE(bench.desk().carrierHabits().answers(ReplyMeaning::Help), time == 1);
        }
        bench.clock().advance(1min);
        const int before = bench.world().sendRequests;
        QVERIFY(before > 0); // until it was known we answered as well
        bench.receive(DeskBench::caller(20), u"HELP"_s);
        bench.clock().advance(1min);
        QCOMPARE(bench.world().sendRequests, before);
    }

    void ourOwnAnswerIsNotTakenForSomebodyElses()
    {
        DeskBench bench;
        bench.set(u"help-answer"_s, u"Elm Street Plumbing, (512) 555-0100"_s);
        for (int caller = 10; caller < 14; ++caller) {
            bench.receive(DeskBench::caller(caller), u"HELP"_s);
            bench.clock().advance(1min);
        }
        QCOMPARE(bench.world().sendRequests, 4);
        QVERIFY(!bench.desk().carrierHabits().answers(ReplyMeaning::Help));
    }

private:
    static void carrierWrites(DeskBench &bench, const PhoneNumber &to, const QString &body)
    {
        TextMessage text;
        text.carrierId = u"auto-%1"_s.arg(bench.world().nextId++);
        text.line = DeskBench::line();
        text.remotes = {to};
        text.direction = TextDirection::Out;
        text.state = DeliveryState::Sent;
        text.body = body;
        text.at = text.modifiedAt = bench.clock().now();
        bench.world().texts.append(text);
        emit bench.carrier().textReceived(text);
    }
};

} // namespace textback::carrierhabits_test

TEXTBACK_TEST(textback::carrierhabits_test, CarrierHabitsTest)
#include "carrierhabits_test.moc"
