// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

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
/// empty.
class OfficeDays {
public:
    explicit OfficeDays(const OpeningHours &hours); ///< `hours` must outlive this.
    [[nodiscard]] QDate dateAt(UtcTime at) const;
    [[nodiscard]] QTime wallTimeAt(UtcTime at) const;
    [[nodiscard]] UtcTime startOf(QDate date) const;
    /// In order; the first begins with the day.
    [[nodiscard]] QList<DayPiece> pieces(QDate date) const;
    /// The stretches of this date: the special day's, or the week's, or the whole day.
    [[nodiscard]] QList<HoursStretch> stretches(QDate date) const;

private:
    [[nodiscard]] const SpecialDay *specialDay(QDate date) const;
    [[nodiscard]] qint64 offsetAt(qint64 utcMs) const;
    [[nodiscard]] UtcTime instantOf(qint64 wallMs) const;
    const OpeningHours &m_hours;
    QTimeZone m_zone;
};

} // namespace textback
