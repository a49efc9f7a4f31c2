// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

namespace textback {

/// Which calls are listed.
enum class ActivityKind {
    All,
    Texted, ///< The carrier took the text back.
    NotTexted, ///< Missed, and no text is on its way or was taken.
    ForPerson, ///< Somebody should ring or decide.
    TextFailed,
    Answered
};
constexpr int ActivityKindCount = int(ActivityKind::Answered) + 1;

/// One call with what was decided about it and what became of its text.
struct ActivityRow {
    CallItem call;
    QString name; ///< Empty: show the number. A stranger's words where nobody of ours named them.
    bool forPerson = false; ///< On the call-back list.
    std::optional<OutboxState> text; ///< Of the text back, if there is one.
    FailureReason failure = FailureReason::None;
    CancelReason cancelled = CancelReason::None;
    std::optional<UtcTime> sentAt; ///< When the text that the carrier took left; carrier's time.
    /// From the end of the call to the text that the carrier took.
    [[nodiscard]] std::optional<std::chrono::seconds> untilText() const
    {
        if (!sentAt || !call.stored.call.endedAt || *sentAt < *call.stored.call.endedAt)
            return std::nullopt;
        return std::chrono::duration_cast<std::chrono::seconds>(*sentAt - *call.stored.call.endedAt);
    }
};

/// What is asked for.
struct ActivityWish {
    ActivityKind kind = ActivityKind::All;
    QString words = {}; ///< Part of a name or of a number; empty: everybody.
    std::optional<UtcTime> since = {}; ///< Calls that began then or later; carrier's time.
    friend bool operator==(const ActivityWish &, const ActivityWish &) = default;
};

/// Where a call stands in the list: newest first.
struct ActivityKey {
    qint64 startedMs = 0;
    qint64 id = 0;
    friend auto operator<=>(const ActivityKey &, const ActivityKey &) = default;
};
[[nodiscard]] inline ActivityKey activityKeyOf(const ActivityRow &row)
{
    return {toMs(row.call.stored.call.startedAt), row.call.stored.id.value()};
}

struct ActivityCalls {
    QList<ActivityRow> rows; ///< Newest first.
    /// Where to go on; empty when all was looked at. A page may be short (even empty) and not the last: each answer
    /// looks at a bounded number of calls, so that typing never waits.
    std::optional<ActivityKey> next;
};

/// Every call and its verdict. Used on one thread; each answer within a few milliseconds.
class ActivityQueries {
public:
    virtual ~ActivityQueries() = default;
    virtual Result<ActivityCalls> activity(const ActivityWish &wish, std::optional<ActivityKey> before, int limit) = 0;
    virtual Result<std::optional<ActivityRow>> activityOf(CallId call) = 0;
    /// When the caller first wrote after that instant, if they did.
    virtual Result<std::optional<UtcTime>> repliedAfter(ThreadId thread, UtcTime after) = 0;
};

} // namespace textback
