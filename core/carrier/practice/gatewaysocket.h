// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/faults.h"
#include "core/carrier/practice/practicetime.h"
#include "core/carrier/practice/trafficlog.h"

#include <QJsonArray>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

namespace textback::practice {

/// One open WebSocket: sends frames (spoiled on command), pings, watches for silence.
class GatewaySocket : public QObject {
    Q_OBJECT
public:
    GatewaySocket(QWebSocket *socket, QTcpSocket *raw, const PracticeTime &time, Faults &faults, TrafficLog &log,
                  QObject *parent);

    /// Sends now, or as the faults for frames say. Answers and details are never lost or reordered, notifications may
    /// be.
    void send(const QJsonArray &frame, bool notification);
    void sendError(int status, const QString &code, const QString &message);
    void sendGarbage(const QString &kind);
    void close(int code, const QString &reason);
    void reset();
    /// From now on nothing is read and nothing is sent, and the connection stays open.
    void goHalfOpen();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] UtcTime openedAt() const { return m_openedAt; }

signals:
    void frameReceived(const QString &text);
    void closed();
    void tooSilent(); ///< nothing came for the idle time
    void tooOld(); ///< open for the longest time allowed

private:
    void write(const QByteArray &text);
    void pass(const QByteArray &text);
    void watch();
    void flushStalled();

    QWebSocket *m_socket; ///< owned through the QObject tree
    QPointer<QTcpSocket> m_raw;
    const PracticeTime &m_time;
    Faults &m_faults;
    TrafficLog &m_log;
    QTimer m_pings;
    QTimer m_watch;
    QTimer m_pongLimit;
    QList<QByteArray> m_stalled;
    UtcTime m_openedAt;
    UtcTime m_lastHeard;
    bool m_halfOpen = false;
    bool m_overdue = false;
};

} // namespace textback::practice
