// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timewords.h"

#include "ui/widgets/clocktext.h"
#include "ui/widgets/plaintext.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

QDateTime local(UtcTime at)
{
    return toQDateTime(at).toLocalTime();
}

QString weekday(const QDate &date)
{
    return QLocale().standaloneDayName(date.dayOfWeek(), QLocale::LongFormat);
}

/// "March 4": the locale's long date without weekday and year, whose order and commas differ from place to place.
QString dayAndMonth(const QDate &date)
{
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.remove(u"dddd"_s).remove(u"yyyy"_s);
    QString words = QLocale().toString(date, format).simplified();
    while (!words.isEmpty() && (words.startsWith(u',') || words.startsWith(u'.') || words.startsWith(u' ')))
        words.remove(0, 1);
    while (words.endsWith(u',') || words.endsWith(u' '))
        words.chop(1);
    return words.endsWith(u" de"_s) ? words.chopped(3) : words;
}

} // namespace

QString TimeWords::clock(UtcTime at)
{
    // The C locale's short form has seconds; nobody at a front desk wants those.
    if (QLocale().language() == QLocale::C)
        return local(at).time().toString(u"HH:mm"_s);
    return isolated(withPlainMarks(QLocale().toString(local(at).time(), QLocale::ShortFormat)));
}

QString TimeWords::brief(UtcTime at, UtcTime now)
{
    const QDate date = local(at).date();
    const qint64 days = date.daysTo(local(now).date());
    if (days == 0)
        return clock(at);
    if (days == 1)
        return tr("Yesterday");
    if (days == -1)
        return tr("Tomorrow");
    if (days > -7 && days < 7)
        return weekday(date);
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString TimeWords::full(UtcTime at, UtcTime now)
{
    const qint64 days = local(at).date().daysTo(local(now).date());
    if (days == 1)
        //: In the middle of a sentence: "missed yesterday 9:14 pm"
        return tr("yesterday %1").arg(clock(at));
    if (days == -1)
        //: In the middle of a sentence: "closed until tomorrow 8:00 am"
        return tr("tomorrow %1").arg(clock(at));
    return fullAlone(at, now);
}

QString TimeWords::fullAlone(UtcTime at, UtcTime now)
{
    if (sameDay(at, now))
        return clock(at);
    //: A day and a time: "Monday 9:14 pm"
    return tr("%1 %2").arg(brief(at, now), clock(at));
}

QString TimeWords::day(UtcTime at, UtcTime now)
{
    const QDate date = local(at).date();
    const QDate today = local(now).date();
    //: Weekday and date: "Tuesday, March 4"
    const QString plain = tr("%1, %2").arg(weekday(date), dayAndMonth(date));
    if (date == today)
        return tr("Today, %1").arg(plain);
    if (date.daysTo(today) == 1)
        return tr("Yesterday, %1").arg(plain);
    return date.year() == today.year() ? plain : QLocale().toString(date, QLocale::LongFormat);
}

bool TimeWords::sameDay(UtcTime one, UtcTime other)
{
    return local(one).date() == local(other).date();
}

QString TimeWords::waiting(std::chrono::minutes time)
{
    const qint64 minutes = std::max<qint64>(0, time.count());
    if (minutes < 1)
        return tr("under 1 min");
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    const qint64 hours = minutes / 60;
    return hours % 24 == 0 ? tr("%1 d").arg(hours / 24) : tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString TimeWords::length(std::chrono::seconds time)
{
    const qint64 seconds = std::max<qint64>(0, time.count());
    return seconds < 60 ? tr("%1 s").arg(seconds) : waiting(std::chrono::minutes(seconds / 60));
}

QString TimeWords::counter(std::chrono::seconds time)
{
    const qint64 seconds = std::max<qint64>(0, time.count());
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace textback
