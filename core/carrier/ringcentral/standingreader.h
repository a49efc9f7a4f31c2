// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/httpclient.h"
#include "core/policy/linecheck.h"

#include <QHash>
#include <QJsonObject>

namespace textback::ringcentral {

/// What an answer about a number's texting says of its registration.
[[nodiscard]] Registration registrationIn(const QJsonObject &answer);
/// What a user's features say of all of the lines: texting off, health privacy.
[[nodiscard]] LineStanding standingIn(const QJsonObject &user);

/// Asks whether lines are registered for business texts, one after another and after everything more urgent: nothing
/// waits for it. What was told once stands until it is told anew. Desk thread.
class StandingReader : public QObject {
    Q_OBJECT
public:
    StandingReader(HttpClient &client, QObject *parent);

    /// Asks about those of these lines that have to be registered; what is still being asked is forgotten.
    void read(const QUrl &server, const QList<CarrierLine> &lines);
    void stop();
    /// NotTold where nothing was heard yet.
    [[nodiscard]] Registration of(const CarrierLine &line) const { return m_told.value(line.carrierId); }

signals:
    /// All of them were asked about; at least one has changed.
    void changed();

private:
    void next();
    void readAnswer(const QString &carrierId, const HttpAnswer &answer);

    HttpClient &m_client;
    QUrl m_server;
    QStringList m_left; ///< The carrier's ids.
    QHash<QString, Registration> m_told;
    bool m_anyChanged = false;
    int m_turn = 0;
};

} // namespace textback::ringcentral
