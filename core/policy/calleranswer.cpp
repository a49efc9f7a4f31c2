// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/calleranswer.h"

#include "core/policy/automatictext.h"
#include "core/policy/judge.h"
#include "core/policy/openinghours.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Numbers that belong to nobody, for a caller and for an office without a line yet.
const QString MadeUpCaller = u"+15125550142"_s;
const QString MadeUpLine = u"+15125550100"_s;

Call missedCall(const OfficePolicy &policy, const QString &line, UtcTime at)
{
    Call call;
    call.key = u"what-would-happen"_s;
    const auto dialled = PhoneNumber::parse(line.isEmpty() ? MadeUpLine : line, policy.homeCountry);
    const auto caller = PhoneNumber::parse(MadeUpCaller, u"US"_s);
    if (dialled.ok())
        call.line = dialled.value();
    if (caller.ok())
        call.caller = caller.value();
    call.outcome = CallOutcome::Missed;
    call.label = MissedLabel::NoAnswer;
    call.rang = std::max(policy.ringThreshold, std::chrono::seconds(30));
    call.startedAt = at - *call.rang;
    call.endedAt = at;
    return call;
}

} // namespace

CallerAnswer answerAt(const OfficePolicy &policy, const QString &line, UtcTime at)
{
    OfficePolicy asked = policy;
    asked.countries.append(u"US"_s); // where the made-up caller is at home
    const OpeningHours hours = hoursOfLine(policy.hours, line);
    const Call call = missedCall(policy, line, at);
    CallerAnswer answer;
    answer.verdict = judge(call, {}, asked, at);
    answer.until = nextChange(hours, at);
    const TextTemplate *text = templateNamed(policy, answer.verdict.templateKey);
    if (answer.verdict.decision == Decision::Text && text && call.line) {
        answer.templateName = text->name;
        answer.body = automaticText(policy, *text, *call.line, call.line, true, at);
    }
    return answer;
}

} // namespace textback
