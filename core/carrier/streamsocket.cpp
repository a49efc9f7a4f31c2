// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/streamsocket.h"

#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// Far above what any carrier sends in one event; Qt's own limit is 2 GiB.
constexpr quint64 LargestMessage = 4 * 1024 * 1024;
/// A timer this late means that this program slept, not the peer: the pong may lie unread in the socket.
constexpr Milliseconds LateTimer = 2s;

} // namespace

StreamSocket::StreamSocket(Clock &clock, const QSslConfiguration &trust, QObject *parent)
    : QObject(parent), m_clock(clock), m_socket(new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this))
{
    m_socket->setSslConfiguration(trust);
    m_socket->setMaxAllowedIncomingFrameSize(LargestMessage);
    m_socket->setMaxAllowedIncomingMessageSize(LargestMessage);
    connect(m_socket, &QWebSocket::connected, this, [this] {
        m_isOpen = true;
        watch();
        emit opened();
    });
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        finish(m_isOpen ? StreamEnd::Closed : StreamEnd::Refused, int(m_socket->closeCode()), m_socket->closeReason());
    });
    connect(m_socket, &QWebSocket::pong, this, [this] { noteLife(); });
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        noteLife();
        if (!m_finished)
            emit received(text);
    });
    const auto failed = [this](QAbstractSocket::SocketError error) {
        const bool certificate = error == QAbstractSocket::SslHandshakeFailedError;
        const auto end = m_isOpen ? StreamEnd::Closed : certificate ? StreamEnd::Certificate : StreamEnd::Refused;
        finish(end, 0, m_socket->errorString());
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, failed);
#else
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, failed);
#endif
}

StreamSocket::~StreamSocket()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void StreamSocket::open(const QUrl &address)
{
    m_socket->open(address);
    m_clock.callAfter(HandshakeLimit, this, [this] {
        if (!m_isOpen)
            finish(StreamEnd::HandshakeTimeout, 0, u"no answer to the handshake"_s);
    });
}

void StreamSocket::send(const QString &text)
{
    if (m_isOpen && !m_finished)
        m_socket->sendTextMessage(text);
}

void StreamSocket::abort()
{
    m_finished = true;
    m_socket->disconnect(this);
    m_socket->abort();
}

void StreamSocket::close()
{
    m_finished = true;
    m_socket->disconnect(this);
    m_socket->close();
}

void StreamSocket::noteLife()
{
    m_awaitingPong = false;
    emit alive();
}

void StreamSocket::watch()
{
    const Milliseconds pingedAt = m_clock.monotonic();
    m_awaitingPong = true;
    m_socket->ping();
    m_clock.callAfter(PingInterval, this, [this, pingedAt] { checkPulse(pingedAt); });
}

void StreamSocket::checkPulse(Milliseconds pingedAt)
{
    if (m_finished)
        return;
    const bool late = m_clock.monotonic() - pingedAt > PingInterval + LateTimer;
    if (m_awaitingPong && !(late && !m_secondChance))
        return finish(StreamEnd::Silent, 0, u"no answer to a ping"_s);
    m_secondChance = m_awaitingPong;
    watch();
}

void StreamSocket::finish(StreamEnd end, int closeCode, const QString &detail)
{
    if (std::exchange(m_finished, true))
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    emit ended(end, closeCode, detail);
}

} // namespace textback
