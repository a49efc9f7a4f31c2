// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/httplistener.h"

#include <QSslSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace textback::practice {

namespace {

QByteArray reasonFor(int status)
{
    static const QHash<int, QByteArray> reasons{{200, "OK"},
                                                {201, "Created"},
                                                {204, "No Content"},
                                                {207, "Multi-Status"},
                                                {302, "Found"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {408, "Request Timeout"},
                                                {413, "Payload Too Large"},
                                                {415, "Unsupported Media Type"},
                                                {429, "Too Many Requests"},
                                                {431, "Request Header Fields Too Large"},
                                                {500, "Internal Server Error"},
                                                {502, "Bad Gateway"},
                                                {503, "Service Unavailable"},
                                                {504, "Gateway Timeout"}};
    return reasons.value(status, "Status");
}

QByteArray headOf(const Response &response, bool last)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonFor(response.status) + "\r\n";
    if (!response.contentType.isEmpty())
        head += "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (response.status != 204)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    return head + (last ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n");
}

bool asksForUpgrade(const QByteArray &header)
{
    for (const QByteArray &line : header.toLower().split('\n')) {
        if (line.startsWith("upgrade:") && line.contains("websocket"))
            return true;
    }
    return false;
}

} // namespace

void resetSocket(QTcpSocket *socket)
{
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&hard), sizeof hard);
    socket->abort();
}

HttpConnection::HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler))
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::endByReset()
{
    if (m_socket)
        resetSocket(m_socket);
}

void HttpConnection::readMore()
{
    if (!m_socket || m_busy)
        return;
    if (!m_inRequest && m_bytes.isEmpty() && waitsForHeader())
        return;
    if (!m_socket)
        return;
    m_bytes += m_socket->readAll();
    serve();
}

/// True while the header is not complete, and when the connection was handed over or refused.
bool HttpConnection::waitsForHeader()
{
    const QByteArray seen = m_socket->peek(HttpParser::HeaderLimit + 4);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        if (seen.size() > HttpParser::HeaderLimit)
            refuse(431);
        return true;
    }
    if (!asksForUpgrade(seen.left(end)))
        return false;
    handOver();
    return true;
}

void HttpConnection::handOver()
{
    QTcpSocket *socket = m_socket;
    m_socket.clear();
    socket->disconnect(this);
    socket->setParent(nullptr);
    emit upgradeRequested(socket);
    deleteLater();
}

void HttpConnection::serve()
{
    m_inRequest = true;
    switch (m_parser.feed(m_bytes)) {
    case HttpParser::State::NeedsMore:
        if (m_parser.expectsContinue() && !m_continued) {
            m_continued = true;
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        return;
    case HttpParser::State::Bad:
        return refuse(400);
    case HttpParser::State::TooLarge:
        return refuse(413);
    case HttpParser::State::Complete:
        break;
    }
    m_busy = true;
    m_inRequest = m_continued = false;
    m_keepAlive = m_parser.keepAlive();
    Request request = m_parser.take();
    m_headOnly = request.method == "HEAD";
    const Response response = m_handler(request);
    if (response.delay > Milliseconds{0})
        QTimer::singleShot(response.delay, Qt::PreciseTimer, this, [this, response] { deliver(response); });
    else
        deliver(response);
}

void HttpConnection::refuse(int status)
{
    m_busy = true;
    m_headOnly = false;
    Response response = errorResponse(status, QStringLiteral("CMN-101"), QStringLiteral("The request cannot be read"));
    write(response, true);
    finish(true);
}

void HttpConnection::deliver(const Response &response)
{
    if (!m_socket)
        return;
    switch (response.delivery) {
    case Delivery::Whole:
        write(response, !m_keepAlive);
        return finish(!m_keepAlive);
    case Delivery::Half: {
        const QByteArray body = sentBody(response);
        const QByteArray whole = headOf(response, false) + body;
        m_socket->write(whole.left(whole.size() - body.size() / 2 - 1));
        return finish(true);
    }
    case Delivery::Closed:
        return finish(true);
    case Delivery::Reset:
        return endByReset();
    case Delivery::Never:
        return; // m_busy stays: nothing more is read from this client
    }
}

void HttpConnection::write(const Response &response, bool last)
{
    m_socket->write(headOf(response, last) + sentBody(response));
    m_socket->flush();
}

void HttpConnection::finish(bool last)
{
    if (last) {
        m_socket->disconnectFromHost();
        return;
    }
    m_busy = false;
    if (!m_bytes.isEmpty() || m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

HttpListener::HttpListener(HttpConnection::Handler handler, QObject *parent)
    : QTcpServer(parent), m_handler(std::move(handler))
{
}

void HttpListener::resetConnections()
{
    for (HttpConnection *each : findChildren<HttpConnection *>())
        each->endByReset();
}

void HttpListener::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? new QSslSocket : new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_refuses && m_refuses()) {
        resetSocket(socket);
        delete socket;
        return;
    }
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
    auto *connection = new HttpConnection(socket, m_handler, this);
    connect(connection, &HttpConnection::upgradeRequested, this, &HttpListener::upgradeRequested);
}

} // namespace textback::practice
