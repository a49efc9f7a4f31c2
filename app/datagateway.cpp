// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datagateway.h"

#include "app/deskhost.h"
#include "core/store/backups.h"

namespace textback {

namespace {

void noProgress(qint64, qint64) {}

UtcTime wallClock()
{
    return fromQDateTime(QDateTime::currentDateTimeUtc());
}

/// What would go, counted without the desk.
Result<ErasePreview> previewed(Connection &connection, const QString &database,
                               const std::function<Result<ErasePreview>(StoredEraser &)> &count)
{
    StoredTimeline timeline(connection);
    StoredEraser eraser(connection, timeline, filesFolder(database));
    auto preview = count(eraser);
    if (!preview.ok())
        return preview;
    ErasePreview full = std::move(preview).value();
    full.copies = copiesOf(database).size();
    return full;
}

} // namespace

DataGateway::DataGateway(DeskHost &host) : m_host(host), m_thread(host.databasePath(), QStringLiteral("backups")) {}

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

void DataGateway::previewPerson(const PhoneNumber &number, QObject *context, Callback<Result<ErasePreview>> done)
{
    m_thread.ask<ErasePreview>(
        [number, database = m_host.databasePath()](Connection &connection, const ReadingThread::Progress &) {
            return previewed(connection, database,
                             [&number](StoredEraser &eraser) { return eraser.previewPerson(number); });
        },
        context, noProgress, std::move(done));
}

void DataGateway::previewOlder(int months, QObject *context, Callback<Result<ErasePreview>> done)
{
    const UtcTime before = fromQDateTime(toQDateTime(wallClock()).addMonths(-months));
    m_thread.ask<ErasePreview>(
        [before, database = m_host.databasePath()](Connection &connection, const ReadingThread::Progress &) {
            return previewed(connection, database,
                             [before](StoredEraser &eraser) { return eraser.previewOlder(before); });
        },
        context, noProgress, std::move(done));
}

void DataGateway::erasePerson(const PhoneNumber &number, QObject *context, Callback<Result<ErasePreview>> done)
{
    const QPointer<QObject> asker(context);
    m_host.run([this, number, asker, done = std::move(done)](DeskRoom &room) {
        const auto erased = room.eraser()->erasePerson(number, room.clock().now());
        if (erased.ok())
            room.tellErased(erased.value().threadIds);
        QMetaObject::invokeMethod(this, [asker, done, erased] {
            if (asker)
                done(erased);
        });
    });
}

} // namespace textback
