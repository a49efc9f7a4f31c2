// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyrecord.h"

#include "core/policy/jsonfields.h"

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

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
            {u"stretches"_s, jsonArray(day.stretches, stretchJson)}};
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
    return reader.ok() && (day.date.isValid() || date.isEmpty()) ? std::optional(day) : std::nullopt;
}

QJsonObject hoursJson(const OpeningHours &hours)
{
    QJsonArray week;
    for (const QList<HoursStretch> &day : hours.week)
        week.append(QJsonObject{{u"stretches"_s, jsonArray(day, stretchJson)}});
    return {{u"always-open"_s, hours.alwaysOpen},
            {u"time-zone"_s, hours.timeZone},
            {u"week"_s, week},
            {u"special-days"_s, jsonArray(hours.specialDays, specialDayJson)}};
}

std::optional<QList<HoursStretch>> weekdayFrom(const QJsonValue &json)
{
    JsonReader reader(json);
    QList<HoursStretch> stretches;
    reader.readObjects("stretches", stretches, stretchFrom);
    return reader.ok() ? std::optional(stretches) : std::nullopt;
}

std::optional<OpeningHours> hoursFrom(const QJsonValue &json)
{
    JsonReader reader(json);
    OpeningHours hours;
    reader.read("always-open", hours.alwaysOpen);
    reader.read("time-zone", hours.timeZone);
    QList<QList<HoursStretch>> week;
    reader.readObjects("week", week, weekdayFrom);
    if (!reader.ok() || week.size() != qsizetype(hours.week.size()))
        return std::nullopt;
    std::move(week.begin(), week.end(), hours.week.begin());
    reader.readObjects("special-days", hours.specialDays, specialDayFrom);
    return reader.ok() ? std::optional(hours) : std::nullopt;
}

QJsonObject templateJson(const TextTemplate &text)
{
    return {{u"key"_s, text.key}, {u"name"_s, text.name}, {u"body"_s, text.body}};
}

std::optional<TextTemplate> templateFrom(const QJsonValue &json)
{
    JsonReader reader(json);
    TextTemplate text;
    reader.read("key", text.key);
    reader.read("name", text.name);
    reader.read("body", text.body);
    return reader.ok() ? std::optional(text) : std::nullopt;
}

QJsonObject ruleJson(const Rule &rule)
{
    return {{u"name"_s, rule.name},
            {u"on"_s, rule.on},
            {u"situations"_s, jsonArray(rule.situations, enumName<Situation>)},
            {u"voicemail-left"_s, jsonOf(rule.voicemailLeft)},
            {u"abandoned-in-menu"_s, jsonOf(rule.abandonedInMenu)},
            {u"rang-at-least"_s, jsonOf(rule.rangAtLeast)},
            {u"lines"_s, QJsonArray::fromStringList(rule.lines)},
            {u"action"_s, enumName(rule.action)},
            {u"template"_s, rule.templateKey},
            {u"delay"_s, jsonOf(rule.delay)}};
}

std::optional<Rule> ruleFrom(const QJsonValue &json)
{
    JsonReader reader(json);
    Rule rule;
    reader.read("name", rule.name);
    reader.read("on", rule.on);
    reader.readNames("situations", rule.situations);
    reader.read("voicemail-left", rule.voicemailLeft);
    reader.read("abandoned-in-menu", rule.abandonedInMenu);
    reader.read("rang-at-least", rule.rangAtLeast);
    reader.read("lines", rule.lines);
    reader.read("action", rule.action);
    reader.read("template", rule.templateKey);
    reader.read("delay", rule.delay);
    return reader.ok() ? std::optional(rule) : std::nullopt;
}

void addTimes(const OfficePolicy &policy, QJsonObject &json)
{
    json.insert(u"delay"_s, jsonOf(policy.delay));
    json.insert(u"settle"_s, jsonOf(policy.settle));
    json.insert(u"ring-threshold"_s, jsonOf(policy.ringThreshold));
    json.insert(u"cool-down"_s, jsonOf(policy.coolDown));
    json.insert(u"conversation"_s, jsonOf(policy.conversation));
    json.insert(u"late-after"_s, jsonOf(policy.lateAfter));
    json.insert(u"lookup-first"_s, jsonOf(policy.lookupFirst));
    json.insert(u"lookup-last"_s, jsonOf(policy.lookupLast));
    json.insert(u"undo"_s, jsonOf(policy.undo));
    json.insert(u"catch-up"_s, jsonOf(policy.catchUp));
}

void readTimes(JsonReader &reader, OfficePolicy &policy)
{
    reader.read("delay", policy.delay);
    reader.read("settle", policy.settle);
    reader.read("ring-threshold", policy.ringThreshold);
    reader.read("cool-down", policy.coolDown);
    reader.read("conversation", policy.conversation);
    reader.read("late-after", policy.lateAfter);
    reader.read("lookup-first", policy.lookupFirst);
    reader.read("lookup-last", policy.lookupLast);
    reader.read("undo", policy.undo);
    reader.read("catch-up", policy.catchUp);
}

} // namespace

QJsonObject toJson(const OfficePolicy &policy)
{
    QJsonObject json{{u"automatic"_s, policy.automatic},
                     {u"texting-desk"_s, policy.textingDesk},
                     {u"paused-until"_s, jsonOf(policy.pausedUntil)},
                     {u"cap-hour"_s, policy.capPerHour},
                     {u"cap-day"_s, policy.capPerDay},
                     {u"home-country"_s, policy.homeCountry},
                     {u"countries"_s, QJsonArray::fromStringList(policy.countries)},
                     {u"company"_s, policy.company},
                     {u"booking-link"_s, policy.bookingLink},
                     {u"callback-number"_s, policy.callbackNumber},
                     {u"opt-out-line"_s, policy.optOutLine},
                     {u"help-answer"_s, policy.helpAnswer},
                     {u"hours"_s, hoursJson(policy.hours)},
                     {u"templates"_s, jsonArray(policy.templates, templateJson)},
                     {u"rules"_s, jsonArray(policy.rules, ruleJson)}};
    addTimes(policy, json);
    return json;
}

std::optional<OfficePolicy> policyFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    OfficePolicy policy;
    reader.read("automatic", policy.automatic);
    reader.read("texting-desk", policy.textingDesk);
    reader.read("paused-until", policy.pausedUntil);
    reader.read("cap-hour", policy.capPerHour);
    reader.read("cap-day", policy.capPerDay);
    reader.read("home-country", policy.homeCountry);
    reader.read("countries", policy.countries);
    reader.read("company", policy.company);
    reader.read("booking-link", policy.bookingLink);
    reader.read("callback-number", policy.callbackNumber);
    reader.read("opt-out-line", policy.optOutLine);
    reader.read("help-answer", policy.helpAnswer);
    reader.readObjects("templates", policy.templates, templateFrom);
    reader.readObjects("rules", policy.rules, ruleFrom);
    readTimes(reader, policy);
    const std::optional<OpeningHours> hours = hoursFrom(json.toObject().value("hours"_L1));
    if (!reader.ok() || !hours)
        return std::nullopt;
    policy.hours = *hours;
    return policy;
}

} // namespace textback
