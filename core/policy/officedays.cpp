// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/officedays.h"

#include <algorithm>
#include <vector>

namespace textback {

namespace {

constexpr qint64 MsPerMinute = 60'000;
constexpr int MinutesPerDay = 1440;
constexpr qint64 MsPerDay = MinutesPerDay * MsPerMinute;

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    return name.isEmpty() || !zone.isValid() ? QTimeZone::systemTimeZone() : zone;
}

/// Wall clock times are counted in milliseconds as if the wall were in Greenwich.
qint64 wallMidnight(QDate date)
{
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * MsPerDay;
}

QDate wallDate(qint64 wallMs)
{
    const qint64 days = wallMs >= 0 ? wallMs / MsPerDay : (wallMs + 1) / MsPerDay - 1;
    return QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() + days);
}

bool isSound(const HoursStretch &stretch)
{
    return stretch.from >= 0 && stretch.from < MinutesPerDay && stretch.from < stretch.to
        && stretch.to <= stretch.from + MinutesPerDay;
}

const HoursStretch *stretchAt(const QList<HoursStretch> &stretches, int minute)
{
    const auto found = std::find_if(stretches.begin(), stretches.end(), [minute](const HoursStretch &stretch) {
        return isSound(stretch) && stretch.from <= minute && minute < stretch.to;
    });
    return found == stretches.end() ? nullptr : &*found;
}

/// The minutes of a day at which something may begin or end.
std::vector<int> boundaries(const DayPlan &today, const DayPlan &yesterday)
{
    std::vector<int> minutes{0};
    for (const HoursStretch &stretch : today.stretches) {
        if (isSound(stretch))
            minutes.insert(minutes.end(), {stretch.from, stretch.to});
    }
    for (const HoursStretch &stretch : yesterday.stretches) {
        if (isSound(stretch) && stretch.to > MinutesPerDay)
            minutes.insert(minutes.end(), {std::max(0, stretch.from - MinutesPerDay), stretch.to - MinutesPerDay});
    }
    std::sort(minutes.begin(), minutes.end());
    minutes.erase(std::unique(minutes.begin(), minutes.end()), minutes.end());
    while (minutes.back() >= MinutesPerDay)
        minutes.pop_back();
    return minutes;
}

Situation situationOf(int minute, const DayPlan &today, const DayPlan &yesterday)
{
    const HoursStretch *stretch = stretchAt(today.stretches, minute);
    if (!stretch)
        stretch = stretchAt(yesterday.stretches, minute + MinutesPerDay);
    if (!stretch)
        return today.outside;
    return stretch->isBreak ? Situation::Break : Situation::Open;
}

} // namespace

OfficeDays::OfficeDays(const OpeningHours &hours) : m_hours(hours), m_plans(hours), m_zone(zoneOf(hours.timeZone)) {}

qint64 OfficeDays::offsetAt(qint64 utcMs) const
{
    return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) * qint64(1000);
}

UtcTime OfficeDays::instantOf(qint64 wallMs) const
{
    // Offsets lie between -12 and +14 hours, so the instant lies in this window, with at most one change of offset.
    const qint64 before = offsetAt(wallMs - 14 * 60 * MsPerMinute);
    const qint64 after = offsetAt(wallMs + 12 * 60 * MsPerMinute);
    if (before == after || offsetAt(wallMs - before) == before)
        return fromMs(wallMs - before); // also the first of two when the clock shows this time twice
    if (offsetAt(wallMs - after) == after)
        return fromMs(wallMs - after);
    qint64 early = wallMs - after; // still the old offset
    qint64 late = wallMs - before; // already the new one
    while (late - early > 1) { // 23 steps at most
        const qint64 middle = early + (late - early) / 2;
        (offsetAt(middle) == before ? early : late) = middle;
    }
    return fromMs(late);
}

UtcTime OfficeDays::startOf(QDate date) const
{
    return instantOf(wallMidnight(date));
}

QDate OfficeDays::dateAt(UtcTime at) const
{
    const QDate date = wallDate(toMs(at) + offsetAt(toMs(at)));
    // Where clocks go back across midnight the wall shows yesterday again: the new day has begun all the same.
    return at >= startOf(date.addDays(1)) ? date.addDays(1) : date;
}

QTime OfficeDays::wallTimeAt(UtcTime at) const
{
    const qint64 wallMs = toMs(at) + offsetAt(toMs(at));
    return QTime::fromMSecsSinceStartOfDay(int(wallMs - wallMidnight(wallDate(wallMs))));
}

UtcTime OfficeDays::instantAt(QDate date, int minute) const
{
    return instantOf(wallMidnight(date) + minute * MsPerMinute);
}

std::chrono::minutes OfficeDays::clockChange(QDate date) const
{
    const Milliseconds day = startOf(date.addDays(1)) - startOf(date);
    return std::chrono::duration_cast<std::chrono::minutes>(Milliseconds(MsPerDay) - day);
}

QList<DayPiece> OfficeDays::planned(QDate date) const
{
    const DayPlan today = m_plans.planOf(date);
    const DayPlan yesterday = m_plans.planOf(date.addDays(-1));
    const UtcTime end = startOf(date.addDays(1));
    QList<DayPiece> result;
    for (const int minute : boundaries(today, yesterday)) {
        const DayPiece piece{instantAt(date, minute), situationOf(minute, today, yesterday)};
        if (piece.from >= end)
            break;
        if (!result.isEmpty() && result.constLast().from == piece.from)
            result.removeLast(); // it lay in the skipped hour
        result.append(piece);
    }
    return result;
}

QList<DayPiece> OfficeDays::closedMeanwhile(const QList<DayPiece> &pieces, UtcTime end) const
{
    const UtcTime closes = pieces.isEmpty() ? end : std::max(m_hours.closedNow->from, pieces.constFirst().from);
    const UtcTime reopens = std::min(m_hours.closedNow->until, end);
    if (closes >= reopens)
        return pieces;
    QList<DayPiece> result;
    Situation after = Situation::Closed;
    for (const DayPiece &piece : pieces) {
        if (piece.from < closes)
            result.append(piece);
        if (piece.from <= reopens)
            after = piece.situation;
    }
    result.append({closes, Situation::Closed});
    if (reopens < end)
        result.append({reopens, after});
    std::copy_if(pieces.begin(), pieces.end(), std::back_inserter(result),
                 [reopens](const DayPiece &piece) { return piece.from > reopens; });
    return result;
}

QList<DayPiece> OfficeDays::pieces(QDate date) const
{
    const QList<DayPiece> all = planned(date);
    return m_hours.closedNow ? closedMeanwhile(all, startOf(date.addDays(1))) : all;
}

} // namespace textback
