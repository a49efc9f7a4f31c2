// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/loopbackredirect.h"

#include "core/carrier/carrierlog.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype LongestHead = 8192;
constexpr int MostVisitors = 16;
constexpr Milliseconds Patience = 5s;
const QByteArray RedirectPath = "/oauth2callback";

QByteArray pageOf(const QString &title, const QString &sentence)
{
    const QString page = u"<!doctype html><html><head><meta charset=\"utf-8\">"
                         "<meta name=\"viewport\" content=\"width=device-width\"><title>%1</title><style>"
                         "body{font:18px/1.5 system-ui,sans-serif;margin:15vh auto;max-width:34em;padding:0 1em;"
                         "color:#1e1c19;background:#f5f4f0}h1{font-size:1.4em}"
                         "@media(prefers-color-scheme:dark){body{color:#ecebe7;background:#191a1a}}"
                         "</style></head><body><h1>%1</h1><p>%2</p></body></html>"_s;
    return page.arg(title.toHtmlEscaped(), sentence.toHtmlEscaped()).toUtf8();
}

QByteArray responseOf(const QByteArray &status, const QByteArray &page)
{
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'"
          "\r\nX-Content-Type-Options: nosniff\r\n\r\n"
        + page;
}

/// The target of a GET request for this very server; empty for everything else. A page elsewhere that gives our address
/// another name (DNS rebinding) is known by the host it names.
QByteArray targetIn(const QByteArray &head, quint16 port)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> request = lines.constFirst().trimmed().split(' ');
    if (request.size() != 3 || request[0] != "GET" || !request[2].startsWith("HTTP/1."))
        return {};
    QList<QByteArray> hosts;
    for (const QByteArray &line : lines.mid(1)) {
        if (line.left(5).toLower() == "host:")
            hosts.append(line.mid(5).trimmed().toLower());
    }
    const QByteArray end = ':' + QByteArray::number(port);
    const bool ours = hosts.size() == 1
        && QList<QByteArray>{"localhost" + end, "127.0.0.1" + end, "[::1]" + end}.contains(hosts.constFirst());
    return ours ? request[1] : QByteArray();
}

} // namespace

LoopbackRedirect::LoopbackRedirect(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

LoopbackRedirect::~LoopbackRedirect()
{
    close();
}

Result<QUrl> LoopbackRedirect::listen(const QList<quint16> &ports, Judge judge)
{
    close();
    for (const quint16 port : ports) {
        if (!listenOn(port))
            continue;
        m_judge = std::move(judge);
        // "localhost" and not a number: carriers compare this address letter by letter with the one they were told.
        return QUrl(u"http://localhost:%1%2"_s.arg(m_port).arg(QLatin1StringView(RedirectPath)));
    }
    return Error{ErrorKind::Unavailable, u"every port for the way back from the browser is taken"_s};
}

bool LoopbackRedirect::listenOn(quint16 port)
{
    m_servers.clear();
    m_port = port;
    for (const auto &address : {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}) {
        const auto server = std::make_shared<QTcpServer>();
        connect(server.get(), &QTcpServer::newConnection, this, [this, each = server.get()] { greet(each); });
        if (server->listen(address, m_port)) {
            m_port = server->serverPort();
            m_servers.append(server);
            continue;
        }
        // A stranger on the other address would be taken for us; a computer without IPv6 has no other address.
        const bool taken = server->serverError() == QAbstractSocket::AddressInUseError;
        if (taken || address == QHostAddress(QHostAddress::LocalHost)) {
            m_servers.clear();
            return false;
        }
    }
    return true;
}

void LoopbackRedirect::close()
{
    m_servers.clear();
}

void LoopbackRedirect::greet(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        socket->setParent(this); // outlives the server: its answer is still on the way when that closes
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_open >= MostVisitors) {
            socket->abort();
            continue;
        }
        ++m_open;
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        connect(socket, &QTcpSocket::readyRead, socket,
                [this, socket, head = QByteArray()]() mutable { read(socket, head); });
        m_clock.callAfter(Patience, socket, [socket] { socket->abort(); });
    }
}

void LoopbackRedirect::read(QTcpSocket *socket, QByteArray &head)
{
    head += socket->read(LongestHead + 1 - head.size());
    if (head.contains("\r\n\r\n")) {
        disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
        answer(socket, head);
    } else if (head.size() > LongestHead) {
        socket->abort();
    }
}

void LoopbackRedirect::answer(QTcpSocket *socket, const QByteArray &head)
{
    const QByteArray target = targetIn(head, m_port);
    const qsizetype mark = target.indexOf('?');
    const bool wanted = target.left(mark < 0 ? target.size() : mark) == RedirectPath;
    if (!wanted || m_servers.isEmpty()) {
        socket->write(responseOf("404 Not Found", {}));
    } else {
        const QUrlQuery query(QString::fromUtf8(mark < 0 ? QByteArray() : target.mid(mark + 1)));
        const RedirectReply reply = m_judge(query);
        socket->write(responseOf("200 OK", pageOf(reply.title, reply.sentence)));
        if (reply.last)
            close();
    }
    socket->disconnectFromHost(); // once everything is written
}

} // namespace textback
