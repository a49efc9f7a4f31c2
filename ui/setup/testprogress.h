// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

namespace textback {

/// What the test watches, in the order in which it happens.
enum class TestPart { Seen, Missed, Decided, Accepted, Delivered, Replied };
constexpr int TestPartCount = int(TestPart::Replied) + 1;

/// How far the test with the owner's own phone has come, read from the thread with that phone.
struct TestProgress {
    std::optional<CallItem> call; ///< The newest that began in the test.
    std::optional<OutboxText> text;
    std::optional<UtcTime> seenAt;
    std::optional<UtcTime> repliedAt;

    [[nodiscard]] bool isDone(TestPart part) const;
    /// The first part that is not done; nothing when all are.
    [[nodiscard]] std::optional<TestPart> current() const;
    [[nodiscard]] int left() const;
    /// Whether somebody picked up: then it is no test.
    [[nodiscard]] bool wasAnswered() const { return call && call->stored.call.outcome == CallOutcome::Answered; }
};

/// @param since carrier's time; what is older belongs to an earlier test. Pure.
[[nodiscard]] TestProgress testProgress(const QList<TimelineItem> &items, UtcTime since);

} // namespace textback
