// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/result.h"

class QObject;

namespace textback {

/// Beginning a thread with somebody. As DeskCommands.
class ThreadCommands {
public:
    virtual ~ThreadCommands() = default;
    /// The thread of this line (E.164 of ours) and number (E.164), made if missing; it stands in no list until
    /// something is written in it. Rejected: they asked us to stop.
    virtual void openThread(const QString &line, const QString &number, QObject *context,
                            Callback<Result<ThreadId>> answered) = 0;
};

} // namespace textback
