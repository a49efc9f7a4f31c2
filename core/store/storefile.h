// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"
#include "core/store/connection.h"

#include <QStringList>

namespace textback {

/// What opening the database file came to. Empty strings: it did not happen.
struct OpenReport {
    bool created = false; ///< There was no file (or none that could be used, see setAside).
    int migratedFrom = 0; ///< The schema version found, if it was older than ours.
    QString backup; ///< Made before migrating.
    QString setAside; ///< Where the damaged file was moved.
    QString restoredFrom; ///< The backup that took its place. What happened since then is not in it.
    QString restoreFailed; ///< Why the backup that was asked for is not in place: a sentence. The file is as it was.
    QString replaced; ///< Where the file was put that a prepared restore took the place of.
    friend bool operator==(const OpenReport &, const OpenReport &) = default;
};

/// How to open; the standard is what the program does.
struct OpenOptions {
    QString scripts = QStringLiteral(":/sql/sqlite"); ///< Folder of the schema's scripts.
    UtcTime now{}; ///< This computer's clock: names files that are set aside or kept.
    QString restore = {}; ///< A backup to put in the place of the file first.
    bool checkAll = false; ///< Read the whole file even if it is large and was closed in order.
};

struct OpenedFile {
    std::unique_ptr<Connection> connection;
    OpenReport report;
};

/// Opens the writing connection: makes folder and file for the user alone, checks the file, sets a damaged one aside
/// and restores the newest good backup, keeps a backup before migrating, migrates. Errors are Storage with code "newer"
/// (made by a newer program; not touched), "full", "io", "busy", "driver" or "sql"; `detail` is a sentence.
[[nodiscard]] Result<OpenedFile> openStoreFile(const QString &path, const OpenOptions &options);

/// Copies the database of `connection` into a new file in the backups folder beside it and thins out old ones.
/// @return the copy's path.
[[nodiscard]] Result<QString> backUp(Connection &connection, const QString &path, UtcTime now);
/// The backups kept of this file, newest first.
[[nodiscard]] QStringList backupsOf(const QString &path);

} // namespace textback
