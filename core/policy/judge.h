// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict.h"

namespace textback {

/// Judges one missed call from its arguments alone: same input, same verdict, for ever.
/// @param now the carrier's time.
/// The checks are made in the order of CheckKind; the first that fails decides, and is the last in the list. Inputs:
/// AutomaticOn, TextingDesk, NotOnNeverTextList, NotCancelled: none. NotPaused: {until in UTC ms}. OutcomeKnown:
/// {outcome name}. OutsideNumber: {"withheld" | "own" | "outside"}. CanGetTexts: {kind name, region, "learned" where a
/// text failed before}. LineCanText: {line E.164}. NotAskedToStop: none. RangLongEnough: {rang s or "", threshold s}.
/// CoolDownOver: {minutes since the last automatic text or "", cool-down in hours}. NoConversation: {minutes since or
/// "", hours}. NotHandledSince: {minutes since or ""}. FreshEnough: {age s, limit s}. BelowHourlyCap, BelowDailyCap:
/// {texts so far, cap}. RuleFits: {rule name, situation name, template key, delay s}.
/// A withheld number is never texted, but a rule may list it for a person: then OutsideNumber holds.
[[nodiscard]] Verdict judge(const Call &call, const CallerFacts &caller, const OfficePolicy &policy, UtcTime now);
/// What those who judge thousands of calls know beforehand.
struct KnownBefore {
    Situation situation = Situation::Open; ///< At `now`, for the line that was called.
    NumberKind kind = NumberKind::Other; ///< Of the caller's number, as its region.
    QString region;
};
/// The same verdict, without finding that out again.
[[nodiscard]] Verdict judgeKnowing(const KnownBefore &known, const Call &call, const CallerFacts &caller,
                                   const OfficePolicy &policy, UtcTime now);

/// The checks whose answer can change while a text waits, made again right before it leaves, in the same order. Text
/// says that all passed; rule, template and notBefore stay empty. Facts must not count the waiting text itself.
[[nodiscard]] Verdict judgeAgain(const Call &call, const CallerFacts &caller, const OfficePolicy &policy, UtcTime now);

/// Whether the verdict hangs on a voicemail not known of yet, so that it is worth waiting for the note: the rule that
/// could fit asks for it, or the call went to voicemail after ringing too short (who leaves a message is texted).
[[nodiscard]] bool asksAboutVoicemail(const Call &call, const CallerFacts &caller, const OfficePolicy &policy,
                                      UtcTime now);

} // namespace textback
