// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/openinghours.h"
#include "core/policy/render.h"

#include "core/policy/officedays.h"

#include <QLocale>

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts to callers are in American English, whatever language the desk shows.
QLocale callersLocale()
{
    return {QLocale::English, QLocale::UnitedStates};
}

QString timeInWords(QTime time)
{
    return callersLocale().toString(time, u"h:mm AP"_s);
}

QString minuteInWords(int minute)
{
    return minute == 1440 ? u"midnight"_s : timeInWords(QTime::fromMSecsSinceStartOfDay(minute % 1440 * 60'000));
}

QString dayInWords(QDate day, QDate today)
{
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return u"today"_s;
    if (ahead == 1)
        return u"tomorrow"_s;
    return callersLocale().toString(day, ahead < 7 ? u"dddd"_s : u"dddd, MMMM d"_s);
}

/// The open stretches in order, those that touch made one.
QList<HoursStretch> openStretches(const OfficeDays &days, QDate date)
{
    QList<HoursStretch> result;
    const QList<HoursStretch> all = days.plans().planOf(date).stretches;
    for (const HoursStretch &stretch : all) {
        if (stretch.isBreak)
            continue;
        if (!result.isEmpty() && result.constLast().to == stretch.from)
            result.last().to = stretch.to;
        else
            result.append(stretch);
    }
    return result;
}

} // namespace

QString nextOpenInWords(const OpeningHours &hours, UtcTime at)
{
    std::optional<UtcTime> from = at;
    if (situationAt(hours, at) == Situation::Open) // "open again": after the next time it is not
        from = nextChange(hours, at);
    const std::optional<UtcTime> opens = from ? nextOpen(hours, *from) : std::nullopt;
    if (!opens)
        return {};
    const OfficeDays days(hours);
    return u"%1 at %2"_s.arg(dayInWords(days.dateAt(*opens), days.dateAt(at)), timeInWords(days.wallTimeAt(*opens)));
}

QString openTodayInWords(const OpeningHours &hours, UtcTime at)
{
    const OfficeDays days(hours);
    const QList<HoursStretch> stretches = openStretches(days, days.dateAt(at));
    QStringList words;
    for (const HoursStretch &stretch : stretches) {
        if (stretch.from == 0 && stretch.to == 1440)
            return u"all day"_s;
        words << u"%1 to %2"_s.arg(minuteInWords(stretch.from), minuteInWords(stretch.to));
    }
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return u"%1 and %2"_s.arg(words.join(u", "_s), last);
}

} // namespace textback
