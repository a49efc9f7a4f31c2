// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakereport.h"

namespace textback {

/// A month at the made-up office: busy at lunch and after work, quiet at the weekend.
inline Report sampleReport(const QDate &last)
{
    Report report;
    report.first = last.addDays(-29);
    for (int day = 0; day < 30; ++day) {
        const int weekday = report.first.addDays(day).dayOfWeek();
        ReportCounts counts;
        counts.missed = weekday > 5 ? day % 3 : 5 + (day * 7) % 6;
        counts.texted = counts.missed * 6 / 10;
        counts.replied = counts.texted * 2 / 3;
        counts.won = day % 4 == 1 ? counts.replied / 2 : 0;
        report.days.append(counts);
        report.total.missed += counts.missed;
        report.total.texted += counts.texted;
        report.total.replied += counts.replied;
        report.total.won += counts.won;
    }
    for (int day = 0; day < 7; ++day) {
        for (int hour = 6; hour < 21; ++hour) {
            const bool lunch = hour == 12 || hour == 13;
            const bool evening = hour >= 16 && hour <= 18;
            const int busy = lunch ? 5 : evening ? 4 : (hour * 3 + day) % 4;
            report.week[size_t(day)][size_t(hour)] = day > 4 ? busy / 4 : std::max(0, busy + (hour + day) % 2 - 1);
        }
    }
    report.week[0][12] = 17;
    report.toText = {
        .count = report.total.texted, .median = std::chrono::seconds(11), .ninetieth = std::chrono::seconds(13)};
    report.toAnswer = {.count = 61, .median = std::chrono::seconds(372), .ninetieth = std::chrono::seconds(2900)};
    report.templates = {{QStringLiteral("simple"), {71, 71, 47, 9}}, {QStringLiteral("after-hours"), {24, 24, 9, 2}}};
    int left = report.total.missed - report.total.texted;
    for (const CheckKind kind : {CheckKind::RangLongEnough, CheckKind::CoolDownOver, CheckKind::CanGetTexts,
                                 CheckKind::NoConversation, CheckKind::NotAskedToStop, CheckKind::FreshEnough}) {
        const int amount = left / 3;
        report.stopped[size_t(kind)] = amount;
        left -= amount;
    }
    report.otherwise = left;
    return report;
}

} // namespace textback
