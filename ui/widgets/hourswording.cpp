// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hourswording.h"

#include "core/policy/holidays.h"
#include "ui/widgets/clocktext.h"
#include "ui/widgets/plaintext.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MinutesOfOneDay = 1440;

QTime timeOf(int minute)
{
    return QTime::fromMSecsSinceStartOfDay(minute % MinutesOfOneDay * 60'000);
}

bool isPlainLocale()
{
    return QLocale().language() == QLocale::C; // its short form has seconds; nobody at a front desk wants those
}

/// The open parts of a day with breaks counted in: where people come and go.
DayStretches whole(const DayStretches &stretches)
{
    DayStretches result;
    for (const HoursStretch &stretch : stretches) {
        if (!result.isEmpty() && result.constLast().to == stretch.from)
            result.last().to = stretch.to;
        else
            result.append({stretch.from, stretch.to, stretch.isBreak});
    }
    return result;
}

} // namespace

QString HoursWording::clock(int minute)
{
    if (isPlainLocale())
        return timeOf(minute).toString(u"HH:mm"_s);
    return isolated(withPlainMarks(QLocale().toString(timeOf(minute), QLocale::ShortFormat)));
}

QString HoursWording::brief(int minute)
{
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    if (minute % 60 != 0 || isPlainLocale() || !format.contains(u'a', Qt::CaseInsensitive))
        return clock(minute);
    return isolated(
        withPlainMarks(QLocale().toString(timeOf(minute), u"h "_s + (format.contains(u'A') ? u"AP"_s : u"ap"_s))));
}

QString HoursWording::range(int from, int to)
{
    //: Two times: "8:00 am – 5:00 pm"
    return tr("%1 \u2013 %2").arg(clock(from), clock(to));
}

QString HoursWording::weekday(int day)
{
    return QLocale().standaloneDayName(day % 7 + 1, QLocale::LongFormat);
}

int HoursWording::firstWeekday()
{
    return QLocale().firstDayOfWeek() - 1;
}

QString HoursWording::paint(Paint paint)
{
    switch (paint) {
    case Paint::Open:
        return tr("Open");
    case Paint::Break:
        return tr("Break");
    case Paint::Closed:
        return tr("Closed");
    }
    return {};
}

QString HoursWording::open(const DayStretches &stretches)
{
    const DayStretches parts = whole(stretches);
    if (parts.isEmpty())
        return tr("Closed all day");
    if (parts.size() == 1 && parts.constFirst().from == 0 && parts.constFirst().to == MinutesOfOneDay)
        return tr("Open all day");
    QStringList words;
    for (const HoursStretch &part : parts)
        words << range(part.from, part.to);
    return words.join(tr(", ", "between times"));
}

QString HoursWording::breaks(const DayStretches &stretches)
{
    QString words;
    for (const HoursStretch &stretch : stretches) {
        //: Follows the times of a day: "8:00 am – 5:00 pm, break 12 pm – 1 pm"
        if (stretch.isBreak)
            words += tr(", break %1 \u2013 %2").arg(brief(stretch.from), brief(stretch.to));
    }
    return words;
}

QString HoursWording::day(const DayStretches &stretches)
{
    return open(stretches) + breaks(stretches);
}

QString HoursWording::spoken(int day, const PaintedBlock &block)
{
    const QString from = brief(block.from);
    const QString to = block.to == MinutesOfOneDay ? tr("midnight") : brief(block.to);
    switch (block.paint) {
    case Paint::Open:
        return tr("%1, open %2 to %3").arg(weekday(day), from, to);
    case Paint::Break:
        return tr("%1, break %2 to %3").arg(weekday(day), from, to);
    case Paint::Closed:
        break;
    }
    return tr("%1, closed %2 to %3").arg(weekday(day), from, to);
}

QString HoursWording::spokenChoice(int day, int from, int to, Paint paint)
{
    const QString end = to == MinutesOfOneDay ? tr("midnight") : brief(to);
    //: A day, two times, and what holds there: "Wednesday, 1 pm to 7 pm chosen, open"
    return tr("%1, %2 to %3 chosen, %4").arg(weekday(day), brief(from), end, HoursWording::paint(paint).toLower());
}

QString HoursWording::date(QDate date, QDate today)
{
    const QLocale locale;
    const QString month = locale.monthName(date.month(), QLocale::LongFormat);
    const QString weekday = locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
    //: Weekday, month, day: "Sat, March 8"
    const QString words = tr("%1, %2 %3").arg(weekday, month).arg(date.day());
    //: A date and its year
    return date.year() == today.year() ? words : tr("%1, %2").arg(words).arg(date.year());
}

QString HoursWording::note(const DayAhead &day)
{
    QStringList notes;
    if (day.closedNow)
        notes << tr("closed by hand");
    if (!day.plan.holiday.isEmpty())
        notes << holiday(day.plan.holiday);
    else if (!day.plan.name.isEmpty())
        notes << day.plan.name;
    else if (day.plan.source == PlanSource::SpecialDay && !day.closesAt)
        notes << (day.plan.stretches.isEmpty() ? tr("closed") : tr("other hours"));
    if (day.closesAt)
        notes << tr("closing at %1").arg(brief(*day.closesAt));
    if (day.clockChange > 0min)
        notes << tr("clocks go forward");
    if (day.clockChange < 0min)
        notes << tr("clocks go back");
    return notes.join(tr(", ", "between notes"));
}

QString HoursWording::city(const QString &ianaName)
{
    return ianaName.section(u'/', -1).replace(u'_', u' ');
}

QString HoursWording::zone(const QString &ianaName, UtcTime now)
{
    const QTimeZone zone = ianaName.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(ianaName.toUtf8());
    if (!zone.isValid())
        return ianaName;
    const QString id = QString::fromUtf8(zone.id());
    const QString name = zone.displayName(QTimeZone::GenericTime, QTimeZone::LongName, QLocale());
    const QString place = city(id);
    if (name.isEmpty() || name == id)
        return tr("%1, %2").arg(place, zone.displayName(toQDateTime(now), QTimeZone::OffsetName, QLocale()));
    //: The name of a time zone and a city in it: "Central Time (Chicago)"
    return tr("%1 (%2)").arg(name, place);
}

DayWords HoursWording::typed()
{
    const QLocale locale;
    DayWords words;
    words.closed << tr("closed").toLower() << tr("Closed all day").toLower();
    words.allDay << tr("Open all day").toLower();
    words.pause << tr("break", "before the times of a break").toLower();
    words.am << locale.amText().toLower();
    words.pm << locale.pmText().toLower();
    return words;
}

QString HoursWording::problem(const DayReading &reading)
{
    switch (reading.problem) {
    case DayTextProblem::None:
        return {};
    case DayTextProblem::NotATime:
        return tr("\u201C%1\u201D is not a time. Write it like 8 \u2013 5, break 12 \u2013 1.").arg(reading.part);
    case DayTextProblem::NoEnd:
        return tr("When does \u201C%1\u201D end? Write it like 8 \u2013 5.").arg(reading.part);
    case DayTextProblem::TooLong:
        return tr("That is too long for one day.");
    }
    return {};
}

} // namespace textback
