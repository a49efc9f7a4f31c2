// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/hoursreading.h"

#include "core/policy/daypaint.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr qsizetype MostRanges = 50; ///< Of a day; beyond that somebody plays with us.
constexpr int MinutesOfWholeDay = 1440;

std::optional<int> minuteIn(const QJsonValue &value)
{
    if (value.isDouble()) {
        const qint64 minute = value.toInteger(-1);
        return minute >= 0 && minute <= MinutesOfWholeDay ? std::optional(int(minute)) : std::nullopt;
    }
    const QStringList parts = value.toString().split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    bool hourOk = false;
    bool minuteOk = false;
    const int hour = parts.at(0).toInt(&hourOk);
    const int minute = parts.at(1).toInt(&minuteOk);
    const bool sound = hourOk && minuteOk && hour >= 0 && minute >= 0 && minute < 60
        && hour * 60 + minute <= MinutesOfWholeDay && hour <= 24;
    return sound ? std::optional(hour * 60 + minute) : std::nullopt;
}

DayStretches dayIn(const QJsonArray &ranges)
{
    DayStretches day;
    for (qsizetype at = 0; at < std::min(ranges.size(), MostRanges); ++at) {
        const QJsonObject range = ranges.at(at).toObject();
        const auto from = minuteIn(range.value("from"_L1));
        auto to = minuteIn(range.value("to"_L1));
        if (!from || !to || *from == MinutesOfWholeDay)
            continue;
        if (*to <= *from) // past midnight; "00:00" to "00:00" is the whole day
            to = *to + MinutesOfWholeDay;
        day.append({*from, *to, false});
    }
    return tidied(day);
}

} // namespace

Result<CarrierHours> hoursIn(const QJsonObject &answer)
{
    const QJsonValue schedule = answer.value("schedule"_L1);
    if (!schedule.isObject())
        return Error{ErrorKind::Rejected, u"an answer without a schedule"_s};
    CarrierHours hours;
    const QJsonValue ranges = schedule.toObject().value("weeklyRanges"_L1);
    if (!ranges.isObject() || ranges.toObject().isEmpty()) {
        hours.alwaysOpen = true;
        return hours;
    }
    constexpr const char *Names[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    for (std::size_t day = 0; day < 7; ++day)
        hours.week[day] = dayIn(ranges.toObject().value(QLatin1StringView(Names[day])).toArray());
    return hours;
}

} // namespace textback::ringcentral
