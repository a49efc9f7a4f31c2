// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include "core/store/log.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "core/store/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString StampFormat = u"yyyyMMdd-HHmmss-zzz"_s;

std::optional<UtcTime> timeAtEnd(const QString &words)
{
    QDateTime time = QDateTime::fromString(words.right(StampFormat.size()), StampFormat);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC); // as it was written
    return fromQDateTime(time);
}

std::optional<UtcTime> timeInName(const QString &path)
{
    return timeAtEnd(QFileInfo(path).completeBaseName());
}

/// Of a file that was set aside; none for what belongs to one.
std::optional<UtcTime> timeInSuffix(const QString &path)
{
    return timeAtEnd(path);
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

/// Reading takes a little room beside the file too; without it nothing is known of the file.
Error noRoomOrDamaged(const Error &error)
{
    return error.code == u"full"_s ? error : damagedBackup();
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

QStringList setAsideFilesOf(const QString &database)
{
    const QFileInfo file(database);
    const QDir folder = file.absoluteDir();
    const QString name = file.fileName();
    const QStringList names = folder.entryList({name + u".damaged-*"_s, name + u".replaced-*"_s,
                                                name + u".restoring*"_s, name + u".loading*"_s, name + u".archive-*"_s},
                                               QDir::Files);
    QStringList paths;
    for (const QString &each : names)
        paths.append(folder.filePath(each));
    return paths;
}

QList<DataCopy> copiesOf(const QString &database)
{
    QList<DataCopy> copies;
    for (const BackupFile &backup : backupFilesOf(database))
        copies.append({backup.path, backup.at, QFileInfo(backup.path).size(), DataCopy::Kind::Backup});
    QStringList aside = setAsideFilesOf(database);
    std::sort(aside.begin(), aside.end(), std::greater<>());
    for (const QString &path : std::as_const(aside)) {
        if (const auto at = timeInSuffix(path))
            copies.append(
                {path, *at, QFileInfo(path).size(),
                 path.startsWith(database + u".archive-"_s) ? DataCopy::Kind::Archive : DataCopy::Kind::SetAside});
    }
    return copies;
}

Result<DataContents> contentsOf(Connection &connection)
{
    // Counters that are kept: nothing here takes longer with more texts.
    Statement counts(
        connection,
        u"SELECT (SELECT coalesce(sum(texts), 0) FROM thread), (SELECT coalesce(sum(calls), 0) FROM caller), "
        "(SELECT count(*) FROM caller), (SELECT max(last_ms) FROM thread WHERE last_ms > 0)"_s);
    const auto read = counts.first<DataContents>([](Row &row) {
        DataContents contents{.texts = row.integer(), .calls = row.integer()};
        contents.people = row.integer();
        contents.newest = row.maybeTime();
        return contents;
    });
    if (!read.ok())
        return read.error();
    return read.value().value_or(DataContents{});
}

Result<DataContents> contentsOfCopy(const QString &path)
{
    TEXTBACK_TRY(checkBackup(path));
    auto opened = Connection::open(path, Connection::Mode::ReadOnly);
    if (!opened.ok())
        return opened.error();
    return contentsOf(*opened.value());
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
        return noRoomOrDamaged(version.error());
    if (version.value() > Migrations(u":/sql/sqlite"_s).newest())
        return Error{ErrorKind::Storage, u"the backup was made by a newer version of Textback"_s, {}, u"newer"_s};
    Statement whole(*opened.value(), u"PRAGMA quick_check(1)"_s);
    const auto answer = whole.first<QString>([](Row &row) { return row.text(); });
    if (!answer.ok())
        return noRoomOrDamaged(answer.error());
    const bool good = answer.value() == u"ok"_s && version.value() > 0;
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

} // namespace textback
