// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/officedays.h"

#include <algorithm>
#include <vector>

namespace textback {

namespace {

constexpr qint64 MsPerMinute = 60'000;
constexpr qint64 MsPerDay = 1440 * MsPerMinute;

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
    return stretch.from >= 0 && stretch.from < stretch.to && stretch.to <= 1440;
}

} // namespace

OfficeDays::OfficeDays(const OpeningHours &hours) : m_hours(hours), m_zone(zoneOf(hours.timeZone)) {}

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

const SpecialDay *OfficeDays::specialDay(QDate date) const
{
    const auto found = std::find_if(m_hours.specialDays.begin(), m_hours.specialDays.end(),
                                    [date](const SpecialDay &day) { return day.date == date; });
    return found == m_hours.specialDays.end() ? nullptr : &*found;
}

QList<HoursStretch> OfficeDays::stretches(QDate date) const
{
    if (const SpecialDay *special = specialDay(date))
        return special->stretches;
    if (m_hours.alwaysOpen)
        return {{0, 1440, false}};
    return m_hours.week[std::size_t(date.dayOfWeek() - 1)];
}

QList<DayPiece> OfficeDays::pieces(QDate date) const
{
    const SpecialDay *special = specialDay(date);
    const Situation outside = special && special->holiday ? Situation::Holiday : Situation::Closed;
    const QList<HoursStretch> stretchesOfDay = stretches(date);
    std::vector<int> minutes{0};
    for (const HoursStretch &stretch : stretchesOfDay) {
        if (isSound(stretch))
            minutes.insert(minutes.end(), {stretch.from, stretch.to});
    }
    std::sort(minutes.begin(), minutes.end());
    minutes.erase(std::unique(minutes.begin(), minutes.end()), minutes.end());
    QList<DayPiece> result;
    for (const int minute : minutes) {
        if (minute == 1440)
            break;
        const auto in = std::find_if(stretchesOfDay.begin(), stretchesOfDay.end(), [minute](const HoursStretch &s) {
            return isSound(s) && s.from <= minute && minute < s.to;
        });
        const Situation situation = in == stretchesOfDay.end() ? outside
            : in->isBreak                                      ? Situation::Break
                                                               : Situation::Open;
        const DayPiece piece{instantOf(wallMidnight(date) + minute * MsPerMinute), situation};
        if (!result.isEmpty() && result.constLast().from == piece.from)
            result.removeLast(); // it lay in the skipped hour
        result.append(piece);
    }
    return result;
}

} // namespace textback
