// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <QPointer>

#include <algorithm>
#include <map>
#include <optional>

namespace textback {

/// Time moves only when a test says so; due calls run in order, one by one, as a call may add another.
class FakeClock : public Clock {
public:
    explicit FakeClock(UtcTime start = fromMs(1'772'550'000'000)); // 2026-03-03 15:00 UTC
    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] Milliseconds monotonic() const override;
    void callAfter(Milliseconds delay, QObject *context, std::function<void()> fn) override;

    void advance(Milliseconds by);
    /// Somebody sets the computer's clock: the time jumps, timers do not.
    void setTime(UtcTime to);
    /// Calls that are not due yet, one timer each.
    [[nodiscard]] qsizetype pending() const;
    /// Of these, those made by living objects of one class, by its full name.
    [[nodiscard]] qsizetype pendingFor(const char *className) const;
    /// How many timers were ever asked for.
    [[nodiscard]] quint64 made() const;
    /// How long until the next due call of a living context; empty if there is none.
    [[nodiscard]] std::optional<Milliseconds> untilNext() const;

private:
    struct Call {
        QPointer<QObject> context;
        std::function<void()> fn;
    };
    void moveTo(Milliseconds to);
    UtcTime m_now;
    Milliseconds m_monotonic{0};
    quint64 m_serial = 0;
    std::map<std::pair<Milliseconds, quint64>, Call> m_calls;
};

} // namespace textback
