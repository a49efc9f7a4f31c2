// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/holidays.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the law does with a holiday that falls on a weekend.
enum class Moved { Never, ToNearestWeekday, ToNextWeekday };

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

QDate lastWeekday(int year, int month, int weekday)
{
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

/// The Monday before a date.
QDate mondayBefore(QDate date)
{
    return date.addDays(-((date.dayOfWeek() + 5) % 7 + 1));
}

struct Definition {
    HolidayRule rule;
    Moved moved;
    QDate (*dateIn)(int year);
};

const QList<Definition> &unitedStates()
{
    static const QList<Definition> all{
        {{u"us-new-years-day"_s, u"New Year's Day"_s}, Moved::ToNearestWeekday, [](int y) { return QDate(y, 1, 1); }},
        {{u"us-martin-luther-king-day"_s, u"Martin Luther King Jr. Day"_s},
         Moved::Never,
         [](int y) { return nthWeekday(y, 1, Qt::Monday, 3); }},
        {{u"us-washingtons-birthday"_s, u"Washington's Birthday"_s},
         Moved::Never,
         [](int y) { return nthWeekday(y, 2, Qt::Monday, 3); }},
        {{u"us-memorial-day"_s, u"Memorial Day"_s}, Moved::Never, [](int y) { return lastWeekday(y, 5, Qt::Monday); }},
        {{u"us-juneteenth"_s, u"Juneteenth"_s}, Moved::ToNearestWeekday, [](int y) { return QDate(y, 6, 19); }},
        {{u"us-independence-day"_s, u"Independence Day"_s},
         Moved::ToNearestWeekday,
         [](int y) { return QDate(y, 7, 4); }},
        {{u"us-labor-day"_s, u"Labor Day"_s}, Moved::Never, [](int y) { return nthWeekday(y, 9, Qt::Monday, 1); }},
        {{u"us-columbus-day"_s, u"Columbus Day"_s},
         Moved::Never,
         [](int y) { return nthWeekday(y, 10, Qt::Monday, 2); }},
        {{u"us-veterans-day"_s, u"Veterans Day"_s}, Moved::ToNearestWeekday, [](int y) { return QDate(y, 11, 11); }},
        {{u"us-thanksgiving"_s, u"Thanksgiving Day"_s},
         Moved::Never,
         [](int y) { return nthWeekday(y, 11, Qt::Thursday, 4); }},
        {{u"us-christmas-day"_s, u"Christmas Day"_s}, Moved::ToNearestWeekday, [](int y) { return QDate(y, 12, 25); }},
    };
    return all;
}

const QList<Definition> &canada()
{
    static const QList<Definition> all{
        {{u"ca-new-years-day"_s, u"New Year's Day"_s}, Moved::ToNextWeekday, [](int y) { return QDate(y, 1, 1); }},
        {{u"ca-family-day"_s, u"Family Day"_s, false},
         Moved::Never,
         [](int y) { return nthWeekday(y, 2, Qt::Monday, 3); }},
        {{u"ca-good-friday"_s, u"Good Friday"_s}, Moved::Never, [](int y) { return easterSunday(y).addDays(-2); }},
        {{u"ca-victoria-day"_s, u"Victoria Day"_s}, Moved::Never, [](int y) { return mondayBefore(QDate(y, 5, 25)); }},
        {{u"ca-saint-jean-baptiste-day"_s, u"Saint-Jean-Baptiste Day"_s, false},
         Moved::ToNextWeekday,
         [](int y) { return QDate(y, 6, 24); }},
        {{u"ca-canada-day"_s, u"Canada Day"_s}, Moved::ToNextWeekday, [](int y) { return QDate(y, 7, 1); }},
        {{u"ca-civic-holiday"_s, u"Civic Holiday"_s, false},
         Moved::Never,
         [](int y) { return nthWeekday(y, 8, Qt::Monday, 1); }},
        {{u"ca-labour-day"_s, u"Labour Day"_s}, Moved::Never, [](int y) { return nthWeekday(y, 9, Qt::Monday, 1); }},
        {{u"ca-truth-and-reconciliation-day"_s, u"National Day for Truth and Reconciliation"_s},
         Moved::ToNextWeekday,
         [](int y) { return QDate(y, 9, 30); }},
        {{u"ca-thanksgiving"_s, u"Thanksgiving Day"_s},
         Moved::Never,
         [](int y) { return nthWeekday(y, 10, Qt::Monday, 2); }},
        {{u"ca-remembrance-day"_s, u"Remembrance Day"_s}, Moved::ToNextWeekday, [](int y) { return QDate(y, 11, 11); }},
        {{u"ca-christmas-day"_s, u"Christmas Day"_s}, Moved::ToNextWeekday, [](int y) { return QDate(y, 12, 25); }},
        {{u"ca-boxing-day"_s, u"Boxing Day"_s}, Moved::ToNextWeekday, [](int y) { return QDate(y, 12, 26); }},
    };
    return all;
}

const QList<Definition> &definitionsOf(HolidayPack pack)
{
    return pack == HolidayPack::Canada ? canada() : unitedStates();
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

/// @param taken weekdays that are holidays already, so that two moved ones (Christmas and Boxing Day) do not meet.
QDate observedOn(QDate date, Moved moved, const QList<QDate> &taken)
{
    if (moved == Moved::Never || !isWeekend(date))
        return date;
    if (moved == Moved::ToNearestWeekday)
        return date.addDays(date.dayOfWeek() == Qt::Saturday ? -1 : 1);
    QDate next = date.addDays(1);
    while (isWeekend(next) || taken.contains(next))
        next = next.addDays(1);
    return next;
}

QList<HolidayRule> rulesOf(HolidayPack pack)
{
    QList<HolidayRule> rules;
    for (const Definition &definition : definitionsOf(pack))
        rules.append(definition.rule);
    return rules;
}

} // namespace

const QList<HolidayRule> &holidayRules(HolidayPack pack)
{
    static const QList<HolidayRule> american = rulesOf(HolidayPack::UnitedStates);
    static const QList<HolidayRule> canadian = rulesOf(HolidayPack::Canada);
    return pack == HolidayPack::Canada ? canadian : american;
}

const HolidayRule *holidayRule(const QString &key)
{
    for (const HolidayPack pack : {HolidayPack::UnitedStates, HolidayPack::Canada}) {
        const QList<HolidayRule> &rules = holidayRules(pack);
        const auto found =
            std::find_if(rules.begin(), rules.end(), [&key](const HolidayRule &rule) { return rule.key == key; });
        if (found != rules.end())
            return &*found;
    }
    return nullptr;
}

QList<HolidayDate> holidaysIn(HolidayPack pack, int year)
{
    const QList<Definition> &definitions = definitionsOf(pack);
    QList<HolidayDate> result;
    QList<QDate> taken;
    for (const Definition &definition : definitions) {
        const QDate date = definition.dateIn(year);
        result.append({definition.rule.key, date, date});
        taken.append(date);
    }
    for (qsizetype at = 0; at < result.size(); ++at) {
        HolidayDate &holiday = result[at];
        holiday.observed = observedOn(holiday.date, definitions.at(at).moved, taken);
        taken.append(holiday.observed);
    }
    return result;
}

QDate easterSunday(int year)
{
    // The "anonymous" computus (Meeus, Astronomical Algorithms, chapter 8).
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * late + 114;
    return {year, days / 31, days % 31 + 1};
}

} // namespace textback
