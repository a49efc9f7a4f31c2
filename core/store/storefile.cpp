// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefile.h"

#include "core/store/backups.h"
#include "core/store/filefault.h"
#include "core/store/log.h"
#include "core/store/migrations.h"
#include "core/store/restoring.h"
#include "core/store/searchforms.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto FileForUser = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto FolderForUser = FileForUser | QFile::ExeOwner;
/// Read whole at every opening, which costs 10 ms in 10 MB. Larger ones only after an unclean end.
constexpr qint64 SmallFile = 16 * 1024 * 1024;

constexpr int Forgotten = 3'600'000; // ms; no backup takes so long
constexpr int LongestWait = 60'000; // ms, for a backup that is being made

Error ioError(const QString &sentence)
{
    return {ErrorKind::Storage, sentence, {}, u"io"_s};
}

Status makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return Done{};
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, FolderForUser))
        return ioError(u"the folder for the database could not be made"_s);
    return Done{};
}

/// An empty file is an empty database, and everything SQLite puts beside it takes its permissions.
Status makeFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, FileForUser))
        return fileFault(u"the database file could not be made"_s, file);
    for (const QString &part : {path, path + u"-wal"_s, path + u"-shm"_s}) {
        if (QFile::exists(part) && !QFile::setPermissions(part, FileForUser))
            return ioError(u"the database file belongs to another user"_s);
    }
    return Done{};
}

QString stamp(UtcTime now)
{
    return toQDateTime(now).toString(u"yyyyMMdd-HHmmss-zzz"_s);
}

bool closedInOrder(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() == 0 && !QFile::exists(suspectMark(path));
}

Status checkContent(Connection &connection, bool whole)
{
    // Reading the schema proves the header and the first page; quick_check walks every page.
    TEXTBACK_TRY(connection.askOnce(u"SELECT count(*) FROM sqlite_schema"_s));
    if (!whole)
        return Done{};
    Statement check(connection, u"PRAGMA quick_check(1)"_s);
    const auto answer = check.first<QString>([](Row &row) { return row.text(); });
    if (!answer.ok())
        return answer.error();
    if (answer.value() != u"ok"_s)
        return Error{ErrorKind::Storage, u"the database file is damaged"_s, {}, u"damaged"_s};
    return Done{};
}

Result<std::unique_ptr<Connection>> openChecked(const QString &path, bool whole)
{
    auto opened = Connection::open(path, Connection::Mode::Write);
    if (!opened.ok())
        return opened.error();
    auto connection = std::move(opened).value();
    TEXTBACK_TRY(checkContent(*connection, whole));
    return connection;
}

Result<QString> setAside(const QString &path, UtcTime now)
{
    const QString target = u"%1.damaged-%2"_s.arg(path, stamp(now));
    // The log first: it must never stand beside another file, to which it would be applied.
    for (const QString &part : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + part) && !QFile::rename(path + part, target + part))
            return ioError(u"a part of the damaged database could not be set aside"_s);
    }
    if (!QFile::rename(path, target))
        return ioError(u"the damaged database file could not be set aside"_s);
    return target;
}

/// Puts the newest backup that passes its check in the place of the lost file. @return its path, empty if there is
/// none.
QString restoreNewest(const QString &path, UtcTime now)
{
    const QStringList backups = backupsOf(path);
    for (const QString &backup : backups) {
        if (prepareRestore(path, backup, now).ok() && finishRestore(path).ok())
            return backup;
    }
    return {};
}

Result<std::unique_ptr<Connection>> replaceDamaged(const QString &path, const OpenOptions &options, OpenReport &report)
{
    const auto aside = setAside(path, options.now);
    if (!aside.ok())
        return aside.error();
    report.setAside = aside.value();
    report.restoredFrom = restoreNewest(path, options.now);
    report.created = report.restoredFrom.isEmpty();
    qCWarning(storeLog) << "the database was damaged and set aside; restored from a backup:" << !report.created;
    TEXTBACK_TRY(makeFile(path));
    return openChecked(path, false);
}

Status putInPlace(const QString &path, OpenReport &report)
{
    const auto replaced = finishRestore(path);
    if (!replaced.ok())
        return replaced.error();
    report.replaced = replaced.value();
    return Done{};
}

/// What an earlier run prepared and could not finish comes first: it may be all there is.
Status restore(const QString &path, const OpenOptions &options, OpenReport &report)
{
    if (restoreIsPrepared(path))
        TEXTBACK_TRY(putInPlace(path, report));
    if (options.restore.isEmpty())
        return Done{};
    const Status prepared = prepareRestore(path, options.restore, options.now);
    if (!prepared.ok()) {
        report.restoreFailed = prepared.error().detail;
        return Done{};
    }
    report.restoredFrom = options.restore;
    return putInPlace(path, report);
}

