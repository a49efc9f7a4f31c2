// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/utctime.h"

#include <functional>

namespace textback {

// Everything a profile holds as one open file, which its README.txt describes: a tar file with the rows of each table
// of the schema as JSON lines. Secrets are not in it; they stand in the keychain alone.

/// Told how far the work is, from 0 to 1, from the thread that does it. Returning false ends it.
using WorkProgress = std::function<bool(double)>;

struct ArchiveSummary {
    qint64 rows = 0;
    qint64 texts = 0;
};

/// Writes all of `database` as it is at one instant into `file`, while others may go on writing to it. A file that
/// could not be finished is removed.
[[nodiscard]] Result<ArchiveSummary> exportArchive(const QString &database, const QString &file, UtcTime now,
                                                   const WorkProgress &progress = {});

/// Makes `database` from an archive. The file may come from anywhere: whatever does not fit is refused with a sentence,
/// and nothing is left behind: Invalid with code "damaged", "newer" (made by a later program) or "other" (no archive).
/// What was still to be sent where it came from is left for a person to decide. @param database must not exist.
[[nodiscard]] Result<ArchiveSummary> importArchive(const QString &file, const QString &database,
                                                   const WorkProgress &progress = {});

} // namespace textback
