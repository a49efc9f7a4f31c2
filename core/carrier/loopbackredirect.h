// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/result.h"

#include <QList>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

class QTcpServer;
class QTcpSocket;

namespace textback {

/// What the browser is shown, and whether it was the visit we waited for.
struct RedirectReply {
    QString title;
    QString sentence;
    bool last = true;
};

/// Waits on this computer for the browser that a sign-in page sends back. Listens to loopback addresses only, takes
/// short GET requests for its one path and nothing else, and closes with the visit it waited for. One thread.
class LoopbackRedirect : public QObject {
    Q_OBJECT
public:
    /// Judges a visit by its query; called until it answers with `last`.
    using Judge = std::function<RedirectReply(const QUrlQuery &query)>;

    explicit LoopbackRedirect(Clock &clock, QObject *parent = nullptr);
    ~LoopbackRedirect() override;

    /// Listens on the first port of `ports` that is free.
    /// @return the address to send people back to. Unavailable: none is free.
    Result<QUrl> listen(const QList<quint16> &ports, Judge judge);
    /// Hears no more; the reply under way still goes out.
    void close();

private:
    bool listenOn(quint16 port);
    void greet(QTcpServer *server);
    void read(QTcpSocket *socket, QByteArray &head);
    void answer(QTcpSocket *socket, const QByteArray &head);

    Clock &m_clock;
    Judge m_judge;
    QList<std::shared_ptr<QTcpServer>> m_servers;
    quint16 m_port = 0;
    int m_open = 0;
};

} // namespace textback
