// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/office.h"

#include <QStringList>

namespace textback {

/// The checks of a verdict, in the order they are made.
enum class CheckKind {
    AutomaticOn,
    NotPaused,
    TextingDesk,
    OutcomeKnown, ///< The history could tell what became of the call.
    OutsideNumber, ///< Not withheld, not our own, not internal.
    CanGetTexts, ///< Not a short code, toll-free, known landline; country allowed.
    LineCanText,
    NotOnNeverTextList,
    NotAskedToStop,
    RangLongEnough,
    CoolDownOver,
    NoConversation,
    NotHandledSince, ///< Nobody answered, called back or texted since the call.
    NotCancelled, ///< No person said cancel or I'm calling back.
    FreshEnough,
    BelowHourlyCap,
    BelowDailyCap,
    RuleFits
};
constexpr int CheckKindCount = int(CheckKind::RuleFits) + 1;

enum class CheckResult { Passed, Failed };

/// One line of "Why?". `inputs` are plain values in the order documented at judge(); the UI makes the sentence.
struct Check {
    CheckKind kind = CheckKind::AutomaticOn;
    CheckResult result = CheckResult::Passed;
    QStringList inputs;
    friend bool operator==(const Check &, const Check &) = default;
};

enum class Decision { Text, Hold, Leave };

/// What the program decided about one missed call: every check up to the deciding one, and what follows.
struct Verdict {
    Decision decision = Decision::Leave;
    QList<Check> checks;
    Situation situation = Situation::Open;
    QString rule; ///< Name of the rule that won, if any.
    QString templateKey; ///< Text only.
    std::optional<UtcTime> notBefore; ///< Text only; carrier's time.
    UtcTime judgedAt{}; ///< Carrier's time.
    [[nodiscard]] std::optional<CheckKind> decidedBy() const
    {
        return checks.isEmpty() ? std::nullopt : std::optional(checks.constLast().kind);
    }
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

enum class PersonChoice { None, Cancelled, CallingBack, TextAnyway };

/// What is known of the caller when a call is judged. Times are the carrier's.
struct CallerFacts {
    bool isOurs = false; ///< One of our own lines or extensions.
    bool askedToStop = false;
    bool neverText = false;
    bool cannotGetTexts = false; ///< Learned from failed texts.
    bool lineCanText = true;
    std::optional<UtcTime> lastAutomaticText; ///< Queued ones count, cancelled and refused ones do not.
    std::optional<UtcTime> lastPersonContact; ///< A person of ours wrote to or talked with the caller.
    std::optional<UtcTime> handledSinceCall; ///< Answered, called back or texted by anyone after this call began.
    int automaticTextsLastHour = 0; ///< Over all callers.
    int automaticTextsLastDay = 0;
    int automaticTextsEver = 0; ///< To this caller.
    PersonChoice choice = PersonChoice::None;
    bool known = false; ///< A person of ours named or tagged them, or wrote to or talked with them, before this call.
    bool seenBefore = false; ///< They called or wrote, or we wrote to them, before this call.
    std::optional<UtcTime> calledBefore = {}; ///< When their newest call before this one began.
    QStringList tags = {};
    QStringList lists = {}; ///< Keys of the number lists they are on.
    friend bool operator==(const CallerFacts &, const CallerFacts &) = default;
};

} // namespace textback
