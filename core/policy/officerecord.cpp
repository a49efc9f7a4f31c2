// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/officerecord.h"

#include "core/policy/jsonfields.h"

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts that are older than groups: of the ones that came along, two have a heading of their own.
TextGroup groupOfOldText(const QString &key)
{
    if (key == "after-hours"_L1)
        return TextGroup::Closed;
    return key == "break"_L1 ? TextGroup::Break : TextGroup::Open;
}

void readLaterConditions(JsonReader &reader, Rule &rule)
{
    if (reader.has("callers"))
        reader.readNames("callers", rule.callers);
    if (reader.has("outcomes"))
        reader.readNames("outcomes", rule.outcomes);
    reader.readLater("tags", rule.tags);
    reader.readLater("lists", rule.lists);
    reader.readLater("prefixes", rule.prefixes);
    reader.readLater("called-before-within", rule.calledBeforeWithin);
    reader.readLater("between", rule.between);
}

template <typename T> QJsonArray objects(const QList<T> &list)
{
    return jsonArray(list, [](const T &one) { return toJson(one); });
}

} // namespace

QJsonObject toJson(const TextTemplate &text)
{
    return {{u"key"_s, text.key},
            {u"name"_s, text.name},
            {u"body"_s, text.body},
            {u"group"_s, enumName(text.group)},
            {u"line-bodies"_s, jsonOf(text.lineBodies)}};
}

std::optional<TextTemplate> templateFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    TextTemplate text;
    reader.read("key", text.key);
    reader.read("name", text.name);
    reader.read("body", text.body);
    text.group = groupOfOldText(text.key);
    reader.readLater("group", text.group);
    reader.readLater("line-bodies", text.lineBodies);
    return reader.ok() ? std::optional(text) : std::nullopt;
}

QJsonObject toJson(const Rule &rule)
{
    return {{u"name"_s, rule.name},
            {u"on"_s, rule.on},
            {u"situations"_s, jsonArray(rule.situations, enumName<Situation>)},
            {u"voicemail-left"_s, jsonOf(rule.voicemailLeft)},
            {u"abandoned-in-menu"_s, jsonOf(rule.abandonedInMenu)},
            {u"rang-at-least"_s, jsonOf(rule.rangAtLeast)},
            {u"lines"_s, QJsonArray::fromStringList(rule.lines)},
            {u"callers"_s, jsonArray(rule.callers, enumName<CallerKind>)},
            {u"tags"_s, QJsonArray::fromStringList(rule.tags)},
            {u"lists"_s, QJsonArray::fromStringList(rule.lists)},
            {u"prefixes"_s, QJsonArray::fromStringList(rule.prefixes)},
            {u"called-before-within"_s, jsonOf(rule.calledBeforeWithin)},
            {u"outcomes"_s, jsonArray(rule.outcomes, enumName<MissedLabel>)},
            {u"between"_s, jsonOf(rule.between)},
            {u"action"_s, enumName(rule.action)},
            {u"template"_s, rule.templateKey},
            {u"delay"_s, jsonOf(rule.delay)}};
}

std::optional<Rule> ruleFromJson(const QJsonValue &json)
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
    readLaterConditions(reader, rule);
    reader.read("action", rule.action);
    reader.read("template", rule.templateKey);
    reader.read("delay", rule.delay);
    return reader.ok() ? std::optional(rule) : std::nullopt;
}

QJsonObject toJson(const OfficeDocument &document)
{
    QJsonObject json;
    if (document.templates)
        json.insert(u"texts"_s, objects(*document.templates));
    if (document.rules)
        json.insert(u"rules"_s, objects(*document.rules));
    if (document.hours)
        json.insert(u"hours"_s, toJson(*document.hours));
    if (!document.settings.isEmpty())
        json.insert(u"settings"_s, jsonOf(document.settings));
    return json;
}

std::optional<OfficeDocument> documentFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    OfficeDocument document;
    if (reader.has("texts"))
        reader.readObjects("texts", document.templates.emplace(), templateFromJson);
    if (reader.has("rules"))
        reader.readObjects("rules", document.rules.emplace(), ruleFromJson);
    if (reader.has("hours")) {
        document.hours = hoursFromJson(json.toObject().value("hours"_L1));
        if (!document.hours)
            reader.spoil();
    }
    reader.readLater("settings", document.settings);
    return reader.ok() ? std::optional(document) : std::nullopt;
}

} // namespace textback
