// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/daypaint.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace textback;

namespace daypaint_test {

namespace {

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

const DayStretches Usual{{at(8), at(12)}, {at(12), at(13), true}, {at(13), at(17)}};

WeekStretches workWeek()
{
    WeekStretches week;
    for (std::size_t day = 0; day < 5; ++day)
        week[day] = Usual;
    return week;
}

/// Every minute of the week, as seen from outside.
QList<Paint> minutesOf(const WeekStretches &week)
{
    QList<Paint> all;
    for (int day = 0; day < 7; ++day) {
        for (int minute = 0; minute < 1440; ++minute)
            all.append(paintAt(week, day, minute));
    }
    return all;
}

} // namespace

class DayPaintTest : public QObject {
    Q_OBJECT
private slots:
    void paintingLongerMakesOneStretch()
    {
        const WeekStretches week = painted(workWeek(), 2, at(17), at(19), Paint::Open);
        QCOMPARE(week[2], (DayStretches{{at(8), at(12)}, {at(12), at(13), true}, {at(13), at(19)}}));
        QCOMPARE(week[1], Usual);
    }

    void aBreakSplitsAndAHoleStaysClosed()
    {
        QCOMPARE(
            painted(workWeek(), 0, at(9), at(10), Paint::Break)[0],
            (DayStretches{
                {at(8), at(9)}, {at(9), at(10), true}, {at(10), at(12)}, {at(12), at(13), true}, {at(13), at(17)}}));
        QCOMPARE(painted(workWeek(), 0, at(11), at(14), Paint::Closed)[0],
                 (DayStretches{{at(8), at(11)}, {at(14), at(17)}}));
        QCOMPARE(painted(workWeek(), 0, 0, at(24), Paint::Closed)[0], DayStretches{});
    }

    void whatIsPaintedUpToMidnightAndOnIsOneStretchOfItsEvening()
    {
        WeekStretches week = painted(workWeek(), 4, at(22), at(24), Paint::Open);
        week = painted(week, 5, 0, at(2), Paint::Open);
        QCOMPARE(week[4].constLast(), (HoursStretch{at(22), at(26)}));
        QCOMPARE(week[5], DayStretches{});
        QCOMPARE(blocksOf(week, 4).constLast(), (PaintedBlock{at(22), at(24), Paint::Open, false, true}));
        QCOMPARE(blocksOf(week, 5), (QList<PaintedBlock>{{0, at(2), Paint::Open, true, false}}));
        // Sunday night goes on in Monday: the week is a ring.
        week = painted(week, 6, at(23), at(24), Paint::Open);
        week = painted(week, 0, 0, at(1), Paint::Open);
        QCOMPARE(week[6], (DayStretches{{at(23), at(25)}}));
        QCOMPARE(week[0], Usual);
        // Cutting the morning off leaves the evening as it was.
        week = painted(week, 5, 0, at(2), Paint::Closed);
        QCOMPARE(week[4].constLast(), (HoursStretch{at(22), at(24)}));
    }

    void roundTheClockEveryDayHasItsOwn()
    {
        WeekStretches week;
        for (int day = 0; day < 7; ++day)
            week = painted(week, day, 0, at(24), Paint::Open);
        for (const DayStretches &day : week)
            QCOMPARE(day, (DayStretches{{0, at(24)}}));
        week = painted(week, 3, at(12), at(13), Paint::Break);
        QCOMPARE(week[3], (DayStretches{{0, at(12)}, {at(12), at(13), true}, {at(13), at(24)}}));
    }

    void aCopiedDayTakesThePlaceOfTheOther()
    {
        const WeekStretches week = withDay(workWeek(), 5, Usual);
        QCOMPARE(week[5], Usual);
        QCOMPARE(withDay(week, 0, {})[0], DayStretches{});
    }

    void typedStretchesAreTidied()
    {
        QCOMPARE(tidied({{at(13), at(17)}, {at(8), at(13)}}), (DayStretches{{at(8), at(17)}}));
        QCOMPARE(tidied({{at(8), at(17)}, {at(12), at(13), true}}), Usual);
        QCOMPARE(tidied({{-5, 3}, {at(9), at(8)}, {at(1), at(40)}}), DayStretches{});
        QCOMPARE(tidied({{at(20), at(26)}}), (DayStretches{{at(20), at(26)}}));
    }

    void paintingChangesWhatWasPaintedAndNothingElse()
    {
        QRandomGenerator random(20260304);
        WeekStretches week = workWeek();
        QList<Paint> expected = minutesOf(week);
        for (int round = 0; round < 300; ++round) {
            const int day = random.bounded(7);
            const int from = random.bounded(96) * 15;
            const int to = from + 15 + random.bounded(96 - from / 15) * 15;
            const auto paint = Paint(random.bounded(3));
            week = painted(week, day, from, to, paint);
            std::fill(expected.begin() + day * 1440 + from, expected.begin() + day * 1440 + std::min(to, 1440), paint);
            QCOMPARE(minutesOf(week), expected);
            for (const DayStretches &stretches : week) {
                for (qsizetype at = 0; at < stretches.size(); ++at) {
                    QVERIFY(stretches[at].from >= 0 && stretches[at].from < 1440);
                    QVERIFY(stretches[at].to > stretches[at].from && stretches[at].to <= stretches[at].from + 1440);
                    QVERIFY(at == 0 || stretches[at - 1].to <= stretches[at].from);
                }
            }
        }
    }

    void theBlocksOfADayAreItsMinutes()
    {
        QRandomGenerator random(7);
        WeekStretches week = workWeek();
        for (int round = 0; round < 40; ++round) {
            const int from = random.bounded(95) * 15;
            week = painted(week, random.bounded(7), from, 1440, Paint(random.bounded(3)));
            week = painted(week, random.bounded(7), 0, from, Paint(random.bounded(3)));
            for (int day = 0; day < 7; ++day) {
                QList<Paint> shown(1440, Paint::Closed);
                for (const PaintedBlock &block : blocksOf(week, day))
                    std::fill(shown.begin() + block.from, shown.begin() + block.to, block.paint);
                QCOMPARE(shown, minutesOf(week).mid(day * 1440, 1440));
            }
        }
    }
};

} // namespace daypaint_test

TEXTBACK_TEST(daypaint_test, DayPaintTest)
#include "daypaint_test.moc"
