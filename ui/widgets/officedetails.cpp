// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/officedetails.h"

#include "core/policy/settings.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/officetransfer.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/settingwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LongestShownBody = 240;
constexpr int LongestInOneLine = 60;

template <typename T, typename Fits> std::optional<T> firstOf(const std::optional<QList<T>> &list, const Fits &fits)
{
    if (!list)
        return std::nullopt;
    const auto found = std::find_if(list->begin(), list->end(), fits);
    return found == list->end() ? std::nullopt : std::optional(*found);
}

RuleNames namesOfSide(RuleNames names, const OfficeDocument &side)
{
    names.templates = side.templates.value_or(names.templates);
    const QList<NumberList> spokenOf = side.lists.value_or(QList<NumberList>());
    for (const NumberList &list : spokenOf) {
        names.lists.removeIf([&list](const NumberListName &other) { return other.key == list.key; });
        names.lists.append(nameOf(list));
    }
    return names;
}

QString numbersInWords(const NumberList &list)
{
    return OfficeDetails::tr("%n number(s)", nullptr, int(list.numbers.size()));
}

QString rulesInOrder(const QList<Rule> &rules)
{
    QStringList words;
    for (const Rule &rule : rules)
        words << isolated(RuleWords::name(rule.name));
    return words.join(u", "_s);
}

QString packsInWords(const OpeningHours &hours)
{
    QStringList words;
    for (const HolidayPack pack : hours.holidayPacks)
        words << HoursWording::country(pack);
    return words.isEmpty() ? OfficeDetails::tr("none", "of the lists of public holidays") : words.join(u", "_s);
}

QString dayInWords(const SpecialDay &day)
{
    const QDate year(day.date.year() - 1, 1, 1); // so that every date is said with its year
    QString when = HoursWording::date(day.date, year);
    if (!day.last.isNull() && day.last != day.date)
        when = OfficeDetails::tr("%1 to %2", "two dates").arg(when, HoursWording::date(day.last, year));
    const QString name = day.name.isEmpty() ? QString() : u", "_s + isolated(oneLine(day.name, LongestInOneLine));
    return u"%1%2: %3"_s.arg(when, name, HoursWording::day(day.stretches));
}

} // namespace

OfficeDetails::OfficeDetails(const OfficeDocument &before, const OfficeDocument &after, const RuleNames &names)
    : m_before(before),
      m_after(after),
      m_namesBefore(namesOfSide(names, before)),
      m_namesAfter(namesOfSide(names, after))
{
}

QList<DetailWords> OfficeDetails::all() const
{
    QList<DetailWords> words;
    const QList<OfficeDifference> found = differences(m_before, m_after);
    for (const OfficeDifference &difference : found)
        words += of(difference);
    return words;
}

QList<DetailWords> OfficeDetails::of(const OfficeDifference &difference) const
{
    switch (difference.item) {
    case OfficeItem::Text:
    case OfficeItem::Reply:
        return {text(difference)};
    case OfficeItem::Rule:
        return {rule(difference)};
    case OfficeItem::RuleOrder:
        return {{OfficeTransfer::words(difference), rulesInOrder(m_before.rules.value_or(QList<Rule>())),
                 rulesInOrder(m_after.rules.value_or(QList<Rule>()))}};
    case OfficeItem::Hours:
        return hours();
    case OfficeItem::Setting:
        return {setting(difference)};
    case OfficeItem::List:
        return {list(difference)};
    }
    return {};
}

DetailWords OfficeDetails::text(const OfficeDifference &difference) const
{
    const auto same = [&difference](const TextTemplate &text) { return text.key == difference.key; };
    const bool reply = difference.item == OfficeItem::Reply;
    const auto before = firstOf(reply ? m_before.replies : m_before.templates, same);
    const auto after = firstOf(reply ? m_after.replies : m_after.templates, same);
    DetailWords words{OfficeTransfer::words(difference), {}, {}};
    if (before && after && before->body == after->body && before->name != after->name) {
        words.before = oneLine(before->name, LongestInOneLine);
        words.after = oneLine(after->name, LongestInOneLine);
    } else if (!before || !after || before->body != after->body) {
        words.before = before ? oneLine(before->body, LongestShownBody) : QString();
        words.after = after ? oneLine(after->body, LongestShownBody) : QString();
    }
    return words;
}

