// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/holidays.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace holidays_test {

namespace {

HolidayDate holiday(const QString &key, int year)
{
    const QList<HolidayDate> all =
        holidaysIn(key.startsWith(u"us"_s) ? HolidayPack::UnitedStates : HolidayPack::Canada, year);
    const auto found = std::find_if(all.begin(), all.end(), [&key](const HolidayDate &one) { return one.key == key; });
    return found == all.end() ? HolidayDate{} : *found;
}

} // namespace

class HolidaysTest : public QObject {
    Q_OBJECT
private slots:
    void holidaysFallWhereTheCalendarHasThem_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("observed");
        const auto row = [](const QString &key, QDate date, QDate observed = {}) {
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(key).arg(date.year())))
                << key << date << (observed.isValid() ? observed : date);
        };
        row(u"us-new-years-day"_s, {2026, 1, 1});
        row(u"us-new-years-day"_s, {2022, 1, 1}, {2021, 12, 31}); // Saturday: the Friday of the old year
        row(u"us-new-years-day"_s, {2023, 1, 1}, {2023, 1, 2}); // Sunday: Monday
        row(u"us-martin-luther-king-day"_s, {2025, 1, 20});
        row(u"us-martin-luther-king-day"_s, {2024, 1, 15});
        row(u"us-washingtons-birthday"_s, {2026, 2, 16});
        row(u"us-memorial-day"_s, {2025, 5, 26});
        row(u"us-memorial-day"_s, {2027, 5, 31});
        row(u"us-juneteenth"_s, {2027, 6, 19}, {2027, 6, 18});
        row(u"us-independence-day"_s, {2026, 7, 4}, {2026, 7, 3});
        row(u"us-independence-day"_s, {2027, 7, 4}, {2027, 7, 5});
        row(u"us-labor-day"_s, {2025, 9, 1});
        row(u"us-columbus-day"_s, {2025, 10, 13});
        row(u"us-veterans-day"_s, {2028, 11, 11}, {2028, 11, 10});
        row(u"us-thanksgiving"_s, {2024, 11, 28});
        row(u"us-thanksgiving"_s, {2025, 11, 27});
        row(u"us-christmas-day"_s, {2027, 12, 25}, {2027, 12, 24});
        row(u"ca-new-years-day"_s, {2028, 1, 1}, {2028, 1, 3});
        row(u"ca-family-day"_s, {2026, 2, 16});
        row(u"ca-good-friday"_s, {2025, 4, 18});
        row(u"ca-good-friday"_s, {2026, 4, 3});
        row(u"ca-good-friday"_s, {2024, 3, 29});
        row(u"ca-victoria-day"_s, {2025, 5, 19});
        row(u"ca-victoria-day"_s, {2026, 5, 18}); // the 25th is a Monday itself
        row(u"ca-canada-day"_s, {2029, 7, 1}, {2029, 7, 2});
        row(u"ca-civic-holiday"_s, {2026, 8, 3});
        row(u"ca-truth-and-reconciliation-day"_s, {2028, 9, 30}, {2028, 10, 2});
        row(u"ca-thanksgiving"_s, {2025, 10, 13});
        row(u"ca-christmas-day"_s, {2026, 12, 25});
        row(u"ca-boxing-day"_s, {2026, 12, 26}, {2026, 12, 28}); // Saturday
        row(u"ca-christmas-day"_s, {2027, 12, 25}, {2027, 12, 27}); // Saturday and Sunday: Monday and Tuesday
        row(u"ca-boxing-day"_s, {2027, 12, 26}, {2027, 12, 28});
        row(u"ca-christmas-day"_s, {2022, 12, 25}, {2022, 12, 27}); // Monday is Boxing Day
        row(u"ca-boxing-day"_s, {2022, 12, 26});
    }
    void holidaysFallWhereTheCalendarHasThem()
    {
        QFETCH(QString, key);
        QFETCH(QDate, date);
        QTEST(holiday(key, date.year()).date, "date");
        QTEST(holiday(key, date.year()).observed, "observed");
    }

    void easterAgreesWithTheTables()
    {
        const QList<QDate> dates{{1961, 4, 2},  {1981, 4, 19}, {2000, 4, 23}, {2008, 3, 23}, {2011, 4, 24},
                                 {2019, 4, 21}, {2024, 3, 31}, {2025, 4, 20}, {2026, 4, 5},  {2027, 3, 28},
                                 {2038, 4, 25}, {2049, 4, 18}, {2076, 4, 19}, {2285, 3, 22}};
        for (const QDate &date : dates)
            QCOMPARE(easterSunday(date.year()), date);
    }

    void observedDaysAreWeekdaysAndNeverShared()
    {
        for (const HolidayPack pack : {HolidayPack::UnitedStates, HolidayPack::Canada}) {
            for (int year = 1990; year <= 2100; ++year) {
                const QList<HolidayDate> all = holidaysIn(pack, year);
                QCOMPARE(all.size(), holidayRules(pack).size());
                QSet<QDate> days;
                for (const HolidayDate &one : all) {
                    QCOMPARE(one.date.year(), year);
                    QVERIFY(one.observed.dayOfWeek() < Qt::Saturday);
                    QVERIFY(qAbs(one.date.daysTo(one.observed)) <= 3);
                    days.insert(one.observed);
                }
                QCOMPARE(days.size(), all.size());
            }
        }
    }

    void everyRuleHasAKeyAndANameOfItsOwn()
    {
        QSet<QString> keys;
        for (const HolidayPack pack : {HolidayPack::UnitedStates, HolidayPack::Canada}) {
            for (const HolidayRule &rule : holidayRules(pack)) {
                QVERIFY(rule.key.startsWith(pack == HolidayPack::Canada ? u"ca-"_s : u"us-"_s));
                QVERIFY(!rule.name.isEmpty());
                QVERIFY(!keys.contains(rule.key));
                keys.insert(rule.key);
                QCOMPARE(holidayRule(rule.key)->name, rule.name);
            }
        }
        QCOMPARE(holidayRules(HolidayPack::UnitedStates).size(), 11);
        QVERIFY(!holidayRule(u"us-friday"_s));
    }
};

} // namespace holidays_test

TEXTBACK_TEST(holidays_test, HolidaysTest)
#include "holidays_test.moc"
