// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/threadstate.h"

namespace textback {

namespace {

// An empty time is before every other: std::optional compares that way.
using Time = std::optional<UtcTime>;

} // namespace

std::optional<UtcTime> textsAnsweredUntil(const NewestTurns &newest)
{
    return newest.of(Turn::Person);
}

std::optional<UtcTime> missedAnsweredUntil(const NewestTurns &newest)
{
    return std::max(
        {newest.of(Turn::Person), newest.of(Turn::TextBack), newest.of(Turn::Talked), newest.of(Turn::RangOut)});
}

std::optional<UtcTime> waitingVoicemail(const NewestTurns &newest)
{
    const Time answered = std::max({newest.of(Turn::Person), newest.of(Turn::Talked), newest.of(Turn::RangOut)});
    return newest.voicemail > answered ? newest.voicemail : std::nullopt;
}

ThreadState naturalState(const NewestTurns &newest)
{
    const Time answered = missedAnsweredUntil(newest);
    if (newest.of(Turn::Theirs) > textsAnsweredUntil(newest) || newest.of(Turn::Missed) > answered
        || newest.of(Turn::Failed) > answered || waitingVoicemail(newest))
        return ThreadState::WaitingOnUs;
    const Time ours = std::max({newest.of(Turn::Person), newest.of(Turn::TextBack), newest.of(Turn::RangOut)});
    return ours > newest.of(Turn::Talked) ? ThreadState::WaitingOnThem : ThreadState::Done;
}

Turn turnOf(const Call &call, bool tooShort, bool earlier)
{
    switch (call.outcome) {
    case CallOutcome::Answered:
        return Turn::Talked;
    case CallOutcome::Outbound:
        return call.answeredAt ? Turn::Talked : earlier ? Turn::Earlier : Turn::RangOut;
    case CallOutcome::Missed:
    case CallOutcome::AbandonedInMenu:
    case CallOutcome::Unknown:
        if (earlier)
            return Turn::Earlier;
        return tooShort ? Turn::TooShort : Turn::Missed;
    case CallOutcome::Open:
    case CallOutcome::Internal:
    case CallOutcome::Ignored:
        break;
    }
    return Turn::None;
}

bool isTooShort(Decision decision, std::optional<CheckKind> decidedBy)
{
    return decision == Decision::Leave && decidedBy == CheckKind::RangLongEnough;
}

Turn turnOf(const OutboxText &text)
{
    if (text.cause == TextCause::HelpAnswer)
        return Turn::None;
    if (text.state == OutboxState::Failed)
        return Turn::Failed;
    if (text.state == OutboxState::Cancelled)
        return Turn::Pending;
    if (text.cause == TextCause::Manual)
        return Turn::Person;
    return isAccepted(text.state) ? Turn::TextBack : Turn::Pending;
}

Turn turnOf(const TextMessage &text)
{
    if (text.direction == TextDirection::In)
        return Turn::Theirs;
    return text.state == DeliveryState::Failed ? Turn::Failed : Turn::Person;
}

bool countsAsSent(const OutboxText &text, bool acceptedOnce)
{
    if (text.cause != TextCause::MissedCall || text.state == OutboxState::Cancelled)
        return false;
    return text.state != OutboxState::Failed || acceptedOnce;
}

bool isAccepted(OutboxState state)
{
    return state == OutboxState::Accepted || state == OutboxState::Sent || state == OutboxState::Delivered;
}

bool isOpen(OutboxState state)
{
    return state == OutboxState::Queued || state == OutboxState::Sending || state == OutboxState::Unknown;
}

bool needsVerdict(CallOutcome outcome)
{
    return isMissed(outcome) || outcome == CallOutcome::Unknown;
}

bool isMissed(CallOutcome outcome)
{
    return outcome == CallOutcome::Missed || outcome == CallOutcome::AbandonedInMenu;
}

bool asksForCall(const Verdict &verdict)
{
    if (verdict.decision == Decision::Hold)
        return true;
    const auto by = verdict.decidedBy();
    return verdict.decision == Decision::Leave
        && (by == CheckKind::CanGetTexts || by == CheckKind::LineCanText || by == CheckKind::NotAskedToStop);
}

DeliveryState further(DeliveryState known, DeliveryState told)
{
    const auto rank = [](DeliveryState state) {
        switch (state) {
        case DeliveryState::Unknown:
            return 0;
        case DeliveryState::Queued:
            return 1;
        case DeliveryState::Accepted:
            return 2;
        case DeliveryState::Sent:
            return 3;
        case DeliveryState::Failed:
            return 4;
        case DeliveryState::Delivered:
            return 5;
        }
        return 0;
    };
    return rank(told) > rank(known) ? told : known;
}

} // namespace textback
