// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/earliestcall.h"
#include "core/engine/confirmations.h"
#include "core/engine/deskparts.h"

#include <QObject>

namespace textback {

/// Reads the carrier's texts and calls: after every gap, when the stream hints at changes, when a call waits for the
/// history, and from time to time, because streams lose things without a trace. Texts first: what a caller or a
/// colleague wrote meanwhile decides about calls. Desk thread.
class CatchUp : public QObject {
    Q_OBJECT
public:
    /// Take in what was read; inside one transaction with the new cursor.
    struct Sinks {
        std::function<Status(const TextHistory &)> texts;
        std::function<Status(const CallHistory &)> calls;
    };
    CatchUp(DeskParts parts, Sinks sinks, const Confirmations &confirmations);

    /// Signed in: the history can be read. @param addedAt before that, nothing is ours to judge; this computer's clock.
    void start(UtcTime addedAt);
    void stop();
    void streamLive();
    void streamLost();
    /// The computer slept or its clock jumped: everything up to now has to be read again.
    void gap();
    void readTextsSoon();
    /// A text is to leave after this long: shortly before, what callers and colleagues wrote is read once more.
    void readTextsBefore(Milliseconds leavesIn);
    void confirmationWanted();
    /// Calls were let go of: what became of them stands in the history alone.
    void callsForgotten();
    /// The user said Try now: forget about waiting.
    void tryNow();

    /// Good: everything up to the newest event is known. Working: a gap is being read.
    [[nodiscard]] Light light() const;
    /// Why a reading keeps failing; None while all is well.
    [[nodiscard]] TroubleKind trouble() const;
    /// Whether what happened to callers meanwhile is known well enough to send texts.
    [[nodiscard]] bool textsAreCurrent() const;

signals:
    void changed();
    /// Calls were read completely up to now.
    void historyRead();

private:
    /// One of the two histories: whether it should be read, and how its last readings went.
    struct Need {
        bool wanted = false;
        bool reading = false;
        std::optional<Milliseconds> readAt; ///< When the newest successful complete reading began.
        Milliseconds gapAt{0}; ///< Readings that began before do not cover the newest gap.
        int failures = 0;
        Milliseconds notBefore{0}; ///< Waiting after a failure.
        std::optional<Milliseconds> failingSince;
        ErrorKind lastError = ErrorKind::Network;
    };
    void pump();
    void readTexts();
    void readCalls();
    void textsRead(const Result<TextHistory> &read, Milliseconds startedAt);
    void callsRead(const Result<CallHistory> &read, Milliseconds startedAt, bool forConfirmation);
    void failed(Need &need, const Error &error);
    void succeeded(Need &need);
    void pumpAfter(Milliseconds delay);
    [[nodiscard]] Milliseconds now() const { return m_parts.clock.monotonic(); }
    [[nodiscard]] Milliseconds period() const;
    [[nodiscard]] UtcTime readFrom(const QString &lastReading, Milliseconds margin) const;
    [[nodiscard]] bool confirmationDue() const;
    [[nodiscard]] static bool readSinceGap(const Need &need) { return need.readAt && *need.readAt >= need.gapAt; }

    DeskParts m_parts;
    Sinks m_sinks;
    const Confirmations &m_confirmations;
    UtcTime m_addedAt{};
    bool m_started = false;
    bool m_live = false;
    Need m_texts;
    Need m_calls;
    Milliseconds m_nextRound{0};
    std::optional<Milliseconds> m_lastLookAt; ///< The newest reading planned before a text leaves.
    EarliestCall m_nextPump{m_parts.clock, this, [this] { pump(); }};
};

} // namespace textback
