// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/sendtimes.h"

#include "core/policy/officedays.h"
#include "core/policy/openinghours.h"

namespace textback {

namespace {

constexpr std::chrono::hours MorningHour{8}; ///< Of an office that never opens.
constexpr int MinutesInADay = 1440;
constexpr Milliseconds LaterAtLeast = 2h;

} // namespace

bool isQuietTime(const OpeningHours &hours, const std::optional<DayTimes> &quiet, UtcTime at)
{
    if (!quiet)
        return false;
    const int minute = OfficeDays(hours).wallTimeAt(at).msecsSinceStartOfDay() / 60'000;
    return quiet->from < quiet->to ? minute >= quiet->from && minute < quiet->to
                                   : minute >= quiet->from || minute < quiet->to;
}

SendTimes sendTimes(const OpeningHours &hours, const std::optional<DayTimes> &quiet, UtcTime now)
{
    const OfficeDays days(hours);
    const QDate today = days.dateAt(now);
    SendTimes times;
    const UtcTime tomorrow = days.startOf(today.addDays(1));
    times.nextOpening = tomorrow + MorningHour;
    if (const auto opens = nextOpen(hours, tomorrow); opens && *opens > tomorrow)
        times.nextOpening = *opens;
    if (isQuietTime(hours, quiet, times.nextOpening)) {
        const int minute = days.wallTimeAt(times.nextOpening).msecsSinceStartOfDay() / 60'000;
        times.nextOpening += std::chrono::minutes((quiet->to - minute + MinutesInADay) % MinutesInADay);
    }
    // The next full hour on the wall that is some hours away.
    const UtcTime least = now + LaterAtLeast;
    const QTime wall = days.wallTimeAt(least);
    const Milliseconds intoHour{wall.minute() * 60'000 + wall.second() * 1000 + wall.msec()};
    const UtcTime later = intoHour == 0ms ? least : least - intoHour + 1h;
    if (days.dateAt(later) == today && !isQuietTime(hours, quiet, later))
        times.laterToday = later;
    return times;
}

} // namespace textback
