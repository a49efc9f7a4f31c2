// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/gateway.h"
#include "core/carrier/practice/httpparser.h"

#include <QJsonDocument>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype BufferSize = 100;
constexpr qsizetype LargestNumberedBody = 2'000'000;

/// A client library writes a multipart body into a frame as an object of numbered bytes: {"0":45,"1":45,...}.
QByteArray numberedBytes(const QJsonObject &body)
{
    QByteArray bytes;
    if (body.size() > LargestNumberedBody)
        return bytes;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const QJsonValue value = body.value(QString::number(i));
        if (!value.isDouble())
            return {};
        bytes.append(static_cast<char>(value.toInt()));
    }
    return bytes;
}

/// The request inside a frame, in the shape of one that came by HTTP.
Request requestFrom(const QJsonObject &meta, const QJsonValue &body)
{
    Request request;
    request.overSocket = true;
    request.method = meta.value("method"_L1).toString().toLatin1().toUpper();
    readTarget(request, meta.value("path"_L1).toString().toUtf8());
    const QJsonObject query = meta.value("query"_L1).toObject();
    for (auto each = query.begin(); each != query.end(); ++each) {
        const QJsonArray values = each->isArray() ? each->toArray() : QJsonArray{*each};
        for (const QJsonValue &value : values)
            request.query.addQueryItem(each.key(),
                                       QString::fromLatin1(QUrl::toPercentEncoding(value.toVariant().toString())));
    }
    const QJsonObject headers = meta.value("headers"_L1).toObject();
    for (auto each = headers.begin(); each != headers.end(); ++each)
        request.headers.insert(each.key().toLatin1().toLower(), each->toVariant().toString().toUtf8());
    const QByteArray numbered = body.isObject() ? numberedBytes(body.toObject()) : QByteArray();
    if (numbered.startsWith("--")) {
        request.body = numbered;
        request.headers.insert("content-type",
                               "multipart/form-data; boundary=" + numbered.mid(2, numbered.indexOf('\r') - 2));
    } else if (body.isObject())
        request.body = compact(body.toObject());
    else if (body.isArray())
        request.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    return request;
}

QJsonValue bodyOf(const Response &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return response.body.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QString::fromUtf8(response.body));
}

} // namespace

void Gateway::read(const QString &session, const QString &text)
{
    Session *found = find(session);
    if (!found || !found->socket)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject meta = document.array().at(0).toObject();
    const QString type = meta.value("type"_L1).toString();
    if (!document.isArray() || meta.isEmpty())
        return found->socket->sendError(400, u"WSG-400"_s, u"Malformed message"_s);
    if (type == "Heartbeat"_L1)
        return found->socket->send(
            QJsonArray{QJsonObject{{u"type"_s, type}, {u"messageId"_s, meta.value("messageId"_L1)}}}, false);
    if (type == "ClientRequest"_L1)
        return answer(*found, meta, document.array().at(1));
    found->socket->sendError(400, u"WSG-400"_s, u"Unknown message type"_s);
}

void Gateway::answer(Session &session, const QJsonObject &meta, const QJsonValue &body)
{
    Request request = requestFrom(meta, body);
    request.signIn = session.signIn;
    request.gatewaySession = session.id;
    const Response response = m_router->answer(request);
    QJsonObject headers;
    if (!response.contentType.isEmpty())
        headers.insert(u"Content-Type"_s, QString::fromLatin1(response.contentType));
    for (const auto &[name, value] : response.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    if (session.subscription && response.status == 200 && request.path.startsWith("/restapi/v1.0/subscription"_L1))
        headers.insert(u"WSG-SubscriptionId"_s, session.subscription->id);
    QJsonArray frame{QJsonObject{{u"type"_s, u"ClientRequest"_s},
                                 {u"messageId"_s, meta.value("messageId"_L1)},
                                 {u"status"_s, response.status},
                                 {u"wsc"_s, wsc(session)},
                                 {u"headers"_s, headers}}};
    if (const QJsonValue answerBody = bodyOf(response); !answerBody.isUndefined())
        frame.append(answerBody);
    if (response.delivery == Delivery::Closed || response.delivery == Delivery::Half)
        return session.socket->close(1001, u"Going away"_s);
    if (response.delivery == Delivery::Reset)
        return session.socket->reset();
    if (response.delivery == Delivery::Whole)
        QTimer::singleShot(response.delay, session.socket.data(),
                           [socket = session.socket, frame] { socket->send(frame, false); });
}

void Gateway::publish(const Event &event)
{
    for (const auto &session : m_sessions) {
        if (session->subscription && session->subscription->wants(event))
            notify(*session, event);
    }
}

void Gateway::notify(Session &session, const Event &event)
{
    const QString uuid = QString::number(m_nextEvent++);
    QJsonObject meta{{u"type"_s, u"ServerNotification"_s},
                     {u"messageId"_s, uuid},
                     {u"status"_s, 200},
                     {u"wsc"_s, wsc(session)},
                     {u"headers"_s, QJsonObject{{u"RCRequestId"_s, newUuid()}}}};
    const QJsonObject envelope{{u"uuid"_s, uuid},
                               {u"event"_s, event.query.isEmpty() ? event.path : event.path + u'?' + event.query},
                               {u"timestamp"_s, wireTime(m_time.now())},
                               {u"subscriptionId"_s, session.subscription->id},
                               {u"ownerId"_s, m_account.user().idText()},
                               {u"body"_s, event.body}};
    const QJsonArray frame{meta, envelope};
    session.buffer.append({session.sequence, frame});
    if (session.buffer.size() > BufferSize)
        session.buffer.removeFirst();
    if (session.socket)
        session.socket->send(frame, true);
}

void Gateway::dropSockets(const QString &how)
{
    for (const auto &session : m_sessions) {
        if (!session->socket)
            continue;
        if (how == "half_open"_L1)
            session->socket->goHalfOpen();
        else if (how == "rst"_L1 || how == "reset"_L1)
            session->socket->reset();
        else
            session->socket->close(1001, u"Going away"_s);
    }
}

void Gateway::sendGarbage(const QString &kind)
{
    for (const auto &session : m_sessions) {
        if (session->socket)
            session->socket->sendGarbage(kind);
    }
}

void Gateway::killSubscriptions(const QString &signIn)
{
    for (const auto &session : m_sessions) {
        if (signIn.isEmpty() || session->signIn == signIn)
            session->subscription.reset();
    }
}

QJsonObject Gateway::state() const
{
    int open = 0;
    QJsonArray subscriptions;
    for (const auto &session : m_sessions) {
        if (session->socket && session->socket->isOpen())
            ++open;
        if (session->subscription)
            subscriptions.append(session->subscription->toJson(m_baseUrl, m_time.now()));
    }
    return {{u"open_sockets"_s, open}, {u"most_open_sockets"_s, m_mostOpen}, {u"subscriptions"_s, subscriptions}};
}

void Gateway::reset()
{
    for (const auto &session : m_sessions) {
        if (session->socket) {
            session->socket->disconnect(this);
            session->socket->close(1001, u"Practice was reset"_s);
        }
    }
    m_sessions.clear();
    m_mostOpen = 0;
}

} // namespace textback::practice
