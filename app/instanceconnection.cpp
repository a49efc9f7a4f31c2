// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instanceconnection.h"

#include "app/socketaddress.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace textback {

InstanceConnection::InstanceConnection(QLocalSocket *socket, const InstanceServer::Handler &handler,
                                       InstanceServer::Times times, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(handler), m_times(times)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(MostRequestBytes);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &InstanceConnection::runOutOfTime);
    connect(m_socket, &QLocalSocket::readyRead, this, &InstanceConnection::readMore);
    connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    m_limit.start(m_times.request);
    // What came together with the connection, or its end, raises no signal any more.
    QMetaObject::invokeMethod(this, &InstanceConnection::readMore, Qt::QueuedConnection);
    if (m_socket->state() != QLocalSocket::ConnectedState)
        deleteLater();
}

void InstanceConnection::readMore()
{
    if (m_stage != Stage::Reading)
        return;
    if (m_socket->canReadLine())
        ask(m_socket->readLine(MostRequestBytes));
    else if (m_socket->bytesAvailable() >= MostRequestBytes)
        answerError(u"The request is too long."_s);
}

void InstanceConnection::ask(const QByteArray &line)
{
    const QJsonDocument request = QJsonDocument::fromJson(line);
    if (!request.isObject()) {
        answerError(u"The request is not a JSON object in one line."_s);
        return;
    }
    m_stage = Stage::Thinking;
    m_limit.start(m_times.answer);
    m_handler(request.object(), [self = QPointer(this)](const QJsonObject &object) {
        if (self && self->m_stage == Stage::Thinking)
            self->answer(object);
    });
}

void InstanceConnection::answer(const QJsonObject &object)
{
    m_stage = Stage::Answering;
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (line.size() > MostAnswerBytes)
        line = "{\"error\":\"The answer is too long.\"}\n";
    m_limit.start(m_times.answer);
    m_socket->write(line);
    m_socket->disconnectFromServer(); // after the last byte
}

void InstanceConnection::answerError(const QString &sentence)
{
    answer({{u"error"_s, sentence}});
}

void InstanceConnection::runOutOfTime()
{
    if (m_stage == Stage::Thinking) {
        answerError(u"The desk did not answer in time."_s);
        return;
    }
    m_socket->abort();
    deleteLater();
}

} // namespace textback
