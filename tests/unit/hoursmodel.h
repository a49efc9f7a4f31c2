// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

#include <QTimeZone>

#include <vector>

namespace textback {

/// Opening hours by brute force: a clock on the wall, painted minute by minute, and a person who looks at it every
/// minute and never believes it when it goes back. Shares no code with the program.
class MinuteModel {
public:
    MinuteModel(const OpeningHours &hours, QDate first, QDate last) : m_first(first)
    {
        m_wall.resize(std::size_t((first.daysTo(last) + 2) * 1440), char(Situation::Closed));
        for (QDate date = first; date <= last; date = date.addDays(1)) {
            fill(date, {0, 1440}, planOf(hours, date).outside);
            paint(date.addDays(-1), planOf(hours, date.addDays(-1)), date);
            paint(date, planOf(hours, date), date);
        }
        m_span = hours.closedNow;
    }

    /// The situation at every UTC minute from `from` on, one character each.
    [[nodiscard]] std::vector<char> everyMinute(const QTimeZone &zone, UtcTime from, UtcTime to) const
    {
        std::vector<char> result;
        result.reserve(std::size_t((to - from) / 1min));
        qint64 offset = 0;
        qint64 highest = 0;
        for (UtcTime now = from - 48h; now < to; now += 1min) { // the clock may have gone back right before
            if (toMs(now) % (15 * 60'000) == 0 || offset == 0)
                offset = zone.offsetFromUtc(toQDateTime(now)) / 60;
            const qint64 wall = toMs(now) / 60'000 + offset - epochDay(m_first) * 1440;
            highest = std::max(highest, wall);
            if (now < from)
                continue;
            const bool shut = m_span && now >= m_span->from && now < m_span->until;
            result.push_back(shut ? char(Situation::Closed) : m_wall.at(std::size_t(highest)));
        }
        return result;
    }

    /// Days the United States kept in these years, their weekdays and the days themselves: month and day. As published
    /// by the Office of Personnel Management, not computed.
    [[nodiscard]] static bool isAmericanHoliday(QDate date)
    {
        static const QMap<int, QList<int>> table{
            {2025, {101, 120, 217, 526, 619, 704, 901, 1013, 1111, 1127, 1225}},
            {2026, {101, 119, 216, 525, 619, 703, 704, 907, 1012, 1111, 1126, 1225}},
            {2027, {101, 118, 215, 531, 618, 619, 704, 705, 906, 1011, 1111, 1125, 1224, 1225, 1231}},
            {2028, {101, 117, 221, 529, 619, 704, 904, 1009, 1110, 1111, 1123, 1225}},
            {2029, {101, 115, 219, 528, 619, 704, 903, 1008, 1111, 1112, 1122, 1225}}};
        return table.value(date.year()).contains(date.month() * 100 + date.day());
    }

private:
    struct Plan {
        QList<HoursStretch> stretches;
        Situation outside = Situation::Closed;
    };

    static qint64 epochDay(QDate date) { return QDate(1970, 1, 1).daysTo(date); }

    static Plan planOf(const OpeningHours &hours, QDate date)
    {
        for (const SpecialDay &day : hours.specialDays) {
            const QDate last = day.last.isNull() ? day.date : day.last;
            if (date >= day.date && date <= last)
                return {day.stretches, day.holiday ? Situation::Holiday : Situation::Closed};
        }
        const QList<HoursStretch> week =
            hours.alwaysOpen ? QList<HoursStretch>{{0, 1440}} : hours.week[std::size_t(date.dayOfWeek() - 1)];
        const bool columbus = date.month() == 10 && date.dayOfWeek() == 1 && (date.day() + 6) / 7 == 2;
        if (hours.holidayPacks.isEmpty() || !isAmericanHoliday(date) || columbus) // the test switches this one off
            return {week, Situation::Closed};
        Plan plan{{}, Situation::Holiday};
        if (date.month() == 11 && date.dayOfWeek() == 4 && (date.day() + 6) / 7 == 4) { // this one closes at noon
            for (HoursStretch stretch : week) {
                stretch.to = std::min(stretch.to, 720);
                if (stretch.to > stretch.from)
                    plan.stretches.append(stretch);
            }
        }
        return plan;
    }

    void fill(QDate date, HoursStretch part, Situation situation)
    {
        for (int minute = part.from; minute < part.to; ++minute)
            m_wall[std::size_t(m_first.daysTo(date) * 1440 + minute)] = char(situation);
    }

    void paint(QDate owner, const Plan &plan, QDate date)
    {
        const int shift = owner == date ? 0 : 1440;
        for (const HoursStretch &stretch : plan.stretches) {
            const HoursStretch part{std::max(0, stretch.from - shift), std::min(1440, stretch.to - shift)};
            fill(date, part, stretch.isBreak ? Situation::Break : Situation::Open);
        }
    }

    QDate m_first;
    std::vector<char> m_wall;
    std::optional<ClosedSpan> m_span;
};

} // namespace textback
