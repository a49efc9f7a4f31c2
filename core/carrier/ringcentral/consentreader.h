// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/httpclient.h"
#include "core/carrier/ringcentral/messagereading.h"
#include "core/domain/optout.h"

namespace textback::ringcentral {

/// Reads who has asked our lines for no more texts: the carrier refuses to text them, and a STOP that came while nobody
/// watched may stand nowhere else. Nothing depends on it being readable. Lives on the desk thread.
class ConsentReader : public QObject {
    Q_OBJECT
public:
    ConsentReader(HttpClient &client, Clock &clock, QObject *parent);

    /// Forgets a reading under way and begins anew. @param carrierNow for records without a time
    void read(const QUrl &server, const QList<PhoneNumber> &lines, const Home &home, UtcTime carrierNow);
    void stop() { ++m_turn; }

signals:
    void optedOut(const QList<textback::OptOut> &optOuts);
    void notReadable(const textback::Error &error);

private:
    void readPage(const QString &token);
    void readAnswer(const HttpAnswer &answer, const QString &token);
    void finish();

    HttpClient &m_client;
    Clock &m_clock;
    QUrl m_server;
    QList<PhoneNumber> m_lines;
    Home m_home;
    UtcTime m_now{};
    QList<OptOut> m_found;
    int m_pages = 0;
    int m_turn = 0;
};

} // namespace textback::ringcentral
