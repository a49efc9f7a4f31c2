// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/utctime.h"

#include <QString>

namespace textback {

// A backup takes the place of the database in two steps, while nobody has the database open. The first makes all of the
// new file beside it; the second, which takes no time and needs no room, names it. A process that is cut off between or
// within them leaves the old file or the new one: whoever opens the database next finishes the second step first.

/// Makes the file that will take the place of `database`: a checked copy of `backup`, brought to today's schema, in
/// which nothing is sent twice and nobody who asked to stop since is forgotten (see RestoredTexts). Takes some seconds
/// a gigabyte. What an earlier run has prepared is finished first.
[[nodiscard]] Status prepareRestore(const QString &database, const QString &backup, UtcTime now);
[[nodiscard]] bool restoreIsPrepared(const QString &database);
/// Puts the prepared file in the place of the database, which nobody may have open.
/// @return where the file that stood there was set aside; empty if there was none.
[[nodiscard]] Result<QString> finishRestore(const QString &database);
/// Both steps.
[[nodiscard]] Result<QString> restoreBackup(const QString &database, const QString &backup, UtcTime now);

} // namespace textback
