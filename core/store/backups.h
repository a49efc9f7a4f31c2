// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/utctime.h"

#include <QStringList>

namespace textback {

/// One copy of the database, made at a time that its name tells.
struct BackupFile {
    QString path;
    UtcTime at{};
    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

/// The backups kept of this database, newest first.
[[nodiscard]] QList<BackupFile> backupFilesOf(const QString &database);
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
/// Puts a checked backup in the place of the database, which nobody may have open. @return where the file that stood
/// there was set aside; empty if there was none.
[[nodiscard]] Result<QString> restoreBackup(const QString &database, const QString &backup, UtcTime now);

} // namespace textback
