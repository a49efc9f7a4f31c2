// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/gateway.h"

#include "core/carrier/practice/httplistener.h"

#include <QJsonDocument>
#include <QUrl>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype AnnouncedBuffer = 100;
constexpr int RecoverySeconds = 180;
constexpr auto ReplayAfter = 20ms;
constexpr int NoToken = 4400;

QString tokenFor(const QString &session, qint64 sequence)
{
    const QByteArray plain = (session + u' ' + QString::number(sequence)).toLatin1();
    return QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

Gateway::Gateway(const PracticeTime &time, const Account &account, Faults &faults, TrafficLog &log, OAuth &oauth,
                 QObject *parent)
    : QObject(parent),
      m_time(time),
      m_account(account),
      m_faults(faults),
      m_log(log),
      m_oauth(oauth),
      m_server(u"practice"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_oauth, &OAuth::signInEnded, this, &Gateway::killSubscriptions);
    connect(&m_server, &QWebSocketServer::newConnection, this, &Gateway::openPending);
}

void Gateway::accept(QTcpSocket *socket)
{
    if (const auto how = m_faults.take(u"refuse_sockets"_s)) {
        m_log.note(u"socket_refused"_s, {});
        if (how->value("how"_L1) == "status"_L1) {
            socket->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        } else {
            resetSocket(socket);
        }
        socket->deleteLater();
        return;
    }
    socket->setParent(this);
    m_handshakes.removeIf([](const auto &each) { return each.value().isNull(); });
    m_handshakes.insert(socket->peerPort(), socket);
    m_server.handleConnection(socket);
    emit socket->readyRead(); // the handshake arrived before anybody listened
}

void Gateway::openPending()
{
    while (QWebSocket *webSocket = m_server.nextPendingConnection())
        open(webSocket, m_handshakes.take(webSocket->peerPort()));
}

void Gateway::open(QWebSocket *webSocket, QTcpSocket *raw)
{
    const QUrlQuery query(webSocket->requestUrl());
    if (raw)
        raw->setParent(webSocket); // which writes its farewell to it when it dies
    auto *socket = new GatewaySocket(webSocket, raw, m_time, m_faults, m_log, this);
    connect(socket, &GatewaySocket::closed, socket, &QObject::deleteLater);
    const QString signIn = m_oauth.signInOfWsToken(query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded));
    m_log.note(u"socket_open"_s, {{u"signed_in"_s, !signIn.isEmpty()}, {u"recovers"_s, query.hasQueryItem(u"wsc"_s)}});
    if (signIn.isEmpty())
        return socket->close(NoToken, u"No valid access token"_s);
    const QString wsc = query.queryItemValue(u"wsc"_s, QUrl::FullyDecoded);
    Recovery recovery;
    Session *session = wsc.isEmpty() ? nullptr : recover(wsc, signIn, recovery);
    if (recovery.failure == "WSG-400"_L1) {
        socket->sendError(400, u"WSG-400"_s, u"Malformed WebSocket session context token"_s);
        return socket->close(1008, u"Malformed wsc"_s);
    }
    forgetOld();
    if (!session) {
        m_sessions.push_back(std::make_unique<Session>());
        session = m_sessions.back().get();
        session->id = newUuid();
        session->signIn = signIn;
    }
    attach(*session, socket, recovery);
}

