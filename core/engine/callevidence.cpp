// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/callevidence.h"

#include <algorithm>
#include <numeric>

namespace textback {

namespace {

void keepEarliest(std::optional<UtcTime> &kept, UtcTime at)
{
    if (!kept || at < *kept)
        kept = at;
}

void keepLatest(std::optional<UtcTime> &kept, UtcTime at)
{
    if (!kept || at > *kept)
        kept = at;
}

} // namespace

std::optional<std::chrono::seconds> wholeLength(const Call &call)
{
    if (!call.endedAt || *call.endedAt <= call.startedAt || call.label == MissedLabel::Voicemail || call.voicemailLeft)
        return std::nullopt;
    return std::chrono::round<std::chrono::seconds>(*call.endedAt - call.startedAt);
}

CallEvidence::CallEvidence(CallKey key) : m_key(std::move(key)) {}

bool CallEvidence::add(const LegUpdate &update)
{
    constexpr qsizetype MostLegs = 500; // a queue that rings for an hour makes some 200; more is not a call
    if (!m_legs.contains(update.legId) && m_legs.size() >= MostLegs)
        return false;
    const qsizetype factsBefore = countFacts();
    if (update.sequence)
        m_sequences.insert(*update.sequence);
    Leg &leg = m_legs[update.legId];
    leg.role = update.role;
    leg.answered |= update.phase == LegPhase::Answered;
    leg.ended |= update.phase == LegPhase::Ended;
    m_callerEnded |= update.role == LegRole::Caller && update.phase == LegPhase::Ended;
    m_sawBeginning |= update.role == LegRole::Caller && update.phase == LegPhase::Ringing;
    m_outbound |= update.direction == Direction::Out;
    m_internal |= update.direction == Direction::Internal;
    m_moved |= update.moved;
    if (update.line && (!m_line || update.role == LegRole::Caller))
        m_line = update.line;
    if (update.remote && !m_caller)
        m_caller = update.remote;
    if (!update.remoteName.isEmpty() && m_callerName.isEmpty())
        m_callerName = update.remoteName;
    addTimes(update);
    if (update.hint != OutcomeHint::None)
        m_hints.insert(int(update.hint));
    return countFacts() != factsBefore;
}

qsizetype CallEvidence::countFacts() const
{
    const auto endedOrAnswered =
        std::accumulate(m_legs.begin(), m_legs.end(), qsizetype{0}, [](qsizetype sum, const Leg &leg) {
            return sum + qsizetype(leg.answered) + qsizetype(leg.ended);
        });
    return m_legs.size() + endedOrAnswered + m_sequences.size() + m_hints.size() + qsizetype(m_outbound)
        + qsizetype(m_internal) + qsizetype(m_moved) + qsizetype(m_sawBeginning) + qsizetype(m_caller.has_value())
        + qsizetype(m_line.has_value());
}

void CallEvidence::addTimes(const LegUpdate &update)
{
    keepEarliest(m_firstSeen, update.at);
    const bool rings = update.role == LegRole::Person || update.role == LegRole::Group;
    if (rings && update.phase == LegPhase::Ringing)
        keepEarliest(m_firstRing, update.at);
    if (update.role == LegRole::Person && update.phase == LegPhase::Answered)
        keepEarliest(m_answeredAt, update.at);
    if (update.hint == OutcomeHint::Voicemail && update.phase != LegPhase::Ended)
        keepEarliest(m_voicemailAt, update.at);
    if (update.phase == LegPhase::Ended)
        keepLatest(m_endedAt, update.at);
}

void CallEvidence::add(const HistoricCall &row)
{
    if (row.provisional)
        return;
    m_history = row;
    if (!m_line)
        m_line = row.call.line;
    if (!m_caller)
        m_caller = row.call.caller;
}

bool CallEvidence::sawRole(LegRole role) const
{
    return std::any_of(m_legs.begin(), m_legs.end(), [role](const Leg &leg) { return leg.role == role; });
}

bool CallEvidence::somebodyAnswered() const
{
    if (m_hints.contains(int(OutcomeHint::AnsweredElsewhere)))
        return true;
    return std::any_of(m_legs.begin(), m_legs.end(),
                       [](const Leg &leg) { return leg.role == LegRole::Person && leg.answered; });
}

bool CallEvidence::isOver() const
{
    if (endIsProven())
        return true;
    return !m_legs.isEmpty() && !sawRole(LegRole::Caller)
        && std::all_of(m_legs.begin(), m_legs.end(), [](const Leg &leg) { return leg.ended; });
}

bool CallEvidence::hasGap() const
{
    if (m_sequences.size() < 2)
        return false;
    const auto [least, most] = std::minmax_element(m_sequences.begin(), m_sequences.end());
    return *most - *least >= m_sequences.size();
}

bool CallEvidence::needsConfirmation() const
{
    if (m_history || somebodyAnswered() || m_outbound || m_internal)
        return false;
    const bool outsideAnswered = std::any_of(
        m_legs.begin(), m_legs.end(), [](const Leg &leg) { return leg.role == LegRole::Outside && leg.answered; });
    const bool oursSeen = sawRole(LegRole::Person) || sawRole(LegRole::Group) || sawRole(LegRole::Menu);
    return m_doubtful || m_moved || hasGap() || outsideAnswered || !oursSeen || !m_callerEnded || !m_sawBeginning;
}

CallOutcome CallEvidence::outcomeOfLegs() const
{
    if (m_hints.contains(int(OutcomeHint::NotACall)) || m_hints.contains(int(OutcomeHint::Fax))
        || m_hints.contains(int(OutcomeHint::Blocked)))
        return CallOutcome::Ignored;
    if (m_outbound)
        return CallOutcome::Outbound;
    if (m_internal)
        return CallOutcome::Internal;
    if (somebodyAnswered())
        return CallOutcome::Answered;
    if (!isOver())
        return CallOutcome::Open;
    if (m_hints.contains(int(OutcomeHint::Voicemail)) || sawRole(LegRole::Person) || sawRole(LegRole::Group))
        return CallOutcome::Missed;
    return sawRole(LegRole::Menu) ? CallOutcome::AbandonedInMenu : CallOutcome::Unknown;
}

CallOutcome CallEvidence::outcome() const
{
    const CallOutcome ofLegs = outcomeOfLegs();
    const bool legsKnow = ofLegs == CallOutcome::Answered || ofLegs == CallOutcome::Outbound
        || ofLegs == CallOutcome::Internal || ofLegs == CallOutcome::Ignored;
    return m_history && !legsKnow ? m_history->call.outcome : ofLegs;
}

MissedLabel CallEvidence::label() const
{
    if (m_hints.contains(int(OutcomeHint::Voicemail)))
        return MissedLabel::Voicemail;
    if (m_history && m_history->call.label != MissedLabel::None)
        return m_history->call.label;
    if (m_hints.contains(int(OutcomeHint::Busy)))
        return MissedLabel::Busy;
    if (m_hints.contains(int(OutcomeHint::Rejected)))
        return MissedLabel::Rejected;
    return m_hints.contains(int(OutcomeHint::Cancelled)) ? MissedLabel::CallerHungUp : MissedLabel::NoAnswer;
}

/// How long phones rang, as it was seen, or as the history says, or where that was lost, how long the whole call took:
/// it cannot have rung longer.
std::optional<std::chrono::seconds> CallEvidence::rang() const
{
    const auto until = m_voicemailAt ? m_voicemailAt : m_endedAt;
    if (m_firstRing && until && *until >= *m_firstRing && !m_doubtful)
        return std::chrono::round<std::chrono::seconds>(*until - *m_firstRing);
    if (m_history && (m_history->call.rang || wholeLength(m_history->call)))
        return m_history->call.rang ? m_history->call.rang : wholeLength(m_history->call);
    if (m_sawBeginning && m_callerEnded && *m_endedAt >= *m_firstSeen && !m_voicemailAt)
        return std::chrono::round<std::chrono::seconds>(*m_endedAt - *m_firstSeen);
    return std::nullopt;
}

Call CallEvidence::call() const
{
    Call call;
    call.key = m_key;
    call.line = m_line;
    call.caller = m_caller;
    call.callerName = m_callerName;
    call.outcome = outcome();
    call.confidence = m_history ? Confidence::Confirmed : Confidence::Stream;
    call.startedAt = m_firstSeen.value_or(m_history ? m_history->call.startedAt : UtcTime{});
    call.answeredAt = m_answeredAt;
    call.fromHistory = m_legs.isEmpty();
    if (call.outcome == CallOutcome::Missed || call.outcome == CallOutcome::AbandonedInMenu) {
        call.label = label();
        call.rang = rang();
    }
    if (isOver())
        call.endedAt = m_endedAt ? m_endedAt : m_history ? m_history->call.endedAt : std::nullopt;
    if (m_history) {
        call.voicemailLeft = m_history->call.voicemailLeft;
        call.voicemailLength = m_history->call.voicemailLength;
        if (call.callerName.isEmpty())
            call.callerName = m_history->call.callerName;
    }
    return call;
}

} // namespace textback
