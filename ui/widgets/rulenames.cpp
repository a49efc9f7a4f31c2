// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rules, and the things that they only know by key, are called.
#include "core/policy/starters.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rulewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LongestRuleName = 60;
constexpr int LongestOwnName = 80; ///< Room for a number stays.

} // namespace

QString RuleNames::line(const QString &number) const
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&number](const Line &one) { return one.carrier.number.e164() == number; });
    if (found == lines.end())
        return number;
    return found->carrier.label.isEmpty() ? found->carrier.number.forPeople(homeCountry)
                                          : oneLine(found->carrier.label, 60);
}

QString RuleNames::list(const QString &key) const
{
    const auto found =
        std::find_if(lists.begin(), lists.end(), [&key](const NumberListName &one) { return one.key == key; });
    if (found == lists.end())
        return lists.isEmpty() ? key : RuleWords::tr("a list that is gone");
    return found->name.isEmpty() ? key : oneLine(found->name, 60);
}

QStringList RuleNames::listKeys() const
{
    QStringList keys;
    for (const NumberListName &one : lists)
        keys << one.key;
    return keys;
}

QString RuleNames::text(const QString &key) const
{
    const auto found =
        std::find_if(templates.begin(), templates.end(), [&key](const TextTemplate &one) { return one.key == key; });
    return found == templates.end() ? QString() : oneLine(found->name, 60);
}

QString RuleWords::name(const QString &stored)
{
    if (stored == "Hung up in the menu"_L1)
        return tr("Hung up in the menu", "a rule's name");
    if (stored == "While open"_L1)
        return tr("While open", "a rule's name");
    if (stored == "While closed"_L1)
        return tr("While closed", "a rule's name");
    if (stored == "During a break"_L1)
        return tr("During a break", "a rule's name");
    return oneLine(stored, LongestRuleName);
}

QString RuleWords::ownName(const Rule &rule, const RuleNames &names)
{
    QString words = when(rule, names);
    words.removeIf([](QChar c) { return c == u'\u2068' || c == u'\u2069' || c.category() == QChar::Other_Control; });
    if (words.size() > LongestOwnName)
        words = words.left(LongestOwnName - 1) + u'\u2026';
    return words.left(1).toUpper() + words.mid(1);
}

bool RuleWords::isNamed(const Rule &rule, const RuleNames &names)
{
    const QList<Rule> along = starterRules();
    const auto same = [&rule](const Rule &one) { return one.name == rule.name; };
    static const QRegularExpression number(u" \\(\\d+\\)$"_s);
    QString name = rule.name;
    name.remove(number); // of several that are called the same
    return name != ownName(rule, names) && std::none_of(along.begin(), along.end(), same);
}

} // namespace textback
