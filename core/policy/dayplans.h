// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

#include <QHash>

namespace textback {

/// Why a date has the stretches it has.
enum class PlanSource { Week, Holiday, SpecialDay };

/// What stands in the calendar for one date, before any clock is looked at.
struct DayPlan {
    PlanSource source = PlanSource::Week;
    Situation outside = Situation::Closed; ///< Of the stretches.
    QList<HoursStretch> stretches;
    QString name; ///< Of the special day; the owner's words.
    QString holiday; ///< Key of the holiday of a pack.
    friend bool operator==(const DayPlan &, const DayPlan &) = default;
};

/// The plans of all dates. One-off changes win over holidays, holidays over the week.
class DayPlans {
public:
    explicit DayPlans(const OpeningHours &hours); ///< `hours` must outlive this.
    [[nodiscard]] DayPlan planOf(QDate date) const;
    /// The week's stretches, or the whole day.
    [[nodiscard]] QList<HoursStretch> usual(QDate date) const;
    /// The holiday that is kept on a date, its own day or the weekday it is moved to; empty if none.
    [[nodiscard]] QString holidayOn(QDate date) const;

private:
    void readYear(int year) const;
    const OpeningHours &m_hours;
    mutable QHash<QDate, QString> m_holidays;
    mutable QList<int> m_readYears;
};

/// Whether people keep the holiday: what they chose, or what the country does.
[[nodiscard]] bool keepsHoliday(const OpeningHours &hours, const QString &key);
/// The stretches up to a minute of the day.
[[nodiscard]] QList<HoursStretch> cutAt(const QList<HoursStretch> &stretches, int minute);
/// Whether the special day is about this date.
[[nodiscard]] bool covers(const SpecialDay &day, QDate date);

} // namespace textback
