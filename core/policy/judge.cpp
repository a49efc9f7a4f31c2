// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/judge.h"

#include "core/policy/enumnames.h"
#include "core/policy/openinghours.h"
#include "core/policy/rulechoice.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// All a check may look at.
struct Case {
    const Call &call;
    const CallerFacts &caller;
    const OfficePolicy &policy;
    UtcTime now;
    Situation situation = Situation::Open;
    const KnownBefore *known = nullptr;
    [[nodiscard]] RuleCase forRules() const { return {call, caller, situation, now}; }
    [[nodiscard]] UtcTime callEnd() const { return call.endedAt.value_or(call.startedAt); }
    [[nodiscard]] bool textAnyway() const { return caller.choice == PersonChoice::TextAnyway; }
};

struct Answer {
    bool passed = true;
    QStringList inputs = {};
    Decision otherwise = Decision::Leave;
};

QString number(qint64 value)
{
    return QString::number(value);
}

/// Whole minutes since `then`, "" if it never was. The future counts as now: clocks differ a little.
QString minutesSince(std::optional<UtcTime> then, UtcTime now)
{
    if (!then)
        return {};
    return number(std::max<qint64>(0, std::chrono::floor<std::chrono::minutes>(now - *then).count()));
}

bool within(std::optional<UtcTime> then, Milliseconds limit, UtcTime now)
{
    return limit > 0ms && then && now - *then < limit;
}

Answer automaticOn(const Case &c)
{
    return {c.policy.automatic};
}

Answer notPaused(const Case &c)
{
    const auto until = c.policy.pausedUntil;
    return {!until || c.now >= *until, {until ? number(toMs(*until)) : QString()}, Decision::Hold};
}

Answer textingDesk(const Case &c)
{
    return {c.policy.textingDesk};
}

Answer outcomeKnown(const Case &c)
{
    const CallOutcome outcome = c.call.outcome;
    return {outcome == CallOutcome::Missed || outcome == CallOutcome::AbandonedInMenu,
            {enumName(outcome)},
            outcome == CallOutcome::Unknown ? Decision::Hold : Decision::Leave};
}

Answer outsideNumber(const Case &c)
{
    if (!c.call.caller)
        return {false, {u"withheld"_s}, withheldAreListed(c.policy, c.forRules()) ? Decision::Hold : Decision::Leave};
    const bool own = c.caller.isOurs || c.call.caller == c.call.line;
    return {!own, {own ? u"own"_s : u"outside"_s}};
}

Answer canGetTexts(const Case &c)
{
    const NumberKind kind = c.known ? c.known->kind : c.call.caller->kind();
    const QString region = c.known ? c.known->region : c.call.caller->region();
    const bool goodKind = kind == NumberKind::Mobile || kind == NumberKind::MobileOrLandline
        || kind == NumberKind::Other; // North America: nobody can tell from the number, so the text is tried
    const bool allowed = region.isEmpty() || c.policy.countries.contains(region);
    QStringList inputs{enumName(kind), region};
    if (c.caller.cannotGetTexts)
        inputs << u"learned"_s;
    return {goodKind && allowed && !c.caller.cannotGetTexts, inputs};
}

Answer lineCanText(const Case &c)
{
    return {c.call.line && c.caller.lineCanText, {c.call.line ? c.call.line->e164() : QString()}, Decision::Hold};
}

Answer notOnNeverTextList(const Case &c)
{
    return {!c.caller.neverText};
}

Answer notAskedToStop(const Case &c)
{
    return {!c.caller.askedToStop};
}

Answer rangLongEnough(const Case &c)
{
    const auto threshold = c.policy.ringThreshold;
    const auto rang = c.call.rang;
    // Who stayed to leave a message did not ring by mistake, however soon the voicemail picked up. Who found the line
    // busy had no chance to let it ring.
    const bool wantedUs = c.call.voicemailLeft || c.call.label == MissedLabel::Busy;
    const bool passed = threshold <= 0s || !rang || *rang >= threshold || wantedUs;
    return {passed, {rang ? number(rang->count()) : QString(), number(threshold.count())}};
}

Answer coolDownOver(const Case &c)
{
    return {!within(c.caller.lastAutomaticText, c.policy.coolDown, c.now),
            {minutesSince(c.caller.lastAutomaticText, c.now), number(c.policy.coolDown.count())}};
}

Answer noConversation(const Case &c)
{
    return {!within(c.caller.lastPersonContact, c.policy.conversation, c.now),
            {minutesSince(c.caller.lastPersonContact, c.now), number(c.policy.conversation.count())}};
}

Answer notHandledSince(const Case &c)
{
    return {!c.caller.handledSinceCall, {minutesSince(c.caller.handledSinceCall, c.now)}};
}

Answer notCancelled(const Case &c)
{
    return {c.caller.choice != PersonChoice::Cancelled && c.caller.choice != PersonChoice::CallingBack};
}

Answer freshEnough(const Case &c)
{
    const Milliseconds age = std::max(0ms, c.now - c.callEnd());
    const std::chrono::seconds limit = c.policy.lateAfter;
    return {limit <= 0s || age < limit,
            {number(std::chrono::floor<std::chrono::seconds>(age).count()), number(limit.count())},
            Decision::Hold};
}

Answer belowCap(int texts, int cap)
{
    return {cap <= 0 || texts < cap, {number(texts), number(cap)}, Decision::Hold};
}

Answer belowHourlyCap(const Case &c)
{
    return belowCap(c.caller.automaticTextsLastHour, c.policy.capPerHour);
}

Answer belowDailyCap(const Case &c)
{
    return belowCap(c.caller.automaticTextsLastDay, c.policy.capPerDay);
}

