// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyrecord.h"

#include "core/policy/jsonfields.h"
#include "core/policy/officerecord.h"

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    QJsonObject json{
        {u"automatic"_s, policy.automatic},
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
        {u"hours"_s, toJson(policy.hours)},
        {u"templates"_s, jsonArray(policy.templates, [](const TextTemplate &text) { return toJson(text); })},
        {u"rules"_s, jsonArray(policy.rules, [](const Rule &rule) { return toJson(rule); })}};
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
    reader.readObjects("templates", policy.templates, templateFromJson);
    reader.readObjects("rules", policy.rules, ruleFromJson);
    readTimes(reader, policy);
    const std::optional<OpeningHours> hours = hoursFromJson(json.toObject().value("hours"_L1));
    if (!reader.ok() || !hours)
        return std::nullopt;
    policy.hours = *hours;
    return policy;
}

} // namespace textback
