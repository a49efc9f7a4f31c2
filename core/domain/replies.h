// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outbox.h"
#include "core/domain/result.h"

class QObject;

namespace textback {

/// A text of a person with everything that can be said about how it goes out.
struct Reply {
    ThreadId thread{0};
    QString body;
    std::optional<PhoneNumber> line; ///< Another line of ours than the thread's: then it stands in that line's thread.
    std::optional<UtcTime> at; ///< Not before this instant on this computer's clock.
    QList<OutgoingFile> files;
};

struct KeptReply {
    OutboxId text{0};
    ThreadId thread{0};
    friend bool operator==(const KeptReply &, const KeptReply &) = default;
};

/// Called on any thread, done on the desk thread, in order; answered on the caller's thread unless `context` is gone.
class ReplyCommands {
public:
    virtual ~ReplyCommands() = default;
    /// Keeps it in the outbox, where it survives everything until it leaves. Rejected: this number or line must not or
    /// cannot text. Invalid: it is empty, too long, too large, or its time makes no sense.
    virtual void sendReply(const Reply &reply, QObject *context, Callback<Result<KeptReply>> answered) = 0;
};

/// A scheduled text leaves by the clock on the wall, others some seconds after they were written.
constexpr Milliseconds LeastSchedule = std::chrono::seconds(61);
constexpr Milliseconds MostSchedule = std::chrono::hours(24 * 366);
[[nodiscard]] inline bool isScheduled(const OutboxText &text)
{
    return text.cause == TextCause::Manual && text.state == OutboxState::Queued && text.attempts == 0
        && text.notBefore - text.createdAt >= LeastSchedule;
}

/// Files with one text: how many, and their bytes together.
constexpr int MostFilesPerText = 10;
constexpr qint64 MostFileBytesPerText = 1'500'000;

} // namespace textback
