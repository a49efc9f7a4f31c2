// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/frames.h"

#include "core/carrier/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr qsizetype LongestWord = 4096;
constexpr qsizetype MostHeaders = 50;

QString compact(const QJsonArray &frame)
{
    return QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

QJsonObject requestMeta(const QString &messageId, const QString &method, const QString &path)
{
    return {{u"type"_s, u"ClientRequest"_s}, {u"messageId"_s, messageId}, {u"method"_s, method}, {u"path"_s, path}};
}

} // namespace

std::optional<Frame> frameIn(const QString &text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonArray parts = document.array();
    const QJsonObject meta = parts.at(0).toObject();
    Frame frame;
    frame.type = meta.value("type"_L1).toString();
    if (frame.type.isEmpty())
        return std::nullopt;
    frame.messageId = json::word(meta.value("messageId"_L1)).left(LongestWord);
    frame.status = int(std::clamp<qint64>(json::integer(meta.value("status"_L1)).value_or(0), 0, 999));
    frame.body = parts.at(1).toObject();
    const QJsonObject headers = meta.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end() && frame.headers.size() < MostHeaders; ++header)
        frame.headers.insert(header.key().left(LongestWord).toLower().toLatin1(),
                             json::word(header.value()).left(LongestWord).toLatin1());
    const QJsonObject recovery = meta.value("wsc"_L1).toObject();
    const QString token = recovery.value("token"_L1).toString();
    if (!token.isEmpty() && token.size() <= LongestWord)
        frame.recovery = RecoveryToken{token, json::integer(recovery.value("sequence"_L1)).value_or(0)};
    return frame;
}

QString subscribeFrame(const QString &messageId, const QStringList &filters)
{
    const QJsonObject delivery{{u"transportType"_s, u"WebSocket"_s}};
    const QJsonObject body{{u"eventFilters"_s, QJsonArray::fromStringList(filters)}, {u"deliveryMode"_s, delivery}};
    return compact({requestMeta(messageId, u"POST"_s, u"/restapi/v1.0/subscription"_s), body});
}

QString unsubscribeFrame(const QString &messageId, const QString &subscriptionId)
{
    const QString path =
        u"/restapi/v1.0/subscription/"_s + QString::fromLatin1(QUrl::toPercentEncoding(subscriptionId));
    return compact({requestMeta(messageId, u"DELETE"_s, path)});
}

QString heartbeatFrame(const QString &messageId)
{
    return compact({QJsonObject{{u"type"_s, u"Heartbeat"_s}, {u"messageId"_s, messageId}}});
}

EventKind eventKind(const QString &path)
{
    const QString bare = path.section(u'?', 0, 0);
    if (bare.endsWith("/telephony/sessions"_L1, Qt::CaseInsensitive))
        return EventKind::Telephony;
    if (bare.endsWith("/message-store/instant"_L1, Qt::CaseInsensitive))
        return EventKind::InstantText;
    if (bare.endsWith("/message-store"_L1, Qt::CaseInsensitive))
        return EventKind::MessageStore;
    return bare.endsWith("/voicemail"_L1, Qt::CaseInsensitive) ? EventKind::Voicemail : EventKind::Other;
}

std::optional<Notification> notificationIn(const Frame &frame)
{
    if (!json::same(frame.type, "ServerNotification"_L1))
        return std::nullopt;
    Notification news;
    news.uuid = json::word(frame.body.value("uuid"_L1)).left(LongestWord);
    if (news.uuid.isEmpty())
        news.uuid = frame.messageId;
    news.kind = eventKind(frame.body.value("event"_L1).toString());
    news.subscriptionId = json::word(frame.body.value("subscriptionId"_L1));
    news.timestamp = frame.body.value("timestamp"_L1);
    news.body = frame.body.value("body"_L1).toObject();
    return news;
}

} // namespace textback::ringcentral
