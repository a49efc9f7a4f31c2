// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contactreading.h"

#include "core/store/contactfile.h"
#include "core/store/contactwriting.h"

namespace textback {

ContactFileThread::ContactFileThread(const QString &databasePath)
    : m_thread(databasePath, QStringLiteral("file of contacts"))
{
}

void ContactFileThread::read(const ContactFile &file, QObject *context, std::function<void(qint64, qint64)> progress,
                             Callback<Result<ContactReading>> done)
{
    m_thread.ask<ContactReading>(
        [file](Connection &connection, const ReadingThread::Progress &tell) {
            return readContactFile(connection, file, tell);
        },
        context, std::move(progress), std::move(done));
}

ContactWriterThread::ContactWriterThread(const QString &databasePath)
    : m_thread(databasePath, QStringLiteral("list of contacts"))
{
}

void ContactWriterThread::write(const ContactTarget &target, QObject *context, std::function<void(qint64)> progress,
                                Callback<Result<qint64>> done)
{
    m_thread.ask<qint64>(
        [target](Connection &connection, const ReadingThread::Progress &tell) {
            return writeContactFile(connection, target, [&tell](qint64 written) { return tell(written, 0); });
        },
        context, [progress = std::move(progress)](qint64 written, qint64) { progress(written); }, std::move(done));
}

} // namespace textback
