// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/openinghours.h"

#include <QRegularExpression>

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

using Stretches = QList<HoursStretch>;
using Week = std::array<Stretches, 7>;

constexpr qsizetype LongestText = 4000;
constexpr int MinutesOfDate = 1440;
constexpr const char *DayNames[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

QString dayName(std::size_t day)
{
    return QString::fromLatin1(DayNames[day]);
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, '0'_L1).arg(minute % 60, 2, 10, '0'_L1);
}

QString stretchText(const HoursStretch &stretch)
{
    const int to = stretch.to > MinutesOfDate ? stretch.to - MinutesOfDate : stretch.to;
    const QString text = u"%1-%2"_s.arg(clockText(stretch.from), clockText(to));
    return stretch.isBreak ? u"(%1)"_s.arg(text) : text;
}

std::optional<std::size_t> dayNamed(const QString &name)
{
    for (std::size_t day = 0; day < 7; ++day) {
        if (name == dayName(day))
            return day;
    }
    return std::nullopt;
}

/// "mon" or "mon-fri"; "sat-mon" goes on over the end of the week.
std::optional<QList<std::size_t>> daysNamed(const QString &text)
{
    const QStringList ends = text.split(u'-');
    const auto first = dayNamed(ends.constFirst());
    const auto last = dayNamed(ends.constLast());
    if (!first || !last || ends.size() > 2)
        return std::nullopt;
    QList<std::size_t> days{*first};
    while (days.constLast() != *last)
        days.append((days.constLast() + 1) % 7);
    return days;
}

/// Minutes since midnight; "24:00" is the end of the day.
std::optional<int> minuteOf(const QString &hour, const QString &minute)
{
    const int total = hour.toInt() * 60 + minute.toInt();
    return minute.toInt() < 60 && total <= MinutesOfDate ? std::optional(total) : std::nullopt;
}

/// Reads one stretch. @return what is wrong, or empty.
QString readStretch(const QString &text, HoursStretch &stretch)
{
    static const QRegularExpression form(u"^(\\()?(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})(\\))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.captured(1).isEmpty() != match.captured(6).isEmpty())
        return u"\"%1\" is not a time like 08:00-17:00, or (12:00-13:00) for a break."_s.arg(text.left(40));
    const auto from = minuteOf(match.captured(2), match.captured(3));
    const auto to = minuteOf(match.captured(4), match.captured(5));
    if (!from || !to)
        return u"\"%1\" has a time that no clock shows; a day goes from 00:00 to 24:00."_s.arg(text.left(40));
    if (*from == *to || *from == MinutesOfDate)
        return u"\"%1\" has no length."_s.arg(text.left(40));
    stretch = {*from, *from < *to ? *to : *to + MinutesOfDate, !match.captured(1).isEmpty()}; // past midnight
    return {};
}

QString readStretches(const QStringList &words, Stretches &stretches)
{
    for (const QString &word : words) {
        HoursStretch stretch;
        const QString wrong = readStretch(word, stretch);
        if (!wrong.isEmpty())
            return wrong;
        stretches.append(stretch);
    }
    std::sort(stretches.begin(), stretches.end(),
              [](const HoursStretch &a, const HoursStretch &b) { return a.from < b.from; });
    for (qsizetype at = 1; at < stretches.size(); ++at) {
        if (stretches[at].from < stretches[at - 1].to)
            return u"%1 and %2 overlap."_s.arg(stretchText(stretches[at - 1]), stretchText(stretches[at]));
    }
    return {};
}

/// Reads "mon-fri 08:00-17:00" or "sun closed" into the week. @return what is wrong, or empty.
QString readDays(const QString &part, Week &week, std::array<bool, 7> &seen)
{
    QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    const QString daysWord = words.takeFirst();
    const auto days = daysNamed(daysWord);
    if (!days)
        return u"\"%1\" is not a day; days are mon, tue, wed, thu, fri, sat and sun, or mon-fri."_s.arg(
            daysWord.left(40));
    if (words.isEmpty())
        return u"The times after \"%1\" are missing."_s.arg(daysWord);
    Stretches stretches;
    const QString wrong = words == QStringList{u"closed"_s} ? QString() : readStretches(words, stretches);
    if (!wrong.isEmpty())
        return wrong;
    for (const std::size_t day : *days) {
        if (seen[day])
            return u"%1 is there twice."_s.arg(dayName(day));
        seen[day] = true;
        week[day] = stretches;
    }
    return {};
}

} // namespace

QString weekToText(const OpeningHours &hours)
{
    if (hours.alwaysOpen)
        return u"always"_s;
    QStringList parts;
    for (std::size_t first = 0; first < 7;) {
        std::size_t next = first + 1;
        while (next < 7 && hours.week[next] == hours.week[first])
            ++next;
        QStringList words{next - first == 1 ? dayName(first) : u"%1-%2"_s.arg(dayName(first), dayName(next - 1))};
        for (const HoursStretch &stretch : hours.week[first])
            words << stretchText(stretch);
        if (words.size() > 1)
            parts << words.join(u' ');
        first = next;
    }
    return parts.isEmpty() ? u"closed"_s : parts.join(u"; "_s);
}

QString weekFromText(const QString &text, OpeningHours &hours)
{
    if (text.size() > LongestText)
        return u"That is too long for a week's opening hours."_s;
    const QString plain = text.simplified().toLower();
    if (plain == "always"_L1) {
        hours.alwaysOpen = true;
        return {};
    }
    const QStringList parts = plain.split(u';', Qt::SkipEmptyParts);
    Week week;
    std::array<bool, 7> seen{};
    bool anything = plain == "closed"_L1;
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty() || plain == "closed"_L1)
            continue;
        anything = true;
        const QString wrong = readDays(part, week, seen);
        if (!wrong.isEmpty())
            return wrong;
    }
    if (!anything)
        return u"Opening hours look like \"mon-fri 08:00-17:00; sat 09:00-12:00\", or are \"always\" or \"closed\"."_s;
    hours.alwaysOpen = false;
    hours.week = week;
    return {};
}

} // namespace textback
