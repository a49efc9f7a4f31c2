// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/officerecord.h"

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

} // namespace

template <typename Fields, RecordOf<TextTemplate> T> void describe(Fields &fields, T &text)
{
    fields("key", text.key);
    fields("name", text.name);
    fields("body", text.body);
    if constexpr (!std::is_const_v<T>)
        text.group = groupOfOldText(text.key);
    fields.later("group", text.group);
    fields.later("line-bodies", text.lineBodies);
    fields.later("language", text.language);
}
template void describe(JsonWriter &, const TextTemplate &);
template void describe(JsonReader &, TextTemplate &);

template <typename Fields, RecordOf<Rule> T> void describe(Fields &fields, T &rule)
{
    fields("name", rule.name);
    fields("on", rule.on);
    fields("situations", rule.situations);
    fields("voicemail-left", rule.voicemailLeft);
    fields("abandoned-in-menu", rule.abandonedInMenu);
    fields("rang-at-least", rule.rangAtLeast);
    fields("lines", rule.lines);
    fields.later("callers", rule.callers);
    fields.later("tags", rule.tags);
    fields.later("lists", rule.lists);
    fields.later("prefixes", rule.prefixes);
    fields.later("called-before-within", rule.calledBeforeWithin);
    fields.later("outcomes", rule.outcomes);
    fields.later("between", rule.between);
    fields("action", rule.action);
    fields("template", rule.templateKey);
    fields("delay", rule.delay);
}
template void describe(JsonWriter &, const Rule &);
template void describe(JsonReader &, Rule &);

template <typename Fields, RecordOf<NumberList> T> void describe(Fields &fields, T &list)
{
    fields("key", list.key);
    fields("name", list.name);
    fields("numbers", list.numbers);
}
template void describe(JsonWriter &, const NumberList &);
template void describe(JsonReader &, NumberList &);

QJsonObject toJson(const TextTemplate &text)
{
    return objectOf(text);
}

std::optional<TextTemplate> templateFromJson(const QJsonValue &json)
{
    return recordFrom<TextTemplate>(json);
}

QJsonObject toJson(const Rule &rule)
{
    return objectOf(rule);
}

std::optional<Rule> ruleFromJson(const QJsonValue &json)
{
    return recordFrom<Rule>(json);
}

QJsonObject toJson(const OfficeDocument &document)
{
    QJsonObject json;
    if (document.templates)
        json.insert(u"texts"_s, jsonOf(document.templates));
    if (document.rules)
        json.insert(u"rules"_s, jsonOf(document.rules));
    if (document.hours)
        json.insert(u"hours"_s, jsonOf(document.hours));
    if (document.replies)
        json.insert(u"replies"_s, jsonOf(document.replies));
    if (document.lists)
        json.insert(u"lists"_s, jsonOf(document.lists));
    if (!document.settings.isEmpty())
        json.insert(u"settings"_s, jsonOf(document.settings));
    return json;
}

std::optional<OfficeDocument> documentFromJson(const QJsonValue &json)
{
    JsonReader fields(json);
    OfficeDocument document;
    if (fields.has("texts"))
        fields("texts", document.templates.emplace());
    if (fields.has("rules"))
        fields("rules", document.rules.emplace());
    if (fields.has("hours"))
        fields("hours", document.hours.emplace());
    if (fields.has("replies"))
        fields("replies", document.replies.emplace());
    if (fields.has("lists"))
        fields("lists", document.lists.emplace());
    fields.later("settings", document.settings);
    return fields.ok() ? std::optional(document) : std::nullopt;
}

} // namespace textback
