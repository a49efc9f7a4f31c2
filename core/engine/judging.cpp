// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/judging.h"

#include "core/policy/automatictext.h"
#include "core/policy/judge.h"
#include "core/policy/policyrecord.h"
#include "core/policy/verdictrecord.h"

#include <algorithm>

namespace textback {

Result<CallerFacts> Judging::factsOf(const StoredCall &stored) const
{
    auto found = m_parts.store.callers().facts(stored.call, m_parts.carrierNow(), m_parts.policy.homeCountry);
    if (!found.ok())
        return found.error();
    CallerFacts facts = found.value();
    facts.choice = stored.choice;
    facts.lineCanText = textingLine(stored.call.line).has_value();
    facts.isOurs = std::any_of(m_lines.begin(), m_lines.end(), [&stored](const Line &line) {
        return stored.call.caller && line.carrier.number == *stored.call.caller;
    });
    return facts;
}

Result<JudgedCall> Judging::judgeCall(const StoredCall &stored) const
{
    const auto facts = factsOf(stored);
    if (!facts.ok())
        return facts.error();
    const JudgedInputs inputs{stored.call, facts.value(), m_parts.policy, m_parts.carrierNow()};
    JudgedCall judged{judge(inputs.call, inputs.caller, inputs.policy, inputs.now), inputsJson(inputs), std::nullopt};
    if (judged.verdict.decision == Decision::Text)
        judged.text = textFor(stored, judged.verdict, facts.value());
    return judged;
}

QJsonObject Judging::inputsJson(const JudgedInputs &inputs) const
{
    if (m_policyJson.isEmpty() || inputs.policy != m_writtenPolicy) {
        m_writtenPolicy = inputs.policy;
        m_policyJson = toJson(inputs.policy);
    }
    return toJson(inputs, m_policyJson);
}

Result<JudgedCall> Judging::judgeCallAgain(const StoredCall &stored) const
{
    const auto facts = factsOf(stored);
    if (!facts.ok())
        return facts.error();
    const JudgedInputs inputs{stored.call, facts.value(), m_parts.policy, m_parts.carrierNow()};
    return JudgedCall{judgeAgain(inputs.call, inputs.caller, inputs.policy, inputs.now), inputsJson(inputs),
                      std::nullopt};
}

bool Judging::asksAboutVoicemail(const StoredCall &stored) const
{
    const auto facts = factsOf(stored);
    // Facts that cannot be read now can perhaps be read when the note has come.
    return !facts.ok()
        || textback::asksAboutVoicemail(stored.call, facts.value(), m_parts.policy, m_parts.carrierNow());
}

std::optional<PhoneNumber> Judging::textingLine(const std::optional<PhoneNumber> &dialled) const
{
    std::optional<PhoneNumber> first;
    for (const Line &line : m_lines) {
        if (!line.chosen || !line.carrier.canText)
            continue;
        if (dialled && line.carrier.number == *dialled)
            return dialled;
        if (!first || line.carrier.primary)
            first = line.carrier.number;
    }
    return first;
}

bool Judging::watches(const std::optional<PhoneNumber> &dialled) const
{
    return std::none_of(m_lines.begin(), m_lines.end(), [&dialled](const Line &line) {
        return dialled && line.carrier.number == *dialled && !line.chosen;
    });
}

Milliseconds Judging::waitAfterEnd(const Verdict &verdict) const
{
    const OfficePolicy &policy = m_parts.policy;
    const auto rule = std::find_if(policy.rules.begin(), policy.rules.end(),
                                   [&verdict](const Rule &candidate) { return candidate.name == verdict.rule; });
    const auto delay = rule == policy.rules.end() ? policy.delay : rule->delay.value_or(policy.delay);
    return std::max(delay, policy.settle);
}

std::optional<OutboxText> Judging::textFor(const StoredCall &stored, const Verdict &verdict,
                                           const CallerFacts &facts) const
{
    const OfficePolicy &policy = m_parts.policy;
    const auto line = textingLine(stored.call.line);
    const TextTemplate *wording = templateNamed(policy, verdict.templateKey);
    if (!line || !stored.call.caller || !wording)
        return std::nullopt;
    // A name that cannot be read is no reason to leave a caller without a text.
    const auto name = m_contacts ? m_contacts->firstNameOf(*stored.call.caller) : Result(QString());
    const QString body = automaticText(policy, *wording, *line, stored.call.line, facts.automaticTextsEver == 0,
                                       m_parts.carrierNow(), name.ok() ? name.value() : QString());
    OutboxText text{.line = *line, .to = *stored.call.caller};
    text.cause = TextCause::MissedCall;
    text.callKey = stored.call.key;
    text.thread = stored.thread;
    text.body = body;
    return text;
}

} // namespace textback
