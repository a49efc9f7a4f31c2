// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/gatewaysocket.h"
#include "core/carrier/practice/oauth.h"
#include "core/carrier/practice/router.h"
#include "core/carrier/practice/subscription.h"

#include <QWebSocketServer>

namespace textback::practice {

/// The WebSocket side: sessions that survive their sockets for a while, subscriptions, events.
class Gateway : public QObject {
    Q_OBJECT
public:
    Gateway(const PracticeTime &time, const Account &account, Faults &faults, TrafficLog &log, OAuth &oauth,
            QObject *parent = nullptr);

    /// Who answers the requests that come in frames, and the subscription operations added there.
    void serveWith(Router &router);
    void setBaseUrl(const QString &url) { m_baseUrl = url; }
    /// Takes over a connection whose WebSocket handshake stands unread.
    void accept(QTcpSocket *socket);
    /// Tells every subscriber who wants it.
    void publish(const Event &event);

    void dropSockets(const QString &how);
    void sendGarbage(const QString &kind);
    void killSubscriptions(const QString &signIn = {});
    [[nodiscard]] QJsonObject state() const;
    void reset();

private:
    struct Session {
        QString id;
        QString signIn;
        QPointer<GatewaySocket> socket;
        qint64 sequence = 0;
        std::optional<Subscription> subscription;
        QList<std::pair<qint64, QJsonArray>> buffer; ///< the newest notifications with their sequence
        UtcTime lostAt;
    };
    struct Recovery {
        QString failure; ///< the code when it failed
        qint64 after = 0; ///< what the client has seen
        bool asked = false;
    };
    void openPending();
    void open(QWebSocket *webSocket, QTcpSocket *raw);
    [[nodiscard]] Session *recover(const QString &wsc, const QString &signIn, Recovery &recovery);
    void attach(Session &session, GatewaySocket *socket, const Recovery &recovery);
    void greet(Session &session, const Recovery &recovery);
    void replay(const QString &session, qint64 after, qint64 upTo);
    void lost(const QString &session, const GatewaySocket *socket);
    void overdue(GatewaySocket *socket, const QString &code, const QString &message);
    void read(const QString &session, const QString &text);
    void answer(Session &session, const QJsonObject &meta, const QJsonValue &body);
    void notify(Session &session, const Event &event);
    void forgetOld();
    [[nodiscard]] Session *find(const QString &id);
    [[nodiscard]] Session *owner(const QString &subscription);
    [[nodiscard]] QJsonObject wsc(Session &session);

    [[nodiscard]] Response listSubscriptions(const Visit &visit);
    [[nodiscard]] Response createSubscription(const Visit &visit);
    [[nodiscard]] Response readSubscription(const Visit &visit);
    [[nodiscard]] Response updateSubscription(const Visit &visit);
    [[nodiscard]] Response deleteSubscription(const Visit &visit);
    [[nodiscard]] std::optional<Response> readFilters(const Request &request, Subscription &subscription) const;

    const PracticeTime &m_time;
    const Account &m_account;
    Faults &m_faults;
    TrafficLog &m_log;
    OAuth &m_oauth;
    Router *m_router = nullptr;
    QString m_baseUrl;
    QWebSocketServer m_server;
    QHash<quint16, QPointer<QTcpSocket>> m_handshakes; ///< under way, by the client's port
    std::vector<std::unique_ptr<Session>> m_sessions;
    int m_mostOpen = 0;
    qint64 m_nextEvent = 8'800'000'000'000'000'001;
};

} // namespace textback::practice
