// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callbackqueries.h"

namespace textback {

namespace {

static_assert(int(CallBackResult::Done) == 0 && int(CallBackResult::Reached) == 1);
static_assert(int(CallBackResult::LeftMessage) == 2 && int(CallBackResult::NoAnswer) == 3);
static_assert(int(CallBackResult::WrongNumber) == 4);

/// What the caller and the text back of a call that waits are like.
struct RingFacts {
    std::optional<OutboxState> textBack;
    bool askedToStop = false;
    bool cannotGetTexts = false;
};

CallBackCause causeOf(const CallBackEntry &entry, const StoredCall &call, const RingFacts &facts)
{
    if (facts.textBack == OutboxState::Failed)
        return CallBackCause::TextFailed;
    const auto by = entry.verdict ? entry.verdict->decidedBy() : std::nullopt;
    if (call.choice == PersonChoice::CallingBack)
        return CallBackCause::CallingBack;
    if (by == CheckKind::NotAskedToStop)
        return CallBackCause::AskedToStop;
    if (by == CheckKind::LineCanText)
        return CallBackCause::LineCannotText;
    if (by == CheckKind::CanGetTexts)
        return CallBackCause::CannotGetTexts;
    return CallBackCause::Held;
}

bool mayWorkNow(FailureReason failure)
{
    switch (failure) {
    case FailureReason::CannotReceive:
    case FailureReason::InvalidNumber:
    case FailureReason::OptedOut:
    case FailureReason::LineCannotText:
    case FailureReason::TooLong:
        return false;
    default:
        return true;
    }
}

CallBackEntry entryFrom(Row &row)
{
    CallBackEntry entry;
    entry.waitingSince = row.time();
    entry.calls = row.count();
    entry.tries = row.count();
    entry.name = row.text();
    entry.verdict = verdictFrom(row.bytes());
    if (const auto textBack = row.maybeInteger())
        entry.textBack = OutboxId(*textBack);
    RingFacts facts;
    if (const auto state = row.maybeInteger())
        facts.textBack = OutboxState(std::clamp<qint64>(*state, 0, qint64(OutboxState::Cancelled)));
    entry.failure = row.oneOf(FailureReason::Other);
    facts.askedToStop = row.flag();
    facts.cannotGetTexts = row.flag();
    entry.lastNote = row.text();
    const StoredCall call = callFrom(row);
    entry.call = call.id;
    entry.thread = call.thread;
    entry.caller = call.call.caller;
    entry.voicemailLeft = call.call.voicemailLeft;
    entry.voicemailLength = call.call.voicemailLength;
    entry.cause = causeOf(entry, call, facts);
    const bool open = call.call.caller && !facts.askedToStop && !facts.cannotGetTexts;
    entry.mayBeTexted = open
        && (entry.cause == CallBackCause::Held
            || (entry.cause == CallBackCause::TextFailed && mayWorkNow(entry.failure)));
    return entry;
}

} // namespace

Result<QList<CallBackEntry>> SqliteCallBackQueries::toRing(int limit)
{
    return m_toRing.all<CallBackEntry>(entryFrom, limit);
}

Result<QList<FinishedCallBack>> SqliteCallBackQueries::finishedSince(UtcTime since, int limit)
{
    return m_finished.all<FinishedCallBack>(
        [](Row &row) {
            return FinishedCallBack{.id = row.id<CallBackResultId>(),
                                    .thread = row.id<ThreadId>(),
                                    .caller = row.maybeNumber(),
                                    .name = row.text(),
                                    .result = row.oneOf(CallBackResult::WrongNumber),
                                    .at = row.time()};
        },
        since, limit);
}

} // namespace textback
