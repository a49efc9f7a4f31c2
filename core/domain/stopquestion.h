// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/result.h"
#include "core/domain/utctime.h"

namespace textback {

/// A text that reads as if its writer wanted no more texts, but is no binding word: a person of ours has to say.
struct StopQuestion {
    ThreadId thread{0};
    ItemId text{0};
    QString words = {}; ///< A stranger's.
    UtcTime at{}; ///< Carrier's time.
    friend bool operator==(const StopQuestion &, const StopQuestion &) = default;
};

/// As InboxQueries.
class StopQuestions {
public:
    virtual ~StopQuestions() = default;
    /// What is to be decided about this thread; nothing once somebody decided, or they may not be texted anyway.
    virtual Result<std::optional<StopQuestion>> stopQuestion(ThreadId thread) = 0;
};

} // namespace textback
