// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/scriptedaccount.h"

namespace textback {

ScriptedAccount::ScriptedAccount()
{
    server.onRequest = [this](const ArrivedRequest &request) { return react(request); };
    server.onStream = [this](QWebSocket *stream) { introduce(stream); };
    server.onFrame = [this](QWebSocket *stream, const QString &text) { answer(stream, text); };
}

ScriptedAccount::~ScriptedAccount() = default;

Reaction ScriptedAccount::json(const QByteArray &body, int status)
{
    return Reaction{Reaction::Reply, status, body, {}};
}

Reaction ScriptedAccount::json(const QJsonObject &body, int status)
{
    return json(QJsonDocument(body).toJson(QJsonDocument::Compact), status);
}

int ScriptedAccount::authRequests() const
{
    return server.count("/restapi/oauth/");
}

void ScriptedAccount::push(const QString &path, const QJsonObject &body, const QString &uuid,
                           const QString &subscription)
{
    const QJsonObject meta{{u"type"_s, u"ServerNotification"_s}, {u"messageId"_s, uuid}, {u"status"_s, 200}};
    const QJsonObject event{{u"uuid"_s, uuid},
                            {u"event"_s, path},
                            {u"timestamp"_s, u"2026-03-03T15:00:00.000Z"_s},
                            {u"subscriptionId"_s, subscription},
                            {u"body"_s, body}};
    server.sendToStreams(QJsonDocument(QJsonArray{meta, event}).toJson(QJsonDocument::Compact));
}

Reaction ScriptedAccount::react(const ArrivedRequest &request)
{
    for (auto it = overrules.cend(); it != overrules.cbegin();) {
        --it;
        if (request.path.startsWith(it.key())) {
            if (const auto reaction = (*it)(request))
                return *reaction;
        }
    }
    if (request.path.startsWith("/restapi/oauth/token"))
        return token();
    if (request.path.startsWith("/restapi/oauth/wstoken"))
        return streamToken();
    if (request.path.startsWith("/restapi/v1.0/account/~/extension/~/phone-number"))
        return json(
            R"({"records":[{"id":51,"phoneNumber":"+15125550100","usageType":"DirectNumber","type":"VoiceFax",
            "features":["CallerId","SmsSender","MmsSender"],"primary":true}],"paging":{"totalPages":1}})");
    if (request.path.startsWith("/restapi/v1.0/account/~/extension/~/message-"))
        return json(R"({"records":[],"syncInfo":{"syncType":"FSync","syncToken":"m1"}})");
    if (request.path.startsWith("/restapi/v1.0/account/~/call-log"))
        return json(R"({"records":[],"syncInfo":{"syncType":"FSync","syncToken":"c1"}})");
    if (request.path.startsWith("/restapi/v1.0/account/~/extension/~"))
        return json(
            R"({"id":1001,"account":{"id":"9001"},"name":"Front Desk","regionalSettings":{"homeCountry":{"isoCode":"US"}}})");
    if (request.path.startsWith("/restapi/v1.0/account/~/extension"))
        return json(
            R"({"records":[{"id":1001,"type":"User"},{"id":1002,"type":"User"},{"id":2001,"type":"Department"},
            {"id":3001,"type":"IvrMenu"}],"paging":{"totalPages":1}})");
    if (request.path.startsWith("/restapi/v2/accounts/~/sms/consents/search"))
        return json(R"({"records":[],"paging":{"perPage":100}})");
    if (request.path.startsWith("/restapi/v1.0/subscription/"))
        return json(R"({"id":"sub-1","status":"Active"})");
    return json("{}", 404);
}

Reaction ScriptedAccount::token()
{
    ++tokens;
    return json(
        QJsonObject{{u"access_token"_s, QStringLiteral("access-%1").arg(tokens)},
                    {u"token_type"_s, u"Bearer"_s},
                    {u"expires_in"_s, tokenLife},
                    {u"refresh_token"_s, QStringLiteral("refresh-%1").arg(tokens)},
                    {u"refresh_token_expires_in"_s, 604800},
                    {u"owner_id"_s, u"1001"_s},
                    {u"scope"_s, u"ReadAccounts ReadMessages SMS ReadCallLog CallControl WebSocketsSubscription"_s}});
}

