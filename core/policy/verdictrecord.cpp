// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/verdictrecord.h"

#include "core/policy/jsonfields.h"
#include "core/policy/policyrecord.h"

namespace textback {

using namespace Qt::Literals::StringLiterals;

template <typename Fields, RecordOf<Check> T> void describe(Fields &fields, T &check)
{
    fields("check", check.kind);
    fields("result", check.result);
    fields("inputs", check.inputs);
}

template <typename Fields, RecordOf<Call> T> void describe(Fields &fields, T &call)
{
    fields("key", call.key);
    fields("line", call.line);
    fields("caller", call.caller);
    fields("caller-name", call.callerName);
    fields("outcome", call.outcome);
    fields("label", call.label);
    fields("confidence", call.confidence);
    fields("started-at", call.startedAt);
    fields("ended-at", call.endedAt);
    fields("answered-at", call.answeredAt);
    fields("rang", call.rang);
    fields("voicemail-left", call.voicemailLeft);
    fields("voicemail-length", call.voicemailLength);
    fields("from-history", call.fromHistory);
    fields.later("dialled", call.dialled);
}

template <typename Fields, RecordOf<CallerFacts> T> void describe(Fields &fields, T &caller)
{
    fields("is-ours", caller.isOurs);
    fields("asked-to-stop", caller.askedToStop);
    fields("never-text", caller.neverText);
    fields("cannot-get-texts", caller.cannotGetTexts);
    fields("line-can-text", caller.lineCanText);
    fields("last-automatic-text", caller.lastAutomaticText);
    fields("last-person-contact", caller.lastPersonContact);
    fields("handled-since-call", caller.handledSinceCall);
    fields("automatic-texts-last-hour", caller.automaticTextsLastHour);
    fields("automatic-texts-last-day", caller.automaticTextsLastDay);
    fields("automatic-texts-ever", caller.automaticTextsEver);
    fields("choice", caller.choice);
    fields.later("known", caller.known);
    fields.later("seen-before", caller.seenBefore);
    fields.later("called-before", caller.calledBefore);
    fields.later("tags", caller.tags);
    fields.later("lists", caller.lists);
}

template <typename Fields, RecordOf<Verdict> T> void describe(Fields &fields, T &verdict)
{
    fields("decision", verdict.decision);
    fields("checks", verdict.checks);
    fields("situation", verdict.situation);
    fields("rule", verdict.rule);
    fields("template", verdict.templateKey);
    fields("not-before", verdict.notBefore);
    fields("judged-at", verdict.judgedAt);
}

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
    return objectOf(verdict);
}

std::optional<Verdict> verdictFromJson(const QJsonObject &json)
{
    return recordFrom<Verdict>(json);
}

QJsonObject toJson(const JudgedInputs &inputs)
{
    return toJson(inputs, toJson(inputs.policy));
}

QJsonObject toJson(const JudgedInputs &inputs, const QJsonObject &policy)
{
    return {{u"call"_s, objectOf(inputs.call)},
            {u"caller"_s, objectOf(inputs.caller)},
            {u"policy"_s, policy},
            {u"now"_s, jsonOf(inputs.now)}};
}

std::optional<JudgedFacts> factsFromJson(const QJsonObject &json)
{
    JsonReader fields(json);
    JudgedFacts facts;
    fields("now", facts.now);
    fields("call", facts.call);
    fields("caller", facts.caller);
    return fields.ok() ? std::optional(facts) : std::nullopt;
}

std::optional<JudgedInputs> inputsFromJson(const QJsonObject &json)
{
    const std::optional<JudgedFacts> facts = factsFromJson(json);
    const std::optional<OfficePolicy> policy = policyFromJson(json.value("policy"_L1));
    if (!facts || !policy)
        return std::nullopt;
    return JudgedInputs{facts->call, facts->caller, *policy, facts->now};
}

} // namespace textback
