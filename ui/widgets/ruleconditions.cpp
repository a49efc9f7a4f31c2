// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which conditions a rule has.
#include "ui/widgets/rulewords.h"

namespace textback {

bool asksAbout(const Rule &rule, ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::Situation:
        return !rule.situations.isEmpty();
    case ConditionKind::Line:
        return !rule.lines.isEmpty();
    case ConditionKind::Outcome:
        return !rule.outcomes.isEmpty();
    case ConditionKind::Voicemail:
        return rule.voicemailLeft.has_value();
    case ConditionKind::Menu:
        return rule.abandonedInMenu.has_value();
    case ConditionKind::RangAtLeast:
        return rule.rangAtLeast.has_value();
    case ConditionKind::Caller:
        return !rule.callers.isEmpty();
    case ConditionKind::Tag:
        return !rule.tags.isEmpty();
    case ConditionKind::List:
        return !rule.lists.isEmpty();
    case ConditionKind::Prefix:
        return !rule.prefixes.isEmpty();
    case ConditionKind::CalledBefore:
        return rule.calledBeforeWithin.has_value();
    case ConditionKind::TimeOfDay:
        return rule.between.has_value();
    }
    return false;
}

void forget(Rule &rule, ConditionKind kind)
{
    const Rule blank;
    switch (kind) {
    case ConditionKind::Situation:
        rule.situations = blank.situations;
        break;
    case ConditionKind::Line:
        rule.lines = blank.lines;
        break;
    case ConditionKind::Outcome:
        rule.outcomes = blank.outcomes;
        break;
    case ConditionKind::Voicemail:
        rule.voicemailLeft = blank.voicemailLeft;
        break;
    case ConditionKind::Menu:
        rule.abandonedInMenu = blank.abandonedInMenu;
        break;
    case ConditionKind::RangAtLeast:
        rule.rangAtLeast = blank.rangAtLeast;
        break;
    case ConditionKind::Caller:
        rule.callers = blank.callers;
        break;
    case ConditionKind::Tag:
        rule.tags = blank.tags;
        break;
    case ConditionKind::List:
        rule.lists = blank.lists;
        break;
    case ConditionKind::Prefix:
        rule.prefixes = blank.prefixes;
        break;
    case ConditionKind::CalledBefore:
        rule.calledBeforeWithin = blank.calledBeforeWithin;
        break;
    case ConditionKind::TimeOfDay:
        rule.between = blank.between;
        break;
    }
}

} // namespace textback
