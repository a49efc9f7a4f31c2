// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/textsamples.h"

#include "core/policy/automatictext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

PhoneNumber lineOrMadeUp(const std::optional<PhoneNumber> &line)
{
    return line ? *line : PhoneNumber::fromE164(u"+15125550100"_s).value(); // belongs to nobody
}

void keepLonger(QString &kept, const QString &other)
{
    if (other.size() > kept.size())
        kept = other;
}

void keepLonger(Spoken &kept, const Spoken &other)
{
    for (int language = 0; language < TextLanguageCount; ++language) {
        QString words = kept.in(TextLanguage(language));
        keepLonger(words, other.in(TextLanguage(language)));
        kept.say(TextLanguage(language), words);
    }
}

} // namespace

QString bodyForLine(const TextTemplate &text, const QString &line)
{
    return text.lineBodies.value(line, text.body);
}

TextSamples::TextSamples(const OfficePolicy &policy, const std::optional<PhoneNumber> &line, UtcTime now)
    : m_line(lineOrMadeUp(line)),
      m_now(officeFacts(policy, m_line, m_line, now)),
      m_longest(m_now),
      m_optOutLine(policy.optOutLine)
{
    constexpr int HoursTried = 7 * 24;
    constexpr int Step = 6; // finds every opening of the week
    for (int hour = 0; hour < HoursTried; hour += Step) {
        const RenderFacts then = officeFacts(policy, m_line, m_line, now + std::chrono::hours(hour));
        keepLonger(m_longest.nextOpen, then.nextOpen);
        keepLonger(m_longest.openToday, then.openToday);
    }
}

RenderFacts TextSamples::facts(SampleCaller caller) const
{
    RenderFacts facts = caller == SampleCaller::Longest ? m_longest : m_now;
    if (caller == SampleCaller::Known)
        facts.firstName = u"Helen"_s;
    if (caller == SampleCaller::Longest)
        facts.firstName = u"Bartholomew"_s;
    return facts;
}

Rendered TextSamples::rendered(const TextTemplate &text, SampleCaller caller) const
{
    const QString body = bodyForLine(text, m_line.e164());
    RenderFacts filling = facts(caller);
    filling.language = languageOf(text, body, filling.otherwise);
    if (text.group == TextGroup::Reply)
        return renderForPerson(body, filling);
    filling.firstName.clear();
    Rendered rendered = renderAutomatic(body, filling);
    if (m_optOutLine && caller != SampleCaller::Known)
        rendered.body += u' ' + stopSentence(*filling.language);
    return rendered;
}

QString TextSamples::longest(const TextTemplate &text) const
{
    QString longest;
    for (const SampleCaller caller : {SampleCaller::New, SampleCaller::Known, SampleCaller::Longest})
        keepLonger(longest, rendered(text, caller).body);
    return longest;
}

} // namespace textback
