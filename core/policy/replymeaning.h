// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace textback {

enum class ReplyMeaning {
    Ordinary,
    Stop, ///< One of the opt-out words, alone: binding at once.
    Start, ///< Lifts it.
    Yes, ///< A bare YES: shown to a person.
    Help,
    LooksLikeStop ///< A sentence that asks to stop: shown to a person with one-click confirmation.
};
/// What a caller's text says about texting. Any case, surrounding spaces and punctuation; English, Spanish and French
/// words. @param moreStopWords of the office's own; they count as the others do.
[[nodiscard]] ReplyMeaning meaningOf(const QString &body, const QStringList &moreStopWords = {});

} // namespace textback
