// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/calleranswer.h"
#include "core/policy/hoursahead.h"
#include "core/policy/openinghours.h"
#include "core/policy/starters.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace hoursahead_test {

namespace {

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

UtcTime instant(const QString &iso)
{
    return fromQDateTime(QDateTime::fromString(iso, Qt::ISODate));
}

OpeningHours office()
{
    OpeningHours hours;
    hours.alwaysOpen = false;
    hours.timeZone = u"America/Chicago"_s;
    for (std::size_t day = 0; day < 5; ++day)
        hours.week[day] = {{at(8), at(12)}, {at(12), at(13), true}, {at(13), at(17)}};
    hours.holidayPacks = {HolidayPack::UnitedStates};
    return hours;
}

OfficePolicy policy()
{
    OfficePolicy policy;
    policy.company = u"Northside Repairs"_s;
    policy.hours = office();
    policy.templates = starterTemplates();
    policy.rules = starterRules();
    return policy;
}

} // namespace

/// Holidays, one-off changes, nights and "close now" in the hours, and what callers get of them.
class HoursAheadTest : public QObject {
    Q_OBJECT
private slots:
    void holidaysCloseTheOfficeUnlessTheyAreSwitchedOff()
    {
        OpeningHours hours = office();
        const UtcTime laborDay = instant(u"2026-09-07T10:00:00-05:00"_s);
        QCOMPARE(situationAt(hours, laborDay), Situation::Holiday);
        QVERIFY(nextOpen(hours, laborDay) == instant(u"2026-09-08T08:00:00-05:00"_s));
        QCOMPARE(situationAt(hours, instant(u"2026-07-03T10:00:00-05:00"_s)), Situation::Holiday); // kept on the Friday
        hours.holidayChoices = {{u"us-labor-day"_s, false, {}}};
        QCOMPARE(situationAt(hours, laborDay), Situation::Open);
        hours.holidayChoices = {{u"us-labor-day"_s, true, {}, at(12)}};
        QCOMPARE(situationAt(hours, laborDay), Situation::Open);
        QCOMPARE(situationAt(hours, laborDay + 2h), Situation::Holiday);
        hours.holidayChoices = {{u"us-labor-day"_s, true, {{at(9), at(11)}}}};
        QCOMPARE(situationAt(hours, laborDay), Situation::Open);
        QCOMPARE(situationAt(hours, laborDay + 1h), Situation::Holiday);
        hours.holidayPacks.clear();
        QCOMPARE(situationAt(hours, laborDay + 1h), Situation::Open);
    }

    void holidaysOfAProvinceAreKeptOnlyWhereChosen()
    {
        OpeningHours hours = office();
        hours.holidayPacks = {HolidayPack::Canada};
        const UtcTime familyDay = instant(u"2026-02-16T10:00:00-06:00"_s);
        QCOMPARE(situationAt(hours, familyDay), Situation::Open);
        hours.holidayChoices = {{u"ca-family-day"_s, true, {}}};
        QCOMPARE(situationAt(hours, familyDay), Situation::Holiday);
    }

    void newYearsDayOnASaturdayIsKeptOnTheLastDayOfTheYearBefore()
    {
        QCOMPARE(situationAt(office(), instant(u"2027-12-31T10:00:00-06:00"_s)), Situation::Holiday);
    }

    void oneOffChangesWinOverHolidaysAndTheWeek()
    {
        OpeningHours hours = office();
        hours.specialDays = {{{2026, 9, 7}, u"Open on Labor Day"_s, false, {{at(9), at(12)}}},
                             {{2026, 9, 14}, u"Works outing"_s, false, {}, {2026, 9, 16}}};
        QCOMPARE(situationAt(hours, instant(u"2026-09-07T10:00:00-05:00"_s)), Situation::Open);
        QCOMPARE(situationAt(hours, instant(u"2026-09-07T13:00:00-05:00"_s)), Situation::Closed);
        for (int day = 14; day <= 16; ++day)
            QCOMPARE(situationAt(hours, instant(u"2026-09-%1T10:00:00-05:00"_s.arg(day))), Situation::Closed);
        QCOMPARE(situationAt(hours, instant(u"2026-09-17T10:00:00-05:00"_s)), Situation::Open);
        QVERIFY(nextOpen(hours, instant(u"2026-09-11T18:00:00-05:00"_s)) == instant(u"2026-09-17T08:00:00-05:00"_s));
    }

    void aNightBelongsToItsEvening()
    {
        OpeningHours hours = office();
        hours.week[4] = {{at(20), at(26)}};
        hours.specialDays = {{{2026, 9, 12}, u"Saturday off"_s, false, {}},
                             {{2026, 9, 18}, u"Friday off"_s, false, {}}};
        QCOMPARE(situationAt(hours, instant(u"2026-09-12T01:59:00-05:00"_s)), Situation::Open); // Friday's
        QCOMPARE(situationAt(hours, instant(u"2026-09-12T02:00:00-05:00"_s)), Situation::Closed);
        QCOMPARE(situationAt(hours, instant(u"2026-09-19T01:00:00-05:00"_s)), Situation::Closed); // Friday was off
        QVERIFY(nextChange(hours, instant(u"2026-09-11T21:00:00-05:00"_s)) == instant(u"2026-09-12T02:00:00-05:00"_s));
    }

