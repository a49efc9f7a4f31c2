// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/earliestcall.h"
#include "core/engine/deskparts.h"
#include "core/engine/waits.h"

#include <QObject>

#include <map>

namespace textback {

/// The durable list of texts that must leave this machine. An intent is on disk before its request leaves; a request
/// whose answer never came is looked up in the carrier's history before anything is sent again. Used on the desk
/// thread.
class Outbox : public QObject {
    Q_OBJECT
public:
    /// Asked right before a text leaves, inside the transaction that writes its attempt. @return why it must not leave
    /// after all; the asked one writes down its own reasons there.
    using LastCheck = std::function<Result<CancelReason>(const OutboxText &)>;

    /// Whether the desk knows what happened before now well enough to send: not after a gap, until the carrier's texts
    /// were read.
    using Gate = std::function<bool()>;

    Outbox(DeskParts parts, LastCheck lastCheck, Gate gate);

    /// Reads what an earlier run left. Attempts that were under way when it ended have an unknown outcome.
    Status load();
    /// Writes the intent; inside the caller's transaction. A text that is due now is written as being sent right away.
    /// @param due Clock::monotonic() before which it must not leave. @param checked true: the last check was just made.
    Result<OutboxText> keep(OutboxText text, Milliseconds due, bool checked);
    /// To be called once keep()'s transaction is on disk: sends it or waits. What leaves now is told of by changed() a
    /// moment later.
    void kept(const OutboxText &text, Milliseconds due);

    /// Takes back what has not left; inside the caller's transaction if there is one. Rejected: it is too late.
    Status cancel(OutboxId id, CancelReason reason);
    /// Puts back a scheduled text that a person took back, while its time has not come. Rejected: it was something
    /// else, or it is too late.
    Status restore(OutboxText text);
    /// Everything queued to this number.
    Status cancelAllTo(const PhoneNumber &number, CancelReason reason);
    /// A person wants a failed, unknown or cancelled text to go (again).
    Status sendAgain(OutboxId id, Milliseconds due, const std::optional<QString> &newBody = std::nullopt);
    /// The carrier's record of a text of ours. @return the row it belongs to, if it is one of this desk's.
    Result<std::optional<OutboxId>> reconcile(const TextMessage &text);

    /// Something changed (the gate, the sign-in, room on the disk): look again what may leave.
    void pump();
    /// Nothing more leaves in this run; answers are still taken.
    void close() { m_closed = true; }
    /// Requests under way whose answers have not come.
    [[nodiscard]] int inFlight() const;
    /// Those that would leave if they could; not the ones that are scheduled for later.
    [[nodiscard]] int waiting() const;

signals:
    void changed(const textback::OutboxText &text);
    /// The carrier said something about the number or the line that changes what may be sent.
    void refused(const textback::OutboxText &text);
    /// Nobody can tell whether it went out: a person has to decide.
    void undecided(const textback::OutboxText &text);
    void storageFailed(const textback::Error &error);
    /// Something is due and the gate is shut: read the carrier's texts now.
    void gateWanted();

private:
    static constexpr int ReadingsPerAttempt = 2; ///< Of the history, before an unknown text counts as not sent.
    static constexpr int MostReadings = 2 * ReadingsPerAttempt; ///< Sent once more at most; then a person decides.
    struct Row {
        OutboxText text;
        Milliseconds due{0};
        Milliseconds attemptAt{
            0}; ///< Clock::monotonic() of the last attempt; of earlier runs' attempts, as far back as they were.
        bool givenUp = false; ///< Waits for a person.
        bool passesGate = false; ///< A person said so.
    };
    [[nodiscard]] Milliseconds now() const { return m_parts.clock.monotonic(); }
    /// How long until it may leave; not above zero: now.
    [[nodiscard]] Milliseconds untilDue(const Row &row) const;
    [[nodiscard]] QList<OutboxId> readyRows() const;
    [[nodiscard]] bool mustWaitForEarlier(const OutboxText &text) const;
    [[nodiscard]] bool laneFree() const;
    bool attempt(Row &row);
    void beginAttempt(OutboxText &text) const;
    void send(const OutboxText &text);
    void tellOfLeaving(OutboxId id);
    void answered(OutboxId id, const SendResult &result);
    void takeAnswer(Row &row, const SendResult &result);
    void takeRefusal(Row &row, const SendRefused &refusal);
    [[nodiscard]] Milliseconds waitOf(const SendRefused &refusal, int attempts) const;
    void finish(OutboxId id);
    void pumpAfter(Milliseconds delay);
    void fail(const Error &error);
    Status save(const OutboxText &text);

    // outboxgate.cpp: texts that stand before a shut gate
    QList<OutboxId> pastGate(const QList<OutboxId> &ready);
    void giveUpAtGate(Row &row);

    // outboxlookup.cpp: texts of which nobody knows whether they went out
    void scheduleLookUp(const Row &row);
    void lookUp(OutboxId id);
    void lookUpLater(Row &row, const Error &error);
    void lookedUp(OutboxId id, bool counts, const Result<QList<TextMessage>> &found);
    void missing(Row &row);
    [[nodiscard]] Milliseconds countedLookUp(const Row &row) const;
    [[nodiscard]] Row *rowThatSent(const TextMessage &text);
    Status adopt(Row &row, const TextMessage &text);

    DeskParts m_parts;
    LastCheck m_lastCheck;
    std::map<OutboxId, Row> m_rows; ///< Everything unfinished, by age.
    Gate m_gate;
    bool m_closed = false;
    bool m_pumping = false;
    Waits m_telling{m_parts.clock};
    EarliestCall m_nextPump{m_parts.clock, this, [this] { pump(); }};
};

} // namespace textback
