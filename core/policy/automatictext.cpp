// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/automatictext.h"

#include "core/policy/judge.h"
#include "core/policy/openinghours.h"
#include "core/policy/render.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

const TextTemplate *templateNamed(const OfficePolicy &policy, const QString &key)
{
    const auto found = std::find_if(policy.templates.begin(), policy.templates.end(),
                                    [&key](const TextTemplate &text) { return text.key == key; });
    return found == policy.templates.end() ? nullptr : &*found;
}

RenderFacts officeFacts(const OfficePolicy &policy, const PhoneNumber &line, const std::optional<PhoneNumber> &dialled,
                        UtcTime now, QStringView words)
{
    const auto says = [words](QLatin1StringView placeholder) { return words.isEmpty() || words.contains(placeholder); };
    const OpeningHours hours = hoursOfLine(policy.hours, dialled ? dialled->e164() : QString());
    RenderFacts facts;
    facts.company = policy.company;
    facts.bookingLink = policy.bookingLink;
    facts.line = line.forPeople(policy.homeCountry);
    if (says("next_open"_L1))
        facts.nextOpen = nextOpenInWords(hours, now);
    if (says("open_today"_L1))
        facts.openToday = openTodayInWords(hours, now);
    facts.callbackNumber = policy.callbackNumber.isEmpty() ? facts.line : policy.callbackNumber;
    facts.otherwise = policy.language;
    return facts;
}

QString automaticText(const OfficePolicy &policy, const TextTemplate &wording, const PhoneNumber &line,
                      const std::optional<PhoneNumber> &dialled, bool first, UtcTime now, const QString &firstName)
{
    const QString called = dialled ? dialled->e164() : QString();
    const QString words = wording.lineBodies.value(called, wording.body);
    RenderFacts facts = officeFacts(policy, line, dialled, now, words);
    facts.firstName = firstName;
    facts.language = languageOf(wording, words, policy.language);
    QString body = renderAutomatic(words, facts).body;
    if (policy.optOutLine && first)
        body += QLatin1Char(' ') + stopSentence(*facts.language);
    return body;
}

Call madeUpCall(const std::optional<PhoneNumber> &caller, const std::optional<PhoneNumber> &line, UtcTime at)
{
    constexpr std::chrono::seconds Ringing{20};
    Call call;
    call.key = QStringLiteral("made up");
    call.line = line;
    call.caller = caller;
    call.outcome = CallOutcome::Missed;
    call.label = MissedLabel::NoAnswer;
    call.startedAt = at - Ringing;
    call.endedAt = at;
    call.rang = Ringing;
    return call;
}

TriedCall tryCall(const Call &call, CallerFacts caller, const OfficePolicy &policy, UtcTime at,
                  const QString &firstName)
{
    for (std::optional<UtcTime> *fact :
         {&caller.lastAutomaticText, &caller.lastPersonContact, &caller.calledBefore, &caller.handledSinceCall}) {
        if (*fact > at)
            fact->reset();
    }
    TriedCall tried{call, judge(call, caller, policy, at), {}};
    const TextTemplate *wording = templateNamed(policy, tried.verdict.templateKey);
    if (tried.verdict.decision == Decision::Text && wording && call.line)
        tried.text =
            automaticText(policy, *wording, *call.line, call.line, caller.automaticTextsEver == 0, at, firstName);
    return tried;
}

} // namespace textback
