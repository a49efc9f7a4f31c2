// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/deskday.h"

#include "core/policy/officedays.h"
#include "core/policy/openinghours.h"

#include <algorithm>

namespace textback {

namespace {

constexpr std::chrono::hours MorningOfOpenOffices{8};
constexpr std::chrono::hours EarlyBirds{2};
constexpr int MostClosedDays = 31;

bool worksThen(Situation situation)
{
    return situation == Situation::Open || situation == Situation::Break;
}

/// When the first open piece of a date begins.
std::optional<UtcTime> openingOf(const OfficeDays &days, QDate date)
{
    const QList<DayPiece> pieces = days.pieces(date);
    const auto open =
        std::find_if(pieces.begin(), pieces.end(), [](const DayPiece &piece) { return worksThen(piece.situation); });
    return open == pieces.end() ? std::nullopt : std::optional(open->from);
}

/// When the last open piece of a date ends.
std::optional<UtcTime> closingOf(const OfficeDays &days, QDate date)
{
    const QList<DayPiece> pieces = days.pieces(date);
    std::optional<UtcTime> closing;
    for (qsizetype index = 0; index < pieces.size(); ++index) {
        if (worksThen(pieces.at(index).situation))
            closing = index + 1 < pieces.size() ? pieces.at(index + 1).from : days.startOf(date.addDays(1));
    }
    return closing;
}

UtcTime openingFrom(const OpeningHours &hours, const OfficeDays &days, QDate date)
{
    const UtcTime midnight = days.startOf(date);
    if (hours.alwaysOpen)
        return midnight + MorningOfOpenOffices;
    return nextOpen(hours, midnight).value_or(midnight + MorningOfOpenOffices);
}

} // namespace

QList<SnoozeTime> snoozeTimes(const OpeningHours &hours, UtcTime now)
{
    const OfficeDays days(hours);
    const QDate today = days.dateAt(now);
    QList<SnoozeTime> times; // of two names for one instant the one added first is kept
    const Situation situation = situationAt(hours, now);
    if (situation != Situation::Open) {
        if (const auto open = nextOpen(hours, now))
            times.append({situation == Situation::Break ? SnoozeKind::AfterTheBreak : SnoozeKind::WhenWeOpen, *open});
    } else if (const auto change = nextChange(hours, now);
               change && days.dateAt(*change) == today && situationAt(hours, *change) == Situation::Break) {
        if (const auto open = nextOpen(hours, *change))
            times.append({SnoozeKind::AfterTheBreak, *open});
    }
    const UtcTime morning = openingFrom(hours, days, today.addDays(1));
    const bool tomorrow = days.dateAt(morning) == today.addDays(1);
    times.append({tomorrow ? SnoozeKind::TomorrowAtOpening : SnoozeKind::NextOpening, morning});
    const int toMonday = 8 - today.dayOfWeek();
    times.append({SnoozeKind::MondayAtOpening, openingFrom(hours, days, today.addDays(toMonday))});
    times.append({SnoozeKind::InAnHour, now + std::chrono::hours{1}});
    times.append({SnoozeKind::InThreeHours, now + std::chrono::hours{3}});
    std::stable_sort(times.begin(), times.end(),
                     [](const SnoozeTime &one, const SnoozeTime &other) { return one.at < other.at; });
    const auto same = std::unique(times.begin(), times.end(),
                                  [](const SnoozeTime &one, const SnoozeTime &other) { return one.at == other.at; });
    times.resize(std::distance(times.begin(), same));
    return times;
}

std::optional<TimeStretch> closedBeforeToday(const OpeningHours &hours, UtcTime now)
{
    if (hours.alwaysOpen && hours.specialDays.isEmpty())
        return std::nullopt;
    const OfficeDays days(hours);
    const QDate today = days.dateAt(now);
    const auto opening = openingOf(days, today);
    if (!opening || *opening > now + EarlyBirds)
        return std::nullopt;
    const UtcTime end = std::min(*opening, now);
    for (int back = 1; back <= MostClosedDays; ++back) {
        if (const auto closing = closingOf(days, today.addDays(-back)))
            return *closing < end ? std::optional(TimeStretch{*closing, end}) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<UtcTime> closingToday(const OpeningHours &hours, UtcTime now)
{
    if (hours.alwaysOpen && hours.specialDays.isEmpty())
        return std::nullopt;
    const OfficeDays days(hours);
    const QDate today = days.dateAt(now);
    const auto closing = closingOf(days, today);
    return closing && *closing < days.startOf(today.addDays(1)) ? closing : std::nullopt;
}

UtcTime openingAfterToday(const OpeningHours &hours, UtcTime now)
{
    const OfficeDays days(hours);
    return openingFrom(hours, days, days.dateAt(now).addDays(1));
}

} // namespace textback
