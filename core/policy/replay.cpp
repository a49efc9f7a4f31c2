// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/replay.h"

#include "core/policy/openinghours.h"
#include "core/policy/rulechoice.h"

#include <algorithm>

namespace textback {

namespace {

constexpr std::chrono::hours Day{24};

QString callerOf(const PastCall &past)
{
    return past.call.caller ? past.call.caller->e164() : QString();
}

void count(Decision decision, TrialCounts &counts)
{
    switch (decision) {
    case Decision::Text:
        ++counts.texted;
        break;
    case Decision::Hold:
        ++counts.held;
        break;
    case Decision::Leave:
        ++counts.left;
        break;
    }
}

} // namespace

Milliseconds leadOf(const Trial &trial)
{
    constexpr std::chrono::hours Longest{24 * 31};
    const std::chrono::hours coolDown = std::max(trial.before.coolDown, trial.after.coolDown);
    return std::clamp<std::chrono::hours>(coolDown, Day, Longest);
}

ReplayRun::ReplayRun(OfficePolicy policy, UtcTime since) : m_policy(std::move(policy)), m_since(since)
{
    m_policy.automatic = true;
    m_policy.textingDesk = true;
    m_policy.pausedUntil.reset();
}

Situation ReplayRun::situationFor(const PastCall &past)
{
    const bool byLine = !m_policy.hours.lineHours.isEmpty() && past.call.line;
    const QString line = byLine ? past.call.line->e164() : QString();
    Span &span = m_spans[line];
    if (past.now < span.from || past.now >= span.until) {
        const OpeningHours hours = hoursOfLine(m_policy.hours, line);
        span.situation = situationAt(hours, past.now);
        span.from = past.now;
        span.until = nextChange(hours, past.now).value_or(UtcTime::max());
    }
    return span.situation;
}

CallerFacts ReplayRun::factsFor(const PastCall &past) const
{
    CallerFacts facts = past.caller;
    const auto texted = m_texted.constFind(callerOf(past));
    if (texted != m_texted.constEnd())
        facts.lastAutomaticText = *texted;
    else if (facts.lastAutomaticText >= m_since)
        facts.lastAutomaticText.reset(); // that text was for a call this run has judged otherwise
    const auto since = [this](UtcTime from) {
        return int(std::count_if(m_lastDay.begin(), m_lastDay.end(), [from](UtcTime at) { return at > from; }));
    };
    facts.automaticTextsLastHour = since(past.now - std::chrono::hours(1));
    facts.automaticTextsLastDay = int(m_lastDay.size());
    return facts;
}

void ReplayRun::countRules(const PastCall &past, const CallerFacts &facts, const Verdict &verdict,
                           TrialCounts &counts) const
{
    if (verdict.decidedBy() != CheckKind::RuleFits)
        return;
    const RuleCase missed{past.call, facts, verdict.situation, past.now};
    for (const Rule &rule : m_policy.rules) {
        if (rule.name == verdict.rule)
            break;
        if (!rule.on && fits(rule, missed, m_policy))
            ++counts.wouldFit[rule.name];
    }
    if (!verdict.rule.isEmpty())
        ++counts.rules[verdict.rule];
}

TrialVerdict ReplayRun::judge(const PastCall &past, KnownBefore known, TrialCounts *counts)
{
    while (!m_lastDay.empty() && m_lastDay.front() <= past.now - Day)
        m_lastDay.pop_front();
    const CallerFacts facts = factsFor(past);
    known.situation = situationFor(past);
    const Verdict verdict = judgeKnowing(known, past.call, facts, m_policy, past.now);
    if (verdict.decision == Decision::Text) {
        m_texted.insert(callerOf(past), past.now);
        m_lastDay.push_back(past.now);
    }
    const TrialVerdict result{verdict.decision, verdict.decidedBy().value_or(CheckKind::RuleFits), verdict.rule,
                              verdict.templateKey};
    if (counts) {
        count(verdict.decision, *counts);
        if (verdict.decision != Decision::Text)
            ++counts->stopped[std::size_t(result.decidedBy)];
        countRules(past, facts, verdict, *counts);
    }
    return result;
}

Replay::Replay(const Trial &trial)
    : m_trial(trial),
      m_before(trial.before, trial.from - leadOf(trial)),
      m_after(trial.after, trial.from - leadOf(trial))
{
}

KnownBefore Replay::numberOf(const PastCall &past)
{
    if (!past.call.caller)
        return {};
    const auto known = m_numbers.constFind(past.call.caller->e164());
    if (known != m_numbers.constEnd())
        return *known;
    const KnownBefore number{Situation::Open, past.call.caller->kind(), past.call.caller->region()};
    return *m_numbers.insert(past.call.caller->e164(), number);
}

void Replay::add(const PastCall &past)
{
    const bool counts = past.call.startedAt >= m_trial.from;
    const KnownBefore known = numberOf(past);
    const TrialVerdict before = m_before.judge(past, known, counts ? &m_report.before : nullptr);
    const TrialVerdict after = m_after.judge(past, known, counts ? &m_report.after : nullptr);
    if (!counts)
        return;
    ++m_report.calls;
    if (before.decision == after.decision && before.templateKey == after.templateKey)
        return;
    ++m_report.differing;
    if (m_report.differences.size() < MostDifferences)
        m_report.differences.append({past.id, past.thread, callerOf(past), past.call.startedAt, before, after});
}

} // namespace textback
