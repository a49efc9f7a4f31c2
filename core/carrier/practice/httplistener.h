// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/httpparser.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace textback::practice {

/// One client's connection: reads requests one after the other and answers each in one write.
class HttpConnection : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<Response(Request &)>;
    /// Owns `socket` until it is handed over by upgradeRequested().
    HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent);
    void endByReset();

signals:
    /// A WebSocket handshake stands unread in `socket`, which is the receiver's from now on.
    void upgradeRequested(QTcpSocket *socket);

private:
    void readMore();
    [[nodiscard]] bool waitsForHeader();
    void handOver();
    void serve();
    void refuse(int status);
    void deliver(const Response &response);
    void write(const Response &response, bool last);
    [[nodiscard]] QByteArray sentBody(const Response &response) const
    {
        return m_headOnly ? QByteArray() : response.body;
    }
    void finish(bool last);

    QPointer<QTcpSocket> m_socket;
    Handler m_handler;
    HttpParser m_parser;
    QByteArray m_bytes;
    bool m_inRequest = false;
    bool m_busy = false;
    bool m_continued = false;
    bool m_keepAlive = true;
    bool m_headOnly = false; ///< HEAD: the length of the body is told, the body is not
};

/// Listens on the loopback address, with TLS if a configuration is given. Speaks HTTP/1.1 and hands WebSocket
/// handshakes on.
class HttpListener : public QTcpServer {
    Q_OBJECT
public:
    explicit HttpListener(HttpConnection::Handler handler, QObject *parent = nullptr);
    void useTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    /// Asked for each new connection; true resets it at once.
    void refuseWhen(std::function<bool()> refuses) { m_refuses = std::move(refuses); }
    /// Resets every open HTTP connection.
    void resetConnections();

signals:
    void upgradeRequested(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    HttpConnection::Handler m_handler;
    std::function<bool()> m_refuses;
    std::optional<QSslConfiguration> m_tls;
};

/// Makes closing `socket` a reset (RST) instead of an orderly end, and closes it.
void resetSocket(QTcpSocket *socket);

} // namespace textback::practice
