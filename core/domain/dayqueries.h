// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/phonenumber.h"
#include "core/domain/result.h"
#include "core/domain/utctime.h"

#include <QList>

#include <optional>

namespace textback {

/// What happened while the office was closed.
struct ClosedSummary {
    int missed = 0; ///< Calls; very short ones left out.
    int texted = 0; ///< Of these calls, those whose text the carrier took.
    int replied = 0; ///< People who wrote back.
    int cannotGetTexts = 0; ///< Calls from numbers that can't get texts.
    friend bool operator==(const ClosedSummary &, const ClosedSummary &) = default;
};

/// A call that rang so shortly that its caller was not texted, and nothing happened since.
struct ShortCall {
    CallId call{0};
    ThreadId thread{0};
    PhoneNumber caller;
    QString name; ///< Empty: show the number. A stranger's words.
    UtcTime at{}; ///< Carrier's time.
    std::optional<std::chrono::seconds> rang;
};

/// The read side of the day: as InboxQueries.
class DayQueries {
public:
    virtual ~DayQueries() = default;
    /// Calls that began in that time; carrier's time.
    virtual Result<ClosedSummary> missedBetween(UtcTime from, UtcTime to) = 0;
    /// Newest first.
    virtual Result<QList<ShortCall>> shortCalls(UtcTime since, int limit) = 0;
};

} // namespace textback
