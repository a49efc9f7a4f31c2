// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

namespace textback {

/// The computer's own time. Timers are precise: a text waits for one.
class SystemClock : public Clock {
public:
    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] Milliseconds monotonic() const override;
    void callAfter(Milliseconds delay, QObject *context, std::function<void()> fn) override;
};

} // namespace textback
