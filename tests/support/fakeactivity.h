// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activityexport.h"

namespace textback {

/// A list of calls in memory, and a writer that does what it is told.
class FakeActivity : public ActivityQueries, public ActivityExport {
public:
    QList<ActivityRow> rows; ///< Newest first.
    QList<ActivityWish> asked;
    bool broken = false;
    int emptyAnswers = 0; ///< So many answers look at calls and find none.
    std::optional<UtcTime> replied;
    std::optional<ActivityFile> file; ///< As it was asked for last.
    bool cancelled = false;
    std::function<void(qint64)> progress;
    Callback<Result<qint64>> done;

    Result<ActivityCalls> activity(const ActivityWish &wish, std::optional<ActivityKey> before, int limit) override;
    Result<std::optional<ActivityRow>> activityOf(CallId call) override;
    Result<std::optional<UtcTime>> repliedAfter(ThreadId, UtcTime) override;
    void write(const ActivityFile &wanted, QObject *, std::function<void(qint64)> told,
               Callback<Result<qint64>> answered) override;
    void cancel() override;

private:
    static bool fits(const ActivityRow &row, const ActivityWish &wish);
};

} // namespace textback
