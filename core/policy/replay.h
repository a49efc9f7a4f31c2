// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timemachine.h"
#include "core/policy/judge.h"

#include <QHash>

#include <deque>

namespace textback {

/// A stored call with what it was judged from.
struct PastCall {
    CallId id{0};
    ThreadId thread{0};
    Call call;
    CallerFacts caller;
    UtcTime now{};
};

/// One policy's way through past calls, in the order they came. Texts that this policy would have sent count for its
/// later calls (cool-down, caps) instead of those that were sent then.
class ReplayRun {
public:
    /// @param since when the first call began: texts counted then and later were sent by calls that are judged anew.
    ReplayRun(OfficePolicy policy, UtcTime since);
    [[nodiscard]] TrialVerdict judge(const PastCall &past, KnownBefore known, TrialCounts *counts);

private:
    struct Span {
        UtcTime from{};
        UtcTime until{};
        Situation situation = Situation::Open;
    };
    [[nodiscard]] Situation situationFor(const PastCall &past);
    [[nodiscard]] CallerFacts factsFor(const PastCall &past) const;
    void countRules(const PastCall &past, const CallerFacts &facts, const Verdict &verdict, TrialCounts &counts) const;

    OfficePolicy m_policy;
    UtcTime m_since;
    QHash<QString, Span> m_spans; ///< By line; the empty one where no line has hours of its own.
    QHash<QString, UtcTime> m_texted; ///< By caller: the newest text of this run.
    std::deque<UtcTime> m_lastDay; ///< Texts of this run within a day.
};

/// The time machine itself: the same calls by two policies, side by side.
class Replay {
public:
    explicit Replay(const Trial &trial);
    /// Calls in the order they began. Those before the trial's time only count for the later ones.
    void add(const PastCall &past);
    void addUnreadable() { ++m_report.unreadable; }
    [[nodiscard]] const TrialReport &report() const { return m_report; }

private:
    [[nodiscard]] KnownBefore numberOf(const PastCall &past);

    Trial m_trial;
    ReplayRun m_before;
    ReplayRun m_after;
    QHash<QString, KnownBefore> m_numbers; ///< What each caller's number is: costly to find out.
    TrialReport m_report;
};

/// How long before the trial's time calls are judged too, so that cool-down and caps are right from its first call on.
[[nodiscard]] Milliseconds leadOf(const Trial &trial);

} // namespace textback
