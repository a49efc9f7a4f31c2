// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instanceserver.h"

#include "app/instanceconnection.h"
#include "app/socketaddress.h"

#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostConnections = 16;

} // namespace

InstanceServer::InstanceServer(Handler handler, Times times, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_times(times)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::greet);
}

InstanceServer::~InstanceServer()
{
    close();
}

Status InstanceServer::listen(const QString &profileDirectory)
{
    close();
    const auto place = placeForSocket(profileDirectory);
    if (!place.ok())
        return place.error();
    QLocalServer::removeServer(place.value());
    if (!m_server.listen(place.value()))
        return Error{ErrorKind::Storage, m_server.errorString()};
    m_profileDirectory = profileDirectory;
    const auto written = writeSocketAddress(profileDirectory, m_server.fullServerName());
    if (!written.ok())
        close();
    return written;
}

void InstanceServer::close()
{
    if (!m_server.isListening())
        return;
    removeSocketAddress(m_profileDirectory);
    m_server.close();
}

void InstanceServer::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_open >= MostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        auto *connection = new InstanceConnection(socket, m_handler, m_times, this);
        connect(connection, &QObject::destroyed, this, [this] { --m_open; });
    }
}

} // namespace textback
