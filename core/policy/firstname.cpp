// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/firstname.h"

#include "core/policy/calleredit.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

bool isTitle(QStringView word)
{
    static constexpr std::array Titles = {"mr"_L1,   "mrs"_L1, "ms"_L1,  "miss"_L1, "mx"_L1,   "dr"_L1,
                                          "prof"_L1, "sr"_L1,  "sra"_L1, "srta"_L1, "dona"_L1, "mme"_L1,
                                          "mlle"_L1, "me"_L1,  "dre"_L1, "rev"_L1,  "sir"_L1};
    if (word.endsWith(u'.'))
        word.chop(1);
    return std::any_of(Titles.begin(), Titles.end(),
                       [word](QLatin1String title) { return word.compare(title, Qt::CaseInsensitive) == 0; });
}

/// Letters, and what stands in names: no number, no address, no sign.
bool canBeFirstName(QStringView word)
{
    const bool letter = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    return letter && std::all_of(word.begin(), word.end(), [](QChar c) {
               return c.isLetter() || c.isMark() || c.isSurrogate() || QStringView(u"-'\u2019.").contains(c);
           });
}

} // namespace

bool isFillerName(const QString &name)
{
    static constexpr std::array Fillers = {"WIRELESS CALLER"_L1,  "MOBILE CALLER"_L1,  "CELL PHONE"_L1,
                                           "UNKNOWN"_L1,          "UNKNOWN CALLER"_L1, "UNAVAILABLE"_L1,
                                           "ANONYMOUS"_L1,        "RESTRICTED"_L1,     "PRIVATE CALLER"_L1,
                                           "TOLL FREE CALLER"_L1, "CALLER"_L1,         "NAME UNAVAILABLE"_L1};
    const QString plain = name.simplified();
    return std::any_of(Fillers.begin(), Fillers.end(),
                       [&plain](QLatin1String filler) { return plain.compare(filler, Qt::CaseInsensitive) == 0; });
}

QString firstNameIn(const QString &name)
{
    const QString tidy = tidyLine(name.left(4 * LongestContactName));
    if (isFillerName(tidy))
        return {};
    // "Ortiz, Helen" is turned round; "Sam, 9 Mill Lane" is not.
    const QStringList sides = tidy.split(u',');
    QStringList words = sides.value(0).split(u' ', Qt::SkipEmptyParts);
    const QStringList behind = sides.value(1).split(u' ', Qt::SkipEmptyParts);
    if (sides.size() == 2 && words.size() == 1 && !behind.isEmpty() && behind.size() <= 2
        && std::all_of(behind.cbegin(), behind.cend(), [](const QString &word) { return canBeFirstName(word); }))
        words = behind;
    while (words.size() > 1 && isTitle(words.constFirst()))
        words.removeFirst();
    const QString first = words.value(0);
    return canBeFirstName(first) && !isTitle(first) ? first : QString();
}

QString firstNameFor(const QString &given, const Contact &contact)
{
    if (!given.isEmpty())
        return firstNameIn(given);
    if (!contact.firstName.isEmpty())
        return isFillerName(contact.firstName) ? QString() : tidyLine(contact.firstName);
    const bool isCompany = contact.name.compare(contact.company, Qt::CaseInsensitive) == 0;
    return isCompany ? QString() : firstNameIn(contact.name);
}

} // namespace textback
