// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "core/engine/calltracker.h"
#include "core/engine/confirmations.h"
#include "core/engine/judging.h"
#include "core/engine/outbox.h"
#include "core/engine/waits.h"

#include <QSet>

namespace textback {

/// Outcomes that end in a verdict.
[[nodiscard]] bool wantsVerdict(CallOutcome outcome);

/// Turns settled calls into verdicts and texts, each in one transaction. Every missed call that is known ends here in a
/// verdict; those that the history has to confirm first wait here for it. Used on the desk thread.
class MissedCalls : public QObject {
    Q_OBJECT
public:
    explicit MissedCalls(DeskParts parts);

    void setOutbox(Outbox &outbox) { m_outbox = &outbox; }
    /// Calls that ended before any line was known are judged now.
    void setLines(const QList<Line> &lines);
    void setContacts(ContactQueries *contacts) { m_judging.setContacts(contacts); }
    [[nodiscard]] const Judging &judging() const { return m_judging; }
    /// Calls that ended before are not this desk's to judge. This computer's clock.
    void setWatchedSince(UtcTime since) { m_watchedSince = since; }
    /// Takes up what an earlier run left unjudged.
    Status load();

    // From the tracker.
    void callSeen(const Call &call, bool needsConfirmation);
    void callEnded(const EndedCall &ended);
    void callSettled(const EndedCall &ended);
    void callCorrected(const Call &call);
    void callOverdue(const CallKey &key);
    void callForgotten(const CallKey &key, bool wasTold);

    // From the carrier.
    void voicemailNoted(const VoicemailNote &note);
    /// A row of the history for a call that the tracker does not follow.
    void takeHistory(const HistoricCall &row);
    /// A row of the history of before the first sign-in: known from now on, and never judged.
    Result<KeptText> takeEarlier(const HistoricCall &row);
    /// The history was read up to now and all its rows were taken in.
    void historyWasRead();
    [[nodiscard]] const Confirmations &confirmations() const { return m_confirmations; }

    /// The check right before an automatic text leaves; keeps the new verdict if it says no.
    Result<CancelReason> lastCheck(const OutboxText &text);

    // From people.
    Status choose(const CallKey &key, PersonChoice choice);
    Status textAnyway(CallId id);
    /// The outbox has news of an automatic text: its countdown may be over.
    void outboxChanged(const OutboxText &text);

signals:
    void countdownStarted(const textback::Countdown &countdown);
    void countdownEnded(const textback::CallKey &call);
    void threadChanged(textback::ThreadId thread);
    void noticed(const QString &kind, textback::ThreadId thread);
    /// A call waits for the history: see confirmations().
    void confirmationWanted();
    void storageFailed(const textback::Error &error);

private:
    [[nodiscard]] Result<StoredCall> storedOf(const Call &call);
    Status keepUnjudged(const Call &call, bool needsConfirmation);
    void keepRinging();
    void keepSettledWithoutVerdict(const Call &call, bool earlier = false);
    [[nodiscard]] bool isEarlier(const Call &call) const;
    void judgeOrWait(const EndedCall &ended);
    void waitForLines(const EndedCall &ended);
    void judgeNow(const EndedCall &ended);
    struct Kept {
        StoredCall call;
        Decision decision = Decision::Leave;
        std::optional<OutboxText> text;
        Milliseconds due{0}; ///< When the text may leave.
    };
    Status judgeAndKeep(const EndedCall &ended, Kept &kept);
    void afterVerdict(const Kept &kept);
    void awaitConfirmation(const Call &call);
    void giveUpWaiting(const CallKey &key);
    void askWhetherOpen(const CallKey &key);
    void announce(const StoredCall &stored, const QString &body, Milliseconds due);
    void endCountdown(const CallKey &key);
    void fail(const Error &error);
    [[nodiscard]] EndedCall endedFromHistory(const Call &call) const;

    DeskParts m_parts;
    Judging m_judging;
    Confirmations m_confirmations;
    Outbox *m_outbox = nullptr;
    UtcTime m_watchedSince{};
    Waits m_waits;
    struct Ringing {
        Call call;
        bool needsConfirmation = false;
    };
    QHash<CallKey, Ringing> m_notYetKept; ///< Written down together in a moment, those that still ring then.
    QHash<CallKey, EndedCall> m_waitingForVoicemail;
    std::map<CallKey, EndedCall> m_waitingForLines; ///< Nobody knows yet which lines can text.
    QSet<CallKey> m_countdowns;
};

} // namespace textback
