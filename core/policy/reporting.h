// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report.h"

#include <QTimeZone>

namespace textback {

/// The first instant of the wish's days in the office's time zone, and the first after them.
[[nodiscard]] std::pair<UtcTime, UtcTime> spanOf(const ReportWish &wish);

/// Counts missed calls, in any order, into a report.
class ReportBuilder {
public:
    explicit ReportBuilder(const ReportWish &wish);
    /// A call outside the wish's days is not counted.
    void add(const ReportedCall &call);
    [[nodiscard]] Report report() const;

private:
    void addReason(const ReportedCall &call);
    void addTimes(const ReportedCall &call);
    ReportWish m_wish;
    QTimeZone m_zone;
    Report m_report;
    QMap<QString, ReportCounts> m_templates;
    QList<std::chrono::seconds> m_toText;
    QList<std::chrono::seconds> m_toAnswer;
};

} // namespace textback
