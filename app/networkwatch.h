// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace textback {

/// Tells when the computer gets (back) on a network, where the system says so. Main thread.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    NetworkWatch();

signals:
    /// The network is there again: sockets from before are not to be trusted.
    void networkChanged();

private:
    void begin();
    bool m_wasAway = false;
};

} // namespace textback
