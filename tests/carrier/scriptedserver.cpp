// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/scriptedserver.h"

namespace textback {

ScriptedServer::ScriptedServer() : m_gateway(QString(), QWebSocketServer::NonSecureMode)
{
    listen(0);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_context, [this] { accept(); });
    QObject::connect(&m_gateway, &QWebSocketServer::newConnection, &m_context, [this] { acceptStream(); });
}

ScriptedServer::~ScriptedServer()
{
    for (const auto &socket : std::as_const(m_streamSockets)) {
        if (socket)
            socket->blockSignals(false);
    }
    for (const auto &stream : std::as_const(streams))
        delete stream.data();
}

void ScriptedServer::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        qFatal("no port on loopback");
    m_port = m_server.serverPort();
}

void ScriptedServer::stopListening()
{
    m_server.close();
}

void ScriptedServer::listenAgain()
{
    listen(m_port);
}

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

QUrl ScriptedServer::streamUrl() const
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(m_port));
}

int ScriptedServer::count(const QByteArray &pathPrefix, const QByteArray &method) const
{
    int found = 0;
    for (const auto &request : requests)
        found += request.path.startsWith(pathPrefix) && (method.isEmpty() || request.method == method) ? 1 : 0;
    return found;
}

int ScriptedServer::openStreams() const
{
    int open = 0;
    for (const auto &stream : streams)
        open += stream && stream->state() == QAbstractSocket::ConnectedState ? 1 : 0;
    return open;
}

qint64 ScriptedServer::heard() const
{
    return requests.size() + m_frames;
}

qsizetype ScriptedServer::leftHanging() const
{
    return std::count_if(m_hanging.begin(), m_hanging.end(), [](const auto &socket) {
        return socket && socket->state() == QAbstractSocket::ConnectedState;
    });
}

void ScriptedServer::sendToStreams(const QByteArray &frame)
{
    for (const auto &stream : std::as_const(streams)) {
        if (stream)
            stream->sendTextMessage(QString::fromUtf8(frame));
    }
}

void ScriptedServer::freezeStreams()
{
    for (const auto &socket : std::as_const(m_streamSockets)) {
        if (socket)
            socket->blockSignals(true);
    }
}

void ScriptedServer::closeStreams()
{
    for (const auto &stream : std::as_const(streams)) {
        if (stream)
            stream->abort();
    }
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++connections;
        QObject::connect(socket, &QTcpSocket::readyRead, &m_context, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void ScriptedServer::read(QTcpSocket *socket)
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

ArrivedRequest ScriptedServer::headOf(const QByteArray &head)
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

void ScriptedServer::react(QTcpSocket *socket, const Reaction &reaction)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reaction.status) + " Scripted\r\n";
    for (const auto &line : reaction.headers)
        head += line + "\r\n";
    head +=
        "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(reaction.body.size()) + "\r\n\r\n";
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

void ScriptedServer::upgrade(QTcpSocket *socket)
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

void ScriptedServer::acceptStream()
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

} // namespace textback
