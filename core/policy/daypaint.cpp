// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/daypaint.h"

#include <algorithm>
#include <vector>

namespace textback {

namespace {

constexpr int MinutesOfDay = 1440;
constexpr int MinutesOfWeek = 7 * MinutesOfDay;

/// The week as a ring of minutes: the one form in which midnight is nothing special.
using Ring = std::vector<Paint>;

bool isWithinDay(const HoursStretch &stretch)
{
    return stretch.from >= 0 && stretch.from < MinutesOfDay && stretch.from < stretch.to
        && stretch.to <= stretch.from + MinutesOfDay;
}

Paint paintOf(const HoursStretch &stretch)
{
    return stretch.isBreak ? Paint::Break : Paint::Open;
}

Ring ringOf(const WeekStretches &week)
{
    Ring ring(std::size_t(MinutesOfWeek), Paint::Closed);
    // What goes over from the evening before comes first: a day's own stretches count where both speak.
    for (const bool over : {true, false}) {
        for (int day = 0; day < 7; ++day) {
            for (const HoursStretch &stretch : week[std::size_t(day)]) {
                if (!isWithinDay(stretch))
                    continue;
                const int from = over ? std::max(stretch.from, MinutesOfDay) : stretch.from;
                const int to = over ? stretch.to : std::min(stretch.to, MinutesOfDay);
                for (int minute = from; minute < to; ++minute)
                    ring[std::size_t((day * MinutesOfDay + minute) % MinutesOfWeek)] = paintOf(stretch);
            }
        }
    }
    return ring;
}

Paint ringAt(const Ring &ring, int minute)
{
    return ring[std::size_t((minute + MinutesOfWeek) % MinutesOfWeek)];
}

/// How far what begins at a minute goes without a change: a whole day at most.
int lengthFrom(const Ring &ring, int minute)
{
    int length = 1;
    while (length < MinutesOfDay && ringAt(ring, minute + length) == ringAt(ring, minute))
        ++length;
    return length;
}

/// A stretch that comes over from the evening before is that day's, unless that day is painted without an end: then
/// every day has its own.
bool comesOver(const Ring &ring, int midnight)
{
    if (ringAt(ring, midnight) == Paint::Closed || ringAt(ring, midnight) != ringAt(ring, midnight - 1))
        return false;
    int back = 1;
    while (back < MinutesOfDay && ringAt(ring, midnight - back - 1) == ringAt(ring, midnight))
        ++back;
    return back < MinutesOfDay && back + lengthFrom(ring, midnight) < MinutesOfDay;
}

DayStretches dayOf(const Ring &ring, int day)
{
    DayStretches result;
    const int midnight = day * MinutesOfDay;
    int minute = comesOver(ring, midnight) ? lengthFrom(ring, midnight) : 0;
    while (minute < MinutesOfDay) {
        int length = lengthFrom(ring, midnight + minute);
        if (minute + length > MinutesOfDay && !comesOver(ring, midnight + MinutesOfDay))
            length = MinutesOfDay - minute;
        if (const Paint paint = ringAt(ring, midnight + minute); paint != Paint::Closed)
            result.append({minute, minute + length, paint == Paint::Break});
        minute += length;
    }
    return result;
}

WeekStretches weekOf(const Ring &ring)
{
    WeekStretches week;
    for (int day = 0; day < 7; ++day)
        week[std::size_t(day)] = dayOf(ring, day);
    return week;
}

} // namespace

Paint paintAt(const WeekStretches &week, int day, int minute)
{
    const auto covering = [minute](const DayStretches &stretches, int shift) {
        return std::find_if(stretches.begin(), stretches.end(), [=](const HoursStretch &stretch) {
            return isWithinDay(stretch) && stretch.from <= minute + shift && minute + shift < stretch.to;
        });
    };
    const DayStretches &own = week[std::size_t(day)];
    if (const auto found = covering(own, 0); found != own.end())
        return paintOf(*found);
    const DayStretches &before = week[std::size_t((day + 6) % 7)];
    const auto found = covering(before, MinutesOfDay);
    return found == before.end() ? Paint::Closed : paintOf(*found);
}

WeekStretches painted(const WeekStretches &week, int day, int from, int to, Paint paint)
{
    Ring ring = ringOf(week);
    const int first = day * MinutesOfDay + std::clamp(from, 0, MinutesOfDay);
    const int last = day * MinutesOfDay + std::clamp(to, 0, MinutesOfDay);
    for (int minute = first; minute < last; ++minute)
        ring[std::size_t(minute)] = paint;
    return weekOf(ring);
}

WeekStretches withDay(const WeekStretches &week, int day, const DayStretches &stretches)
{
    WeekStretches result = week;
    result[std::size_t(day)] = tidied(stretches);
    return weekOf(ringOf(result));
}

DayStretches tidied(const DayStretches &stretches)
{
    std::vector<Paint> minutes(std::size_t(2 * MinutesOfDay), Paint::Closed);
    for (const HoursStretch &stretch : stretches) {
        if (isWithinDay(stretch))
            std::fill(minutes.begin() + stretch.from, minutes.begin() + stretch.to, paintOf(stretch));
    }
    DayStretches result;
    for (int from = 0; from < MinutesOfDay;) {
        int to = from + 1;
        while (to < from + MinutesOfDay && to < 2 * MinutesOfDay
               && minutes[std::size_t(to)] == minutes[std::size_t(from)])
            ++to;
        if (minutes[std::size_t(from)] != Paint::Closed)
            result.append({from, to, minutes[std::size_t(from)] == Paint::Break});
        from = to;
    }
    return result;
}

QList<PaintedBlock> blocksOf(const WeekStretches &week, int day)
{
    QList<PaintedBlock> result;
    for (int minute = 0; minute < MinutesOfDay; ++minute) {
        const Paint paint = paintAt(week, day, minute);
        if (paint == Paint::Closed)
            continue;
        if (!result.isEmpty() && result.constLast().to == minute && result.constLast().paint == paint)
            result.last().to = minute + 1;
        else
            result.append({minute, minute + 1, paint});
    }
    for (PaintedBlock &block : result) {
        block.beginsBefore = block.from == 0 && paintAt(week, (day + 6) % 7, MinutesOfDay - 1) == block.paint;
        block.goesOn = block.to == MinutesOfDay && paintAt(week, (day + 1) % 7, 0) == block.paint;
    }
    return result;
}

} // namespace textback
