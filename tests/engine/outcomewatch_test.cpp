// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/deskbench.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace textback::outcomewatch_test {

/// The alarm that goes by what came out at the end, even if every part says it works.
class OutcomeWatchTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }

    void fiveMissedCallsWithoutAnAcceptedTextAreAnAlarmOnceADay()
    {
        DeskBench bench;
        QSignalSpy told(&bench.events(), &DeskEvents::noticed);
        bench.world().sendMode = ModelCarrier::SendMode::Refuse;
        missCalls(bench, 10, 4);
        QCOMPARE(bench.desk().health().missedWithoutText, 0);
        missCalls(bench, 20, 1);
        QCOMPARE(bench.desk().health().missedWithoutText, 5);
        QVERIFY(bench.desk().health().watching());
        QCOMPARE(alarms(told), 1);
        missCalls(bench, 30, 2);
        QCOMPARE(bench.desk().health().missedWithoutText, 7);
        bench.restart();
        bench.clock().advance(2min);
        QCOMPARE(bench.desk().health().missedWithoutText, 7);
        QCOMPARE(alarms(told), 1);
        bench.clock().advance(24h); // the next day begins without one
        QCOMPARE(bench.desk().health().missedWithoutText, 0);
        missCalls(bench, 40, 5);
        QCOMPARE(alarms(told), 2);
    }

    void oneAcceptedTextEndsTheAlarm()
    {
        DeskBench bench;
        bench.world().sendMode = ModelCarrier::SendMode::Refuse;
        missCalls(bench, 10, 5);
        QCOMPARE(bench.desk().health().missedWithoutText, 5);
        bench.world().sendMode = ModelCarrier::SendMode::Accept;
        missCalls(bench, 20, 1);
        QCOMPARE(bench.desk().health().missedWithoutText, 0);
    }

    void whatPeopleDecidedIsNoAlarm()
    {
        DeskBench bench;
        for (int caller = 10; caller < 16; ++caller) {
            const CallKey key = bench.missCall(DeskBench::caller(caller));
            QVERIFY(bench.desk().cancelCountdown(key, PersonChoice::Cancelled).ok());
            bench.clock().advance(3min);
        }
        for (int caller = 20; caller < 26; ++caller) {
            bench.missCall(DeskBench::caller(caller), 2s); // too short to text
            bench.clock().advance(3min);
        }
        QCOMPARE(bench.desk().health().missedWithoutText, 0);
        bench.set(u"automatic"_s, u"off"_s);
        missCalls(bench, 30, 6);
        QCOMPARE(bench.desk().health().missedWithoutText, 0);
    }

    void switchingItOffOrTextsOffEndsItAtOnce()
    {
        DeskBench bench;
        bench.world().sendMode = ModelCarrier::SendMode::Refuse;
        missCalls(bench, 10, 5);
        QCOMPARE(bench.desk().health().missedWithoutText, 5);
        bench.set(u"alarm-missed-calls"_s, u"0"_s);
        QCOMPARE(bench.desk().health().missedWithoutText, 0);
        bench.set(u"alarm-missed-calls"_s, u"3"_s);
        QCOMPARE(bench.desk().health().missedWithoutText, 5);
        QVERIFY(bench.desk().setAutomatic(true, bench.clock().now() + 1h).ok());
        QCOMPARE(bench.desk().health().missedWithoutText, 0);
    }

    void textsThatOnlyWaitForTheirTimeAreNoAlarm()
    {
        DeskBench bench;
        bench.set(u"delay-seconds"_s, u"600"_s);
        for (int caller = 10; caller < 16; ++caller)
            bench.missCall(DeskBench::caller(caller));
        bench.clock().advance(5min);
        QCOMPARE(bench.desk().health().missedWithoutText, 0);
    }

private:
    static void missCalls(DeskBench &bench, int first, int count)
    {
        for (int caller = first; caller < first + count; ++caller) {
            bench.missCall(DeskBench::caller(caller));
            bench.clock().advance(3min);
        }
    }
    static qsizetype alarms(const QSignalSpy &told)
    {
        return std::count_if(told.begin(), told.end(),
                             [](const QVariantList &news) { return news.at(0).toString() == u"outcome"_s; });
    }
};

} // namespace textback::outcomewatch_test

TEXTBACK_TEST(textback::outcomewatch_test, OutcomeWatchTest)
#include "outcomewatch_test.moc"
