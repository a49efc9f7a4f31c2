// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportthread.h"

#include "core/store/storedreport.h"

namespace textback {

ReportThread::ReportThread(const QString &databasePath) : m_thread(databasePath, QStringLiteral("report")) {}

void ReportThread::make(const ReportWish &wish, QObject *context, std::function<void(qint64)> progress,
                        Callback<Result<Report>> done)
{
    m_thread.ask<Report>(
        [wish](Connection &connection, const ReadingThread::Progress &tell) {
            return runReport(connection, wish, [&tell](qint64 counted) { return tell(counted, 0); });
        },
        context, [progress = std::move(progress)](qint64 counted, qint64) { progress(counted); }, std::move(done));
}

} // namespace textback
