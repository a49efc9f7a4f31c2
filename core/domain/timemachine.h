// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/result.h"
#include "core/domain/verdict.h"

#include <QObject>

#include <array>

namespace textback {

/// What would become of one stored call.
struct TrialVerdict {
    Decision decision = Decision::Leave;
    CheckKind decidedBy = CheckKind::RuleFits;
    QString rule; ///< That decided, if one did.
    QString templateKey;
    friend bool operator==(const TrialVerdict &, const TrialVerdict &) = default;
};

struct TrialDifference {
    CallId call{0};
    ThreadId thread{0}; ///< 0 for withheld callers.
    QString caller; ///< E.164; empty: withheld.
    UtcTime at{}; ///< When the call began; carrier's time.
    TrialVerdict before;
    TrialVerdict after;
    friend bool operator==(const TrialDifference &, const TrialDifference &) = default;
};

struct TrialCounts {
    int texted = 0;
    int held = 0;
    int left = 0;
    QMap<QString, int> rules; ///< By name: calls that each decided.
    QMap<QString, int> wouldFit; ///< Switched off: calls that each would have decided.
    std::array<int, CheckKindCount> stopped{}; ///< Calls that each check held back.
    friend bool operator==(const TrialCounts &, const TrialCounts &) = default;
};

struct TrialReport {
    int calls = 0;
    int unreadable = 0; ///< Kept by a program whose records we cannot read; not among the calls.
    TrialCounts before;
    TrialCounts after;
    int differing = 0;
    QList<TrialDifference> differences; ///< Oldest first, at most MostDifferences.
    friend bool operator==(const TrialReport &, const TrialReport &) = default;
};
constexpr int MostDifferences = 2000;

/// The stored calls that began from `from` until `to` (carrier's time), judged by two policies. Both as if automatic
/// texts had been on all the time: a pause is not what is tried.
struct Trial {
    OfficePolicy before;
    OfficePolicy after;
    UtcTime from{};
    UtcTime to{};
};

/// Tries rules, hours and settings on stored calls. Used on the UI thread; the work is done on another.
class TimeMachine {
public:
    virtual ~TimeMachine() = default;
    /// A trial still under way is cancelled. `progress` is told now and then how many of how many calls are judged.
    virtual void run(const Trial &trial, QObject *context, std::function<void(int, int)> progress,
                     Callback<Result<TrialReport>> done) = 0;
    /// The trial under way ends soon and answers Cancelled.
    virtual void cancel() = 0;
};

} // namespace textback