DetailWords OfficeDetails::rule(const OfficeDifference &difference) const
{
    const auto same = [&difference](const Rule &rule) { return rule.name == difference.name; };
    const auto before = firstOf(m_before.rules, same);
    const auto after = firstOf(m_after.rules, same);
    const auto sentence = [](const std::optional<Rule> &rule, const RuleNames &names) {
        if (!rule)
            return QString();
        const QString words = RuleWords::sentence(*rule, names);
        //: A sentence about who gets a text, which is switched off
        return rule->on ? words : tr("Switched off: %1").arg(words);
    };
    return {OfficeTransfer::words(difference), sentence(before, m_namesBefore), sentence(after, m_namesAfter)};
}

DetailWords OfficeDetails::list(const OfficeDifference &difference) const
{
    const auto same = [&difference](const NumberList &list) { return list.key == difference.key; };
    const auto before = firstOf(m_before.lists, same);
    const auto after = firstOf(m_after.lists, same);
    DetailWords words{OfficeTransfer::words(difference), before ? numbersInWords(*before) : QString(),
                      after ? numbersInWords(*after) : QString()};
    if (!before || !after)
        return words;
    const QSet<PhoneNumber> old(before->numbers.begin(), before->numbers.end());
    const QSet<PhoneNumber> next(after->numbers.begin(), after->numbers.end());
    const auto gone = int((old - next).size());
    if (gone > 0)
        words.after += tr(" (%n of those that are here go away)", nullptr, gone);
    return words;
}

DetailWords OfficeDetails::setting(const OfficeDifference &difference) const
{
    const SettingDefinition *setting = settingDefinition(difference.name);
    if (!setting)
        return {OfficeTransfer::words(difference), {}, {}};
    const auto value = [&](const OfficeDocument &side) {
        const Result<QString> read = readSetting(setting->key, side.settings.value(setting->key));
        return SettingWords::value(*setting, read.ok() ? read.value() : side.settings.value(setting->key));
    };
    return {SettingWords::face(*setting).name, value(m_before), value(m_after)};
}

QList<DetailWords> OfficeDetails::hours() const
{
    if (!m_before.hours || !m_after.hours)
        return {};
    const OpeningHours &old = *m_before.hours;
    const OpeningHours &next = *m_after.hours;
    QList<DetailWords> words;
    const auto yesNo = [](bool always) { return always ? tr("yes") : tr("no"); };
    if (old.alwaysOpen != next.alwaysOpen)
        words.append({tr("Always open"), yesNo(old.alwaysOpen), yesNo(next.alwaysOpen)});
    const auto day = [](const OpeningHours &hours, int at) { return HoursWording::day(hours.week[std::size_t(at)]); };
    for (int at = 0; at < 7; ++at) {
        if (old.week[std::size_t(at)] != next.week[std::size_t(at)])
            words.append({HoursWording::weekday(at), day(old, at), day(next, at)});
    }
    if (old.timeZone != next.timeZone) {
        const auto zone = [](const QString &name) {
            return name.isEmpty() ? tr("of the computer") : HoursWording::city(name);
        };
        words.append({tr("Time zone"), zone(old.timeZone), zone(next.timeZone)});
    }
    if (old.holidayPacks != next.holidayPacks)
        words.append({tr("Public holidays"), packsInWords(old), packsInWords(next)});
    for (const SpecialDay &one : old.specialDays) {
        if (!next.specialDays.contains(one))
            words.append({tr("A day that goes away"), dayInWords(one), {}});
    }
    for (const SpecialDay &one : next.specialDays) {
        if (!old.specialDays.contains(one))
            words.append({tr("A day of its own"), {}, dayInWords(one)});
    }
    if (old.holidayChoices != next.holidayChoices)
        words.append({tr("What is done otherwise on single holidays"), {}, {}});
    if (old.lineHours != next.lineHours)
        words.append({tr("Hours of single lines"), tr("%n line(s)", nullptr, int(old.lineHours.size())),
                      tr("%n line(s)", nullptr, int(next.lineHours.size()))});
    if (words.isEmpty())
        words.append({OfficeTransfer::words({OfficeItem::Hours, ItemChange::Changed, {}}), {}, {}});
    return words;
}

QString OfficeDetails::lines(const DetailWords &words)
{
    const bool both = !words.before.isEmpty() && !words.after.isEmpty();
    if (both && words.before.size() <= LongestInOneLine && words.after.size() <= LongestInOneLine)
        //: A thing, and its value after and before a change
        return tr("%1: %2 instead of %3").arg(words.title, words.after, words.before);
    QString shown = words.title;
    if (both) {
        shown += u'\n' + tr("Now: %1").arg(words.before);
        shown += u'\n' + tr("Then: %1").arg(words.after);
    } else if (!words.before.isEmpty() || !words.after.isEmpty()) {
        shown += u'\n' + words.before + words.after;
    }
    return shown;
}

} // namespace textback
