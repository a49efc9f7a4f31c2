// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/utctime.h"

#include <QtGlobal>

namespace textback {

/// What became of the missed calls of one day, as far as the outcome alarm is concerned. Calls that people or their
/// settings decided to leave alone (too short, can't get texts, asked to stop, texted lately, cancelled, a rule) are
/// not in it.
struct DayOutcome {
    int missed = 0; ///< Calls that should have been texted by now.
    int accepted = 0; ///< Texts for missed calls that the carrier took.
    friend bool operator==(const DayOutcome &, const DayOutcome &) = default;
};

/// Used on the desk thread.
class OutcomeReader {
public:
    virtual ~OutcomeReader() = default;
    /// Calls that began in [from, to), carrier's time. A text that still waits for its time before `due` (this
    /// computer's clock) is not missed yet.
    virtual Result<DayOutcome> outcome(UtcTime from, UtcTime to, UtcTime due) = 0;
};

} // namespace textback
