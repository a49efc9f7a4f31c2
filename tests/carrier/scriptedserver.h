// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <functional>
#include <memory>

namespace textback {

/// A request as it arrived, whole.
struct ArrivedRequest {
    QByteArray method;
    QByteArray path; ///< With its query.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
};

/// What the server does with a request.
struct Reaction {
    enum Kind { Reply, Close, Reset, HalfHead, HalfBody, Hang };
    Kind kind = Reply;
    int status = 200;
    QByteArray body = "{}";
    QList<QByteArray> headers = {};
};

/// A server on loopback that does what a test says, byte for byte, and counts what really arrives. Upgrades go to a
/// WebSocket server on the same port.
class ScriptedServer {
public:
    ScriptedServer() : m_gateway(QString(), QWebSocketServer::NonSecureMode)
    {
        listen(0);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_context, [this] { accept(); });
        QObject::connect(&m_gateway, &QWebSocketServer::newConnection, &m_context, [this] { acceptStream(); });
    }
    /// Streams go with us, frozen ones too: they say no more when they are closed, so nobody else would delete them.
    ~ScriptedServer()
    {
        for (const auto &socket : std::as_const(m_streamSockets)) {
            if (socket)
                socket->blockSignals(false);
        }
        for (const auto &stream : std::as_const(streams))
            delete stream.data();
    }

    void listen(quint16 port)
    {
        if (!m_server.listen(QHostAddress::LocalHost, port))
            qFatal("no port on loopback");
        m_port = m_server.serverPort();
    }
    void stopListening() { m_server.close(); }
    void listenAgain() { listen(m_port); }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    [[nodiscard]] QUrl streamUrl() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(m_port)); }

    std::function<Reaction(const ArrivedRequest &)> onRequest = [](const ArrivedRequest &) { return Reaction{}; };
    std::function<void(QWebSocket *)> onStream = [](QWebSocket *) {};
    std::function<void(QWebSocket *, const QString &)> onFrame = [](QWebSocket *, const QString &) {};
    /// Empty: streams are let in. Otherwise the raw answer to a request for one.
    QByteArray refuseStreams;
    bool hangStreams = false;

    QList<ArrivedRequest> requests;
    QList<QPointer<QWebSocket>> streams;
    int connections = 0;
    int streamRequests = 0;
    [[nodiscard]] int count(const QByteArray &pathPrefix, const QByteArray &method = {}) const
    {
        int found = 0;
        for (const auto &request : requests)
            found += request.path.startsWith(pathPrefix) && (method.isEmpty() || request.method == method) ? 1 : 0;
        return found;
    }
    [[nodiscard]] int openStreams() const
    {
        int open = 0;
        for (const auto &stream : streams)
            open += stream && stream->state() == QAbstractSocket::ConnectedState ? 1 : 0;
        return open;
    }
    /// Everything that ever arrived here: requests and frames.
    [[nodiscard]] qint64 heard() const { return requests.size() + m_frames; }
    /// Requests without an answer whose clients still wait for one.
    [[nodiscard]] qsizetype leftHanging() const
    {
        return std::count_if(m_hanging.begin(), m_hanging.end(), [](const auto &socket) {
            return socket && socket->state() == QAbstractSocket::ConnectedState;
        });
    }
    void sendToStreams(const QByteArray &frame)
    {
        for (const auto &stream : std::as_const(streams)) {
            if (stream)
                stream->sendTextMessage(QString::fromUtf8(frame));
        }
    }
    /// From now on what arrives on open streams is neither read nor answered, as if a cable had been cut.
    void freezeStreams()
    {
        for (const auto &socket : std::as_const(m_streamSockets)) {
            if (socket)
                socket->blockSignals(true);
        }
    }
    void closeStreams()
    {
        for (const auto &stream : std::as_const(streams)) {
            if (stream)
                stream->abort();
        }
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, &m_context, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    void read(QTcpSocket *socket)
    {
        while (socket->bytesAvailable() > 0) {
            const QByteArray seen = socket->peek(socket->bytesAvailable());
            const auto headEnd = seen.indexOf("\r\n\r\n");
            if (headEnd < 0)
                return;
            ArrivedRequest request = headOf(seen.left(headEnd));
            if (request.headers.value("upgrade").toLower() == "websocket")
                return upgrade(socket);
            const auto length = request.headers.value("content-length").toLongLong();
            if (seen.size() < headEnd + 4 + length)
                return;
            socket->skip(headEnd + 4);
            request.body = socket->read(length);
            requests.append(request);
            react(socket, onRequest(request));
        }
    }
    static ArrivedRequest headOf(const QByteArray &head)
    {
        ArrivedRequest request;
        const auto lines = head.split('\n');
        const auto first = lines.value(0).trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        for (const auto &line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        return request;
    }
    void react(QTcpSocket *socket, const Reaction &reaction)
    {
        QByteArray head = "HTTP/1.1 " + QByteArray::number(reaction.status) + " Scripted\r\n";
        for (const auto &line : reaction.headers)
            head += line + "\r\n";
        head += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(reaction.body.size())
            + "\r\n\r\n";
        switch (reaction.kind) {
        case Reaction::Reply:
            socket->write(head + reaction.body);
            break;
        case Reaction::HalfHead:
            socket->write(head.left(head.size() / 2));
            socket->disconnectFromHost();
            break;
        case Reaction::HalfBody:
            socket->write(head + reaction.body.left(reaction.body.size() / 2));
            socket->disconnectFromHost();
            break;
        case Reaction::Close:
            socket->disconnectFromHost();
            break;
        case Reaction::Reset:
            socket->abort();
            break;
        case Reaction::Hang:
            m_hanging.append(socket);
            break;
        }
    }
    void upgrade(QTcpSocket *socket)
    {
        ++streamRequests;
        if (hangStreams) {
            socket->skip(socket->bytesAvailable());
            return;
        }
        if (!refuseStreams.isEmpty()) {
            socket->skip(socket->bytesAvailable());
            socket->write(refuseStreams);
            socket->disconnectFromHost();
            return;
        }
        socket->disconnect(&m_context);
        m_streamSockets.append(socket);
        m_gateway.handleConnection(socket);
        emit socket->readyRead();
    }
    void acceptStream()
    {
        while (QWebSocket *stream = m_gateway.nextPendingConnection()) {
            streams.append(stream);
            QObject::connect(stream, &QWebSocket::disconnected, stream, &QObject::deleteLater);
            QObject::connect(stream, &QWebSocket::textMessageReceived, &m_context, [this, stream](const QString &text) {
                ++m_frames;
                onFrame(stream, text);
            });
            onStream(stream);
        }
    }

    quint16 m_port = 0;
    qint64 m_frames = 0;
    QList<QPointer<QTcpSocket>> m_hanging;
    QList<QPointer<QTcpSocket>> m_streamSockets;
    QTcpServer m_server;
    QWebSocketServer m_gateway;
    QObject m_context; ///< Last: its connections go first.
};

} // namespace textback
