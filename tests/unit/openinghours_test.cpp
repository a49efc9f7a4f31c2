// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/openinghours.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace openinghours_test {

namespace {

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

/// "2026-03-08T09:00:00Z", or with an offset.
UtcTime instant(const QString &iso)
{
    return fromQDateTime(QDateTime::fromString(iso, Qt::ISODate));
}

OpeningHours daily(const QString &zone, const QList<HoursStretch> &stretches)
{
    OpeningHours hours;
    hours.alwaysOpen = false;
    hours.timeZone = zone;
    hours.week.fill(stretches);
    return hours;
}

OpeningHours office()
{
    OpeningHours hours = daily(u"America/New_York"_s, {{at(8), at(12)}, {at(12), at(13), true}, {at(13), at(17)}});
    hours.week[5] = {{at(9), at(12)}};
    hours.week[6] = {};
    return hours;
}

/// Minutes that the office is open around a date, the only one with a stretch, by asking every minute.
int openMinutes(const OpeningHours &hours, QDate date)
{
    const UtcTime midnight = fromQDateTime(QDateTime(date, QTime(0, 0), Qt::UTC));
    int open = 0;
    for (UtcTime now = midnight - 15h; now < midnight + 40h; now += 1min)
        open += situationAt(hours, now) == Situation::Open ? 1 : 0;
    return open;
}

} // namespace

