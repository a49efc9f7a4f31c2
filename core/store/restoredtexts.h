// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/utctime.h"

#include <QString>

namespace textback {

/// Makes a file of an earlier day safe to go on from: `path`, of today's schema, which nobody else has open.
///
/// What this desk decided or sent since then is taken from `present`, the file it is to replace: texts that left or
/// were taken back meanwhile do not leave again, a call that was texted back stays so, and whoever asked to stop stays
/// asked. Where `present` cannot be read, a text that should have left by `now` is looked up in the carrier's history
/// and, if it is not there, left for a person to decide.
[[nodiscard]] Status settleRestored(const QString &path, const QString &present, UtcTime now);

} // namespace textback
