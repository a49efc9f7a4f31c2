// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict.h"

namespace textback {

/// One missed call as rules see it. References must outlive it.
struct RuleCase {
    const Call &call;
    const CallerFacts &caller;
    Situation situation = Situation::Open;
    UtcTime now{}; ///< When it is judged; the carrier's time.
};

/// Whether a rule's sentence fits, switched on or not.
[[nodiscard]] bool fits(const Rule &rule, const RuleCase &missed, const OfficePolicy &policy);
/// The first rule that is on and fits; null if none does. @param onlyTexts a person has decided that a text goes out,
/// and the rules only say which one. The result points into `policy`.
[[nodiscard]] const Rule *winningRule(const OfficePolicy &policy, const RuleCase &missed, bool onlyTexts);
/// Whether it hangs on a voicemail not known of yet which rule wins.
[[nodiscard]] bool winnerAsksAboutVoicemail(const OfficePolicy &policy, const RuleCase &missed);
/// Whether the first rule that fits and speaks of withheld callers lists them for a person.
[[nodiscard]] bool withheldAreListed(const OfficePolicy &policy, const RuleCase &missed);
/// The first rule that is on and fits whoever calls whichever line and however: what a caller gets right now.
[[nodiscard]] const Rule *ruleForAnybody(const OfficePolicy &policy, Situation situation, UtcTime now);

} // namespace textback
