// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/officecheck.h"

#include "core/policy/textlength.h"

#include <QTimeZone>

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestGivenName = 100;
constexpr qsizetype LongestKey = 60;
constexpr qsizetype MostEntries = 1000; ///< Of the lists in one condition.

bool canBeShown(const QString &words, bool withLines)
{
    return words.isValidUtf16() && std::none_of(words.begin(), words.end(), [withLines](QChar c) {
               return c.category() == QChar::Other_Control && !(withLines && c == u'\n');
           });
}

bool isName(const QString &name, qsizetype longest)
{
    return !name.trimmed().isEmpty() && name.size() <= longest && canBeShown(name, false);
}

bool isNumberBeginning(const QString &text)
{
    return text.size() >= 2 && text.size() <= 16 && text.startsWith(u'+')
        && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isBody(const QString &body)
{
    return !body.trimmed().isEmpty() && body.size() <= MostUnitsPerText && canBeShown(body, true);
}

QString textsProblem(const QList<TextTemplate> &texts)
{
    if (texts.size() > MostTemplates)
        return u"There can be at most %1 texts."_s.arg(MostTemplates);
    QSet<QString> keys;
    for (const TextTemplate &text : texts) {
        if (!isName(text.key, LongestKey) || keys.contains(text.key))
            return u"Two texts go by the same name, or one has none."_s;
        keys.insert(text.key);
        if (!isName(text.name, LongestGivenName))
            return u"Every text needs a name of at most %1 characters."_s.arg(LongestGivenName);
        bool bodies = isBody(text.body) && text.lineBodies.size() <= MostEntries;
        for (auto at = text.lineBodies.begin(); bodies && at != text.lineBodies.end(); ++at)
            bodies = isNumberBeginning(at.key()) && isBody(at.value());
        if (!bodies)
            return u"The text \"%1\" is empty, longer than %2 characters, or has a character that cannot be shown."_s
                .arg(text.name)
                .arg(MostUnitsPerText);
    }
    return {};
}

bool conditionsMakeSense(const Rule &rule)
{
    const auto isWord = [](const QString &word) { return isName(word, LongestGivenName); };
    const auto minute = [](int at) { return at >= 0 && at <= 1440; };
    const QList<qsizetype> sizes{rule.situations.size(), rule.lines.size(),    rule.callers.size(), rule.tags.size(),
                                 rule.lists.size(),      rule.prefixes.size(), rule.outcomes.size()};
    return std::all_of(sizes.begin(), sizes.end(), [](qsizetype size) { return size <= MostEntries; })
        && std::all_of(rule.lines.begin(), rule.lines.end(), isNumberBeginning)
        && std::all_of(rule.prefixes.begin(), rule.prefixes.end(), isNumberBeginning)
        && std::all_of(rule.tags.begin(), rule.tags.end(), isWord)
        && std::all_of(rule.lists.begin(), rule.lists.end(), isWord) && rule.rangAtLeast.value_or(0s) >= 0s
        && rule.rangAtLeast.value_or(0s) <= 1h && rule.delay.value_or(0s) >= 0s && rule.delay.value_or(0s) <= 1h
        && rule.calledBeforeWithin.value_or(1min) > 0min && rule.calledBeforeWithin.value_or(1min) <= 24h * 366
        && (!rule.between || (minute(rule.between->from) && minute(rule.between->to)));
}

QString rulesProblem(const QList<Rule> &rules, const QList<TextTemplate> &texts)
{
    if (rules.size() > MostRules)
        return u"There can be at most %1 rules."_s.arg(MostRules);
    QSet<QString> names;
    for (const Rule &rule : rules) {
        if (!isName(rule.name, LongestGivenName) || names.contains(rule.name))
            return u"Every rule needs a name of its own of at most %1 characters."_s.arg(LongestGivenName);
        names.insert(rule.name);
        if (!conditionsMakeSense(rule))
            return u"The rule \"%1\" has a condition that makes no sense."_s.arg(rule.name);
        const bool known = std::any_of(texts.begin(), texts.end(),
                                       [&rule](const TextTemplate &text) { return text.key == rule.templateKey; });
        if (rule.action == RuleAction::Text && !known)
            return u"The rule \"%1\" sends a text that is not there."_s.arg(rule.name);
    }
    return {};
}

bool areStretches(const QList<HoursStretch> &stretches)
{
    int end = 0;
    for (const HoursStretch &stretch : stretches) {
        const bool withinDay = stretch.from < 1440 && stretch.to <= stretch.from + 1440; // it may go on past midnight
        if (stretch.from < end || stretch.from >= stretch.to || !withinDay)
            return false;
        end = stretch.to;
    }
    return stretches.size() <= MostStretchesPerDay;
}

bool isSpecialDay(const SpecialDay &day)
{
    const QDate last = day.last.isNull() ? day.date : day.last;
    return day.date.isValid() && last.isValid() && last >= day.date && day.name.size() <= LongestGivenName
        && canBeShown(day.name, false) && areStretches(day.stretches);
}

QString hoursProblem(const OpeningHours &hours)
{
    const QByteArray zone = hours.timeZone.toUtf8();
    if (!zone.isEmpty() && !QTimeZone(zone).isValid())
        return u"There is no time zone \"%1\"."_s.arg(hours.timeZone.left(LongestKey));
    if (hours.specialDays.size() > MostSpecialDays || hours.holidayChoices.size() > MostSpecialDays
        || hours.lineHours.size() > MostSpecialDays || hours.holidayPacks.size() > 20)
        return u"There can be at most %1 special days."_s.arg(MostSpecialDays);
    bool sound = std::all_of(hours.week.begin(), hours.week.end(), areStretches)
        && std::all_of(hours.specialDays.begin(), hours.specialDays.end(), isSpecialDay);
    for (const HolidayChoice &choice : hours.holidayChoices)
        sound = sound && isName(choice.holiday, LongestKey) && areStretches(choice.stretches)
            && choice.closesAt.value_or(0) >= 0 && choice.closesAt.value_or(0) <= 1440;
    for (const LineHours &line : hours.lineHours)
        sound = sound && isNumberBeginning(line.line) && std::all_of(line.week.begin(), line.week.end(), areStretches);
    if (hours.closedNow)
        sound = sound && hours.closedNow->from < hours.closedNow->until;
    return sound ? QString() : u"The opening hours have stretches that overlap, or days that do not exist."_s;
}

} // namespace

QString officeProblem(const OfficePolicy &policy)
{
    for (const QString &problem :
         {textsProblem(policy.templates), rulesProblem(policy.rules, policy.templates), hoursProblem(policy.hours)}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace textback
