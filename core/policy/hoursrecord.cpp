// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/officerecord.h"

#include "core/policy/jsonfields.h"

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

using Week = std::array<QList<HoursStretch>, 7>;

QJsonObject stretchJson(const HoursStretch &stretch)
{
    return {{u"from"_s, stretch.from}, {u"to"_s, stretch.to}, {u"break"_s, stretch.isBreak}};
}

std::optional<HoursStretch> stretchFrom(const QJsonValue &json)
{
    JsonReader reader(json);
    HoursStretch stretch;
    reader.read("from", stretch.from);
    reader.read("to", stretch.to);
    reader.read("break", stretch.isBreak);
    return reader.ok() ? std::optional(stretch) : std::nullopt;
}

QJsonObject specialDayJson(const SpecialDay &day)
{
    return {{u"date"_s, day.date.toString(Qt::ISODate)},
            {u"name"_s, day.name},
            {u"holiday"_s, day.holiday},
            {u"stretches"_s, jsonArray(day.stretches, stretchJson)},
            {u"last"_s, day.last.toString(Qt::ISODate)}};
}

std::optional<SpecialDay> specialDayFrom(const QJsonValue &json)
{
    JsonReader reader(json);
    SpecialDay day;
    QString date;
    reader.read("date", date);
    day.date = QDate::fromString(date, Qt::ISODate);
    reader.read("name", day.name);
    reader.read("holiday", day.holiday);
    reader.readObjects("stretches", day.stretches, stretchFrom);
    QString last;
    reader.readLater("last", last);
    day.last = QDate::fromString(last, Qt::ISODate);
    const bool dates = (day.date.isValid() || date.isEmpty()) && (day.last.isValid() || last.isEmpty());
    return reader.ok() && dates ? std::optional(day) : std::nullopt;
}

QJsonArray weekJson(const Week &week)
{
    QJsonArray json;
    for (const QList<HoursStretch> &day : week)
        json.append(QJsonObject{{u"stretches"_s, jsonArray(day, stretchJson)}});
    return json;
}

std::optional<QList<HoursStretch>> weekdayFrom(const QJsonValue &json)
{
    JsonReader reader(json);
    QList<HoursStretch> stretches;
    reader.readObjects("stretches", stretches, stretchFrom);
    return reader.ok() ? std::optional(stretches) : std::nullopt;
}

void readWeek(JsonReader &reader, Week &to)
{
    QList<QList<HoursStretch>> week;
    reader.readObjects("week", week, weekdayFrom);
    if (week.size() == qsizetype(to.size()))
        std::move(week.begin(), week.end(), to.begin());
    else
        reader.spoil();
}

QJsonObject choiceJson(const HolidayChoice &choice)
{
    return {{u"holiday"_s, choice.holiday},
            {u"observed"_s, choice.observed},
            {u"stretches"_s, jsonArray(choice.stretches, stretchJson)}};
}

std::optional<HolidayChoice> choiceFrom(const QJsonValue &json)
{
    JsonReader reader(json);
    HolidayChoice choice;
    reader.read("holiday", choice.holiday);
    reader.read("observed", choice.observed);
    reader.readObjects("stretches", choice.stretches, stretchFrom);
    return reader.ok() ? std::optional(choice) : std::nullopt;
}

QJsonObject lineHoursJson(const LineHours &hours)
{
    return {{u"line"_s, hours.line}, {u"always-open"_s, hours.alwaysOpen}, {u"week"_s, weekJson(hours.week)}};
}

std::optional<LineHours> lineHoursFrom(const QJsonValue &json)
{
    JsonReader reader(json);
    LineHours hours;
    reader.read("line", hours.line);
    reader.read("always-open", hours.alwaysOpen);
    readWeek(reader, hours.week);
    return reader.ok() ? std::optional(hours) : std::nullopt;
}

QJsonValue closedSpanJson(const std::optional<ClosedSpan> &span)
{
    if (!span)
        return {};
    return QJsonObject{{u"from"_s, jsonOf(span->from)}, {u"until"_s, jsonOf(span->until)}};
}

void readClosedSpan(JsonReader &reader, const QJsonValue &json, std::optional<ClosedSpan> &to)
{
    if (json.isNull() || json.isUndefined())
        return;
    JsonReader fields(json);
    fields.read("from", to.emplace().from);
    fields.read("until", to->until);
    if (!fields.ok())
        reader.spoil();
}

} // namespace

QJsonObject toJson(const OpeningHours &hours)
{
    return {{u"always-open"_s, hours.alwaysOpen},
            {u"time-zone"_s, hours.timeZone},
            {u"week"_s, weekJson(hours.week)},
            {u"special-days"_s, jsonArray(hours.specialDays, specialDayJson)},
            {u"holiday-packs"_s, jsonArray(hours.holidayPacks, enumName<HolidayPack>)},
            {u"holiday-choices"_s, jsonArray(hours.holidayChoices, choiceJson)},
            {u"line-hours"_s, jsonArray(hours.lineHours, lineHoursJson)},
            {u"closed-now"_s, closedSpanJson(hours.closedNow)}};
}

std::optional<OpeningHours> hoursFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    OpeningHours hours;
    reader.read("always-open", hours.alwaysOpen);
    reader.read("time-zone", hours.timeZone);
    readWeek(reader, hours.week);
    reader.readObjects("special-days", hours.specialDays, specialDayFrom);
    if (reader.has("holiday-packs"))
        reader.readNames("holiday-packs", hours.holidayPacks);
    if (reader.has("holiday-choices"))
        reader.readObjects("holiday-choices", hours.holidayChoices, choiceFrom);
    if (reader.has("line-hours"))
        reader.readObjects("line-hours", hours.lineHours, lineHoursFrom);
    readClosedSpan(reader, json.toObject().value("closed-now"_L1), hours.closedNow);
    return reader.ok() ? std::optional(hours) : std::nullopt;
}

} // namespace textback
