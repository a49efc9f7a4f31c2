// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include "core/store/log.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "core/store/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString StampFormat = u"yyyyMMdd-HHmmss-zzz"_s;
constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

std::optional<UtcTime> timeInName(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    QDateTime time = QDateTime::fromString(name.right(StampFormat.size()), StampFormat);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC); // as it was written
    return fromQDateTime(time);
}

/// Backups of one and the same day, week or month share a number; those that are too old for any have none.
std::optional<qint64> periodOf(std::chrono::hours age)
{
    constexpr auto Day = std::chrono::hours(24);
    if (age < 7 * Day)
        return age / Day;
    if (age < 35 * Day)
        return 100 + (age - 7 * Day) / (7 * Day);
    if (age < 125 * Day)
        return 200 + (age - 35 * Day) / (30 * Day);
    return std::nullopt;
}

Error damagedBackup()
{
    return {ErrorKind::Storage, u"the backup is damaged"_s, {}, u"damaged"_s};
}

} // namespace

QList<BackupFile> backupFilesOf(const QString &database)
{
    QList<BackupFile> files;
    const QStringList paths = backupsOf(database);
    for (const QString &path : paths) {
        if (const auto at = timeInName(path))
            files.append({path, *at});
    }
    return files;
}

QList<BackupFile> outlivedBackups(const QList<BackupFile> &backups, UtcTime now)
{
    constexpr int AlwaysKept = 3;
    QSet<qint64> seen;
    QList<BackupFile> old;
    for (qsizetype place = 0; place < backups.size(); ++place) {
        const auto age = std::chrono::duration_cast<std::chrono::hours>(now - backups.at(place).at);
        const auto period = periodOf(std::max(age, std::chrono::hours(0)));
        if (place >= AlwaysKept && (!period || seen.contains(*period)))
            old.append(backups.at(place));
        if (period)
            seen.insert(*period);
    }
    return old;
}

void thinBackups(const QString &database, UtcTime now)
{
    const QList<BackupFile> old = outlivedBackups(backupFilesOf(database), now);
    for (const BackupFile &backup : old)
        QFile::remove(backup.path);
}

Status checkBackup(const QString &path)
{
    if (!QFile::exists(path))
        return Error{ErrorKind::NotFound, u"there is no such backup"_s};
    auto opened = Connection::open(path, Connection::Mode::ReadOnly);
    if (!opened.ok())
        return opened.error();
    const auto version = opened.value()->askOnce(u"PRAGMA user_version"_s);
    if (!version.ok())
        return damagedBackup();
    if (version.value() > Migrations(u":/sql/sqlite"_s).newest())
        return Error{ErrorKind::Storage, u"the backup was made by a newer version of Textback"_s, {}, u"newer"_s};
    Statement whole(*opened.value(), u"PRAGMA quick_check(1)"_s);
    const auto answer = whole.first<QString>([](Row &row) { return row.text(); });
    const bool good = answer.ok() && answer.value() == u"ok"_s && version.value() > 0;
    return good ? Status(Done{}) : damagedBackup();
}

Result<QString> makeBackup(const QString &database, UtcTime now)
{
    auto opened = Connection::open(database, Connection::Mode::Write);
    if (!opened.ok())
        return opened.error();
    auto copy = backUp(*opened.value(), database, now);
    if (!copy.ok())
        return copy;
    if (const Status whole = checkBackup(copy.value()); !whole.ok()) {
        QFile::remove(copy.value());
        return whole.error();
    }
    return copy;
}

Result<QString> restoreBackup(const QString &database, const QString &backup, UtcTime now)
{
    TEXTBACK_TRY(checkBackup(backup));
    const QString unfinished = database + u".restoring"_s;
    QFile::remove(unfinished);
    if (!QFile::copy(backup, unfinished) || !QFile::setPermissions(unfinished, OwnerOnly)) {
        QFile::remove(unfinished);
        return Error{
            ErrorKind::Storage, u"there is no room for the restored file, or it cannot be written"_s, {}, u"io"_s};
    }
    // Only now, with the copy whole beside it, the present file steps aside.
    QString aside;
    if (QFile::exists(database)) {
        aside = u"%1.replaced-%2"_s.arg(database, toQDateTime(now).toString(StampFormat));
        for (const QString &part : {u"-wal"_s, u"-shm"_s}) {
            if (QFile::exists(database + part))
                QFile::rename(database + part, aside + part);
        }
        if (!QFile::rename(database, aside))
            return Error{ErrorKind::Storage, u"the present file could not be set aside"_s, {}, u"io"_s};
    }
    if (!QFile::rename(unfinished, database))
        return Error{ErrorKind::Storage, u"the restored file could not be given its name"_s, {}, u"io"_s};
    return aside;
}

} // namespace textback
