// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filecommand.h"

#include "app/profilelock.h"
#include "core/store/archive.h"
#include "core/store/backups.h"
#include "core/store/restoring.h"

#include <QDir>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int DidNotWork = 1;

int fail(const QString &sentence)
{
    QTextStream(stderr) << "textback: " << sentence << "\n";
    return DidNotWork;
}

int done(const QString &words)
{
    QTextStream(stdout) << words << "\n";
    return 0;
}

UtcTime hereAndNow()
{
    return fromQDateTime(QDateTime::currentDateTimeUtc());
}

QString pathOf(const QString &file)
{
    return QDir::current().absoluteFilePath(file);
}

int exportTo(const Profile &profile, const QString &file)
{
    if (QFile::exists(file))
        return fail(u"There is a file of that name already; choose another."_s);
    if (!QFile::exists(profile.database()))
        return fail(u"This profile holds nothing yet."_s);
    const auto written = exportArchive(profile.database(), pathOf(file), hereAndNow());
    if (!written.ok())
        return fail(u"Nothing was exported: %1."_s.arg(written.error().detail));
    return done(u"%1 texts, calls and notes are in the archive. It holds everything people wrote: keep it safe."_s.arg(
        written.value().texts));
}

int importFrom(const Profile &profile, const QString &file)
{
    if (QFile::exists(profile.database()))
        return fail(u"This profile holds something already; an archive needs a new one: --profile DIR."_s);
    const auto read = importArchive(pathOf(file), profile.database());
    if (!read.ok())
        return fail(u"Nothing was imported: %1."_s.arg(read.error().detail));
    return done(u"%1 texts, calls and notes were imported. Sign in again to watch: textback account list."_s.arg(
        read.value().texts));
}

int backUpNow(const Profile &profile)
{
    if (!QFile::exists(profile.database()))
        return fail(u"This profile holds nothing yet."_s);
    const auto copy = makeBackup(profile.database(), hereAndNow());
    if (!copy.ok())
        return fail(u"No backup was made: %1."_s.arg(copy.error().detail));
    return done(copy.value());
}

int listBackups(const Profile &profile)
{
    const QList<BackupFile> backups = backupFilesOf(profile.database());
    if (backups.isEmpty())
        return done(u"There are no backups yet. A running desk makes one a day."_s);
    QStringList lines;
    for (const BackupFile &backup : backups)
        lines.append(
            u"%1  %2"_s.arg(toQDateTime(backup.at).toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s), backup.path));
    return done(lines.join(u'\n'));
}

int restore(const Profile &profile, const QString &file)
{
    const auto aside = restoreBackup(profile.database(), pathOf(file), hereAndNow());
    if (!aside.ok())
        return fail(u"Nothing was changed: %1."_s.arg(aside.error().detail));
    if (aside.value().isEmpty())
        return done(u"Restored."_s);
    return done(u"Restored. What stood there before is kept as %1."_s.arg(aside.value()));
}

} // namespace

int runFileCommand(const Profile &profile, const FileCommand &command)
{
    ProfileLock lock;
    const bool replaces = command.what == FileCommand::What::Import || command.what == FileCommand::What::Restore;
    if (replaces) {
        const Status locked = lock.acquire(profile.directory);
        if (!locked.ok())
            return fail(locked.error().kind == ErrorKind::Rejected
                            ? u"Textback is running for this profile; quit it first."_s
                            : locked.error().detail);
    }
    switch (command.what) {
    case FileCommand::What::Export:
        return exportTo(profile, command.file);
    case FileCommand::What::Import:
        return importFrom(profile, command.file);
    case FileCommand::What::Backup:
        return backUpNow(profile);
    case FileCommand::What::ListBackups:
        return listBackups(profile);
    case FileCommand::What::Restore:
        return restore(profile, command.file);
    }
    return DidNotWork;
}

} // namespace textback
