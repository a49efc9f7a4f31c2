// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/watchdays.h"

#include <algorithm>

namespace textback {

namespace {

constexpr Milliseconds ShortestGap{60'000};

UtcTime midnightAfter(UtcTime at, const QTimeZone &zone)
{
    const QDate date = toQDateTime(at).toTimeZone(zone).date();
    const UtcTime midnight = fromQDateTime(date.addDays(1).startOfDay(zone));
    return midnight > at ? midnight : at + std::chrono::hours(24); // a zone that knows no such day
}

/// One stretch that lies within one day.
void add(QList<WatchDay> &days, UtcTime from, UtcTime to, const WatchChange &state, const QTimeZone &zone)
{
    const QDate date = toQDateTime(from).toTimeZone(zone).date();
    if (days.isEmpty() || days.constLast().date != date)
        days.append(WatchDay{date, {}, {}, {}});
    WatchDay &day = days.last();
    day.all += to - from;
    if (state.watching) {
        day.watched += to - from;
        return;
    }
    if (!day.gaps.isEmpty() && day.gaps.constLast().to == from && day.gaps.constLast().why == state.why)
        day.gaps.last().to = to;
    else
        day.gaps.append({from, to, state.why});
}

} // namespace

QList<WatchDay> watchDays(const QList<WatchChange> &changes, UtcTime since, UtcTime now, const QTimeZone &zone)
{
    QList<WatchDay> days;
    for (qsizetype at = 0; at < changes.size(); ++at) {
        const UtcTime end = at + 1 < changes.size() ? std::min(changes.at(at + 1).at, now) : now;
        for (UtcTime from = std::max(changes.at(at).at, since); from < end;) {
            const UtcTime to = std::min(end, midnightAfter(from, zone));
            add(days, from, to, changes.at(at), zone);
            from = to;
        }
    }
    for (WatchDay &day : days)
        day.gaps.removeIf([](const WatchGap &gap) { return gap.to - gap.from < ShortestGap; });
    std::reverse(days.begin(), days.end());
    return days;
}

} // namespace textback
