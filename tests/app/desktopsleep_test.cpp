// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopsleep.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace desktopsleep_test {

/// Whether a desktop lets the computer sleep by itself is read from where that desktop keeps it.
class DesktopSleepTest : public QObject {
    Q_OBJECT
private slots:
    void desktopsAreAskedInTheirOwnWords()
    {
        const QString gnome = u"org.gnome.settings-daemon.plugins.power"_s;
        QCOMPARE(sleepQuestions(u"ubuntu:GNOME"_s).constFirst(), (SleepQuestion{gnome, u"sleep-inactive-ac-type"_s}));
        QCOMPARE(sleepQuestions(u"GNOME"_s).constLast(), (SleepQuestion{gnome, u"sleep-inactive-ac-timeout"_s}));
        QVERIFY(sleepQuestions(u"X-Cinnamon"_s).constFirst().schema.contains(u"cinnamon"_s));
        QCOMPARE(sleepQuestions(u"MATE"_s).size(), 1);
        QVERIFY(sleepQuestions(u"KDE"_s).isEmpty());
        QVERIFY(sleepQuestions({}).isEmpty());
    }

    void answersAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("means"); // -1: neither
        QTest::newRow("suspends") << QByteArray("'suspend'\n") << 1;
        QTest::newRow("hibernates") << QByteArray("'hibernate'\n") << 1;
        QTest::newRow("nothing") << QByteArray("'nothing'\n") << 0;
        QTest::newRow("after some time") << QByteArray("1200\n") << 1;
        QTest::newRow("never") << QByteArray("0\n") << 0;
        QTest::newRow("never, with its type") << QByteArray("uint32 0\n") << 0;
        QTest::newRow("silence") << QByteArray() << -1;
        QTest::newRow("a complaint") << QByteArray("No such schema") << -1;
    }
    void answersAreUnderstood()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, means);
        const auto understood = meansSleep(answer);
        QCOMPARE(understood ? int(*understood) : -1, means);
    }

    void plasmaSixSleepsUnlessToldOtherwise()
    {
        QCOMPARE(plasmaSleeps(
                     "[AC][Display]\nDimDisplayWhenIdle=false\n[AC][SuspendAndShutdown]\nAutoSuspendAction=0\n", {}),
                 std::optional(false));
        QCOMPARE(plasmaSleeps("[AC][SuspendAndShutdown]\nAutoSuspendAction=1\nAutoSuspendIdleTimeoutSec=600\n", {}),
                 std::optional(true));
        QCOMPARE(plasmaSleeps("[AC][SuspendAndShutdown]\nPowerButtonAction=8\n", {}), std::optional(true));
        QCOMPARE(plasmaSleeps("[Battery][SuspendAndShutdown]\nAutoSuspendAction=0\n", {}), std::optional(true));
    }

    void plasmaFiveSleepsWhereItsProfileSaysSo()
    {
        QCOMPARE(
            plasmaSleeps({}, "[AC]\nicon=battery-charging\n\n[AC][SuspendSession]\nidleTime=900000\nsuspendType=1\n"),
            std::optional(true));
        QCOMPARE(plasmaSleeps({}, "[AC][SuspendSession]\nidleTime=900000\nsuspendType=0\n"), std::optional(false));
        QCOMPARE(plasmaSleeps({}, "[AC]\nicon=x\n[Battery][SuspendSession]\nsuspendType=1\n"), std::optional(false));
    }

    void windowsSleepsAfterWhatItsPowerPlanSays()
    {
        QCOMPARE(powerPlanSleeps(1800, 0), std::optional(true));
        QCOMPARE(powerPlanSleeps(0, 10800), std::optional(true));
        QCOMPARE(powerPlanSleeps(0, 0), std::optional(false));
        QCOMPARE(powerPlanSleeps(0, std::nullopt), std::optional(false));
        QCOMPARE(powerPlanSleeps(std::nullopt, 10800), std::optional(true));
    }

    void aMacSleepsAfterTheMinutesOfItsOwnTool()
    {
        const QByteArray battery(
            "Battery Power:\n Sleep On Power Button 1\n sleep                1\n displaysleep   2\n");
        const QByteArray plugged("AC Power:\n Sleep On Power Button 1\n standby 1\n disksleep 10\n");
        QCOMPARE(pmsetSleeps(battery + plugged + " sleep                0\n"), std::optional(false));
        QCOMPARE(pmsetSleeps(battery + plugged + " sleep                10\n powernap 1\n"), std::optional(true));
        QCOMPARE(pmsetSleeps(plugged + " sleep                1 (sleep prevented by sharingd)\n"), std::optional(true));
        QCOMPARE(pmsetSleeps(battery), std::nullopt); // what it does on battery is not asked
        QCOMPARE(pmsetSleeps(plugged), std::nullopt);
    }

    void whatIsNotKnownIsNotClaimed()
    {
        QCOMPARE(powerPlanSleeps(std::nullopt, std::nullopt), std::nullopt);
        QCOMPARE(powerPlanSleeps(std::nullopt, 0), std::nullopt);
        QCOMPARE(pmsetSleeps({}), std::nullopt);
        QCOMPARE(pmsetSleeps("AC Power:\n sleep never\n"), std::nullopt);
        QCOMPARE(plasmaSleeps({}, {}), std::nullopt);
        QCOMPARE(plasmaSleeps({}, "=\n[\n]=[\n\xff"), std::nullopt);
    }
};

} // namespace desktopsleep_test

TEXTBACK_TEST(desktopsleep_test, DesktopSleepTest)
#include "desktopsleep_test.moc"
