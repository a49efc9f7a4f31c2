// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/openinghours.h"

#include "core/policy/officedays.h"

namespace textback {

namespace {

constexpr int DaysAhead = 400;

/// Whether nothing ever changes.
bool neverCloses(const OpeningHours &hours)
{
    return hours.alwaysOpen && hours.specialDays.isEmpty() && hours.holidayPacks.isEmpty() && !hours.closedNow;
}

/// The first instant after `at`, within the days looked ahead, whose situation `wanted` accepts.
template <typename Wanted>
std::optional<UtcTime> firstAfter(const OpeningHours &hours, UtcTime at, const Wanted &wanted)
{
    if (neverCloses(hours))
        return std::nullopt;
    const OfficeDays days(hours);
    const QDate today = days.dateAt(at);
    for (int ahead = 0; ahead <= DaysAhead; ++ahead) {
        const QList<DayPiece> pieces = days.pieces(today.addDays(ahead));
        for (const DayPiece &piece : pieces) {
            if (piece.from > at && wanted(piece.situation))
                return piece.from;
        }
    }
    return std::nullopt;
}

} // namespace

OpeningHours hoursOfLine(const OpeningHours &hours, const QString &line)
{
    OpeningHours own = hours;
    for (const LineHours &special : hours.lineHours) {
        if (special.line == line) {
            own.alwaysOpen = special.alwaysOpen;
            own.week = special.week;
            break;
        }
    }
    return own;
}

Situation situationAt(const OpeningHours &hours, UtcTime at)
{
    if (neverCloses(hours))
        return Situation::Open;
    const OfficeDays days(hours);
    const QList<DayPiece> pieces = days.pieces(days.dateAt(at));
    Situation situation = Situation::Closed;
    for (const DayPiece &piece : pieces) {
        if (piece.from <= at)
            situation = piece.situation;
    }
    return situation;
}

Situation situationForLine(const OpeningHours &hours, const std::optional<PhoneNumber> &line, UtcTime at)
{
    if (hours.lineHours.isEmpty() || !line)
        return situationAt(hours, at);
    return situationAt(hoursOfLine(hours, line->e164()), at);
}

std::optional<UtcTime> nextChange(const OpeningHours &hours, UtcTime at)
{
    const Situation current = situationAt(hours, at);
    return firstAfter(hours, at, [current](Situation situation) { return situation != current; });
}

std::optional<UtcTime> nextOpen(const OpeningHours &hours, UtcTime at)
{
    if (situationAt(hours, at) == Situation::Open)
        return at;
    return firstAfter(hours, at, [](Situation situation) { return situation == Situation::Open; });
}

} // namespace textback
