// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restoring.h"

#include "core/store/backups.h"
#include "core/store/migrations.h"
#include "core/store/restoredtexts.h"
#include "core/store/searchforms.h"
#include "core/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto UserAlone = QFile::ReadOwner | QFile::WriteOwner;

Error restoreError(const QString &sentence, const QString &code = u"io"_s)
{
    return {ErrorKind::Storage, sentence, {}, code};
}

/// Qt does not say why a file could not be copied.
Error copyError(const QString &database, const QString &source)
{
    const QStorageInfo disk(QFileInfo(database).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < QFileInfo(source).size())
        return restoreError(u"there is no room for the restored file"_s, u"full"_s);
    return restoreError(u"the restored file could not be written"_s);
}

/// Its name is given when it is whole.
QString preparedPath(const QString &database)
{
    return database + u".restoring"_s;
}

QString unfinishedPath(const QString &database)
{
    return preparedPath(database) + u".part"_s;
}

void removeDatabase(const QString &path)
{
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + part);
}

Status bringUpToDate(const QString &path)
{
    auto opened = Connection::open(path, Connection::Mode::Write);
    if (!opened.ok())
        return opened.error();
    Connection &file = *opened.value();
    const auto version = Migrations::versionOf(file);
    if (!version.ok())
        return version.error();
    const Migrations migrations(u":/sql/sqlite"_s);
    if (version.value() == migrations.newest())
        return Done{};
    return file.inTransaction([&]() -> Status {
        TEXTBACK_TRY(migrations.run(file, version.value()));
        return noteSearchForms(file);
    });
}

/// Closing the only connection of a file writes its log into it, durably, and takes the log away.
Status closedWhole(const QString &path)
{
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        return restoreError(u"the restored file could not be written to its end"_s, u"full"_s);
    return Done{};
}

Status makeUnfinished(const QString &database, const QString &backup, UtcTime now)
{
    const QString path = unfinishedPath(database);
    for (const QString &part : {QString(), u"-wal"_s}) { // what was set aside may have its log beside it
        if (!part.isEmpty() && !QFile::exists(backup + part))
            continue;
        if (!QFile::copy(backup + part, path + part) || !QFile::setPermissions(path + part, UserAlone))
            return copyError(database, backup + part);
    }
    TEXTBACK_TRY(bringUpToDate(path));
    TEXTBACK_TRY(settleRestored(path, database, now));
    return closedWhole(path);
}

} // namespace

Status prepareRestore(const QString &database, const QString &backup, UtcTime now)
{
    // Of a run that was cut off: until it is finished, what was prepared may be all there is.
    if (restoreIsPrepared(database)) {
        const auto finished = finishRestore(database);
        if (!finished.ok())
            return finished.error();
    }
    TEXTBACK_TRY(checkBackup(backup));
    removeDatabase(unfinishedPath(database));
    Status made = makeUnfinished(database, backup, now);
    if (made.ok() && !QFile::rename(unfinishedPath(database), preparedPath(database)))
        made = restoreError(u"the restored file could not be given its name"_s);
    if (!made.ok())
        removeDatabase(unfinishedPath(database));
    return made;
}

bool restoreIsPrepared(const QString &database)
{
    return QFile::exists(preparedPath(database));
}

Result<QString> finishRestore(const QString &database)
{
    const QFileInfo prepared(preparedPath(database));
    if (!prepared.exists())
        return restoreError(u"nothing was prepared to be restored"_s);
    // The same name whenever it is finished, so that what belongs together stays together.
    const QString stamp = prepared.lastModified().toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = u"%1.replaced-%2"_s.arg(database, stamp);
    bool stood = QFile::exists(aside);
    // The log first: it must never stand beside the other file, to which it would be applied.
    for (const QString &part : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (!QFile::exists(database + part))
            continue;
        if (!QFile::rename(database + part, aside + part))
            return restoreError(u"the present file could not be set aside"_s);
        stood = stood || part.isEmpty();
    }
    if (!QFile::rename(prepared.filePath(), database))
        return restoreError(u"the restored file could not be given its name"_s);
    return stood ? aside : QString();
}

Result<QString> restoreBackup(const QString &database, const QString &backup, UtcTime now)
{
    TEXTBACK_TRY(prepareRestore(database, backup, now));
    return finishRestore(database);
}

} // namespace textback
