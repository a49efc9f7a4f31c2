// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datacare.h"

#include <QStringList>

namespace textback {

class Connection;

/// One copy of the database, made at a time that its name tells.
struct BackupFile {
    QString path;
    UtcTime at{};
    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

/// The backups kept of this database, newest first.
[[nodiscard]] QList<BackupFile> backupFilesOf(const QString &database);
/// What was set aside of this database, damaged or replaced, with what belongs to it: whoever is erased is in them too.
[[nodiscard]] QStringList setAsideFilesOf(const QString &database);
/// Both, for people: the backups, then what was set aside.
[[nodiscard]] QList<DataCopy> copiesOf(const QString &database);
/// What a copy holds, after reading it to its end.
[[nodiscard]] Result<DataContents> contentsOfCopy(const QString &path);
[[nodiscard]] Result<DataContents> contentsOf(Connection &connection);
/// Those that are not worth their room any more: kept are the newest three, the newest of each of the last seven days,
/// of each of the four weeks before, and of each of the three months before that. @param backups newest first.
[[nodiscard]] QList<BackupFile> outlivedBackups(const QList<BackupFile> &backups, UtcTime now);
/// Removes them.
void thinBackups(const QString &database, UtcTime now);

/// Copies the database while a desk may be writing it, and opens the copy to see that it is whole: one that is not is
/// removed and an error. Takes a second or two a gigabyte; meant for a thread of its own. @return the copy.
[[nodiscard]] Result<QString> makeBackup(const QString &database, UtcTime now);
/// Whether a file is a whole database of Textback that this version can open.
[[nodiscard]] Status checkBackup(const QString &path);

} // namespace textback
