// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/gatewaysocket.h"

#include "core/carrier/practice/httplistener.h"
#include "core/carrier/practice/wire.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto PingEvery = 30s;
constexpr auto PongWithin = 10s;
constexpr quint64 LargestFrame = 1024 * 1024;

bool frameFits(const QJsonObject &how, const QByteArray &text)
{
    const QString part = how.value("matching"_L1).toString();
    return part.isEmpty() || text.contains(part.toUtf8());
}

int amount(const Faults &faults, const QString &name, int usual)
{
    const auto asked = faults.find(name);
    return asked ? asked->value("value"_L1).toInt(usual) : usual;
}

} // namespace

GatewaySocket::GatewaySocket(QWebSocket *socket, QTcpSocket *raw, const PracticeTime &time, Faults &faults,
                             TrafficLog &log, QObject *parent)
    : QObject(parent),
      m_socket(socket),
      m_raw(raw),
      m_time(time),
      m_faults(faults),
      m_log(log),
      m_openedAt(time.now()),
      m_lastHeard(m_openedAt)
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingMessageSize(LargestFrame);
    socket->setMaxAllowedIncomingFrameSize(LargestFrame);
    connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_lastHeard = m_time.now();
        m_log.note(u"frame_in"_s, {{u"body"_s, summaryOf(text.toUtf8())}});
        emit frameReceived(text);
    });
    connect(socket, &QWebSocket::pong, this, [this] {
        m_lastHeard = m_time.now();
        m_pongLimit.stop();
    });
    connect(socket, &QWebSocket::disconnected, this, &GatewaySocket::closed);
    m_pings.callOnTimeout(this, [this] {
        if (m_halfOpen || m_faults.on(u"no_pings"_s))
            return;
        m_socket->ping();
        m_pongLimit.start();
    });
    m_pings.start(PingEvery);
    m_pongLimit.setSingleShot(true);
    m_pongLimit.setInterval(PongWithin);
    m_pongLimit.callOnTimeout(this, [this] { close(1001, u"No pong"_s); });
    m_watch.callOnTimeout(this, &GatewaySocket::watch);
    m_watch.start(100ms);
}

void GatewaySocket::watch()
{
    flushStalled();
    if (m_overdue || m_halfOpen)
        return;
    const auto since = [this](UtcTime then) {
        return std::chrono::duration_cast<std::chrono::seconds>(m_time.now() - then).count();
    };
    const bool old = since(m_openedAt) >= amount(m_faults, u"absolute_timeout"_s, 86'400);
    const bool silent = since(m_lastHeard) >= amount(m_faults, u"idle_timeout"_s, 1'800);
    m_overdue = old || silent;
    if (old)
        emit tooOld();
    else if (silent)
        emit tooSilent();
}

bool GatewaySocket::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void GatewaySocket::send(const QJsonArray &frame, bool notification)
{
    const QByteArray text = QJsonDocument(frame).toJson(QJsonDocument::Compact);
    const auto fits = [&text](const QJsonObject &how) { return frameFits(how, text); };
    if (!notification)
        return pass(text);
    if (m_faults.take(u"lose_frames"_s, fits)) {
        m_log.note(u"frame_lost"_s, {{u"body"_s, summaryOf(text)}});
        return;
    }
    const bool twice = m_faults.take(u"duplicate_frames"_s, fits).has_value();
    auto how = m_faults.take(u"delay_frames"_s, fits);
    int wait = how ? how->value("ms"_L1).toInt(500) : 0;
    how = m_faults.take(u"reorder_frames"_s, fits);
    if (how)
        wait += QRandomGenerator::global()->bounded(1, std::clamp(how->value("within_ms"_L1).toInt(200), 2, 60'000));
    for (int i = 0; i < (twice ? 2 : 1); ++i) {
        if (wait > 0)
            QTimer::singleShot(wait, Qt::PreciseTimer, this, [this, text] { pass(text); });
        else
            pass(text);
    }
}

void GatewaySocket::pass(const QByteArray &text)
{
    if (m_faults.on(u"stall_frames"_s) || !m_stalled.isEmpty())
        m_stalled.append(text);
    else
        write(text);
}

void GatewaySocket::flushStalled()
{
    if (m_stalled.isEmpty() || m_faults.on(u"stall_frames"_s))
        return;
    for (const QByteArray &text : std::exchange(m_stalled, {}))
        write(text);
}

void GatewaySocket::write(const QByteArray &text)
{
    m_log.note(m_halfOpen ? u"frame_swallowed"_s : u"frame_out"_s, {{u"body"_s, summaryOf(text)}});
    if (m_halfOpen)
        return;
    m_socket->sendTextMessage(QString::fromUtf8(text));
    m_socket->flush();
}

void GatewaySocket::sendError(int status, const QString &code, const QString &message)
{
    const QString id = newUuid();
    send(QJsonArray{QJsonObject{{u"type"_s, u"Error"_s},
                                {u"messageId"_s, id},
                                {u"status"_s, status},
                                {u"headers"_s, QJsonObject{{u"RCRequestId"_s, id}}}},
                    QJsonObject{{u"errorCode"_s, code}, {u"message"_s, message}}},
         false);
}

void GatewaySocket::sendGarbage(const QString &kind)
{
    m_log.note(u"frame_out"_s, {{u"body"_s, u"(garbage: %1)"_s.arg(kind)}});
    if (kind == "binary"_L1)
        m_socket->sendBinaryMessage(QByteArray::fromHex("00ff10fe80"));
    else if (kind == "huge"_L1)
        m_socket->sendTextMessage(u"[{\"type\":\"ServerNotification\"},{\"body\":\""_s + QString(6 * 1024 * 1024, u'x')
                                  + u"\"}]"_s);
    else if (kind == "wrong_shape"_L1)
        m_socket->sendTextMessage(
            uR"([{"type":"ServerNotification","messageId":7},{"uuid":[],"event":42,"body":"no object","subscriptionId":{}}])"_s);
    else if (kind == "unknown_type"_L1)
        m_socket->sendTextMessage(uR"([{"type":"SomethingNew","messageId":"x"},{"a":1}])"_s);
    else
        m_socket->sendTextMessage(u"{\"not\": closed ["_s);
    m_socket->flush();
}

void GatewaySocket::close(int code, const QString &reason)
{
    if (m_halfOpen)
        return reset();
    // In the next turn: closing inside the handshake confuses the one who is still reading it.
    QTimer::singleShot(0, m_socket, [socket = m_socket, code, reason] {
        socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
    });
}

void GatewaySocket::reset()
{
    if (m_raw)
        resetSocket(m_raw);
}

void GatewaySocket::goHalfOpen()
{
    m_halfOpen = true;
    m_pongLimit.stop();
    if (m_raw) // pings of the client stay unread, so no pong goes back; the end of the connection is still noticed
        QObject::disconnect(m_raw, &QTcpSocket::readyRead, m_socket, nullptr);
}

} // namespace textback::practice
