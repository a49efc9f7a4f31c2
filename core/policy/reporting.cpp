// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reporting.h"

#include "core/policy/openinghours.h"

#include <algorithm>

namespace textback {

namespace {

QTimeZone zoneOf(const OpeningHours &hours)
{
    const QTimeZone zone(hours.timeZone.toUtf8());
    return hours.timeZone.isEmpty() || !zone.isValid() ? QTimeZone::systemTimeZone() : zone;
}

/// The one that so many of ten do not exceed.
std::chrono::seconds tenth(const QList<std::chrono::seconds> &sorted, qsizetype tenths)
{
    const qsizetype place = (sorted.size() * tenths + 9) / 10;
    return sorted.at(std::max<qsizetype>(place, 1) - 1);
}

ReportTimes timesOf(QList<std::chrono::seconds> times)
{
    if (times.isEmpty())
        return {};
    std::sort(times.begin(), times.end());
    return {.count = int(times.size()), .median = tenth(times, 5), .ninetieth = tenth(times, 9)};
}

std::optional<std::chrono::seconds> between(std::optional<UtcTime> from, std::optional<UtcTime> to)
{
    if (!from || !to || *to < *from)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(*to - *from);
}

void count(ReportCounts &counts, const ReportedCall &call)
{
    ++counts.missed;
    counts.texted += call.textedAt ? 1 : 0;
    counts.replied += call.repliedAt ? 1 : 0;
    counts.won += call.won ? 1 : 0;
}

} // namespace

std::pair<UtcTime, UtcTime> spanOf(const ReportWish &wish)
{
    const QTimeZone zone = zoneOf(wish.hours);
    return {fromQDateTime(wish.first.startOfDay(zone)), fromQDateTime(wish.last.addDays(1).startOfDay(zone))};
}

ReportBuilder::ReportBuilder(const ReportWish &wish) : m_wish(wish), m_zone(zoneOf(wish.hours))
{
    m_report.first = wish.first;
    m_report.days.resize(std::max<qint64>(0, wish.first.daysTo(wish.last) + 1));
}

void ReportBuilder::add(const ReportedCall &call)
{
    const QDateTime at = toQDateTime(call.startedAt).toTimeZone(m_zone);
    const qint64 day = m_report.first.daysTo(at.date());
    if (day < 0 || day >= m_report.days.size())
        return;
    count(m_report.days[day], call);
    count(m_report.total, call);
    ++m_report.week[size_t(at.date().dayOfWeek() - 1)][size_t(at.time().hour())];
    if (call.textedAt)
        count(m_templates[call.templateKey], call);
    else
        addReason(call);
    addTimes(call);
}

void ReportBuilder::addReason(const ReportedCall &call)
{
    if (call.failed)
        ++m_report.textFailed;
    else if (call.decision && *call.decision != Decision::Text && call.decidedBy)
        ++m_report.stopped[size_t(*call.decidedBy)];
    else
        ++m_report.otherwise;
}

void ReportBuilder::addTimes(const ReportedCall &call)
{
    if (const auto time = between(call.endedAt, call.textedAt))
        m_toText.append(*time);
    const auto time = between(call.repliedAt, call.answeredAt);
    if (time && situationAt(m_wish.hours, *call.repliedAt) == Situation::Open)
        m_toAnswer.append(*time);
}

Report ReportBuilder::report() const
{
    Report report = m_report;
    report.toText = timesOf(m_toText);
    report.toAnswer = timesOf(m_toAnswer);
    for (auto one = m_templates.begin(); one != m_templates.end(); ++one)
        report.templates.append({one.key(), one.value()});
    std::stable_sort(report.templates.begin(), report.templates.end(),
                     [](const auto &one, const auto &other) { return one.counts.texted > other.counts.texted; });
    return report;
}

} // namespace textback
