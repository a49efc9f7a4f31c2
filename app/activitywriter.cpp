// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activitywriter.h"

#include "core/store/activityfile.h"

namespace textback {

ActivityWriter::ActivityWriter(const QString &databasePath) : m_thread(databasePath, QStringLiteral("list of calls")) {}

void ActivityWriter::write(const ActivityFile &file, QObject *context, std::function<void(qint64)> progress,
                           Callback<Result<qint64>> done)
{
    m_thread.ask<qint64>(
        [file](Connection &connection, const ReadingThread::Progress &tell) {
            return writeActivityFile(connection, file, [&tell](qint64 written) { return tell(written, 0); });
        },
        context, [progress = std::move(progress)](qint64 written, qint64) { progress(written); }, std::move(done));
}

} // namespace textback