Reaction ScriptedAccount::streamToken()
{
    ++streamTokens;
    return json(QJsonObject{{u"uri"_s, server.streamUrl().toString()},
                            {u"ws_access_token"_s, QStringLiteral("ws+%1%").arg(streamTokens)},
                            {u"expires_in"_s, 600}});
}

void ScriptedAccount::introduce(QWebSocket *stream)
{
    streamQueries.append(stream->requestUrl().query(QUrl::FullyEncoded));
    if (!introduces)
        return;
    QJsonObject body{{u"recoveryTimeout"_s, 180}};
    if (!recoveryState.isEmpty() && stream->requestUrl().query().contains(QStringLiteral("wsc=")))
        body.insert(QStringLiteral("recoveryState"), QString::fromLatin1(recoveryState));
    const QJsonObject meta{{u"type"_s, u"ConnectionDetails"_s},
                           {u"messageId"_s, u"d"_s},
                           {u"status"_s, 200},
                           {u"wsc"_s, QJsonObject{{u"token"_s, u"wsc-token"_s}, {u"sequence"_s, 1}}}};
    say(stream, QJsonArray{meta, body});
}

void ScriptedAccount::answer(QWebSocket *stream, const QString &text)
{
    frames.append(text.toUtf8());
    const QJsonArray frame = QJsonDocument::fromJson(text.toUtf8()).array();
    const QJsonObject meta = frame.at(0).toObject();
    if (meta.value("type"_L1) == QStringLiteral("Heartbeat")) {
        if (echoesHeartbeats)
            say(stream, frame);
        return;
    }
    if (meta.value("method"_L1) == QStringLiteral("DELETE")) {
        say(stream,
            QJsonArray{QJsonObject{
                {u"type"_s, u"ClientRequest"_s}, {u"messageId"_s, meta.value("messageId"_L1)}, {u"status"_s, 204}}});
        return;
    }
    ++subscriptions;
    lastFilters.clear();
    const QJsonArray asked = frame.at(1).toObject().value("eventFilters"_L1).toArray();
    for (const auto &filter : asked)
        lastFilters.append(filter.toString());
    if (answersSubscriptions)
        confirm(stream, meta.value("messageId"_L1));
}

void ScriptedAccount::confirm(QWebSocket *stream, const QJsonValue &messageId)
{
    QJsonArray active;
    QJsonArray refused;
    for (QString filter : std::as_const(lastFilters)) {
        filter.replace(QStringLiteral("account/~"), QStringLiteral("account/9001"))
            .replace(QStringLiteral("extension/~"), QStringLiteral("extension/1001"));
        if (disabled.contains(filter))
            refused.append(QJsonObject{{u"filter"_s, filter}, {u"reason"_s, u"Permission"_s}, {u"message"_s, u"no"_s}});
        else
            active.append(filter);
    }
    QJsonObject body{{u"id"_s, QStringLiteral("sub-%1").arg(subscriptions)},
                     {u"status"_s, u"Active"_s},
                     {u"eventFilters"_s, active}};
    if (!refused.isEmpty())
        body.insert(QStringLiteral("disabledFilters"), refused);
    if (subscriptionStatus != 200)
        body = QJsonObject{{u"errorCode"_s, u"SUB-528"_s}};
    const QJsonObject meta{{u"type"_s, u"ClientRequest"_s},
                           {u"messageId"_s, messageId},
                           {u"status"_s, subscriptionStatus},
                           {u"wsc"_s, QJsonObject{{u"token"_s, u"wsc-token-2"_s}, {u"sequence"_s, 2}}}};
    say(stream, QJsonArray{meta, body});
}

void ScriptedAccount::say(QWebSocket *stream, const QJsonArray &frame)
{
    stream->sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

} // namespace textback
