// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulechoice.h"

namespace textback {

namespace {

/// Whether all conditions but the one about a voicemail fit.
bool fitsButForVoicemail(const Rule &rule, const Call &call, Situation situation)
{
    if (!rule.on || (!rule.situations.isEmpty() && !rule.situations.contains(situation)))
        return false;
    if (rule.abandonedInMenu && *rule.abandonedInMenu != (call.outcome == CallOutcome::AbandonedInMenu))
        return false;
    if (rule.rangAtLeast && call.rang && *call.rang < *rule.rangAtLeast) // not told: as with the office's threshold
        return false;
    return rule.lines.isEmpty() || (call.line && rule.lines.contains(call.line->e164()));
}

bool fits(const Rule &rule, const Call &call, Situation situation)
{
    return fitsButForVoicemail(rule, call, situation)
        && (!rule.voicemailLeft || *rule.voicemailLeft == call.voicemailLeft);
}

} // namespace

const Rule *winningRule(const OfficePolicy &policy, const Call &call, Situation situation, bool onlyTexts)
{
    for (const Rule &rule : policy.rules) {
        if (fits(rule, call, situation) && (!onlyTexts || rule.action == RuleAction::Text))
            return &rule;
    }
    return nullptr;
}

bool winnerAsksAboutVoicemail(const OfficePolicy &policy, const Call &call, Situation situation)
{
    for (const Rule &rule : policy.rules) {
        if (fitsButForVoicemail(rule, call, situation))
            return rule.voicemailLeft.has_value();
    }
    return false;
}

} // namespace textback
