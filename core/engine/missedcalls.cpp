// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/missedcalls.h"

#include "core/engine/enginelog.h"
#include "core/policy/firstname.h"
#include "core/policy/judge.h"

namespace textback {

namespace {

constexpr Milliseconds VoicemailNoteWithin = 30s;
constexpr Milliseconds VoicemailBelongsWithin = 15min;
constexpr Milliseconds JudgingRetry = 5s;

} // namespace

bool wantsVerdict(CallOutcome outcome)
{
    return outcome == CallOutcome::Missed || outcome == CallOutcome::AbandonedInMenu || outcome == CallOutcome::Unknown;
}

MissedCalls::MissedCalls(DeskParts parts) : m_parts(parts), m_judging(parts), m_waits(parts.clock) {}

Status MissedCalls::load()
{
    const auto unfinished = m_parts.store.calls().unfinished();
    if (!unfinished.ok())
        return unfinished.error();
    for (const StoredCall &stored : unfinished.value())
        awaitConfirmation(stored.call); // this run did not see all of it
    return Done{};
}

Result<StoredCall> MissedCalls::storedOf(const Call &call)
{
    const auto found = m_parts.store.calls().find(call.key);
    if (!found.ok())
        return found.error();
    StoredCall stored = found.value().value_or(StoredCall{});
    const Call known = stored.call;
    stored.call = call;
    if (known.voicemailLeft) { // the note may have come before the call had settled
        stored.call.voicemailLeft = true;
        stored.call.voicemailLength = known.voicemailLength;
    }
    if (isFillerName(call.callerName))
        stored.call.callerName.clear();
    const auto dialled = call.dialled ? call.dialled : call.line;
    if (const auto line = m_judging.textingLine(dialled)) {
        stored.call.line = line; // one thread for the call, the text back and the reply
        stored.call.dialled = dialled && dialled != line ? dialled : std::nullopt;
    }
    return stored;
}

void MissedCalls::fail(const Error &error)
{
    qCWarning(logDesk) << "cannot keep a call:" << error.detail;
    emit storageFailed(error);
}

Status MissedCalls::keepUnjudged(const Call &call, bool needsConfirmation)
{
    auto stored = storedOf(call);
    if (!stored.ok())
        return stored.error();
    StoredCall next = stored.value();
    if (next.judged)
        return Done{};
    next.needsConfirmation = needsConfirmation;
    const auto saved = m_parts.store.calls().save(next);
    if (!saved.ok())
        return saved.error();
    if (saved.value().thread != ThreadId{0}) // a ringing call has none yet
        emit threadChanged(saved.value().thread);
    return Done{};
}

void MissedCalls::callEnded(const EndedCall &ended)
{
    m_notYetKept.remove(ended.call.key);
    const OfficePolicy &policy = m_parts.policy;
    if (!wantsVerdict(ended.call.outcome) || !m_judging.watches(ended.call.line)
        || std::max(policy.delay, policy.settle) == 0s)
        return;
    if (const Status kept = keepUnjudged(ended.call, ended.needsConfirmation); !kept.ok()) {
        fail(kept.error());
        return;
    }
    const auto stored = m_parts.store.calls().find(ended.call.key);
    if (!stored.ok() || !stored.value() || stored.value()->judged)
        return;
    const auto preview = m_judging.judgeCall(*stored.value());
    if (preview.ok() && preview.value().text)
        announce(*stored.value(), preview.value().text->body,
                 ended.endedAt + m_judging.waitAfterEnd(preview.value().verdict));
    emit noticed(QStringLiteral("missed"), stored.value()->thread); // last: the notice offers to cancel the countdown
}

void MissedCalls::callSettled(const EndedCall &ended)
{
    m_notYetKept.remove(ended.call.key);
    if (!m_judging.watches(ended.call.line))
        return;
    const auto stored = m_parts.store.calls().find(ended.call.key);
    if (!stored.ok()) {
        fail(stored.error());
        m_waits.callAfter(JudgingRetry, [this, ended] { callSettled(ended); });
    } else if (stored.value() && stored.value()->judged) {
        callCorrected(ended.call);
    } else if (!wantsVerdict(ended.call.outcome)) {
        keepSettledWithoutVerdict(ended.call);
    } else if (ended.needsConfirmation) {
        if (const Status kept = keepUnjudged(ended.call, true); !kept.ok())
            fail(kept.error());
        awaitConfirmation(ended.call);
    } else {
        judgeOrWait(ended);
    }
}

void MissedCalls::callCorrected(const Call &call)
{
    const auto found = m_parts.store.calls().find(call.key);
    if (!found.ok() || !found.value() || found.value()->call.outcome == call.outcome || wantsVerdict(call.outcome))
        return; // once judged missed it only ever becomes answered after all
    StoredCall stored = *found.value();
    stored.call.outcome = call.outcome;
    stored.call.answeredAt = call.answeredAt;
    const auto text = m_parts.store.outbox().automaticFor(call.key);
    const Status kept = m_parts.store.inTransaction([&]() -> Status {
        const auto saved = m_parts.store.calls().save(stored);
        if (!saved.ok())
            return saved.error();
        if (text.ok() && text.value() && text.value()->state == OutboxState::Queued)
            return m_outbox->cancel(text.value()->id, CancelReason::AnsweredAfterAll);
        return Done{};
    });
    if (!kept.ok())
        fail(kept.error());
    endCountdown(call.key);
    emit threadChanged(stored.thread);
}

void MissedCalls::judgeOrWait(const EndedCall &ended)
{
    m_confirmations.remove(ended.call.key);
    if (m_judging.lines().isEmpty()) {
        waitForLines(ended);
        return;
    }
    StoredCall call;
    call.call = ended.call;
    const bool asks =
        !ended.call.voicemailLeft && ended.call.label == MissedLabel::Voicemail && m_judging.asksAboutVoicemail(call);
    const Milliseconds left = ended.endedAt + VoicemailNoteWithin - m_parts.clock.monotonic();
    if (!asks || left <= 0ms) {
        judgeNow(ended);
        return;
    }
    const CallKey key = ended.call.key;
    m_waitingForVoicemail.insert(key, ended);
    m_waits.callAfter(left, [this, key] {
        if (m_waitingForVoicemail.contains(key))
            judgeNow(m_waitingForVoicemail.take(key));
    });
}

void MissedCalls::judgeNow(const EndedCall &ended)
{
    const auto stored = storedOf(ended.call);
    Kept kept;
    Status written = stored.ok() ? Status(Done{}) : Status(stored.error());
    if (stored.ok()) {
        if (stored.value().judged)
            return;
        kept.call = stored.value();
        written = m_parts.store.inTransaction([&] { return judgeAndKeep(ended, kept); });
    }
    if (!written.ok()) {
        fail(written.error());
        m_waits.callAfter(JudgingRetry, [this, ended] { judgeNow(ended); });
        return;
    }
    afterVerdict(kept);
}

Status MissedCalls::judgeAndKeep(const EndedCall &ended, Kept &kept)
{
    StoredCall &stored = kept.call;
    stored.judged = true;
    stored.needsConfirmation = false;
    // Before the call is written: its thread need not be summed up for the facts then.
    const auto judged = m_judging.judgeCall(stored);
    if (!judged.ok())
        return judged.error();
    const auto saved = m_parts.store.calls().save(stored);
    if (!saved.ok())
        return saved.error();
    stored = saved.value();
    if (const Status verdict =
            m_parts.store.calls().saveVerdict(stored.id, judged.value().verdict, judged.value().inputs);
        !verdict.ok())
        return verdict;
    kept.decision = judged.value().verdict.decision;
    if (!judged.value().text)
        return Done{};
    kept.due = ended.endedAt + m_judging.waitAfterEnd(judged.value().verdict);
    const bool checkedNow = kept.due <= m_parts.clock.monotonic();
    OutboxText textBack = *judged.value().text;
    textBack.thread = stored.thread;
    const auto text = m_outbox->keep(textBack, kept.due, checkedNow);
    if (text.ok())
        kept.text = text.value();
    else if (text.error().kind != ErrorKind::Rejected) // Rejected: this call has its text already
        return text.error();
    return Done{};
}

void MissedCalls::afterVerdict(const Kept &kept)
{
    const StoredCall &stored = kept.call;
    if (kept.text) {
        if (kept.due > m_parts.clock.monotonic())
            announce(stored, kept.text->body, kept.due);
        m_outbox->kept(*kept.text, kept.due);
    } else {
        endCountdown(stored.call.key);
        emit noticed(QStringLiteral("held"), stored.thread);
    }
    // Only now: writing down what is being done must not hold up the text.
    qCInfo(logDesk) << "call" << stored.id.value() << "decision" << int(kept.decision);
    if (stored.call.caller)
        qCInfo(logNumbers).noquote() << "call" << stored.id.value() << "came from" << stored.call.caller->e164();
    emit threadChanged(stored.thread);
}

void MissedCalls::voicemailNoted(const VoicemailNote &note)
{
    const auto found = !note.callKey.isEmpty() ? m_parts.store.calls().find(note.callKey)
        : note.remote ? m_parts.store.calls().newestOf(*note.remote, note.at, VoicemailBelongsWithin)
                      : Result<std::optional<StoredCall>>(std::optional<StoredCall>());
    if (!found.ok() || !found.value())
        return;
    StoredCall stored = *found.value();
    const auto kept = m_parts.store.calls().keepRecording(stored.id, note);
    if (!kept.ok())
        fail(kept.error());
    if (stored.call.voicemailLeft) {
        if (kept.ok() && kept.value())
            emit threadChanged(stored.thread);
        return;
    }
    stored.call.voicemailLeft = true;
    stored.call.voicemailLength = note.length;
    if (stored.call.outcome == CallOutcome::Missed)
        stored.call.label = MissedLabel::Voicemail;
    if (const auto saved = m_parts.store.calls().save(stored); !saved.ok())
        fail(saved.error());
    emit threadChanged(stored.thread);
    if (m_waitingForVoicemail.contains(stored.call.key)) {
        EndedCall ended = m_waitingForVoicemail.take(stored.call.key);
        ended.call.voicemailLeft = true;
        ended.call.voicemailLength = note.length;
        judgeNow(ended);
    }
}

} // namespace textback
