// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkwatch.h"

#include <QNetworkInformation>
#include <QTimer>

namespace textback {

NetworkWatch::NetworkWatch()
{
    QTimer::singleShot(std::chrono::seconds(1), this, &NetworkWatch::begin); // its plugin is not worth a later window
}

void NetworkWatch::begin()
{
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // then pings and waiting times have to do
    QNetworkInformation *system = QNetworkInformation::instance(); // Qt's own, there is no other way to it
    connect(system, &QNetworkInformation::reachabilityChanged, this, [this](Reachability reachability) {
        const bool there = reachability == Reachability::Online || reachability == Reachability::Site;
        const bool away = reachability == Reachability::Disconnected || reachability == Reachability::Local;
        if (there && std::exchange(m_wasAway, false)) // the first news after the start is no change
            emit networkChanged();
        m_wasAway = m_wasAway || away;
    });
}

} // namespace textback
