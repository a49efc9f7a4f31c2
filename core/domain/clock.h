// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QObject>

#include <functional>

namespace textback {

/// Now and timers together, so that tests can move time. Used on the thread it was made for.
class Clock {
public:
    virtual ~Clock() = default;
    /// The computer's idea of the time. It jumps when somebody sets the clock.
    [[nodiscard]] virtual UtcTime now() const = 0;
    /// Time since some fixed moment; never jumps and may stand still while the computer sleeps.
    [[nodiscard]] virtual Milliseconds monotonic() const = 0;
    /// Calls `fn` once, `delay` of monotonic time from now or a little later, never before this call has returned,
    /// unless `context` was destroyed first.
    virtual void callAfter(Milliseconds delay, QObject *context, std::function<void()> fn) = 0;
};

} // namespace textback
