// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/deskday.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace deskday_test {

namespace {

UtcTime when(const QString &iso)
{
    return fromQDateTime(QDateTime::fromString(iso, Qt::ISODate));
}

/// Weekdays 8 to 5 with lunch at 12, in New York; closed at the weekend.
OpeningHours weekdays()
{
    OpeningHours hours;
    hours.alwaysOpen = false;
    hours.timeZone = u"America/New_York"_s;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = {{480, 720}, {720, 780, true}, {780, 1020}};
    return hours;
}

std::optional<UtcTime> timeOf(const QList<SnoozeTime> &times, SnoozeKind kind)
{
    for (const SnoozeTime &time : times) {
        if (time.kind == kind)
            return time.at;
    }
    return std::nullopt;
}

} // namespace

/// The day of a front desk: when to come back, when it was closed, when it closes.
class DeskDayTest : public QObject {
    Q_OBJECT
private slots:
    void inTheMorningThreadsCanComeBackAfterLunchTomorrowAndOnMonday()
    {
        const UtcTime now = when(u"2026-03-03T10:00:00-05:00"_s); // Tuesday
        const QList<SnoozeTime> times = snoozeTimes(weekdays(), now);
        QCOMPARE(timeOf(times, SnoozeKind::InAnHour), now + 1h);
        QVERIFY(!timeOf(times, SnoozeKind::InThreeHours)); // the same as after lunch, which is the better word
        QCOMPARE(timeOf(times, SnoozeKind::AfterTheBreak), now + 3h);
        QCOMPARE(timeOf(times, SnoozeKind::TomorrowAtOpening), when(u"2026-03-04T08:00:00-05:00"_s));
        QCOMPARE(timeOf(times, SnoozeKind::MondayAtOpening),
                 when(u"2026-03-09T08:00:00-04:00"_s)); // clocks went forward
    }

    void afterLunchIsOfferedBeforeAndDuringIt()
    {
        const UtcTime back = when(u"2026-03-03T13:00:00-05:00"_s);
        QCOMPARE(timeOf(snoozeTimes(weekdays(), back - 90min), SnoozeKind::AfterTheBreak), back);
        QCOMPARE(timeOf(snoozeTimes(weekdays(), back - 10min), SnoozeKind::AfterTheBreak), back);
        QVERIFY(!timeOf(snoozeTimes(weekdays(), back + 1h), SnoozeKind::AfterTheBreak));
    }

    void atNightThreadsComeBackWhenWeOpen()
    {
        const UtcTime night = when(u"2026-03-03T22:00:00-05:00"_s);
        const QList<SnoozeTime> times = snoozeTimes(weekdays(), night);
        QCOMPARE(timeOf(times, SnoozeKind::WhenWeOpen), when(u"2026-03-04T08:00:00-05:00"_s));
        QVERIFY(!timeOf(times, SnoozeKind::TomorrowAtOpening)); // the same instant is offered once
        for (qsizetype index = 1; index < times.size(); ++index)
            QVERIFY(times.at(index - 1).at < times.at(index).at);
    }

    void onFridayTheNextOpeningIsMonday()
    {
        const UtcTime friday = when(u"2026-03-06T15:00:00-05:00"_s);
        const QList<SnoozeTime> times = snoozeTimes(weekdays(), friday);
        QVERIFY(!timeOf(times, SnoozeKind::TomorrowAtOpening));
        QCOMPARE(timeOf(times, SnoozeKind::NextOpening), when(u"2026-03-09T08:00:00-04:00"_s));
    }

    void anOfficeThatNeverClosesBeginsItsDaysAtEight()
    {
        OpeningHours hours;
        hours.timeZone = u"America/New_York"_s;
        const QList<SnoozeTime> times = snoozeTimes(hours, when(u"2026-03-03T10:00:00-05:00"_s));
        QCOMPARE(timeOf(times, SnoozeKind::TomorrowAtOpening), when(u"2026-03-04T08:00:00-05:00"_s));
        QVERIFY(!timeOf(times, SnoozeKind::WhenWeOpen));
        QVERIFY(!closedBeforeToday(hours, when(u"2026-03-03T10:00:00-05:00"_s)));
        QVERIFY(!closingToday(hours, when(u"2026-03-03T10:00:00-05:00"_s)));
    }

    void closedIsFromTheLastClosingToTodaysOpening_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("after a night") << u"2026-03-03T09:00:00-05:00"_s << u"2026-03-02T17:00:00-05:00"_s
                                       << u"2026-03-03T08:00:00-05:00"_s;
        QTest::newRow("in the evening still")
            << u"2026-03-03T20:00:00-05:00"_s << u"2026-03-02T17:00:00-05:00"_s << u"2026-03-03T08:00:00-05:00"_s;
        QTest::newRow("after a weekend") << u"2026-03-09T08:00:00-04:00"_s << u"2026-03-06T17:00:00-05:00"_s
                                         << u"2026-03-09T08:00:00-04:00"_s;
        QTest::newRow("in early") << u"2026-03-03T07:52:00-05:00"_s << u"2026-03-02T17:00:00-05:00"_s
                                  << u"2026-03-03T07:52:00-05:00"_s;
        QTest::newRow("at night") << u"2026-03-03T05:30:00-05:00"_s << QString() << QString();
        QTest::newRow("on a Sunday") << u"2026-03-08T12:00:00-04:00"_s << QString() << QString();
    }
    void closedIsFromTheLastClosingToTodaysOpening()
    {
        QFETCH(QString, now);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto closed = closedBeforeToday(weekdays(), when(now));
        QCOMPARE(closed.has_value(), !from.isEmpty());
        if (closed)
            QCOMPARE(*closed, (TimeStretch{when(from), when(to)}));
    }

    void closingIsTheEndOfTheLastStretchAndNotLunch()
    {
        QCOMPARE(closingToday(weekdays(), when(u"2026-03-03T10:00:00-05:00"_s)), when(u"2026-03-03T17:00:00-05:00"_s));
        QVERIFY(!closingToday(weekdays(), when(u"2026-03-08T10:00:00-04:00"_s)));
        QCOMPARE(openingAfterToday(weekdays(), when(u"2026-03-06T17:02:00-05:00"_s)),
                 when(u"2026-03-09T08:00:00-04:00"_s));
    }
};

} // namespace deskday_test

TEXTBACK_TEST(deskday_test, DeskDayTest)
#include "deskday_test.moc"
