// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/officerecord.h"

#include <algorithm>

namespace textback {

namespace {

struct WeekdayRecord {
    QList<HoursStretch> stretches;
};

} // namespace

template <typename Fields, RecordOf<HoursStretch> T> void describe(Fields &fields, T &stretch)
{
    fields("from", stretch.from);
    fields("to", stretch.to);
    fields("break", stretch.isBreak);
}

template <typename Fields, RecordOf<SpecialDay> T> void describe(Fields &fields, T &day)
{
    fields("date", day.date);
    fields("name", day.name);
    fields("holiday", day.holiday);
    fields("stretches", day.stretches);
    fields.later("last", day.last);
}

template <typename Fields, RecordOf<WeekdayRecord> T> void describe(Fields &fields, T &day)
{
    fields("stretches", day.stretches);
}

namespace {

/// A week has seven days.
template <typename Fields, typename Week> void describeWeek(Fields &fields, Week &week)
{
    QList<WeekdayRecord> days;
    for (const QList<HoursStretch> &day : week)
        days.append({day});
    fields("week", days);
    if constexpr (!std::is_const_v<Week>) {
        if (days.size() != qsizetype(week.size()))
            return fields.spoil();
        std::transform(days.begin(), days.end(), week.begin(), [](const WeekdayRecord &day) { return day.stretches; });
    }
}

} // namespace

template <typename Fields, RecordOf<HolidayChoice> T> void describe(Fields &fields, T &choice)
{
    fields("holiday", choice.holiday);
    fields("observed", choice.observed);
    fields("stretches", choice.stretches);
    fields.later("closes-at", choice.closesAt);
}

template <typename Fields, RecordOf<LineHours> T> void describe(Fields &fields, T &hours)
{
    fields("line", hours.line);
    fields("always-open", hours.alwaysOpen);
    describeWeek(fields, hours.week);
}

template <typename Fields, RecordOf<ClosedSpan> T> void describe(Fields &fields, T &span)
{
    fields("from", span.from);
    fields("until", span.until);
}

template <typename Fields, RecordOf<OpeningHours> T> void describe(Fields &fields, T &hours)
{
    fields("always-open", hours.alwaysOpen);
    fields("time-zone", hours.timeZone);
    describeWeek(fields, hours.week);
    fields("special-days", hours.specialDays);
    fields.later("holiday-packs", hours.holidayPacks);
    fields.later("holiday-choices", hours.holidayChoices);
    fields.later("line-hours", hours.lineHours);
    fields.later("closed-now", hours.closedNow);
}
template void describe(JsonWriter &, const OpeningHours &);
template void describe(JsonReader &, OpeningHours &);

QJsonObject toJson(const OpeningHours &hours)
{
    return objectOf(hours);
}

std::optional<OpeningHours> hoursFromJson(const QJsonValue &json)
{
    return recordFrom<OpeningHours>(json);
}

} // namespace textback