class OpeningHoursTest : public QObject {
    Q_OBJECT
private slots:
    void theWeekSaysWhatTheOfficeIsDoing_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<Situation>("situation");
        QTest::newRow("before") << u"2026-03-03T07:59:59-05:00"_s << Situation::Closed;
        QTest::newRow("opening") << u"2026-03-03T08:00:00-05:00"_s << Situation::Open;
        QTest::newRow("break begins") << u"2026-03-03T12:00:00-05:00"_s << Situation::Break;
        QTest::newRow("break ends") << u"2026-03-03T13:00:00-05:00"_s << Situation::Open;
        QTest::newRow("last second") << u"2026-03-03T16:59:59-05:00"_s << Situation::Open;
        QTest::newRow("closing") << u"2026-03-03T17:00:00-05:00"_s << Situation::Closed;
        QTest::newRow("Saturday") << u"2026-03-07T11:59:00-05:00"_s << Situation::Open;
        QTest::newRow("Saturday afternoon") << u"2026-03-07T12:00:00-05:00"_s << Situation::Closed;
        QTest::newRow("Sunday, first day of summer time") << u"2026-03-08T10:00:00-04:00"_s << Situation::Closed;
        QTest::newRow("Monday after, by the new time") << u"2026-03-09T08:00:00-04:00"_s << Situation::Open;
        QTest::newRow("Monday after, too early") << u"2026-03-09T07:59:00-04:00"_s << Situation::Closed;
    }
    void theWeekSaysWhatTheOfficeIsDoing()
    {
        QFETCH(QString, when);
        QTEST(situationAt(office(), instant(when)), "situation");
    }

    void specialDaysTakeTheWeekdaysPlace()
    {
        OpeningHours hours = office();
        hours.specialDays = {{QDate(2026, 3, 3), u"Founders' day"_s, true, {}},
                             {QDate(2026, 3, 4), u"Stocktaking"_s, false, {}},
                             {QDate(2026, 3, 5), u"Half holiday"_s, true, {{at(10), at(11)}}}};
        QCOMPARE(situationAt(hours, instant(u"2026-03-03T10:00:00-05:00"_s)), Situation::Holiday);
        QCOMPARE(situationAt(hours, instant(u"2026-03-04T10:00:00-05:00"_s)), Situation::Closed);
        QCOMPARE(situationAt(hours, instant(u"2026-03-05T10:30:00-05:00"_s)), Situation::Open);
        QCOMPARE(situationAt(hours, instant(u"2026-03-05T11:30:00-05:00"_s)), Situation::Holiday);
        hours.alwaysOpen = true;
        QCOMPARE(situationAt(hours, instant(u"2026-03-03T10:00:00-05:00"_s)), Situation::Holiday);
        QCOMPARE(situationAt(hours, instant(u"2026-03-02T03:00:00-05:00"_s)), Situation::Open);
        QVERIFY(nextChange(hours, instant(u"2026-03-02T03:00:00-05:00"_s)) == instant(u"2026-03-03T00:00:00-05:00"_s));
    }

    void theNextChangeAndTheNextOpeningAreExact()
    {
        const UtcTime friday = instant(u"2026-03-06T17:00:00-05:00"_s);
        QVERIFY(nextOpen(office(), friday) == instant(u"2026-03-07T09:00:00-05:00"_s));
        QVERIFY(nextChange(office(), instant(u"2026-03-03T12:30:00-05:00"_s))
                == instant(u"2026-03-03T13:00:00-05:00"_s));
        QVERIFY(nextChange(office(), instant(u"2026-03-03T12:00:00-05:00"_s))
                == instant(u"2026-03-03T13:00:00-05:00"_s));
        QVERIFY(nextOpen(office(), instant(u"2026-03-07T12:00:00-05:00"_s)) == instant(u"2026-03-09T08:00:00-04:00"_s));
        const UtcTime open = instant(u"2026-03-03T10:00:00-05:00"_s);
        QVERIFY(nextOpen(office(), open) == open);
    }

    void aStretchUpToMidnightGoesOnInTheNextDays()
    {
        const OpeningHours hours = daily(u"America/Chicago"_s, {{at(0), at(2)}, {at(22), at(24)}});
        const UtcTime evening = instant(u"2026-06-02T22:30:00-05:00"_s);
        QVERIFY(nextChange(hours, evening) == instant(u"2026-06-03T02:00:00-05:00"_s));
    }

    void whatNeverChangesHasNoNextChange()
    {
        QVERIFY(!nextChange({}, instant(u"2026-03-03T10:00:00Z"_s)));
        const OpeningHours wholeDays = daily(u"America/New_York"_s, {{0, at(24)}});
        QVERIFY(!nextChange(wholeDays, instant(u"2026-03-03T10:00:00Z"_s)));
        const OpeningHours never = daily(u"America/New_York"_s, {});
        QVERIFY(!nextChange(never, instant(u"2026-03-03T10:00:00Z"_s)));
        QVERIFY(!nextOpen(never, instant(u"2026-03-03T10:00:00Z"_s)));
        OpeningHours reopened = never;
        reopened.specialDays = {{QDate(2027, 3, 20), u"Party"_s, false, {{at(10), at(12)}}}};
        QVERIFY(nextOpen(reopened, instant(u"2026-03-03T10:00:00Z"_s)) == instant(u"2027-03-20T10:00:00-04:00"_s));
    }

    void hoursOnTheDayTheClocksChangeAreWhatPeopleExpect_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("open"); // minutes
        const auto row = [](const char *name, const QString &zone, QDate date, int from, int to, int open) {
            QTest::newRow(name) << zone << date << from << to << open;
        };
        const QString newYork = u"America/New_York"_s;
        row("forward: day stretch", newYork, {2026, 3, 8}, at(8), at(17), 540);
        row("forward: over the gap", newYork, {2026, 3, 8}, at(1), at(4), 120);
        row("forward: inside the gap", newYork, {2026, 3, 8}, at(2, 15), at(2, 45), 0);
        row("forward: begins in the gap", newYork, {2026, 3, 8}, at(2, 30), at(5), 120);
        row("forward: ends in the gap", newYork, {2026, 3, 8}, at(0), at(2, 30), 120);
        row("forward: whole day", newYork, {2026, 3, 8}, 0, at(24), 23 * 60);
        row("back: day stretch", newYork, {2026, 11, 1}, at(8), at(17), 540);
        row("back: over the repeated hour", newYork, {2026, 11, 1}, at(0), at(3), 240);
        row("back: the repeated hour", newYork, {2026, 11, 1}, at(1), at(2), 120);
        row("back: ends in it, once", newYork, {2026, 11, 1}, at(0), at(1, 30), 90);
        row("back: begins in it", newYork, {2026, 11, 1}, at(1, 30), at(3), 150);
        row("back: whole day", newYork, {2026, 11, 1}, 0, at(24), 25 * 60);
        row("Sydney forward", u"Australia/Sydney"_s, {2026, 10, 4}, at(1), at(4), 120);
        row("Sydney back", u"Australia/Sydney"_s, {2026, 4, 5}, at(1), at(4), 240);
        row("Lord Howe forward by half an hour", u"Australia/Lord_Howe"_s, {2026, 10, 4}, at(1), at(4), 150);
        row("Lord Howe back by half an hour", u"Australia/Lord_Howe"_s, {2026, 4, 5}, at(1), at(4), 210);
        row("Adelaide, half-hour zone, forward", u"Australia/Adelaide"_s, {2026, 10, 4}, at(1), at(4), 120);
        row("St. John's, half-hour zone, back", u"America/St_Johns"_s, {2026, 11, 1}, at(0), at(3), 240);
        row("Auckland forward", u"Pacific/Auckland"_s, {2026, 9, 27}, 0, at(24), 23 * 60);
        row("Chatham back", u"Pacific/Chatham"_s, {2026, 4, 5}, 0, at(24), 25 * 60);
        row("London forward", u"Europe/London"_s, {2026, 3, 29}, at(0, 30), at(2, 30), 60);
        row("Santiago forward at midnight", u"America/Santiago"_s, {2026, 9, 6}, 0, at(2), 60);
        row("Havana forward at midnight", u"America/Havana"_s, {2025, 3, 9}, 0, at(24), 23 * 60);
        row("Havana back at one", u"America/Havana"_s, {2025, 11, 2}, 0, at(24), 25 * 60);
        row("Phoenix never changes", u"America/Phoenix"_s, {2026, 3, 8}, at(1), at(4), 180);
        row("Kathmandu, quarter-hour zone", u"Asia/Kathmandu"_s, {2026, 3, 8}, at(1), at(4), 180);
        row("Apia, the date that was skipped", u"Pacific/Apia"_s, {2011, 12, 30}, 0, at(24), 0);
    }
    void hoursOnTheDayTheClocksChangeAreWhatPeopleExpect()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, date);
        QFETCH(int, from);
        QFETCH(int, to);
        OpeningHours hours = daily(zone, {});
        hours.week[std::size_t(date.dayOfWeek() - 1)] = {{from, to}};
        QTEST(openMinutes(hours, date), "open");
    }

    void changesFoundAheadAgreeWithAskingEveryMinute()
    {
        for (const QString &zone : {u"America/New_York"_s, u"Australia/Lord_Howe"_s, u"America/Santiago"_s,
                                    u"America/St_Johns"_s, u"America/Havana"_s}) {
            OpeningHours hours = daily(zone, {{at(0), at(1, 30)}, {at(2, 15), at(2, 45), true}, {at(23, 30), at(24)}});
            for (const QString &start :
                 {u"2026-03-07T12:00:00Z"_s, u"2026-10-31T12:00:00Z"_s, u"2026-04-04T00:00:00Z"_s,
                  u"2026-10-03T00:00:00Z"_s, u"2026-09-05T00:00:00Z"_s}) {
                const UtcTime from = instant(start);
                UtcTime expected = nextChange(hours, from).value();
                Situation now = situationAt(hours, from);
                for (UtcTime minute = from + 1min; minute < from + 48h; minute += 1min) {
                    const Situation next = situationAt(hours, minute);
                    QCOMPARE(next != now, minute == expected);
                    if (next != now)
                        expected = nextChange(hours, minute).value();
                    now = next;
                }
            }
        }
    }

    void clocksThatGoBackOverMidnightOpenNothingTwice()
    {
        // Newfoundland in 2010: at 00:01 on 7 November clocks went back to 23:01 on the 6th.
        OpeningHours hours = daily(u"America/St_Johns"_s, {{at(23, 30), at(24)}});
        int changes = 0;
        UtcTime now = instant(u"2010-11-06T12:00:00Z"_s);
        const UtcTime end = now + 24h;
        while ((now = nextChange(hours, now).value()) < end)
            ++changes;
        QCOMPARE(changes, 2);
    }

    void anUnknownZoneCountsAsThisComputers()
    {
        const OpeningHours hours = daily(u"Nowhere/Atlantis"_s, {{at(8), at(17)}});
        const QDateTime nine(QDate(2026, 3, 3), QTime(9, 0), QTimeZone::systemTimeZone());
        QCOMPARE(situationAt(hours, fromQDateTime(nine)), Situation::Open);
    }

    void hoursThatMakeNoSenseDoNoHarm()
    {
        const OpeningHours hours =
            daily(u"UTC"_s, {{-5, 70}, {at(9), at(8)}, {at(10), 9999}, {at(8), at(12)}, {at(11), at(13), true}});
        QCOMPARE(situationAt(hours, instant(u"2026-03-03T11:30:00Z"_s)), Situation::Open);
        QCOMPARE(situationAt(hours, instant(u"2026-03-03T12:30:00Z"_s)), Situation::Break);
        QCOMPARE(situationAt(hours, instant(u"2026-03-03T00:30:00Z"_s)), Situation::Closed);
        for (const qint64 far : {qint64(-62'135'596'800'000), qint64(253'402'300'799'999)}) {
            QCOMPARE(situationAt(daily(u"America/New_York"_s, {}), fromMs(far)), Situation::Closed);
            QVERIFY(!nextOpen(daily(u"America/New_York"_s, {}), fromMs(far)));
        }
    }

    void lookingFarAheadIsFast()
    {
        const OpeningHours never = daily(u"America/New_York"_s, {});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!nextOpen(never, instant(u"2026-03-03T10:00:00Z"_s)));
        QVERIFY(timer.elapsed() < 500); // a scan by minutes takes seconds
    }
};

} // namespace openinghours_test

TEXTBACK_TEST(openinghours_test, OpeningHoursTest)
#include "openinghours_test.moc"