/// One backup at a time. A lock file without content is of a program that was cut off while it wrote it: nobody else
/// would take it away.
bool lockAlone(QLockFile &lock)
{
    constexpr int MuchLongerThanWriting = 500; // ms
    lock.setStaleLockTime(Forgotten);
    if (lock.tryLock(MuchLongerThanWriting))
        return true;
    const QFileInfo file(lock.fileName());
    const bool written =
        file.size() > 0 || file.lastModified().msecsTo(QDateTime::currentDateTime()) < MuchLongerThanWriting;
    if (lock.error() == QLockFile::LockFailedError && file.exists() && !written)
        QFile::remove(lock.fileName());
    return lock.tryLock(LongestWait);
}

void removeUnfinished(const QString &folder, const QString &name)
{
    const QDir backups(folder);
    const QStringList unfinished = backups.entryList({name + u"-*.db.part*"_s}, QDir::Files);
    for (const QString &each : unfinished)
        QFile::remove(backups.filePath(each));
}

Status migrate(Connection &connection, const QString &path, const OpenOptions &options, OpenReport &report)
{
    const Migrations migrations(options.scripts);
    const auto found = connection.askOnce(u"PRAGMA user_version"_s);
    if (!found.ok())
        return found.error();
    if (found.value() > migrations.newest()) {
        return Error{ErrorKind::Storage, u"this database was made by a newer version of Textback"_s, {}, u"newer"_s};
    }
    const int version = int(found.value());
    if (version > 0 && version < migrations.newest()) {
        report.migratedFrom = version;
        const auto copy = backUp(connection, path, options.now);
        if (!copy.ok())
            return copy.error();
        report.backup = copy.value();
    }
    // In one transaction with what follows from the new tables: whatever ends it, the file is as it was or as it should
    // be.
    return connection.inTransaction([&]() -> Status {
        TEXTBACK_TRY(migrations.run(connection, version));
        return report.migratedFrom > 0 ? noteSearchForms(connection) : Done{};
    });
}

} // namespace

Result<OpenedFile> openStoreFile(const QString &path, const OpenOptions &options)
{
    OpenReport report;
    TEXTBACK_TRY(makeFolder(QFileInfo(path).absolutePath()));
    TEXTBACK_TRY(restore(path, options, report));
    report.created = !QFile::exists(path);
    const bool whole = options.checkAll || !closedInOrder(path) || QFileInfo(path).size() <= SmallFile;
    TEXTBACK_TRY(makeFile(path));
    auto opened = openChecked(path, whole);
    if (!opened.ok() && opened.error().code == u"damaged"_s)
        opened = replaceDamaged(path, options, report);
    if (!opened.ok())
        return opened.error();
    auto connection = std::move(opened).value();
    QFile::remove(suspectMark(path));
    TEXTBACK_TRY(migrate(*connection, path, options, report));
    TEXTBACK_TRY(makeFile(path)); // the parts beside it exist now
    return OpenedFile{std::move(connection), report};
}

Result<QString> backUp(Connection &connection, const QString &path, UtcTime now)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath() + u"/backups"_s;
    TEXTBACK_TRY(makeFolder(folder));
    const QString target = u"%1/%2-%3.db"_s.arg(folder, file.completeBaseName(), stamp(now));
    // One at a time, so that whatever is unfinished is of a run that was cut off. Where there is no room for the lock
    // there is none for a backup, which says so.
    QLockFile alone(folder + u"/making"_s);
    if (!lockAlone(alone) && alone.error() == QLockFile::LockFailedError)
        return Error{ErrorKind::Storage, u"another backup is being made"_s, {}, u"busy"_s};
    removeUnfinished(folder, file.completeBaseName());
    const QString unfinished = target + u".part"_s; // never taken for a backup if we are cut off
    TEXTBACK_TRY(makeFile(unfinished));
    Statement copy(connection, u"VACUUM INTO ?"_s);
    if (const Status copied = copy.run(unfinished); !copied.ok()) {
        QFile::remove(unfinished);
        return copied.error();
    }
    if (!QFile::rename(unfinished, target))
        return ioError(u"the backup could not be named"_s);
    thinBackups(path, now);
    return target;
}

QStringList backupsOf(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder(file.absolutePath() + u"/backups"_s);
    QStringList backups;
    const QStringList names =
        folder.entryList({file.completeBaseName() + u"-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names)
        backups.append(folder.filePath(name));
    return backups;
}

} // namespace textback
