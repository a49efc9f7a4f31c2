// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/verdict.h"

#include <QObject>

#include <array>

namespace textback {

/// A text of theirs counts as the reply to a text back within so much time.
constexpr std::chrono::hours ReplyCounts{7 * 24};

/// One missed call as the report counts it. Carrier's time.
struct ReportedCall {
    UtcTime startedAt{};
    std::optional<UtcTime> endedAt;
    std::optional<UtcTime> textedAt; ///< When the text back left that the carrier took.
    std::optional<UtcTime> repliedAt; ///< Their first text after it.
    std::optional<UtcTime> answeredAt; ///< When a person of ours first wrote or talked after that.
    bool won = false; ///< Somebody of ours said that it became a job.
    bool failed = false; ///< The carrier did not take the text, or it did not arrive.
    std::optional<Decision> decision;
    std::optional<CheckKind> decidedBy;
    QString templateKey;
    friend bool operator==(const ReportedCall &, const ReportedCall &) = default;
};

/// Whole days of the office, both ends included.
struct ReportWish {
    QDate first;
    QDate last;
    OpeningHours hours; ///< Says the time zone, and when the office is open.
    friend bool operator==(const ReportWish &, const ReportWish &) = default;
};

/// The missed calls of a stretch of time, and what became of them. Each of these is a part of the missed ones.
struct ReportCounts {
    int missed = 0;
    int texted = 0;
    int replied = 0;
    int won = 0;
    friend bool operator==(const ReportCounts &, const ReportCounts &) = default;
};

/// How long something took.
struct ReportTimes {
    int count = 0;
    std::chrono::seconds median{0};
    std::chrono::seconds ninetieth{0}; ///< Nine of ten took no longer.
    friend bool operator==(const ReportTimes &, const ReportTimes &) = default;
};

struct TemplateCounts {
    QString key;
    ReportCounts counts; ///< `missed` is as `texted`.
    friend bool operator==(const TemplateCounts &, const TemplateCounts &) = default;
};

struct Report {
    QDate first;
    QList<ReportCounts> days; ///< One for each day from `first` on, whether anybody called or not.
    ReportCounts total;
    std::array<std::array<int, 24>, 7> week{}; ///< Missed calls by weekday (Monday first) and hour of the office.
    ReportTimes toText; ///< From the end of the call to the text.
    ReportTimes toAnswer; ///< From their reply to ours, of replies that came while the office was open.
    QList<TemplateCounts> templates; ///< Most texted first.
    std::array<int, CheckKindCount> stopped{}; ///< Not texted, by the check that decided.
    int textFailed = 0;
    int otherwise = 0; ///< Not texted for none of these reasons: taken back, answered meanwhile, not decided yet.
    friend bool operator==(const Report &, const Report &) = default;
};

/// Counts what came of missed calls. Used on the UI thread; the work is done on another.
class ReportMaker {
public:
    virtual ~ReportMaker() = default;
    /// A report still under way is cancelled. `progress` is told now and then how many calls are counted.
    virtual void make(const ReportWish &wish, QObject *context, std::function<void(qint64)> progress,
                      Callback<Result<Report>> done) = 0;
    /// The one under way ends soon and answers Cancelled.
    virtual void cancel() = 0;
};

} // namespace textback
