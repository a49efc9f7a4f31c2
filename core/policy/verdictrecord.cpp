// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/verdictrecord.h"

#include "core/policy/jsonfields.h"
#include "core/policy/policyrecord.h"

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject checkJson(const Check &check)
{
    return {{u"check"_s, enumName(check.kind)},
            {u"result"_s, enumName(check.result)},
            {u"inputs"_s, QJsonArray::fromStringList(check.inputs)}};
}

std::optional<Check> checkFrom(const QJsonValue &json)
{
    JsonReader reader(json);
    Check check;
    reader.read("check", check.kind);
    reader.read("result", check.result);
    reader.read("inputs", check.inputs);
    return reader.ok() ? std::optional(check) : std::nullopt;
}

QJsonObject callJson(const Call &call)
{
    return {{u"key"_s, call.key},
            {u"line"_s, jsonOf(call.line)},
            {u"caller"_s, jsonOf(call.caller)},
            {u"caller-name"_s, call.callerName},
            {u"outcome"_s, enumName(call.outcome)},
            {u"label"_s, enumName(call.label)},
            {u"confidence"_s, enumName(call.confidence)},
            {u"started-at"_s, jsonOf(call.startedAt)},
            {u"ended-at"_s, jsonOf(call.endedAt)},
            {u"answered-at"_s, jsonOf(call.answeredAt)},
            {u"rang"_s, jsonOf(call.rang)},
            {u"voicemail-left"_s, call.voicemailLeft},
            {u"voicemail-length"_s, jsonOf(call.voicemailLength)},
            {u"from-history"_s, call.fromHistory}};
}

std::optional<Call> callFrom(const QJsonValue &json)
{
    JsonReader reader(json);
    Call call;
    reader.read("key", call.key);
    reader.read("line", call.line);
    reader.read("caller", call.caller);
    reader.read("caller-name", call.callerName);
    reader.read("outcome", call.outcome);
    reader.read("label", call.label);
    reader.read("confidence", call.confidence);
    reader.read("started-at", call.startedAt);
    reader.read("ended-at", call.endedAt);
    reader.read("answered-at", call.answeredAt);
    reader.read("rang", call.rang);
    reader.read("voicemail-left", call.voicemailLeft);
    reader.read("voicemail-length", call.voicemailLength);
    reader.read("from-history", call.fromHistory);
    return reader.ok() ? std::optional(call) : std::nullopt;
}

QJsonObject callerJson(const CallerFacts &caller)
{
    return {{u"is-ours"_s, caller.isOurs},
            {u"asked-to-stop"_s, caller.askedToStop},
            {u"never-text"_s, caller.neverText},
            {u"cannot-get-texts"_s, caller.cannotGetTexts},
            {u"line-can-text"_s, caller.lineCanText},
            {u"last-automatic-text"_s, jsonOf(caller.lastAutomaticText)},
            {u"last-person-contact"_s, jsonOf(caller.lastPersonContact)},
            {u"handled-since-call"_s, jsonOf(caller.handledSinceCall)},
            {u"automatic-texts-last-hour"_s, caller.automaticTextsLastHour},
            {u"automatic-texts-last-day"_s, caller.automaticTextsLastDay},
            {u"automatic-texts-ever"_s, caller.automaticTextsEver},
            {u"choice"_s, enumName(caller.choice)},
            {u"known"_s, caller.known},
            {u"seen-before"_s, caller.seenBefore},
            {u"called-before"_s, jsonOf(caller.calledBefore)},
            {u"tags"_s, QJsonArray::fromStringList(caller.tags)},
            {u"lists"_s, QJsonArray::fromStringList(caller.lists)}};
}

std::optional<CallerFacts> callerFrom(const QJsonValue &json)
{
    JsonReader reader(json);
    CallerFacts caller;
    reader.read("is-ours", caller.isOurs);
    reader.read("asked-to-stop", caller.askedToStop);
    reader.read("never-text", caller.neverText);
    reader.read("cannot-get-texts", caller.cannotGetTexts);
    reader.read("line-can-text", caller.lineCanText);
    reader.read("last-automatic-text", caller.lastAutomaticText);
    reader.read("last-person-contact", caller.lastPersonContact);
    reader.read("handled-since-call", caller.handledSinceCall);
    reader.read("automatic-texts-last-hour", caller.automaticTextsLastHour);
    reader.read("automatic-texts-last-day", caller.automaticTextsLastDay);
    reader.read("automatic-texts-ever", caller.automaticTextsEver);
    reader.read("choice", caller.choice);
    reader.readLater("known", caller.known);
    reader.readLater("seen-before", caller.seenBefore);
    reader.readLater("called-before", caller.calledBefore);
    reader.readLater("tags", caller.tags);
    reader.readLater("lists", caller.lists);
    return reader.ok() ? std::optional(caller) : std::nullopt;
}

} // namespace

QString nameOf(CheckKind kind)
{
    return enumName(kind);
}

QString nameOf(CallOutcome outcome)
{
    return enumName(outcome);
}

QString nameOf(MissedLabel label)
{
    return enumName(label);
}

QString nameOf(Decision decision)
{
    return enumName(decision);
}

QString nameOf(Situation situation)
{
    return enumName(situation);
}

QString nameOf(NumberKind kind)
{
    return enumName(kind);
}

QJsonObject toJson(const Verdict &verdict)
{
    return {{u"decision"_s, enumName(verdict.decision)},   {u"checks"_s, jsonArray(verdict.checks, checkJson)},
            {u"situation"_s, enumName(verdict.situation)}, {u"rule"_s, verdict.rule},
            {u"template"_s, verdict.templateKey},          {u"not-before"_s, jsonOf(verdict.notBefore)},
            {u"judged-at"_s, jsonOf(verdict.judgedAt)}};
}

std::optional<Verdict> verdictFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Verdict verdict;
    reader.read("decision", verdict.decision);
    reader.readObjects("checks", verdict.checks, checkFrom);
    reader.read("situation", verdict.situation);
    reader.read("rule", verdict.rule);
    reader.read("template", verdict.templateKey);
    reader.read("not-before", verdict.notBefore);
    reader.read("judged-at", verdict.judgedAt);
    return reader.ok() ? std::optional(verdict) : std::nullopt;
}

QJsonObject toJson(const JudgedInputs &inputs)
{
    return {{u"call"_s, callJson(inputs.call)},
            {u"caller"_s, callerJson(inputs.caller)},
            {u"policy"_s, toJson(inputs.policy)},
            {u"now"_s, jsonOf(inputs.now)}};
}

std::optional<JudgedInputs> inputsFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    JudgedInputs inputs;
    reader.read("now", inputs.now);
    const std::optional<Call> call = callFrom(json.value("call"_L1));
    const std::optional<CallerFacts> caller = callerFrom(json.value("caller"_L1));
    const std::optional<OfficePolicy> policy = policyFromJson(json.value("policy"_L1));
    if (!reader.ok() || !call || !caller || !policy)
        return std::nullopt;
    inputs.call = *call;
    inputs.caller = *caller;
    inputs.policy = *policy;
    return inputs;
}

} // namespace textback
