// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/hoursahead.h"

#include <algorithm>

namespace textback {

namespace {

/// The end of the last stretch; nothing for a day without any.
std::optional<int> lastMinute(const QList<HoursStretch> &stretches)
{
    std::optional<int> last;
    for (const HoursStretch &stretch : stretches) {
        if (!stretch.isBreak)
            last = std::max(last.value_or(0), stretch.to);
    }
    return last;
}

} // namespace

QList<DayAhead> daysAhead(const OpeningHours &hours, UtcTime now, int count)
{
    const OfficeDays days(hours);
    QList<DayAhead> result;
    QDate date = days.dateAt(now);
    for (int tried = 0; result.size() < count && tried < count + 2; ++tried, date = date.addDays(1)) {
        DayAhead day{date,
                     days.startOf(date),
                     days.startOf(date.addDays(1)),
                     days.pieces(date),
                     days.plans().planOf(date),
                     days.clockChange(date),
                     {},
                     false};
        if (day.begins >= day.ends)
            continue;
        if (day.plan.source != PlanSource::Week) {
            const std::optional<int> closes = lastMinute(day.plan.stretches);
            if (closes && *closes < lastMinute(days.plans().usual(date)).value_or(0))
                day.closesAt = closes;
        }
        day.closedNow = hours.closedNow && hours.closedNow->from < day.ends && hours.closedNow->until > day.begins;
        result.append(day);
    }
    return result;
}

const DayAhead *dayOf(const QList<DayAhead> &days, UtcTime at)
{
    const auto found =
        std::find_if(days.begin(), days.end(), [at](const DayAhead &day) { return day.begins <= at && at < day.ends; });
    return found == days.end() ? nullptr : &*found;
}

} // namespace textback
