// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/awakelock.h"

#include <QTimer>

#include <optional>
#include <utility>

namespace textback {

/// Power news of systems that are asked every minute: laptops are carried about, and nothing is told by itself.
class PowerWatch : public PowerNews {
    Q_OBJECT
public:
    explicit PowerWatch(QObject *parent = nullptr);
    [[nodiscard]] bool pluggedIn() const override { return m_told.first; }
    [[nodiscard]] IdleSleep idleSleep() const override { return m_told.second; }
    /// Asks anew; for the first time a second after the start.
    void look();

protected:
    /// Asks the system; the answers go to setPluggedIn() and setSleeps(), at once or later.
    virtual void askPower() = 0;
    /// Less often: nobody changes that from minute to minute.
    virtual void askSleep() = 0;
    void setPluggedIn(bool plugged) { tell({plugged, m_told.second}); }
    /// Whether the computer sleeps by itself while it is plugged in; nothing where the system does not say.
    void setSleeps(std::optional<bool> sleeps);

private:
    void tell(const std::pair<bool, IdleSleep> &now);
    QTimer m_again;
    int m_looks = 0;
    std::pair<bool, IdleSleep> m_told{true, IdleSleep::Unknown};
};

} // namespace textback
