// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/daytext.h"

#include "core/policy/daypaint.h"

#include <QRegularExpression>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MinutesOfADay = 1440;
constexpr int Noon = 720;
constexpr qsizetype LongestDay = 300;

struct TypedTime {
    int minute = 0;
    bool exact = false; ///< Says itself whether it is in the morning or the afternoon.
};

/// Takes one of the words off the end. @return whether it was there.
bool takeEnd(QString &text, const QStringList &words)
{
    for (const QString &word : words) {
        if (!word.isEmpty() && text.endsWith(word)) {
            text = text.chopped(word.size()).trimmed();
            return true;
        }
    }
    return false;
}

bool takeBeginning(QString &text, const QStringList &words)
{
    for (const QString &word : words) {
        if (!word.isEmpty() && text.startsWith(word)) {
            text = text.mid(word.size()).trimmed();
            return true;
        }
    }
    return false;
}

std::optional<TypedTime> readTime(QString text, const DayWords &words)
{
    text = text.simplified();
    const bool am = takeEnd(text, words.am);
    const bool pm = !am && takeEnd(text, words.pm);
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.h]?(\\d{2}))?h?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (minute > 59 || hour > 24 || (hour == 24 && minute > 0) || ((am || pm) && (hour < 1 || hour > 12)))
        return std::nullopt;
    if (am || pm)
        hour = hour % 12 + (pm ? 12 : 0);
    const bool exact = am || pm || hour > 12 || hour == 0 || match.captured(1).startsWith(u'0');
    return TypedTime{hour * 60 + minute, exact};
}

/// A time that does not say which half of the day it is in comes after what stands before it, where it can.
int after(int before, TypedTime time)
{
    return !time.exact && time.minute < Noon && time.minute <= before && time.minute + Noon > before
        ? time.minute + Noon
        : time.minute;
}

/// "9-5" in two halves. The dash may be any dash, or the word "to".
QStringList halvesOf(const QString &part)
{
    static const QRegularExpression between(u"\\s*(?:[-\\x{2010}-\\x{2015}\\x{2212}]|\\bto\\b|\\buntil\\b)\\s*"_s);
    return part.split(between);
}

/// A break stands for itself, whether or not a comma sets it apart: "8-5 (12-1)", "8-5 break 12-1".
QStringList partsOf(const QString &text, const DayWords &words)
{
    QStringList beginnings{u"\\("_s};
    for (const QString &word : words.pause) {
        if (!word.isEmpty())
            beginnings.append(QRegularExpression::escape(word));
    }
    const QRegularExpression separators(
        u"\\s*[,;]\\s*|(?<=\\))\\s*|(?<=[^\\s,;(])\\s*(?=%1)"_s.arg(beginnings.join(u'|')));
    return text.split(separators, Qt::SkipEmptyParts);
}

struct Reader {
    const DayWords &words;
    int last = -1;
    int lastOfBreak = -1;
    QList<HoursStretch> open;
    QList<HoursStretch> breaks;

    DayTextProblem read(QString part)
    {
        const bool brackets = part.startsWith(u'(') && part.endsWith(u')');
        if (brackets)
            part = part.mid(1, part.size() - 2).trimmed();
        const bool pause = takeBeginning(part, words.pause) || brackets;
        QStringList halves = halvesOf(part);
        if (halves.size() == 1)
            return readTime(part, words) ? DayTextProblem::NoEnd : DayTextProblem::NotATime;
        if (halves.size() != 2)
            return DayTextProblem::NotATime;
        auto from = readTime(halves.at(0), words);
        const auto to = readTime(halves.at(1), words);
        if (!from || !to || from->minute == MinutesOfADay)
            return DayTextProblem::NotATime;
        int &before = pause ? lastOfBreak : last;
        if (pause && before < 0 && !open.isEmpty())
            before = open.constFirst().from - 1;
        from->minute = after(before, *from);
        int end = after(from->minute, *to);
        if (end == from->minute)
            return DayTextProblem::NotATime;
        if (end < from->minute)
            end += MinutesOfADay;
        (pause ? breaks : open).append({from->minute, end, pause});
        before = end;
        return DayTextProblem::None;
    }
};

} // namespace

std::optional<int> readMinute(const QString &text, const DayWords &words)
{
    const auto time = readTime(text.toLower(), words);
    return time ? std::optional(time->minute) : std::nullopt;
}

DayReading readDay(const QString &text, const DayWords &words)
{
    QString plain = text.simplified().toLower();
    // What keeps times together in a line that begins on the right, and comes along with what is copied from one.
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    if (plain.size() > LongestDay)
        return {{}, DayTextProblem::TooLong, {}};
    if (plain.isEmpty() || words.closed.contains(plain))
        return {};
    if (words.allDay.contains(plain))
        return {{{0, MinutesOfADay}}, DayTextProblem::None, {}};
    Reader reader{words, -1, -1, {}, {}};
    for (const QString &part : partsOf(plain, words)) {
        if (const DayTextProblem problem = reader.read(part); problem != DayTextProblem::None)
            return {{}, problem, part};
    }
    return {tidied(reader.open + reader.breaks), DayTextProblem::None, {}};
}

} // namespace textback
