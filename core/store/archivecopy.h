// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datacare.h"
#include "core/store/archive.h"

namespace textback {

/// Makes a copy beside `database` from an archive of another desk, to be looked at and gone back to as a backup is;
/// never gone back to by itself. Its photos join those of the desk, each once. One is kept: the one before goes.
/// Errors as importArchive(); nothing is left behind then. Takes half a minute a million texts: for a thread of its
/// own.
[[nodiscard]] Result<DataCopy> copyFromArchive(const QString &archive, const QString &database, UtcTime now,
                                               const WorkProgress &progress);
/// Those that are kept, and what one that was cut off has left.
[[nodiscard]] QStringList archiveCopiesOf(const QString &database);

} // namespace textback