Gateway::Session *Gateway::recover(const QString &wsc, const QString &signIn, Recovery &recovery)
{
    recovery.asked = true;
    const auto plain = QByteArray::fromBase64Encoding(
        wsc.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QStringList parts = QString::fromLatin1(plain.decoded).split(u' ');
    if (!plain || parts.size() != 2 || parts.at(0).size() != 36) {
        recovery.failure = u"WSG-400"_s;
        return nullptr;
    }
    recovery.after = parts.at(1).toLongLong();
    if (const auto forced = m_faults.take(u"recovery"_s)) {
        recovery.failure = forced->value("how"_L1).toString(u"WSG-1005"_s);
        return nullptr;
    }
    Session *session = find(parts.at(0));
    const auto kept = m_faults.find(u"recovery_seconds"_s);
    const std::chrono::seconds limit{kept ? kept->value("value"_L1).toInt(RecoverySeconds) : RecoverySeconds};
    if (session && session->signIn != signIn)
        recovery.failure = u"WSG-1003"_s;
    else if (!session || !session->subscription || (!session->socket && m_time.now() - session->lostAt > limit))
        recovery.failure = u"WSG-1005"_s;
    return recovery.failure.isEmpty() ? session : nullptr;
}

void Gateway::attach(Session &session, GatewaySocket *socket, const Recovery &recovery)
{
    if (session.socket) {
        session.socket->disconnect(this);
        session.socket->close(1000, u"Continued elsewhere"_s);
    }
    session.socket = socket;
    const QString id = session.id;
    connect(socket, &GatewaySocket::frameReceived, this, [this, id](const QString &text) { read(id, text); });
    connect(socket, &GatewaySocket::closed, this, [this, id, socket] { lost(id, socket); });
    connect(socket, &GatewaySocket::tooSilent, this,
            [this, socket] { overdue(socket, u"WSG-902"_s, u"Idle timeout expired"_s); });
    connect(socket, &GatewaySocket::tooOld, this,
            [this, socket] { overdue(socket, u"WSG-903"_s, u"Absolute timeout expired"_s); });
    const auto isOpen = [](const auto &each) { return each->socket && each->socket->isOpen(); };
    m_mostOpen = std::max(m_mostOpen, static_cast<int>(std::count_if(m_sessions.begin(), m_sessions.end(), isOpen)));
    greet(session, recovery);
}

void Gateway::greet(Session &session, const Recovery &recovery)
{
    const QString id = newUuid();
    QString created = wireTime(m_time.now());
    created.replace(u"Z"_s, u"+0000"_s);
    const auto kept = m_faults.find(u"recovery_seconds"_s);
    QJsonObject body{{u"creationTime"_s, created},
                     {u"maxConnectionsPerSession"_s, 50},
                     {u"recoveryBufferSize"_s, static_cast<int>(AnnouncedBuffer)},
                     {u"recoveryTimeout"_s, kept ? kept->value("value"_L1).toInt(RecoverySeconds) : RecoverySeconds},
                     {u"idleTimeout"_s, 1'800},
                     {u"absoluteTimeout"_s, 86'400},
                     {u"maxActiveRequests"_s, 10}};
    const bool recovered = recovery.asked && recovery.failure.isEmpty();
    if (recovery.asked)
        body.insert(u"recoveryState"_s, recovered ? u"Successful"_s : u"Failed"_s);
    if (!recovery.failure.isEmpty())
        body.insert(u"recoveryErrorCode"_s, recovery.failure);
    const qint64 seen = session.sequence;
    session.socket->send(QJsonArray{QJsonObject{{u"type"_s, u"ConnectionDetails"_s},
                                                {u"messageId"_s, id},
                                                {u"status"_s, 200},
                                                {u"wsc"_s, wsc(session)},
                                                {u"headers"_s, QJsonObject{{u"RCRequestId"_s, id}}}},
                                    body},
                         false);
    if (!recovered)
        return;
    // What happened meanwhile comes a moment later, so that the client has its listeners in place.
    QTimer::singleShot(ReplayAfter, session.socket,
                       [this, of = session.id, after = recovery.after, seen] { replay(of, after, seen); });
}

void Gateway::replay(const QString &session, qint64 after, qint64 upTo)
{
    Session *found = find(session);
    if (!found || !found->socket)
        return;
    for (const auto &[sequence, frame] : std::as_const(found->buffer)) {
        if (sequence > after && sequence <= upTo)
            found->socket->send(frame, true);
    }
}

void Gateway::lost(const QString &session, const GatewaySocket *socket)
{
    m_log.note(u"socket_closed"_s, {});
    Session *found = find(session);
    if (!found || (found->socket && found->socket != socket))
        return;
    found->socket.clear();
    found->lostAt = m_time.now();
}

void Gateway::overdue(GatewaySocket *socket, const QString &code, const QString &message)
{
    socket->sendError(408, code, message);
    socket->close(1000, message);
}

void Gateway::forgetOld()
{
    std::erase_if(m_sessions, [this](const auto &each) {
        return !each->socket && m_time.now() - each->lostAt > std::chrono::minutes(30);
    });
}

Gateway::Session *Gateway::find(const QString &id)
{
    const auto found =
        std::find_if(m_sessions.begin(), m_sessions.end(), [&id](const auto &each) { return each->id == id; });
    return found == m_sessions.end() ? nullptr : found->get();
}

QJsonObject Gateway::wsc(Session &session)
{
    ++session.sequence;
    return {{u"token"_s, tokenFor(session.id, session.sequence)}, {u"sequence"_s, session.sequence}};
}

} // namespace textback::practice
