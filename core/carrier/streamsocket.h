// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

class QWebSocket;

namespace textback {

/// How a stream came to its end.
enum class StreamEnd {
    Refused, ///< It never opened: no connection, or the server's answer was no.
    Certificate, ///< The server's certificate was not trusted.
    HandshakeTimeout,
    Silent, ///< It looked open but did not answer a ping.
    Closed
};

/// One WebSocket connection, from opening to its end. Watches itself: a handshake that hangs and a peer that went
/// silent end it. Made anew for each connection. Lives on the desk thread.
class StreamSocket : public QObject {
    Q_OBJECT
public:
    /// Time for the handshake; time between pings, which is also the time for the pong (promise 14).
    static constexpr Milliseconds HandshakeLimit = 10s;
    static constexpr Milliseconds PingInterval = 5s;

    StreamSocket(Clock &clock, const QSslConfiguration &trust, QObject *parent);
    ~StreamSocket() override;

    void open(const QUrl &address);
    void send(const QString &text);
    /// Ends the connection at once; nothing is emitted any more.
    void abort();
    /// Says goodbye in order; nothing is emitted any more.
    void close();

signals:
    void opened();
    void received(const QString &text);
    /// The other side gave a sign of life: a frame or a pong.
    void alive();
    /// Emitted once at most. @param closeCode RFC 6455, 7.4; 0 if there was none. @param detail for the log
    void ended(textback::StreamEnd end, int closeCode, const QString &detail);

private:
    void watch();
    void checkPulse(Milliseconds pingedAt);
    void noteLife();
    void finish(StreamEnd end, int closeCode, const QString &detail);

    Clock &m_clock;
    QWebSocket *m_socket; ///< Owned as a child.
    bool m_isOpen = false;
    bool m_finished = false;
    bool m_awaitingPong = false;
    bool m_secondChance = false;
};

} // namespace textback
