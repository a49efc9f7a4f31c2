// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stores.h"

#include <array>

namespace textback {

/// What an item of a thread means for whose turn it is. The numbers stand in the database: append only.
enum class Turn {
    None = 0, ///< Notes, help answers.
    Theirs = 1, ///< A text from the caller: we owe an answer.
    Missed = 2, ///< A missed call: we owe an answer.
    Person = 3, ///< A text by a person of ours, or by another program of ours.
    TextBack = 4, ///< An automatic text that the carrier took.
    Talked = 5, ///< Somebody of ours talked with the caller.
    RangOut = 6, ///< We rang, and nobody answered.
    Failed = 7, ///< A text of ours that did not arrive.
    Pending = 8, ///< An automatic text that has not left, or a text that never will.
    TooShort = 9, ///< A missed call of a ring or two that nobody needs to answer.
    Earlier = 10 ///< From before this desk began to watch: nobody waits for anything because of it.
};
constexpr int TurnCount = int(Turn::Earlier) + 1;

/// The newest item of each turn in one thread, on the carrier's clock.
struct NewestTurns {
    std::array<std::optional<UtcTime>, TurnCount> at;
    std::optional<UtcTime> voicemail; ///< The newest call whose caller left words after the tone.
    [[nodiscard]] std::optional<UtcTime> of(Turn turn) const { return at[size_t(turn)]; }
};

/// Until when each kind of wait counts as answered; later items wait. Empty: nothing ever answered it.
[[nodiscard]] std::optional<UtcTime> textsAnsweredUntil(const NewestTurns &newest);
[[nodiscard]] std::optional<UtcTime> missedAnsweredUntil(const NewestTurns &newest);

/// The voicemail a person has to answer: a robot's text is no answer to words that somebody spoke.
[[nodiscard]] std::optional<UtcTime> waitingVoicemail(const NewestTurns &newest);

/// The state that what happened in a thread puts it in. Depends on times alone, not on the order in which the desk
/// learned of things.
[[nodiscard]] ThreadState naturalState(const NewestTurns &newest);

/// @param tooShort as isTooShort() says of its verdict; false without one. @param earlier ended before we watched
[[nodiscard]] Turn turnOf(const Call &call, bool tooShort, bool earlier = false);
/// Left alone because it rang so shortly that nobody needs to answer.
[[nodiscard]] bool isTooShort(Decision decision, std::optional<CheckKind> decidedBy);
[[nodiscard]] Turn turnOf(const OutboxText &text);
/// For texts that did not leave from this desk.
[[nodiscard]] Turn turnOf(const TextMessage &text);

/// Whether an automatic text counts towards cool-down and caps: it is on its way, or the carrier took it once.
[[nodiscard]] bool countsAsSent(const OutboxText &text, bool acceptedOnce);
/// The carrier took it.
[[nodiscard]] bool isAccepted(OutboxState state);
/// It must still leave, or nobody knows whether it did.
[[nodiscard]] bool isOpen(OutboxState state);
/// Whether the outcome needs a verdict.
[[nodiscard]] bool needsVerdict(CallOutcome outcome);
[[nodiscard]] bool isMissed(CallOutcome outcome);
/// Whether a person should ring because of this verdict.
[[nodiscard]] bool asksForCall(const Verdict &verdict);
/// The further of two states of one text: a later lower rank is ignored, Failed beats Sent, Delivered beats Failed.
[[nodiscard]] DeliveryState further(DeliveryState known, DeliveryState told);

} // namespace textback
