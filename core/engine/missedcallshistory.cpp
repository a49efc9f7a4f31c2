// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls and the carrier's history: what the stream did not tell, or not surely; and what people decide about calls.
#include "core/engine/enginelog.h"
#include "core/engine/missedcalls.h"

namespace textback {

namespace {

CancelReason cancelReasonOf(const Verdict &verdict)
{
    switch (verdict.decidedBy().value_or(CheckKind::RuleFits)) {
    case CheckKind::NotAskedToStop:
        return CancelReason::AskedToStop;
    case CheckKind::NotHandledSince:
        return CancelReason::HandledMeanwhile;
    case CheckKind::AutomaticOn:
    case CheckKind::NotPaused:
        return CancelReason::Paused;
    case CheckKind::FreshEnough:
        return CancelReason::TooLate;
    default:
        return CancelReason::OtherCheck;
    }
}

/// What both say of one call; the history's row is newer, the stream knew how long it rang and when it ended.
Call merged(Call row, const Call &stored)
{
    if (stored.rang && (!stored.fromHistory || !row.rang))
        row.rang = stored.rang;
    else if (!row.rang)
        row.rang = wholeLength(row);
    if (!row.endedAt)
        row.endedAt = stored.endedAt;
    if (!row.line) {
        row.line = stored.line;
        row.dialled = stored.dialled;
    }
    if (!row.caller)
        row.caller = stored.caller;
    if (row.callerName.isEmpty())
        row.callerName = stored.callerName;
    row.voicemailLeft = row.voicemailLeft || stored.voicemailLeft;
    if (!row.voicemailLength)
        row.voicemailLength = stored.voicemailLength;
    row.fromHistory = stored.fromHistory;
    return row;
}

} // namespace

EndedCall MissedCalls::endedFromHistory(const Call &call) const
{
    const UtcTime now = m_parts.carrierNow();
    const Milliseconds ago = std::max<Milliseconds>(now - call.endedAt.value_or(now), Milliseconds{0});
    return EndedCall{call, false, m_parts.clock.monotonic() - ago};
}

void MissedCalls::takeHistory(const HistoricCall &row)
{
    if (!m_judging.watches(row.call.line))
        return;
    const auto found = m_parts.store.calls().find(row.call.key);
    if (!found.ok()) {
        fail(found.error());
        return;
    }
    const auto &stored = found.value();
    if (stored && stored->judged) {
        if (!row.provisional)
            callCorrected(row.call);
        return;
    }
    if (stored ? stored->earlier : isEarlier(row.call)) {
        if (!row.provisional && row.call.outcome != CallOutcome::Unknown)
            keepSettledWithoutVerdict(row.call, true); // before our time: known, not judged
        return;
    }
    const Call call = merged(row.call, stored ? stored->call : row.call);
    if (row.provisional) {
        if (!stored) {
            if (const Status kept = keepUnjudged(call, true); !kept.ok())
                fail(kept.error());
        }
        awaitConfirmation(call);
    } else if (wantsVerdict(row.call.outcome)) {
        judgeOrWait(endedFromHistory(call));
    } else {
        keepSettledWithoutVerdict(call);
    }
}

void MissedCalls::awaitConfirmation(const Call &call)
{
    const bool isNew = !m_confirmations.contains(call.key);
    m_confirmations.add(call.key, call.startedAt, call.endedAt, m_parts.carrierNow());
    if (isNew) {
        const CallKey key = call.key;
        m_waits.callAfter(m_parts.patience(), [this, key] {
            if (m_confirmations.contains(key))
                giveUpWaiting(key);
        });
    }
    emit confirmationWanted();
}

void MissedCalls::historyWasRead()
{
    for (const CallKey &key : m_confirmations.afterReading(m_parts.carrierNow()))
        giveUpWaiting(key);
    constexpr int MostQuestions = 3; // each is a request; the others have their turn after the next reading
    for (const CallKey &key : m_confirmations.withoutEnd(MostQuestions))
        askWhetherOpen(key);
}

void MissedCalls::askWhetherOpen(const CallKey &key)
{
    m_parts.carrier.fetchOpenCall(key, this, [this, key](const Result<QList<LegUpdate>> &legs) {
        if (!legs.ok() && legs.error().kind == ErrorKind::NotFound) {
            m_confirmations.setEnded(key, m_parts.carrierNow()); // over, and the history will soon show it
            emit confirmationWanted();
        }
    });
}

void MissedCalls::giveUpWaiting(const CallKey &key)
{
    m_confirmations.remove(key);
    const auto found = m_parts.store.calls().find(key);
    if (!found.ok() || !found.value() || found.value()->judged)
        return;
    Call call = found.value()->call;
    call.outcome = CallOutcome::Unknown; // nobody can tell: for a person to decide
    call.confidence = Confidence::Inferred;
    if (!call.endedAt)
        call.endedAt = m_parts.carrierNow();
    qCWarning(logDesk) << "the history does not show call" << found.value()->id.value();
    judgeNow(endedFromHistory(call));
}

Result<CancelReason> MissedCalls::lastCheck(const OutboxText &text)
{
    if (text.cause != TextCause::MissedCall) {
        const auto stopped = m_parts.store.callers().askedToStop(text.to);
        if (!stopped.ok())
            return stopped.error();
        return stopped.value() ? CancelReason::AskedToStop : CancelReason::None;
    }
    const auto stored = m_parts.store.calls().find(text.callKey);
    if (!stored.ok())
        return stored.error();
    if (!stored.value())
        return CancelReason::OtherCheck;
    if (stored.value()->call.outcome == CallOutcome::Answered)
        return CancelReason::AnsweredAfterAll;
    const auto judged = m_judging.judgeCallAgain(*stored.value());
    if (!judged.ok())
        return judged.error();
    if (judged.value().verdict.decision == Decision::Text)
        return CancelReason::None;
    const Status kept =
        m_parts.store.calls().saveVerdict(stored.value()->id, judged.value().verdict, judged.value().inputs);
    if (!kept.ok())
        return kept.error();
    if (judged.value().verdict.decision == Decision::Hold)
        emit noticed(QStringLiteral("held"), text.thread);
    return cancelReasonOf(judged.value().verdict);
}

Status MissedCalls::choose(const CallKey &key, PersonChoice choice)
{
    const auto found = m_parts.store.calls().find(key);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return Error{ErrorKind::NotFound, QStringLiteral("no such call")};
    StoredCall stored = *found.value();
    stored.choice = choice;
    const auto text = m_parts.store.outbox().automaticFor(key);
    if (!text.ok())
        return text.error();
    const Status kept = m_parts.store.inTransaction([&]() -> Status {
        if (const auto saved = m_parts.store.calls().save(stored); !saved.ok())
            return saved.error();
        if (!text.value())
            return Done{};
        const auto reason = choice == PersonChoice::CallingBack ? CancelReason::CallingBack : CancelReason::Undone;
        if (const Status cancelled = m_outbox->cancel(text.value()->id, reason); !cancelled.ok())
            return cancelled;
        const auto judged = m_judging.judgeCallAgain(stored);
        if (!judged.ok())
            return judged.error();
        return m_parts.store.calls().saveVerdict(stored.id, judged.value().verdict, judged.value().inputs);
    });
    if (kept.ok())
        endCountdown(key);
    emit threadChanged(stored.thread);
    return kept;
}

Status MissedCalls::textAnyway(CallId id)
{
    const auto found = m_parts.store.calls().byId(id);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return Error{ErrorKind::NotFound, QStringLiteral("no such call")};
    StoredCall stored = *found.value();
    stored.choice = PersonChoice::TextAnyway;
    const auto existing = m_parts.store.outbox().automaticFor(stored.call.key);
    if (!existing.ok())
        return existing.error();
    std::optional<OutboxText> kept;
    const Milliseconds due = m_parts.clock.monotonic();
    const Status done = m_parts.store.inTransaction([&]() -> Status {
        if (const auto saved = m_parts.store.calls().save(stored); !saved.ok())
            return saved.error();
        const auto judged = m_judging.judgeCall(stored);
        if (!judged.ok())
            return judged.error();
        const auto &[verdict, inputs, text] = judged.value();
        if (!text)
            return Error{ErrorKind::Rejected, QStringLiteral("a check that nobody may skip says no")};
        if (const Status saved = m_parts.store.calls().saveVerdict(stored.id, verdict, inputs); !saved.ok())
            return saved;
        if (existing.value())
            return m_outbox->sendAgain(existing.value()->id, due, text->body);
        const auto added = m_outbox->keep(*text, due, true);
        if (!added.ok())
            return added.error();
        kept = added.value();
        return Done{};
    });
    if (kept && done.ok())
        m_outbox->kept(*kept, due);
    emit threadChanged(stored.thread);
    return done;
}

void MissedCalls::outboxChanged(const OutboxText &text)
{
    if (text.cause == TextCause::MissedCall && text.state != OutboxState::Queued)
        endCountdown(text.callKey);
    emit threadChanged(text.thread);
}

void MissedCalls::announce(const StoredCall &stored, const QString &body, Milliseconds due)
{
    if (!stored.call.caller || m_countdowns.contains(stored.call.key))
        return;
    m_countdowns.insert(stored.call.key);
    const UtcTime now = m_parts.clock.now();
    Countdown countdown;
    countdown.call = stored.call.key;
    countdown.callId = stored.id;
    countdown.thread = stored.thread;
    countdown.caller = stored.call.caller->forPeople(m_parts.policy.homeCountry);
    countdown.startedAt = now;
    countdown.body = body;
    countdown.leavesAt = now + (due - m_parts.clock.monotonic());
    emit countdownStarted(countdown);
}

void MissedCalls::endCountdown(const CallKey &key)
{
    if (m_countdowns.remove(key))
        emit countdownEnded(key);
}

} // namespace textback
