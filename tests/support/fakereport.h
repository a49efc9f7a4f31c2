// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report.h"
#include "core/domain/wonjobs.h"

#include <QMap>

namespace textback {

/// Gives the report it was given, at once or when told.
class FakeReports : public ReportMaker {
public:
    Report report;
    std::optional<Error> refusal;
    bool answers = true; ///< False: the answer is kept back.
    bool cancelled = false;
    QList<ReportWish> asked;
    std::function<void(qint64)> progress;
    Callback<Result<Report>> pending;

    void make(const ReportWish &wish, QObject *, std::function<void(qint64)> told,
              Callback<Result<Report>> done) override;
    void answer();
    void cancel() override;
};

/// Which calls became a job, in memory.
class FakeWon : public WonQueries, public WonCommands {
public:
    QMap<qint64, bool> calls; ///< Missed calls by id.
    CallId newest{0}; ///< Of every thread.
    Result<std::optional<WonCall>> wonOf(ThreadId) override;
    Result<std::optional<WonCall>> wonCall(CallId call) override;
    void setWon(CallId call, bool won, QObject *, Callback<Status> answered) override;
};

} // namespace textback
