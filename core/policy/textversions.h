// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officechange.h"

namespace textback {

/// A text as it was kept once.
struct TextVersion {
    TextTemplate text;
    std::optional<UtcTime> at; ///< Nothing: it was there before anybody changed it.
    QString who;
    friend bool operator==(const TextVersion &, const TextVersion &) = default;
};

/// How the text with this key read, newest first; a change that left it alone gives none.
/// @param changes newest first, as they are kept. @param all this is all of them, so that what was before the oldest
/// counts, too.
[[nodiscard]] QList<TextVersion> versionsOf(const QString &key, const QList<OfficeChange> &changes, bool all);

} // namespace textback
