// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict.h"

namespace textback {

/// What somebody who calls for the first time and reaches nobody would get.
struct CallerAnswer {
    Verdict verdict;
    std::optional<UtcTime> until; ///< When the situation changes next.
    QString templateName; ///< Text only.
    QString body; ///< Text only: the words as they would be sent.
};

/// @param line ours that is called, E.164; empty: any. Nothing is sent and nothing is kept.
[[nodiscard]] CallerAnswer answerAt(const OfficePolicy &policy, const QString &line, UtcTime at);

} // namespace textback
