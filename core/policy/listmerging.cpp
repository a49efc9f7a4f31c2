// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/listmerging.h"

#include <QSet>

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestListName = 100;

template <typename Lists> auto listWithKey(Lists &lists, const QString &key)
{
    return std::find_if(lists.begin(), lists.end(), [&key](const NumberList &list) { return list.key == key; });
}

QList<PhoneNumber> numbersUnder(const QList<NumberList> &lists, const QString &key)
{
    const auto found = listWithKey(lists, key);
    return found == lists.end() ? QList<PhoneNumber>() : found->numbers;
}

void addNumbers(QList<PhoneNumber> &numbers, const QList<PhoneNumber> &more)
{
    QSet<PhoneNumber> known(numbers.begin(), numbers.end());
    for (const PhoneNumber &number : more) {
        if (known.contains(number))
            continue;
        known.insert(number);
        numbers.append(number);
    }
}

void removeNumbers(QList<PhoneNumber> &numbers, const QList<PhoneNumber> &these)
{
    const QSet<PhoneNumber> gone(these.begin(), these.end());
    numbers.removeIf([&gone](const PhoneNumber &number) { return gone.contains(number); });
}

QList<PhoneNumber> without(QList<PhoneNumber> numbers, const QList<PhoneNumber> &these)
{
    removeNumbers(numbers, these);
    return numbers;
}

bool canBeShownAsName(const QString &name)
{
    return name.isValidUtf16() && name.size() <= LongestListName
        && std::none_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

QList<NumberList> ownersLists(const QList<NumberList> &all)
{
    QList<NumberList> lists = all;
    lists.removeIf([](const NumberList &list) { return list.key == askedToStopList(); });
    return lists;
}

QList<NumberList> mergedLists(const QList<NumberList> &here, const QList<NumberList> &there, ListMerging merging)
{
    QList<NumberList> lists = here;
    for (const NumberList &other : there) {
        const auto same = listWithKey(lists, other.key);
        if (same == lists.end()) {
            lists.append(other);
        } else if (merging == ListMerging::Add) {
            addNumbers(same->numbers, other.numbers);
        } else if (QSet<PhoneNumber>(same->numbers.begin(), same->numbers.end())
                   != QSet<PhoneNumber>(other.numbers.begin(), other.numbers.end())) {
            same->numbers = other.numbers;
        }
    }
    return lists;
}

QList<NumberList> changedLists(const QList<NumberList> &now, const QList<NumberList> &from, const QList<NumberList> &to)
{
    QList<NumberList> lists = now;
    for (const NumberList &gone : from) {
        if (listWithKey(to, gone.key) == to.end())
            lists.removeIf([&gone](const NumberList &list) { return list.key == gone.key; });
    }
    for (const NumberList &wanted : to) {
        const QList<PhoneNumber> old = numbersUnder(from, wanted.key);
        auto here = listWithKey(lists, wanted.key);
        if (here == lists.end()) {
            if (listWithKey(from, wanted.key) != from.end())
                continue; // taken away since
            lists.append({wanted.key, wanted.name, {}});
            here = lists.end() - 1;
        }
        const auto before = listWithKey(from, wanted.key);
        if (before != from.end() && before->name != wanted.name)
            here->name = wanted.name;
        removeNumbers(here->numbers, without(old, wanted.numbers));
        addNumbers(here->numbers, without(wanted.numbers, old));
    }
    return lists;
}

QString listsProblem(const QList<NumberList> &lists)
{
    if (lists.size() > MostNumberLists)
        return u"There can be at most %1 lists of numbers."_s.arg(MostNumberLists);
    QSet<QString> keys;
    qsizetype all = 0;
    for (const NumberList &list : lists) {
        all += list.numbers.size();
        const bool named = list.key == neverTextList() || !list.name.trimmed().isEmpty();
        if (list.key.isEmpty() || list.key == askedToStopList() || keys.contains(list.key) || !named
            || !canBeShownAsName(list.key) || !canBeShownAsName(list.name))
            return u"Two lists of numbers go by the same name, or one cannot be kept."_s;
        if (list.numbers.size() > MostListedNumbers)
            return u"A list can have at most %1 numbers."_s.arg(MostListedNumbers);
        keys.insert(list.key);
    }
    if (all > MostNumbersInAllLists)
        return u"All lists together can have at most %1 numbers."_s.arg(MostNumbersInAllLists);
    return {};
}

} // namespace textback
