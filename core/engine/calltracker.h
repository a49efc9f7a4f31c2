// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/engine/callevidence.h"
#include "core/engine/waits.h"

#include <deque>
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
/// records to settle, and says what the legs add up to. However many calls come in, it holds a bounded number: of more
/// the oldest that still ring are forgotten, and said to be. Used on the desk thread.
class CallTracker : public QObject {
    Q_OBJECT
public:
    /// More open calls than this are no office's but a flood.
    static constexpr size_t MostOpen = 2000;
    /// A flood's ringing calls are not worth a write each: callSeen() is for this many open ones at most.
    static constexpr size_t MostSeenRinging = 100;

    explicit CallTracker(Clock &clock);

    void setSettle(Milliseconds settle) { m_settle = settle; }
    void take(const LegUpdate &update);
    /// The history's word on a call. @return false when this call is not tracked: the caller deals with it.
    bool takeHistory(const HistoricCall &row);
    /// Reports may be lost from now on: what is open has to be confirmed.
    void streamLost();
    /// Calls that are tracked and not settled.
    [[nodiscard]] int openCalls() const { return int(m_open.size()); }

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
    /// Too many calls are open, or this one has been for half a day: what becomes of it has to be found in the history.
    /// @param wasTold callSeen() or callEnded() told of it
    void callForgotten(const textback::CallKey &key, bool wasTold);

private:
    struct Tracked {
        Tracked(const CallKey &key, quint64 number) : evidence(key), openNumber(number) {}
        CallEvidence evidence;
        quint64 openNumber = 0; ///< Its place in m_open.
        CallOutcome told = CallOutcome::Open;
        bool seen = false;
        bool toldOf = false; ///< By callSeen() or callEnded().
        bool ended = false;
        bool settled = false;
        bool unconfirmed = false; ///< Settled, but told to need confirmation.
        Milliseconds endedAt{0};
        Milliseconds firstEndedAt{0};
        int timer = 0; ///< Number of the newest settle timer; older ones do nothing.
    };
    struct Open {
        CallKey key;
        Milliseconds since{0};
        bool ended = false;
        bool toldOverdue = false;
    };
    Tracked &trackedFor(const CallKey &key);
    void afterNews(Tracked &tracked, bool restartsSettling);
    void afterLateNews(Tracked &tracked, const Call &call);
    void tellSeen(Tracked &tracked, const Call &call);
    void setEnded(Tracked &tracked, bool ended);
    void startSettling(Tracked &tracked);
    void settled(const CallKey &key, int timer);
    void finishSettling(Tracked &tracked);
    void lookForOverdue();
    void makeRoom();
    void forgetOpen(quint64 number);
    void forgetOldSettled();
    [[nodiscard]] static EndedCall endedCall(const Tracked &tracked);

    Clock &m_clock;
    Milliseconds m_settle{10'000};
    Waits m_waits;
    std::map<CallKey, std::unique_ptr<Tracked>> m_calls;
    std::map<quint64, Open> m_open; ///< By age.
    std::deque<std::pair<Milliseconds, CallKey>> m_settled; ///< Until when to keep them, in order of time.
    quint64 m_nextNumber = 1;
    int m_timers = 0;
    bool m_watchesOverdue = false;
};

} // namespace textback
