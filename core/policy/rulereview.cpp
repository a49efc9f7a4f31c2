// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulereview.h"

#include "core/policy/automatictext.h"

#include <algorithm>

namespace textback {

namespace {

/// Whether every value that fits `narrow` fits `wide`. Empty lists fit everything.
template <typename T> bool covers(const QList<T> &wide, const QList<T> &narrow)
{
    if (wide.isEmpty())
        return true;
    return !narrow.isEmpty()
        && std::all_of(narrow.begin(), narrow.end(), [&wide](const T &one) { return wide.contains(one); });
}

bool prefixesCover(const QStringList &wide, const QStringList &narrow)
{
    if (wide.isEmpty())
        return true;
    return !narrow.isEmpty() && std::all_of(narrow.begin(), narrow.end(), [&wide](const QString &one) {
        return std::any_of(wide.begin(), wide.end(), [&one](const QString &begin) { return one.startsWith(begin); });
    });
}

/// `wide` asks for no more than `narrow` does.
template <typename T, typename Weaker>
bool asksLess(const std::optional<T> &wide, const std::optional<T> &narrow, const Weaker &weaker)
{
    return !wide || (narrow && weaker(*wide, *narrow));
}

/// Whether `wide` fits every call in one situation, with or without a voicemail, that `narrow` fits there.
bool coversThere(const Rule &wide, const Rule &narrow, Situation situation, bool voicemail, bool menu)
{
    const bool there = (wide.situations.isEmpty() || wide.situations.contains(situation))
        && wide.voicemailLeft.value_or(voicemail) == voicemail && wide.abandonedInMenu.value_or(menu) == menu;
    const auto same = [](const DayTimes &one, const DayTimes &other) { return one == other; };
    return there && wide.on && covers(wide.lines, narrow.lines) && covers(wide.callers, narrow.callers)
        && covers(wide.tags, narrow.tags) && covers(wide.lists, narrow.lists) && covers(wide.outcomes, narrow.outcomes)
        && prefixesCover(wide.prefixes, narrow.prefixes)
        && asksLess(wide.rangAtLeast, narrow.rangAtLeast, std::less_equal<>())
        && asksLess(wide.calledBeforeWithin, narrow.calledBeforeWithin, std::greater_equal<>())
        && asksLess(wide.between, narrow.between, same);
}

/// A rule before `index` that takes each of its calls, if there is none it can still get.
std::optional<int> takenBy(const QList<Rule> &rules, int index)
{
    const Rule &rule = rules.at(index);
    std::optional<int> because;
    for (int each = 0; each < 16; ++each) {
        const auto situation = Situation(each / 4);
        const bool voicemail = (each & 1) != 0;
        const bool menu = (each & 2) != 0;
        if ((!rule.situations.isEmpty() && !rule.situations.contains(situation))
            || rule.voicemailLeft.value_or(voicemail) != voicemail || rule.abandonedInMenu.value_or(menu) != menu)
            continue;
        const auto taker = std::find_if(rules.begin(), rules.begin() + index, [&](const Rule &before) {
            return coversThere(before, rule, situation, voicemail, menu);
        });
        if (taker == rules.begin() + index)
            return std::nullopt;
        because = int(taker - rules.begin());
    }
    return because;
}

bool onlyWithheld(const Rule &rule)
{
    return !rule.callers.isEmpty() && std::all_of(rule.callers.begin(), rule.callers.end(), [](CallerKind kind) {
        return kind == CallerKind::Withheld;
    });
}

bool onlyNew(const Rule &rule)
{
    return !rule.callers.isEmpty() && std::all_of(rule.callers.begin(), rule.callers.end(), [](CallerKind kind) {
        return kind == CallerKind::New;
    });
}

bool contradictsItself(const Rule &rule)
{
    const bool asksForNumber =
        !rule.tags.isEmpty() || !rule.lists.isEmpty() || !rule.prefixes.isEmpty() || rule.calledBeforeWithin;
    return (onlyWithheld(rule) && asksForNumber) || (onlyNew(rule) && rule.calledBeforeWithin)
        || (rule.abandonedInMenu == true && rule.voicemailLeft == true);
}

std::optional<RuleRemark> remarkOn(const OfficePolicy &policy, const std::optional<QStringList> &lists, int index)
{
    const Rule &rule = policy.rules.at(index);
    if (!rule.on)
        return std::nullopt;
    if (contradictsItself(rule))
        return RuleRemark{index, RuleFinding::NeverFits};
    const auto isGone = [&lists](const QString &key) { return lists && !lists->contains(key); };
    if (std::any_of(rule.lists.begin(), rule.lists.end(), isGone))
        return RuleRemark{index, RuleFinding::ListGone};
    if (const auto because = takenBy(policy.rules, index))
        return RuleRemark{index, RuleFinding::Unreachable, because};
    if (rule.action == RuleAction::Text && onlyWithheld(rule))
        return RuleRemark{index, RuleFinding::CannotText};
    if (rule.action == RuleAction::Text && !templateNamed(policy, rule.templateKey))
        return RuleRemark{index, RuleFinding::TextGone};
    if (rule.rangAtLeast && *rule.rangAtLeast <= policy.ringThreshold)
        return RuleRemark{index, RuleFinding::BelowThreshold};
    return std::nullopt;
}

} // namespace

QList<RuleRemark> reviewRules(const OfficePolicy &policy, const std::optional<QStringList> &lists)
{
    QList<RuleRemark> remarks;
    for (int index = 0; index < int(policy.rules.size()); ++index) {
        if (const auto remark = remarkOn(policy, lists, index))
            remarks.append(*remark);
    }
    return remarks;
}

} // namespace textback
