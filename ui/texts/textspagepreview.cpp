// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the text reads for a caller, and what is wrong with it.
#include "core/policy/calleranswer.h"
#include "core/policy/textreview.h"
#include "core/policy/textsamples.h"
#include "ui/texts/phonepreview.h"
#include "ui/texts/reviewpanel.h"
#include "ui/texts/texteditor.h"
#include "ui/texts/textspage.h"
#include "ui/texts/textwords.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"

namespace textback {

void TextsPage::showPreview()
{
    const auto text = m_draft->text(m_current);
    if (!text)
        return;
    const UtcTime now = m_ports.clock.now();
    const QString line = m_editor->line();
    TextTemplate shown = *text;
    if (line.isEmpty())
        shown.lineBodies.clear(); // as on a line without words of its own
    const auto own = PhoneNumber::fromE164(line);
    const TextSamples samples(m_policy, own.ok() ? std::optional(own.value()) : m_line, now);
    const bool reply = text->group == TextGroup::Reply;
    const auto words = [&](SampleCaller caller) {
        const Rendered rendered = samples.rendered(shown, caller);
        return reply ? TextWords::withHoles(rendered.body, rendered.missing) : rendered.body;
    };
    QList<PreviewCall> calls{
        {tr("New", "a caller"), words(SampleCaller::New), reply ? tr("Somebody without a name") : tr("A new caller")},
        {tr("Known", "a caller"), words(SampleCaller::Known),
         reply ? tr("Somebody called Helen") : tr("Somebody who was texted before")},
        {tr("Longest", "a text"), words(SampleCaller::Longest),
         reply ? tr("Somebody called Bartholomew") : tr("A new caller, at the time with the longest words")}};
    const CallerAnswer answer = answerAt(editedPolicy(), !line.isEmpty() || !m_line ? line : m_line->e164(), now);
    const bool texts = answer.verdict.decision == Decision::Text;
    calls.append({tr("Now"), answer.body,
                  texts ? tr("Right now a caller gets \u201C%1\u201D").arg(oneLine(answer.templateName, 60))
                        : tr("Right now a caller gets no text")});
    m_preview->setHead(samples.line().forPeople(m_policy.homeCountry), tr("Today %1").arg(TimeWords::clock(now)));
    m_preview->setCalls(calls);
    ReviewFacts facts{m_policy.company, m_policy.bookingLink, m_policy.optOutLine, samples.longest(shown),
                      samples.rendered(shown, SampleCaller::New).missing};
    m_editor->showLength(facts.longest);
    m_review->show(text->group, reviewText(bodyForLine(shown, samples.line().e164()), text->group, facts));
}

void TextsPage::tick()
{
    // What a caller would get now changes by itself.
    const int round = ++m_tickRound;
    m_ports.clock.callAfter(60s, this, [this, round] {
        if (round != m_tickRound)
            return;
        if (isVisible())
            showPreview();
        tick();
    });
}

} // namespace textback
