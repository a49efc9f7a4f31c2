// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/awakelock.h"

namespace textback {

/// Keeps the computer awake while that is wanted (setting keep-awake) and it is plugged in, and not a moment longer: a
/// battery is not run down for calls. UI thread.
class StayingAwake : public SleepCare {
    Q_OBJECT
public:
    /// References are not owned and outlive this.
    StayingAwake(AwakeLock &lock, PowerNews &power, QObject *parent = nullptr);
    void setWanted(bool wanted);
    [[nodiscard]] IdleSleep idleSleep() const override { return m_power.idleSleep(); }
    [[nodiscard]] bool wanted() const override { return m_wanted; }
    [[nodiscard]] bool keepsAwake() const override { return m_lock.held(); }

private:
    void follow();
    AwakeLock &m_lock;
    PowerNews &m_power;
    bool m_wanted = false;
};

} // namespace textback
