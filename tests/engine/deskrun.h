// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/desk.h"
#include "tests/engine/history.h"
#include "tests/support/crashingstore.h"
#include "tests/support/fakeclock.h"

namespace textback {

/// Lets one desk live through one history: tells it what it is told, ends and restarts it where the history says so.
class DeskRun {
public:
    /// @param firstTextId the carrier's ids begin there; no two histories in one store share any.
    DeskRun(FakeClock &clock, CrashingStore &store, SecretStore &secrets, const Account &account, int firstTextId);
    ~DeskRun();
    DeskRun(const DeskRun &) = delete;
    DeskRun &operator=(const DeskRun &) = delete;

    struct Outcome {
        ModelCarrier::World world;
        std::optional<UtcTime> stopKnownAt; ///< When a living desk had taken in the STOP; carrier's time.
    };
    [[nodiscard]] Outcome live(const History &history);

private:
    struct Life; ///< Desk and carrier of one run of the program.
    void begin();
    void end();
    void tell(const History &history, Milliseconds from, Milliseconds to);
    void step(const History &history, Milliseconds from, Milliseconds to);
    void takeTurns(const History &history, Milliseconds from, Milliseconds to);
    void write(const TextMessage &text);
    void goOn(Milliseconds by);

    FakeClock &m_clock;
    CrashingStore &m_store;
    SecretStore &m_secrets;
    Account m_account;
    std::unique_ptr<Life> m_life;
    Outcome m_outcome;
    QList<LegUpdate> m_toReplay;
    Milliseconds m_offset{0};
    Milliseconds m_now{0};
    Milliseconds m_crashedAt{0};
    bool m_deaf = false;
};

} // namespace textback
