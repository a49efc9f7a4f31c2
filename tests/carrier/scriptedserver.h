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
    ScriptedServer();
    /// Streams go with us, frozen ones too: they say no more when they are closed, so nobody else would delete them.
    ~ScriptedServer();

    void listen(quint16 port);
    void stopListening();
    void listenAgain();
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QUrl streamUrl() const;

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
    [[nodiscard]] int count(const QByteArray &pathPrefix, const QByteArray &method = {}) const;
    [[nodiscard]] int openStreams() const;
    /// Everything that ever arrived here: requests and frames.
    [[nodiscard]] qint64 heard() const;
    /// Requests without an answer whose clients still wait for one.
    [[nodiscard]] qsizetype leftHanging() const;
    void sendToStreams(const QByteArray &frame);
    /// From now on what arrives on open streams is neither read nor answered, as if a cable had been cut.
    void freezeStreams();
    void closeStreams();

private:
    void accept();
    void read(QTcpSocket *socket);
    static ArrivedRequest headOf(const QByteArray &head);
    void react(QTcpSocket *socket, const Reaction &reaction);
    void upgrade(QTcpSocket *socket);
    void acceptStream();

    quint16 m_port = 0;
    qint64 m_frames = 0;
    QList<QPointer<QTcpSocket>> m_hanging;
    QList<QPointer<QTcpSocket>> m_streamSockets;
    QTcpServer m_server;
    QWebSocketServer m_gateway;
    QObject m_context; ///< Last: its connections go first.
};

} // namespace textback
