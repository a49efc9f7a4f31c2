// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sleepcare.h"

#include <memory>

namespace textback {

/// Keeps this computer from going to sleep by itself, in the way of its system; the screen may go dark all the same.
/// Ends with the program, whatever becomes of it. UI thread.
class AwakeLock : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Asks for it; `heldChanged` follows where the system agrees.
    virtual void hold() = 0;
    virtual void release() = 0;
    [[nodiscard]] virtual bool held() const = 0;

signals:
    void heldChanged();
};

/// What this system tells of its power. UI thread.
class PowerNews : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Computers without a battery, and systems that do not tell, count as plugged in.
    [[nodiscard]] virtual bool pluggedIn() const = 0;
    [[nodiscard]] virtual IdleSleep idleSleep() const = 0;

signals:
    void changed();
};

/// Those of this system.
[[nodiscard]] std::unique_ptr<AwakeLock> makeAwakeLock();
[[nodiscard]] std::unique_ptr<PowerNews> makePowerNews();

} // namespace textback
