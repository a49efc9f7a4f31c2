// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the text reads for a caller, and what is wrong with it.
#include "core/policy/calleranswer.h"
#include "core/policy/officedays.h"
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
    facts.longestOf = [&samples, &shown](const QString &body) {
        TextTemplate other = shown;
        other.body = body;
        other.lineBodies.clear();
        return samples.longest(other);
    };
    const QString said = bodyForLine(shown, samples.line().e164());
    facts.language = languageOf(*text, said, m_policy.language);
    m_editor->showLanguage(languageOf(said, m_policy.language));
    m_editor->showLength(facts.longest);
    m_review->show(text->group, reviewText(said, text->group, facts));
}

void TextsPage::countSent()
{
    if (!m_ports.report)
        return;
    constexpr int DaysCounted = 30;
    const QDate today = OfficeDays(m_policy.hours).dateAt(m_ports.clock.now());
    m_ports.report->make(
        {today.addDays(1 - DaysCounted), today, m_policy.hours}, this, [](qint64) {},
        [this](const Result<Report> &report) {
            if (!report.ok())
                return; // a help, not a need
            m_sent.emplace();
            for (const TemplateCounts &one : report.value().templates)
                m_sent->insert(one.key, one.counts);
            showSent();
        });
}

void TextsPage::showSent()
{
    const auto text = m_draft->text(m_current);
    if (!text || text->group == TextGroup::Reply || !m_sent)
        return m_editor->showSent({});
    const ReportCounts counts = m_sent->value(m_current);
    m_editor->showSent(counts.texted == 0 ? tr("Not sent in the last 30 days")
                                          : tr("Sent %n time(s) in the last 30 days,", nullptr, counts.texted) + u' '
                               + tr("%n of them answered", nullptr, counts.replied));
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
