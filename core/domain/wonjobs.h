// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/result.h"
#include "core/domain/utctime.h"

class QObject;

namespace textback {

/// A missed call, and whether somebody of ours said that it became a job.
struct WonCall {
    CallId call{0};
    bool won = false;
    friend bool operator==(const WonCall &, const WonCall &) = default;
};

/// As InboxQueries.
class WonQueries {
public:
    virtual ~WonQueries() = default;
    /// The newest missed call of a thread, if there is one: the one that people mean who speak of the thread.
    virtual Result<std::optional<WonCall>> wonOf(ThreadId thread) = 0;
    virtual Result<std::optional<WonCall>> wonCall(CallId call) = 0;
};

/// As DeskCommands.
class WonCommands {
public:
    virtual ~WonCommands() = default;
    virtual void setWon(CallId call, bool won, QObject *context, Callback<Status> answered) = 0;
};

/// The write side of the store. Used on the desk thread, as all stores.
class WonStore {
public:
    virtual ~WonStore() = default;
    /// @return the thread of the call. NotFound: there is no such call.
    virtual Result<ThreadId> setWon(CallId call, bool won, UtcTime at) = 0;
};

} // namespace textback
