// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outbox.h"
#include "core/domain/result.h"

namespace textback {

/// Makes a file that came from another computer safe to go on from: what was still to leave there, now or at its time,
/// does not leave here by itself; a person decides. `path` is of today's schema and nobody else has it open.
[[nodiscard]] Status settleImported(const QString &path);

/// A text that may have left already: it is looked for and, if it is not found, left for a person to decide.
[[nodiscard]] OutboxText doubted(OutboxText text);

} // namespace textback
