// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readingthread.h"
#include "core/domain/report.h"

namespace textback {

/// Makes reports on a thread of its own. Used on the thread that made it.
class ReportThread : public ReportMaker {
public:
    explicit ReportThread(const QString &databasePath);
    void make(const ReportWish &wish, QObject *context, std::function<void(qint64)> progress,
              Callback<Result<Report>> done) override;
    void cancel() override { m_thread.cancel(); }

private:
    ReadingThread m_thread;
};

} // namespace textback
