// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/dayplans.h"

#include <QTimeZone>

namespace textback {

/// The part of a day from an instant on, until the next piece or the end of the day.
struct DayPiece {
    UtcTime from{};
    Situation situation = Situation::Closed;
};

/// One date's schedule in its time zone. Every minute the clock on the wall can show stands for one instant: shown
/// twice (clocks go back), for the first of both; skipped (clocks go forward), for the moment they do. So stretches
/// that touch on the wall touch in time, nothing opens twice, and a stretch that lies in the skipped hour alone is
/// empty. A stretch that goes on past midnight belongs to the day it begins on: it ends as planned, whatever stands in
/// the calendar for the next day, and where both speak of a minute the next day's own stretch counts.
class OfficeDays {
public:
    explicit OfficeDays(const OpeningHours &hours); ///< `hours` must outlive this.
    [[nodiscard]] QDate dateAt(UtcTime at) const;
    [[nodiscard]] QTime wallTimeAt(UtcTime at) const;
    [[nodiscard]] UtcTime startOf(QDate date) const;
    /// In order; the first begins with the day. None for a date that a time zone left out.
    [[nodiscard]] QList<DayPiece> pieces(QDate date) const;
    [[nodiscard]] const DayPlans &plans() const { return m_plans; }
    /// What the clock on the wall gains on this date: 60 min where clocks go forward by an hour.
    [[nodiscard]] std::chrono::minutes clockChange(QDate date) const;
    /// The instant at which the wall first shows this minute of the date, or has passed it.
    [[nodiscard]] UtcTime instantAt(QDate date, int minute) const;

private:
    [[nodiscard]] QList<DayPiece> planned(QDate date) const;
    [[nodiscard]] QList<DayPiece> closedMeanwhile(const QList<DayPiece> &pieces, UtcTime end) const;
    [[nodiscard]] qint64 offsetAt(qint64 utcMs) const;
    [[nodiscard]] UtcTime instantOf(qint64 wallMs) const;
    const OpeningHours &m_hours;
    DayPlans m_plans;
    QTimeZone m_zone;
};

} // namespace textback
