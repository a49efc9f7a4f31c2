// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace textback {

/// Whether this computer goes to sleep by itself when nobody uses it.
enum class IdleSleep {
    Unknown, ///< This system does not tell: nothing is claimed.
    Off,
    On
};

/// What is known of sleep, and whether the computer is kept awake against it. UI thread.
class SleepCare : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual IdleSleep idleSleep() const = 0;
    /// The person wants it kept awake while it is plugged in.
    [[nodiscard]] virtual bool wanted() const = 0;
    /// It is kept awake right now.
    [[nodiscard]] virtual bool keepsAwake() const = 0;

signals:
    void changed();
};

} // namespace textback