    void closeNowWinsOverEverythingAndEndsByItself()
    {
        OpeningHours hours = office();
        const UtcTime from = instant(u"2026-03-03T14:00:00-06:00"_s);
        hours.closedNow = ClosedSpan{from, instant(u"2026-03-04T12:30:00-06:00"_s)};
        QCOMPARE(situationAt(hours, from - 1min), Situation::Open);
        QCOMPARE(situationAt(hours, from), Situation::Closed);
        QVERIFY(nextOpen(hours, from) == instant(u"2026-03-04T13:00:00-06:00"_s)); // it ends in the break
        QVERIFY(nextChange(hours, from) == hours.closedNow->until);
        QCOMPARE(situationAt(hours, hours.closedNow->until), Situation::Break);
        hours.alwaysOpen = true;
        QVERIFY(nextOpen(hours, from) == hours.closedNow->until);
        hours.closedNow = ClosedSpan{from, from}; // makes no sense, does no harm
        QCOMPARE(situationAt(hours, from), Situation::Open);
    }

    void aLineHasItsOwnWeekAndTheOfficesHolidays()
    {
        OfficePolicy office = policy();
        office.hours.lineHours = {{u"+15125550101"_s, true, {}}};
        const UtcTime night = instant(u"2026-03-03T23:00:00-06:00"_s);
        QCOMPARE(answerAt(office, u"+15125550100"_s, night).verdict.situation, Situation::Closed);
        QCOMPARE(answerAt(office, u"+15125550101"_s, night).verdict.situation, Situation::Open);
        const UtcTime laborDay = instant(u"2026-09-07T10:00:00-05:00"_s);
        QCOMPARE(answerAt(office, u"+15125550101"_s, laborDay).verdict.situation, Situation::Holiday);
    }

    void theDaysAheadSayWhatIsNotAsUsual()
    {
        OpeningHours hours = office();
        hours.specialDays = {{{2026, 3, 13}, u"Inventory"_s, false, {{at(8), at(12)}}}};
        const QList<DayAhead> days = daysAhead(hours, instant(u"2026-03-03T11:00:00-06:00"_s), 14);
        QCOMPARE(days.size(), 14);
        QCOMPARE(days.constFirst().date, QDate(2026, 3, 3));
        QVERIFY(days.at(5).clockChange == 60min); // Sunday the 8th
        QVERIFY(days.at(5).ends - days.at(5).begins == 23h);
        QCOMPARE(days.at(10).closesAt, at(12));
        QCOMPARE(days.at(10).plan.name, u"Inventory"_s);
        QVERIFY(!days.at(9).closesAt);
        for (qsizetype day = 1; day < days.size(); ++day)
            QVERIFY(days.at(day).begins == days.at(day - 1).ends);
        QCOMPARE(dayOf(days, instant(u"2026-03-09T00:00:00-05:00"_s))->date, QDate(2026, 3, 9));
        QVERIFY(!dayOf(days, instant(u"2026-03-02T00:00:00-06:00"_s)));
    }

    void aDateThatAZoneLeftOutIsNoDay()
    {
        OpeningHours hours = office();
        hours.timeZone = u"Pacific/Apia"_s; // went from 29 to 31 December 2011
        hours.week.fill({{at(22), at(24)}});
        const QList<DayAhead> days = daysAhead(hours, instant(u"2011-12-29T12:00:00-10:00"_s), 3);
        QCOMPARE(days.at(1).date, QDate(2011, 12, 31));
        QVERIFY(nextOpen(hours, days.at(0).ends) == instant(u"2011-12-31T22:00:00+14:00"_s));
    }

    void callersGetTheTextOfTheMoment()
    {
        const CallerAnswer open = answerAt(policy(), {}, instant(u"2026-03-03T11:00:00-06:00"_s));
        QCOMPARE(open.verdict.decision, Decision::Text);
        QCOMPARE(open.templateName, u"Simple"_s);
        QVERIFY(open.until == instant(u"2026-03-03T12:00:00-06:00"_s));
        const CallerAnswer closed = answerAt(policy(), {}, instant(u"2026-03-07T13:30:00-06:00"_s));
        QCOMPARE(closed.templateName, u"After hours"_s);
        QVERIFY2(closed.body.contains(u"Northside Repairs"_s) && closed.body.contains(u"Monday at 8:00"_s),
                 qPrintable(closed.body));
        OfficePolicy paused = policy();
        paused.pausedUntil = instant(u"2026-03-03T12:00:00-06:00"_s);
        const CallerAnswer none = answerAt(paused, {}, instant(u"2026-03-03T11:00:00-06:00"_s));
        QVERIFY(none.verdict.decidedBy() == CheckKind::NotPaused);
        QVERIFY(none.body.isEmpty());
    }
};

} // namespace hoursahead_test

TEXTBACK_TEST(hoursahead_test, HoursAheadTest)
#include "hoursahead_test.moc"
