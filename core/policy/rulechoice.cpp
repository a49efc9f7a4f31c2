// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulechoice.h"

#include "core/policy/officedays.h"

#include <algorithm>

namespace textback {

namespace {

bool anyOf(const QStringList &wanted, const QStringList &there, Qt::CaseSensitivity capitals = Qt::CaseSensitive)
{
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&there, capitals](const QString &one) {
               return there.contains(one, capitals);
           });
}

bool isKind(CallerKind kind, const RuleCase &missed)
{
    switch (kind) {
    case CallerKind::Known:
        return missed.caller.known;
    case CallerKind::New:
        return missed.call.caller && !missed.caller.seenBefore;
    case CallerKind::Withheld:
        return !missed.call.caller;
    }
    return false;
}

bool callerFits(const Rule &rule, const RuleCase &missed)
{
    const auto isWanted = [&missed](CallerKind kind) { return isKind(kind, missed); };
    if (!rule.callers.isEmpty() && std::none_of(rule.callers.begin(), rule.callers.end(), isWanted))
        return false;
    const QString number = missed.call.caller ? missed.call.caller->e164() : QString();
    const auto begins = [&number](const QString &prefix) { return number.startsWith(prefix); };
    if (!rule.prefixes.isEmpty() && std::none_of(rule.prefixes.begin(), rule.prefixes.end(), begins))
        return false;
    if (rule.calledBeforeWithin) {
        const auto before = missed.caller.calledBefore;
        if (!before || missed.call.startedAt - *before > *rule.calledBeforeWithin)
            return false;
    }
    return anyOf(rule.tags, missed.caller.tags, Qt::CaseInsensitive) && anyOf(rule.lists, missed.caller.lists);
}

bool timeFits(const Rule &rule, const OfficePolicy &policy, UtcTime now)
{
    if (!rule.between)
        return true;
    const int minute = OfficeDays(policy.hours).wallTimeAt(now).msecsSinceStartOfDay() / 60'000;
    const auto [from, to] = *rule.between;
    return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

/// Whether all conditions but the one about a voicemail fit.
bool fitsButForVoicemail(const Rule &rule, const RuleCase &missed, const OfficePolicy &policy)
{
    const Call &call = missed.call;
    if (!rule.situations.isEmpty() && !rule.situations.contains(missed.situation))
        return false;
    if (rule.abandonedInMenu && *rule.abandonedInMenu != (call.outcome == CallOutcome::AbandonedInMenu))
        return false;
    if (rule.rangAtLeast && call.rang && *call.rang < *rule.rangAtLeast) // not told: as with the office's threshold
        return false;
    if (!rule.lines.isEmpty() && !(call.line && rule.lines.contains(call.line->e164())))
        return false;
    if (!rule.outcomes.isEmpty() && !rule.outcomes.contains(call.label))
        return false;
    return callerFits(rule, missed) && timeFits(rule, policy, missed.now);
}

bool asksAboutTheCall(const Rule &rule)
{
    return rule.voicemailLeft || rule.abandonedInMenu || rule.rangAtLeast || !rule.lines.isEmpty()
        || !rule.outcomes.isEmpty();
}

bool asksAboutTheCaller(const Rule &rule)
{
    return !rule.callers.isEmpty() || !rule.tags.isEmpty() || !rule.lists.isEmpty() || !rule.prefixes.isEmpty()
        || rule.calledBeforeWithin;
}

} // namespace

bool fits(const Rule &rule, const RuleCase &missed, const OfficePolicy &policy)
{
    return fitsButForVoicemail(rule, missed, policy)
        && (!rule.voicemailLeft || *rule.voicemailLeft == missed.call.voicemailLeft);
}

const Rule *winningRule(const OfficePolicy &policy, const RuleCase &missed, bool onlyTexts)
{
    for (const Rule &rule : policy.rules) {
        if (rule.on && (!onlyTexts || rule.action == RuleAction::Text) && fits(rule, missed, policy))
            return &rule;
    }
    return nullptr;
}

bool winnerAsksAboutVoicemail(const OfficePolicy &policy, const RuleCase &missed)
{
    for (const Rule &rule : policy.rules) {
        if (rule.on && fitsButForVoicemail(rule, missed, policy))
            return rule.voicemailLeft.has_value();
    }
    return false;
}

bool withheldAreListed(const OfficePolicy &policy, const RuleCase &missed)
{
    for (const Rule &rule : policy.rules) {
        if (rule.on && rule.callers.contains(CallerKind::Withheld) && fits(rule, missed, policy))
            return rule.action == RuleAction::Hold;
    }
    return false;
}

const Rule *ruleForAnybody(const OfficePolicy &policy, Situation situation, UtcTime now)
{
    for (const Rule &rule : policy.rules) {
        const bool anybody = rule.on && !asksAboutTheCall(rule) && !asksAboutTheCaller(rule);
        const bool here = rule.situations.isEmpty() || rule.situations.contains(situation);
        if (anybody && here && timeFits(rule, policy, now))
            return &rule;
    }
    return nullptr;
}

} // namespace textback
