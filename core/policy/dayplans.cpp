// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/dayplans.h"

#include "core/policy/holidays.h"

#include <algorithm>

namespace textback {

namespace {

const HolidayChoice *choiceFor(const OpeningHours &hours, const QString &key)
{
    const auto found = std::find_if(hours.holidayChoices.begin(), hours.holidayChoices.end(),
                                    [&key](const HolidayChoice &choice) { return choice.holiday == key; });
    return found == hours.holidayChoices.end() ? nullptr : &*found;
}

} // namespace

bool keepsHoliday(const OpeningHours &hours, const QString &key)
{
    const HolidayRule *rule = holidayRule(key);
    if (!rule)
        return false;
    const HolidayChoice *choice = choiceFor(hours, key);
    return choice ? choice->observed : rule->standard;
}

QList<HoursStretch> cutAt(const QList<HoursStretch> &stretches, int minute)
{
    QList<HoursStretch> result;
    for (HoursStretch stretch : stretches) {
        stretch.to = std::min(stretch.to, minute);
        if (stretch.from < stretch.to)
            result.append(stretch);
    }
    return result;
}

bool covers(const SpecialDay &day, QDate date)
{
    return day.last.isValid() ? day.date <= date && date <= day.last : day.date == date;
}

DayPlans::DayPlans(const OpeningHours &hours) : m_hours(hours) {}

QList<HoursStretch> DayPlans::usual(QDate date) const
{
    if (m_hours.alwaysOpen)
        return {{0, 1440, false}};
    return m_hours.week[std::size_t(date.dayOfWeek() - 1)];
}

void DayPlans::readYear(int year) const
{
    m_readYears.append(year);
    for (const HolidayPack pack : m_hours.holidayPacks) {
        QList<HolidayDate> dates = holidaysIn(pack, year);
        dates += holidaysIn(pack, year + 1); // New Year's Day can be kept on the last day of the year before
        for (const HolidayDate &holiday : std::as_const(dates)) {
            if (!keepsHoliday(m_hours, holiday.key))
                continue;
            for (const QDate &date : {holiday.date, holiday.observed}) {
                if (date.year() == year && !m_holidays.contains(date))
                    m_holidays.insert(date, holiday.key);
            }
        }
    }
}

QString DayPlans::holidayOn(QDate date) const
{
    if (m_hours.holidayPacks.isEmpty())
        return {};
    if (!m_readYears.contains(date.year()))
        readYear(date.year());
    return m_holidays.value(date);
}

DayPlan DayPlans::planOf(QDate date) const
{
    const auto special = std::find_if(m_hours.specialDays.begin(), m_hours.specialDays.end(),
                                      [date](const SpecialDay &day) { return covers(day, date); });
    if (special != m_hours.specialDays.end()) {
        return {PlanSource::SpecialDay, special->holiday ? Situation::Holiday : Situation::Closed, special->stretches,
                special->name, QString()};
    }
    const QString holiday = holidayOn(date);
    if (holiday.isEmpty())
        return {PlanSource::Week, Situation::Closed, usual(date), QString(), QString()};
    const HolidayChoice *choice = choiceFor(m_hours, holiday);
    QList<HoursStretch> stretches;
    if (choice)
        stretches = choice->closesAt ? cutAt(usual(date), *choice->closesAt) : choice->stretches;
    return {PlanSource::Holiday, Situation::Holiday, stretches, QString(), holiday};
}

} // namespace textback
