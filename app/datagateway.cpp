// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datagateway.h"

#include "app/deskhost.h"
#include "app/erasecounting.h"
#include "core/store/archive.h"
#include "core/store/archivecopy.h"
#include "core/store/backups.h"

namespace textback {

namespace {

void noProgress(qint64, qint64) {}

UtcTime wallClock()
{
    return fromQDateTime(QDateTime::currentDateTimeUtc());
}

} // namespace

DataGateway::DataGateway(DeskHost &host)
    : m_host(host),
      m_thread(host.databasePath(), QStringLiteral("backups")),
      m_archives(host.databasePath(), QStringLiteral("archives"))
{
}

void DataGateway::copies(QObject *context, Callback<QList<DataCopy>> done)
{
    m_thread.ask<QList<DataCopy>>(
        [database = m_host.databasePath()](Connection &, const ReadingThread::Progress &) {
            return Result<QList<DataCopy>>(copiesOf(database));
        },
        context, noProgress,
        [done = std::move(done)](const Result<QList<DataCopy>> &copies) {
            done(copies.ok() ? copies.value() : QList<DataCopy>());
        });
}

void DataGateway::copyNow(QObject *context, Callback<Status> done)
{
    m_thread.ask<QString>(
        [database = m_host.databasePath()](Connection &, const ReadingThread::Progress &) {
            return makeBackup(database, wallClock());
        },
        context, noProgress,
        [done = std::move(done)](const Result<QString> &made) { done(made.ok() ? Status(Done{}) : made.error()); });
}

void DataGateway::look(const QString &file, QObject *context, Callback<Result<DataLook>> done)
{
    m_thread.ask<DataLook>(
        [file](Connection &connection, const ReadingThread::Progress &) -> Result<DataLook> {
            const auto copy = contentsOfCopy(file);
            const auto present = contentsOf(connection);
            if (!copy.ok() || !present.ok())
                return copy.ok() ? present.error() : copy.error();
            return DataLook{copy.value(), present.value()};
        },
        context, noProgress, std::move(done));
}

void DataGateway::takeArchive(const QString &file, QObject *context, std::function<void(int)> progress,
                              Callback<Result<DataCopy>> done)
{
    m_archives.ask<DataCopy>(
        [file, database = m_host.databasePath()](Connection &, const ReadingThread::Progress &tell) {
            const auto part = [&tell](double reached) { return tell(qint64(reached * 100), 100); };
            return copyFromArchive(file, database, wallClock(), part);
        },
        context, [progress = std::move(progress)](qint64 reached, qint64) { progress(int(reached)); }, std::move(done));
}

void DataGateway::writeArchive(const QString &file, QObject *context, std::function<void(int)> progress,
                               Callback<Result<qint64>> done)
{
    m_archives.ask<qint64>(
        [file, database = m_host.databasePath()](Connection &, const ReadingThread::Progress &tell) -> Result<qint64> {
            const auto part = [&tell](double reached) { return tell(qint64(reached * 100), 100); };
            const auto written = exportArchive(database, file, wallClock(), part);
            if (!written.ok())
                return written.error();
            return written.value().texts;
        },
        context, [progress = std::move(progress)](qint64 reached, qint64) { progress(int(reached)); }, std::move(done));
}

void DataGateway::previewPerson(const PhoneNumber &number, QObject *context, Callback<Result<ErasePreview>> done)
{
    m_thread.ask<ErasePreview>(
        [number, database = m_host.databasePath()](Connection &connection, const ReadingThread::Progress &) {
            return countPerson(connection, database, number);
        },
        context, noProgress, std::move(done));
}

void DataGateway::previewOlder(int months, QObject *context, Callback<Result<ErasePreview>> done)
{
    const UtcTime before = fromQDateTime(toQDateTime(wallClock()).addMonths(-months));
    m_thread.ask<ErasePreview>(
        [before, database = m_host.databasePath()](Connection &connection, const ReadingThread::Progress &) {
            return countOlder(connection, database, before);
        },
        context, noProgress, std::move(done));
}

void DataGateway::erasePerson(const PhoneNumber &number, QObject *context, std::function<void(int)> progress,
                              Callback<Status> done)
{
    const QPointer<QObject> asker(context);
    const auto tell = [this, asker, progress = std::move(progress)](int part) {
        QMetaObject::invokeMethod(this, [asker, progress, part] {
            if (asker)
                progress(part);
        });
    };
    const auto answer = [this, asker, done = std::move(done)](const Status &erased) {
        QMetaObject::invokeMethod(this, [asker, done, erased] {
            if (asker)
                done(erased);
        });
    };
    m_host.run([number, tell, answer](DeskRoom &room) { room.erasing().erase(number, &room, tell, answer); });
}

} // namespace textback
