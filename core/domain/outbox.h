// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/text.h"

namespace textback {

enum class OutboxState { Queued, Sending, Accepted, Sent, Delivered, Failed, Unknown, Cancelled };

enum class TextCause { Manual, MissedCall, HelpAnswer };

/// Why a queued text will not leave.
enum class CancelReason {
    None,
    Undone, ///< By a person, within the undo time or while scheduled.
    CallingBack,
    AskedToStop,
    AnsweredAfterAll,
    HandledMeanwhile,
    Paused,
    TooLate,
    OtherCheck
};

/// One text that must leave this machine, from intent to delivery.
struct OutboxText {
    OutboxId id{0};
    TextCause cause = TextCause::Manual;
    CallKey callKey = {}; ///< Of the missed call, when that is the cause. Unique among automatic texts.
    ThreadId thread{0};
    PhoneNumber line;
    PhoneNumber to;
    QString body = {};
    QList<OutgoingFile> files = {};
    OutboxState state = OutboxState::Queued;
    UtcTime createdAt{}; ///< This computer's clock, as all times here.
    UtcTime notBefore{};
    int attempts = 0;
    std::optional<UtcTime> sendingSince = {}; ///< Start of the last attempt.
    std::optional<UtcTime> sendingSinceCarrier = {}; ///< The same instant on the carrier's clock.
    int lookUps = 0; ///< How often the history was read for an unknown text without finding it.
    QString carrierId = {};
    FailureReason failure = FailureReason::None;
    QString failureCode = {};
    CancelReason cancelReason = CancelReason::None;
    QString writtenBy = {}; ///< Who at this desk, for manual texts.
};

} // namespace textback
