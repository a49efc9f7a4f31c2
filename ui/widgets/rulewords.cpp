// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rulewords.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

QString RuleWords::anyOf(const QStringList &words)
{
    QStringList shown = words.mid(0, 4);
    if (words.size() > shown.size())
        return tr("%1 or %n more", "a list of choices in a sentence", int(words.size() - shown.size()))
            .arg(shown.join(u", "_s));
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return tr("%1 or %2", "a list of choices in a sentence").arg(shown.join(u", "_s), last);
}

QString RuleWords::condition(const Rule &rule, ConditionKind kind, const RuleNames &names)
{
    QStringList words;
    switch (kind) {
    case ConditionKind::Situation:
        for (const Situation one : rule.situations)
            words << situation(one);
        return anyOf(words);
    case ConditionKind::Line:
        for (const QString &line : rule.lines)
            words << names.line(line);
        return tr("%1 rings").arg(anyOf(words));
    case ConditionKind::Outcome:
        for (const MissedLabel label : rule.outcomes)
            words << outcome(label);
        return anyOf(words);
    case ConditionKind::Voicemail:
        return rule.voicemailLeft == true ? tr("they leave a voicemail") : tr("they leave no voicemail");
    case ConditionKind::Menu:
        return rule.abandonedInMenu == true ? tr("they hang up in the menu") : tr("they get past the menu");
    case ConditionKind::RangAtLeast:
        return tr("it rings at least %1").arg(rings(rule.rangAtLeast.value_or(0s)));
    case ConditionKind::Caller:
        for (const CallerKind one : rule.callers)
            words << caller(one);
        return anyOf(words);
    case ConditionKind::Tag:
        return tr("the caller is tagged %1").arg(anyOf(rule.tags));
    case ConditionKind::List:
        for (const QString &list : rule.lists)
            words << names.list(list);
        return tr("the caller is on %1").arg(anyOf(words));
    case ConditionKind::Prefix:
        return tr("the number begins with %1").arg(isolated(anyOf(rule.prefixes)));
    case ConditionKind::CalledBefore:
        return tr("they called before within %1").arg(within(rule.calledBeforeWithin.value_or(0min)));
    case ConditionKind::TimeOfDay:
        return tr("it is between %1").arg(dayTimes(rule.between.value_or(DayTimes{})));
    }
    return {};
}

QString RuleWords::kind(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::Situation:
        return tr("Open, break, closed or holiday");
    case ConditionKind::Line:
        return tr("Which line rings");
    case ConditionKind::Outcome:
        return tr("How the call ended");
    case ConditionKind::Voicemail:
        return tr("Voicemail left or not");
    case ConditionKind::Menu:
        return tr("Hung up in the menu");
    case ConditionKind::RangAtLeast:
        return tr("How long it rings");
    case ConditionKind::Caller:
        return tr("Known, new or withheld caller");
    case ConditionKind::Tag:
        return tr("Tag of the caller");
    case ConditionKind::List:
        return tr("Caller on a list");
    case ConditionKind::Prefix:
        return tr("Beginning of the number");
    case ConditionKind::CalledBefore:
        return tr("Called before");
    case ConditionKind::TimeOfDay:
        return tr("Time of day");
    }
    return {};
}

QString RuleWords::situation(Situation situation)
{
    switch (situation) {
    case Situation::Open:
        return tr("we're open");
    case Situation::Break:
        return tr("we're on a break");
    case Situation::Closed:
        return tr("we're closed");
    case Situation::Holiday:
        return tr("it's a holiday");
    }
    return {};
}

QString RuleWords::caller(CallerKind kind)
{
    switch (kind) {
    case CallerKind::Known:
        return tr("we know the caller");
    case CallerKind::New:
        return tr("the caller is new");
    case CallerKind::Withheld:
        return tr("the number is withheld");
    }
    return {};
}

QString RuleWords::outcome(MissedLabel label)
{
    switch (label) {
    case MissedLabel::None:
        return tr("the call is missed for another reason");
    case MissedLabel::NoAnswer:
        return tr("nobody picks up");
    case MissedLabel::Voicemail:
        return tr("voicemail picks up");
    case MissedLabel::Busy:
        return tr("the line is busy");
    case MissedLabel::Rejected:
        return tr("somebody declines the call");
    case MissedLabel::CallerHungUp:
        return tr("the caller hangs up");
    }
    return {};
}

