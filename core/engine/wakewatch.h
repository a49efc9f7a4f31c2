// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <QObject>

namespace textback {

/// Notices that the computer slept, stood still or had its clock set, by comparing the two clocks at short intervals.
/// Desk thread.
class WakeWatch : public QObject {
    Q_OBJECT
public:
    explicit WakeWatch(Clock &clock);
    void start();

signals:
    /// Time went missing: whatever looked open may be dead.
    void woke(std::chrono::milliseconds missing);

private:
    void tick();
    Clock &m_clock;
    UtcTime m_wall{};
    Milliseconds m_monotonic{0};
    bool m_running = false;
};

} // namespace textback
