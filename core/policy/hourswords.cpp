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

// Callers are told times in the language of the text they get, whatever language the desk shows. The forms stand here
// and not in a locale: those have blanks and dots that a plain text does not know, and differ with the system.

constexpr int LastMinuteOfDay = 1440;

QLocale callersLocale(TextLanguage language)
{
    switch (language) {
    case TextLanguage::Spanish:
        return {QLocale::Spanish, QLocale::Mexico};
    case TextLanguage::French:
        return {QLocale::French, QLocale::Canada};
    case TextLanguage::English:
        break;
    }
    return {QLocale::English, QLocale::UnitedStates};
}

/// "8:00 AM", "8:00 a. m.", "8 h", "13 h 30".
QString clockInWords(TextLanguage language, int minute)
{
    const int hour = minute / 60 % 24;
    const QString minutes = u"%1"_s.arg(minute % 60, 2, 10, QChar(u'0'));
    if (language == TextLanguage::French)
        return minute % 60 == 0 ? u"%1 h"_s.arg(hour) : u"%1 h %2"_s.arg(QString::number(hour), minutes);
    const bool afternoon = hour >= 12;
    const QString half =
        language == TextLanguage::Spanish ? (afternoon ? u"p. m."_s : u"a. m."_s) : (afternoon ? u"PM"_s : u"AM"_s);
    return u"%1:%2 %3"_s.arg(QString::number((hour + 11) % 12 + 1), minutes, half);
}

QString endInWords(TextLanguage language, int minute)
{
    constexpr const char16_t *Midnight[] = {u"midnight", u"medianoche", u"minuit"};
    return minute == LastMinuteOfDay ? QString::fromUtf16(Midnight[int(language)]) : clockInWords(language, minute);
}

/// "tomorrow at 8:00 AM", "mañana a las 8:00 a. m.", "demain à 8 h".
QString instantInWords(TextLanguage language, const QString &day, int minute)
{
    const QString clock = clockInWords(language, minute);
    switch (language) {
    case TextLanguage::Spanish:
        return (clock.startsWith("1:"_L1) ? u"%1 a la %2"_s : u"%1 a las %2"_s).arg(day, clock);
    case TextLanguage::French:
        return u"%1 à %2"_s.arg(day, clock);
    case TextLanguage::English:
        break;
    }
    return u"%1 at %2"_s.arg(day, clock);
}

/// "Monday", "Monday, March 9"; "el lunes", "el lunes 9 de marzo"; "lundi", "lundi 9 mars".
QString weekdayInWords(TextLanguage language, QDate day, bool withDate)
{
    const QLocale locale = callersLocale(language);
    const QString weekday = locale.dayName(day.dayOfWeek());
    const QString month = locale.monthName(day.month());
    switch (language) {
    case TextLanguage::Spanish:
        return withDate ? u"el %1 %2 de %3"_s.arg(weekday, QString::number(day.day()), month) : u"el "_s + weekday;
    case TextLanguage::French:
        return withDate ? u"%1 %2 %3"_s.arg(weekday, day.day() == 1 ? u"1er"_s : QString::number(day.day()), month)
                        : weekday;
    case TextLanguage::English:
        break;
    }
    return withDate ? u"%1, %2 %3"_s.arg(weekday, month, QString::number(day.day())) : weekday;
}

QString dayInWords(TextLanguage language, QDate day, QDate today)
{
    constexpr const char16_t *Today[] = {u"today", u"hoy", u"aujourd'hui"};
    constexpr const char16_t *Tomorrow[] = {u"tomorrow", u"ma\u00F1ana", u"demain"};
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0 || ahead == 1)
        return QString::fromUtf16((ahead == 0 ? Today : Tomorrow)[int(language)]);
    return weekdayInWords(language, day, ahead >= 7);
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

QString stretchesInWords(TextLanguage language, const QList<HoursStretch> &stretches)
{
    constexpr const char16_t *AllDay[] = {u"all day", u"las 24 horas", u"toute la journ\u00E9e"};
    constexpr const char16_t *FromTo[] = {u"%1 to %2", u"de %1 a %2", u"de %1 \u00E0 %2"};
    constexpr const char16_t *And[] = {u"%1 and %2", u"%1 y %2", u"%1 et %2"};
    QStringList words;
    for (const HoursStretch &stretch : stretches) {
        if (stretch.from == 0 && stretch.to == LastMinuteOfDay)
            return QString::fromUtf16(AllDay[int(language)]);
        words << QString::fromUtf16(FromTo[int(language)])
                     .arg(clockInWords(language, stretch.from), endInWords(language, stretch.to));
    }
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return QString::fromUtf16(And[int(language)]).arg(words.join(u", "_s), last);
}

} // namespace

Spoken nextOpenInWords(const OpeningHours &hours, UtcTime at)
{
    Spoken spoken;
    std::optional<UtcTime> from = at;
    if (situationAt(hours, at) == Situation::Open) // "open again": after the next time it is not
        from = nextChange(hours, at);
    const std::optional<UtcTime> opens = from ? nextOpen(hours, *from) : std::nullopt;
    if (!opens)
        return spoken;
    const OfficeDays days(hours);
    const QDate day = days.dateAt(*opens);
    const QDate today = days.dateAt(at);
    const int minute = days.wallTimeAt(*opens).msecsSinceStartOfDay() / 60'000;
    for (int each = 0; each < TextLanguageCount; ++each) {
        const auto language = TextLanguage(each);
        spoken.say(language, instantInWords(language, dayInWords(language, day, today), minute));
    }
    return spoken;
}

Spoken openTodayInWords(const OpeningHours &hours, UtcTime at)
{
    const OfficeDays days(hours);
    const QList<HoursStretch> stretches = openStretches(days, days.dateAt(at));
    Spoken spoken;
    for (int language = 0; language < TextLanguageCount; ++language)
        spoken.say(TextLanguage(language), stretchesInWords(TextLanguage(language), stretches));
    return spoken;
}

} // namespace textback