QString RuleWords::action(RuleAction action)
{
    switch (action) {
    case RuleAction::Text:
        return tr("text with", "what a rule does, followed by the name of a text");
    case RuleAction::Hold:
        return tr("list it for a person", "what a rule does");
    case RuleAction::Leave:
        return tr("leave it", "what a rule does");
    }
    return {};
}

QString RuleWords::delay(std::chrono::seconds delay)
{
    const int seconds = int(delay.count());
    return seconds >= 60 && seconds % 60 == 0 ? tr("%n minute(s)", nullptr, seconds / 60) : tr("%1 s").arg(seconds);
}

QString RuleWords::within(std::chrono::minutes time)
{
    const int minutes = int(time.count());
    if (minutes % 1440 == 0)
        return tr("%n day(s)", nullptr, minutes / 1440);
    return minutes % 60 == 0 ? tr("%n hour(s)", nullptr, minutes / 60) : tr("%n minute(s)", nullptr, minutes);
}

QString RuleWords::rings(std::chrono::seconds time)
{
    constexpr int SecondsPerRing = 6;
    const int seconds = int(time.count());
    const int count = std::max(1, (seconds + SecondsPerRing / 2) / SecondsPerRing);
    return tr("%1 s (about %n ring(s))", nullptr, count).arg(seconds);
}

QString RuleWords::dayTimes(const DayTimes &times)
{
    const auto clock = [](int minute) {
        const QTime time = QTime::fromMSecsSinceStartOfDay(minute % 1440 * 60'000);
        return TimeWords::clock(fromQDateTime(QDateTime(QDate(2026, 1, 15), time)));
    };
    return tr("%1 and %2", "two times of day").arg(clock(times.from), clock(times.to));
}

QString RuleWords::when(const Rule &rule, const RuleNames &names)
{
    QStringList conditions;
    for (int kind = 0; kind < ConditionKindCount; ++kind) {
        if (asksAbout(rule, ConditionKind(kind)))
            conditions << condition(rule, ConditionKind(kind), names);
    }
    return conditions.isEmpty() ? tr("a call is missed")
                                : conditions.join(u' ' + tr("and", "between conditions") + u' ');
}

QString RuleWords::sentence(const Rule &rule, const RuleNames &names)
{
    if (rule.action != RuleAction::Text)
        return tr("When %1, then %2.").arg(when(rule, names), action(rule.action));
    return tr("When %1, then text with %2 after %3.")
        .arg(when(rule, names), isolated(names.text(rule.templateKey)), delay(rule.delay.value_or(names.delay)));
}

QString RuleWords::remark(const RuleRemark &remark)
{
    switch (remark.finding) {
    case RuleFinding::NeverFits:
        return tr("This sentence can never fit: what it asks contradicts itself.");
    case RuleFinding::Unreachable:
        return tr("No call gets here: sentence %1 decides them all. Move this one above it.")
            .arg(remark.because.value_or(0) + 1);
    case RuleFinding::CannotText:
        return tr("A withheld number can't get texts. List these calls for a person instead.");
    case RuleFinding::TextGone:
        return tr("The text it sends is not there any more. Choose another.");
    case RuleFinding::ListGone:
        return tr("The list it asks about is not there any more. Choose another, or don\u2019t ask about it.");
    case RuleFinding::BelowThreshold:
        return tr("Every call must ring that long anyway, see \u201CRang long enough\u201D below.");
    }
    return {};
}

QString RuleWords::verdict(const TrialVerdict &verdict, const RuleNames &names)
{
    if (verdict.decision == Decision::Text)
        return tr("texted with %1").arg(isolated(names.text(verdict.templateKey)));
    const bool byRule = verdict.decidedBy == CheckKind::RuleFits;
    const QString reason = byRule && !verdict.rule.isEmpty()
        ? tr("rule %1", "the reason of a decision").arg(isolated(name(verdict.rule)))
        : Words::shortReason({verdict.decidedBy, CheckResult::Failed, {}});
    return verdict.decision == Decision::Hold ? tr("listed for a person: %1").arg(reason) : tr("left: %1").arg(reason);
}

} // namespace textback