struct Step {
    CheckKind kind;
    Answer (*ask)(const Case &);
    bool personMayOverride; ///< "Text anyway" passes over it: a matter of manners, not of law or of the network.
    bool canChange; ///< While a text waits. The caps cannot: a waiting text was counted when it was judged.
};

constexpr Step Steps[] = {
    {CheckKind::AutomaticOn, automaticOn, true, true},
    {CheckKind::NotPaused, notPaused, true, true},
    {CheckKind::TextingDesk, textingDesk, true, true},
    {CheckKind::OutcomeKnown, outcomeKnown, true, true},
    {CheckKind::OutsideNumber, outsideNumber, false, true},
    {CheckKind::CanGetTexts, canGetTexts, false, true},
    {CheckKind::LineCanText, lineCanText, false, true},
    {CheckKind::NotOnNeverTextList, notOnNeverTextList, false, true},
    {CheckKind::NotAskedToStop, notAskedToStop, false, true},
    {CheckKind::RangLongEnough, rangLongEnough, true, false},
    {CheckKind::CoolDownOver, coolDownOver, true, true},
    {CheckKind::NoConversation, noConversation, true, true},
    {CheckKind::NotHandledSince, notHandledSince, true, true},
    {CheckKind::NotCancelled, notCancelled, true, true},
    {CheckKind::FreshEnough, freshEnough, true, true},
    {CheckKind::BelowHourlyCap, belowHourlyCap, true, false},
    {CheckKind::BelowDailyCap, belowDailyCap, true, false},
};
static_assert(std::size(Steps) == CheckKindCount - 1, "every check but RuleFits, in the order of CheckKind");

bool passedOver(const Step &step, const Case &c)
{
    if (!c.textAnyway() || !step.personMayOverride)
        return false;
    // A person can decide about a call nobody knows the end of, but "sorry we missed your call" is wrong after a talk.
    return step.kind != CheckKind::OutcomeKnown || c.call.outcome == CallOutcome::Unknown;
}

/// Makes the checks; a failed one decides and ends them. @return whether all passed.
bool makeChecks(const Case &c, bool onlyChanging, Verdict &verdict)
{
    for (const Step &step : Steps) {
        if ((onlyChanging && !step.canChange) || passedOver(step, c))
            continue;
        Answer answer = step.ask(c);
        verdict.checks.append(
            {step.kind, answer.passed ? CheckResult::Passed : CheckResult::Failed, std::move(answer.inputs)});
        if (!answer.passed) {
            verdict.decision = answer.otherwise;
            return false;
        }
    }
    return true;
}

Decision decisionOf(const Rule &rule, const OfficePolicy &policy)
{
    if (rule.action == RuleAction::Leave)
        return Decision::Leave;
    const bool known = std::any_of(policy.templates.begin(), policy.templates.end(),
                                   [&rule](const TextTemplate &text) { return text.key == rule.templateKey; });
    // A rule that names a text which is gone must not make a missed call vanish: a person sees it.
    return rule.action == RuleAction::Text && known ? Decision::Text : Decision::Hold;
}

void followRules(const Case &c, Verdict &verdict)
{
    const Rule *rule = winningRule(c.policy, c.forRules(), c.textAnyway());
    Check check{
        CheckKind::RuleFits, CheckResult::Failed, {QString(), enumName(verdict.situation), QString(), QString()}};
    if (rule) {
        const std::chrono::seconds delay = std::max(0s, rule->delay.value_or(c.policy.delay));
        verdict.rule = rule->name;
        verdict.decision = decisionOf(*rule, c.policy);
        check.inputs = {rule->name, enumName(verdict.situation), rule->templateKey, number(delay.count())};
        if (verdict.decision == Decision::Text) {
            check.result = CheckResult::Passed;
            verdict.templateKey = rule->templateKey;
            verdict.notBefore = std::max(c.now, c.callEnd() + std::max(delay, c.policy.settle));
        }
    }
    verdict.checks.append(std::move(check));
}

Verdict blankVerdict(Situation situation, UtcTime now)
{
    Verdict verdict;
    verdict.situation = situation;
    verdict.judgedAt = now;
    return verdict;
}

Verdict judgeCase(const Case &c)
{
    Verdict verdict = blankVerdict(c.situation, c.now);
    if (makeChecks(c, false, verdict))
        followRules(c, verdict);
    return verdict;
}

} // namespace

Verdict judge(const Call &call, const CallerFacts &caller, const OfficePolicy &policy, UtcTime now)
{
    return judgeCase({call, caller, policy, now, situationForLine(policy.hours, call.line, now)});
}

Verdict judgeKnowing(const KnownBefore &known, const Call &call, const CallerFacts &caller, const OfficePolicy &policy,
                     UtcTime now)
{
    return judgeCase({call, caller, policy, now, known.situation, &known});
}

Verdict judgeAgain(const Call &call, const CallerFacts &caller, const OfficePolicy &policy, UtcTime now)
{
    const Situation situation = situationForLine(policy.hours, call.line, now);
    Verdict verdict = blankVerdict(situation, now);
    if (makeChecks({call, caller, policy, now, situation}, true, verdict))
        verdict.decision = Decision::Text;
    return verdict;
}

bool asksAboutVoicemail(const Call &call, const CallerFacts &caller, const OfficePolicy &policy, UtcTime now)
{
    if (call.voicemailLeft)
        return false;
    if (call.label == MissedLabel::Voicemail && call.rang && *call.rang < policy.ringThreshold)
        return true;
    return winnerAsksAboutVoicemail(policy, {call, caller, situationForLine(policy.hours, call.line, now), now});
}

} // namespace textback
