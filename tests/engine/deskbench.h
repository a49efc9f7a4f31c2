// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/desk.h"
#include "core/store/sqlitestore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/modelcarrier.h"
#include "tests/support/opensecrets.h"

#include <QTemporaryDir>

namespace textback {

/// A desk on a model carrier, a real database in a temporary directory and a clock that only the test moves.
class DeskBench {
public:
    /// @param lines false: the carrier does not tell its numbers yet
    explicit DeskBench(bool lines = true);
    /// The carrier's list of numbers was read.
    void tellLines();
    ~DeskBench();
    DeskBench(const DeskBench &) = delete;
    DeskBench &operator=(const DeskBench &) = delete;

    /// Ends the program (as a crash does: nobody takes leave) and starts it again.
    void restart();
    void end();
    void begin();
    /// The account was removed, and is added again later on.
    void addAgain(UtcTime at);

    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] SqliteStore &store() { return *m_store; }
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("desk.sqlite")); }
    [[nodiscard]] UtcTime addedAt() const { return m_account.addedAt; }
    [[nodiscard]] const StoreWork &work() const { return m_store->work(); }
    [[nodiscard]] DeskEvents &events() { return m_events; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] ModelCarrier &carrier() { return *m_carrier; }
    [[nodiscard]] ModelCarrier::World &world() { return m_world; }

    void set(const QString &key, const QString &value);
    /// A call comes in, rings and ends now without an answer; its row appears in the history a little later.
    CallKey missCall(const PhoneNumber &caller, std::chrono::seconds rang = std::chrono::seconds{12}, bool told = true);
    /// Calls from now on are to this number of ours.
    void callTo(const PhoneNumber &dialled) { m_dialled = dialled; }
    /// A call comes in and rings, and nothing more is heard of it.
    CallKey ring(const PhoneNumber &caller);
    /// It ends now, unanswered.
    void hangUp(const CallKey &key, const PhoneNumber &caller);
    /// Its row stands in the history from now on.
    void note(const CallKey &key, const PhoneNumber &caller, UtcTime began);
    /// Somebody of ours answers a call of this caller.
    void answerCall(const PhoneNumber &caller);
    void receive(const PhoneNumber &from, const QString &body);
    [[nodiscard]] qsizetype textsTo(const PhoneNumber &caller) const;
    [[nodiscard]] std::optional<OutboxText> textBackFor(const CallKey &key);
    [[nodiscard]] StoredCall stored(const CallKey &key);
    /// Where it stands in its thread; 0: nowhere.
    [[nodiscard]] ItemId itemOf(const CallKey &key);

    [[nodiscard]] static PhoneNumber caller(int number = 42);
    [[nodiscard]] static PhoneNumber line();
    [[nodiscard]] static CarrierLine mainLine();

private:
    void tell(const CallKey &key, const PhoneNumber &caller, qint64 sequence, const QString &leg, LegRole role,
              LegPhase phase, UtcTime at);
    [[nodiscard]] UtcTime carrierNow() const { return m_clock.now() + m_carrier->clockOffset(); }

    QTemporaryDir m_directory;
    FakeClock m_clock;
    OpenSecrets m_secrets;
    ModelCarrier::World m_world;
    DeskEvents m_events;
    Account m_account;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<ModelCarrier> m_carrier;
    std::unique_ptr<Desk> m_desk;
    int m_calls = 0;
    PhoneNumber m_dialled = line();
};

} // namespace textback
