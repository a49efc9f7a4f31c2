// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/engine/callevidence.h"

#include <QObject>

#include <map>
#include <memory>

namespace textback {

/// A call that is over, at the moment the desk has to do something about it.
struct EndedCall {
    Call call;
    bool needsConfirmation = false;
    Milliseconds endedAt{0}; ///< Clock::monotonic() when the ending report arrived.
};

/// Groups leg reports by call, in any order and with duplicates, waits for each call's end and for the carrier's
/// records to settle, and says what the legs add up to. Used on the desk thread.
class CallTracker : public QObject {
    Q_OBJECT
public:
    explicit CallTracker(Clock &clock);

    void setSettle(Milliseconds settle) { m_settle = settle; }
    void take(const LegUpdate &update);
    /// The history's word on a call. @return false when this call is not tracked: the caller deals with it.
    bool takeHistory(const HistoricCall &row);
    /// Reports may be lost from now on: what is open has to be confirmed.
    void streamLost();
    /// Calls that are tracked and not settled.
    [[nodiscard]] int openCalls() const;

signals:
    /// News worth keeping before the end: the call was first seen, or somebody answered, or it turned out to be ours.
    void callSeen(const textback::Call &call, bool needsConfirmation);
    /// The caller is gone; settling starts.
    void callEnded(const textback::EndedCall &ended);
    /// Settled: time to judge. Comes a second time when a call that needed confirmation no longer does.
    void callSettled(const textback::EndedCall &ended);
    /// Reports after the settling changed the outcome.
    void callCorrected(const textback::Call &call);
    /// A call rings longer than calls do: its end was probably lost.
    void callOverdue(const textback::CallKey &key);

private:
    struct Tracked {
        explicit Tracked(const CallKey &key) : evidence(key) {}
        CallEvidence evidence;
        CallOutcome told = CallOutcome::Open;
        bool seen = false;
        bool ended = false;
        bool settled = false;
        bool unconfirmed = false; ///< Settled, but told to need confirmation.
        Milliseconds endedAt{0};
        Milliseconds firstEndedAt{0};
        int timer = 0; ///< Number of the newest settle timer; older ones do nothing.
    };
    Tracked &trackedFor(const CallKey &key);
    void afterNews(Tracked &tracked, bool restartsSettling);
    void afterLateNews(Tracked &tracked, const Call &call);
    void startSettling(Tracked &tracked);
    void settled(const CallKey &key, int timer);
    void finishSettling(Tracked &tracked);
    void checkOverdue(const CallKey &key);
    void forgetOld();
    [[nodiscard]] static EndedCall endedCall(const Tracked &tracked);

    Clock &m_clock;
    Milliseconds m_settle{10'000};
    std::map<CallKey, std::unique_ptr<Tracked>> m_calls;
    QList<std::pair<Milliseconds, CallKey>> m_forgetAt; ///< In order of time.
};

} // namespace textback
