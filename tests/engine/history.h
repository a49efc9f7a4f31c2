// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/text.h"
#include "tests/support/modelcarrier.h"

#include <random>

namespace textback {

/// One generated story: what really happened on the phone system, and what the desk was told of it. Times count from
/// the beginning.
struct History {
    struct Happened {
        CallKey key;
        PhoneNumber caller;
        CallOutcome truth = CallOutcome::Missed;
        Milliseconds endedAt{0};
        std::chrono::seconds rang{0};
        bool voicemail = false; ///< Then the ring time cannot be told from the call's length.
    };
    struct Told {
        Milliseconds at{0};
        LegUpdate update;
        bool lostWhileDeaf = true; ///< Not told again when the stream comes back.
    };
    struct Turn {
        Milliseconds at{0};
        std::function<void(ModelCarrier::World &)> change;
    };
    using Span = std::pair<Milliseconds, Milliseconds>;
    QList<Happened> calls;
    QList<Told> told; ///< By time.
    QList<Turn> turns; ///< Changes of the world.
    std::optional<Span> deaf; ///< The stream is gone from, to.
    std::optional<std::pair<Milliseconds, int>> crash; ///< From then on, after so many steps of the store.
    std::optional<Span> killed; ///< The program ends at, starts again at.
    std::optional<Span> clockJump; ///< At, by.
    std::optional<Milliseconds> stopAt; ///< The first caller writes STOP.
    std::optional<Milliseconds> colleagueAt; ///< Another program texts the first caller.
    bool zeroWaits = false; ///< Delay and settle time 0.
    bool undisturbed = true; ///< Nothing was lost, nothing failed, nobody wrote.
};

[[nodiscard]] PhoneNumber callerOf(int history, int index);
[[nodiscard]] History makeHistory(std::mt19937 &random, UtcTime start, int number);

} // namespace textback
