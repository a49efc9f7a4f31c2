// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/end_to_end/practiceprocess.h"

#include <QTcpSocket>
#include <QWebSocket>

namespace textback {

/// The least that can text a missed caller back: reads a frame for two words, writes a request with the number it found
/// to a connection that is open already. Keeps nothing, checks nothing.
class BareReplier : public QObject {
    Q_OBJECT
public:
    explicit BareReplier(const PracticeProcess &carrier);
    [[nodiscard]] bool isListening() const { return m_listening; }

private:
    /// Before anything is measured: blocks.
    QJsonObject askOnce(const QByteArray &path, const QByteArray &form);
    void subscribe();
    void read(const QString &frame);

    QUrl m_server;
    QByteArray m_token;
    QTcpSocket m_http;
    QWebSocket m_stream;
    QString m_lastCaller;
    bool m_listening = false;
};

} // namespace textback
