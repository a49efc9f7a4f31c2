// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

#include <QDate>
#include <QList>
#include <QString>

namespace textback {

/// One public holiday of a country, as its law has it today; years before that law are computed by the same rule.
struct HolidayRule {
    QString key; ///< Stable name in what is kept: "us-memorial-day".
    QString name; ///< In English, as stored verdicts and logs show it. The screen has its own words.
    bool standard = true; ///< Kept everywhere in the country; the others hold in parts of it.
};

/// A holiday in one year. Where it falls on a weekend and the law gives a weekday for it, that weekday is `observed`.
struct HolidayDate {
    QString key;
    QDate date;
    QDate observed; ///< The same as `date` where nothing is moved. May lie in the year before or after.
    friend bool operator==(const HolidayDate &, const HolidayDate &) = default;
};

/// The holidays of a country in the order of the year.
/// Sources: 5 U.S.C. 6103 and Executive Order 11582 (United States, moved to Friday or Monday); Canada Labour Code,
/// sections 166 and 193, and Holidays Act, section 3 (Canada, moved to the next working day).
[[nodiscard]] const QList<HolidayRule> &holidayRules(HolidayPack pack);
[[nodiscard]] const HolidayRule *holidayRule(const QString &key);
/// Every holiday of a country whose own date lies in `year`, in the order of the rules.
[[nodiscard]] QList<HolidayDate> holidaysIn(HolidayPack pack, int year);
/// Easter Sunday of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

} // namespace textback
