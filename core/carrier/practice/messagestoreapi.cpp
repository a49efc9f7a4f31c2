// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/messageapi.h"
#include "core/carrier/practice/paging.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype IdsAtOnce = 50;
constexpr qsizetype IdsInBody = 1'000;
} // namespace

QList<qint64> MessageApi::idsIn(const QString &text) const
{
    QList<qint64> ids;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        bool fine = false;
        const qint64 id = each.toLongLong(&fine);
        if (!fine)
            return {};
        ids.append(id);
    }
    return ids;
}

/// One id answers plainly, a list of ids answers with a status for each.
Response MessageApi::oneOrMany(const Visit &visit, const std::function<Response(Message &)> &operation)
{
    QList<qint64> ids = idsIn(visit.id);
    if (visit.id == "*"_L1) {
        const QJsonObject body = QJsonDocument::fromJson(visit.request.body).object();
        const QJsonArray asked = body.value("ids"_L1).toArray();
        for (const QJsonValue &each : asked)
            ids.append(readId(each));
    }
    if (ids.isEmpty() || ids.size() > (visit.id == "*"_L1 ? IdsInBody : IdsAtOnce))
        return badParameter(u"messageId"_s);
    const auto one = [&](qint64 id) {
        Message *message = find(visit, id);
        return message ? operation(*message) : notFound(u"messageId"_s);
    };
    if (ids.size() == 1 && visit.id != "*"_L1)
        return one(ids.first());
    QJsonArray all;
    for (const qint64 id : ids) {
        const Response each = one(id);
        QJsonObject item{{u"resourceId"_s, QString::number(id)}, {u"status"_s, each.status}};
        if (const auto body = readObject(each.body); body && !body->isEmpty())
            item.insert(u"body"_s, *body);
        item.insert(u"responseDescription"_s, each.status < 300 ? u"OK"_s : u"Not Found"_s);
        all.append(item);
    }
    Response response = jsonArrayResponse(all, 207);
    response.contentType = "application/vnd.ringcentral.multipart+json";
    return response;
}

Response MessageApi::read(const Visit &visit)
{
    return oneOrMany(visit, [this](Message &message) {
        QJsonObject json = m_messages.toJson(message);
        // The description of the API demands this of every kind of message, though it makes sense for voicemails alone.
        json.insert(u"vmSideRecipients"_s, QJsonArray{QJsonObject{{u"name"_s, u"Reception"_s}}});
        return jsonResponse(json);
    });
}

Response MessageApi::update(const Visit &visit)
{
    const QJsonDocument document = QJsonDocument::fromJson(visit.request.body);
    const QJsonObject body = document.isArray() ? document.array().at(0).toObject() : document.object();
    const QString readStatus = body.value("readStatus"_L1).toString();
    const QString availability = body.value("availability"_L1).toString();
    if (readStatus.isEmpty() && availability.isEmpty())
        return badParameter(u"readStatus"_s);
    if (!readStatus.isEmpty() && readStatus != "Read"_L1 && readStatus != "Unread"_L1)
        return badParameter(u"readStatus"_s);
    if (!availability.isEmpty() && availability != "Alive"_L1 && availability != "Deleted"_L1
        && availability != "Purged"_L1)
        return badParameter(u"availability"_s);
    return oneOrMany(visit, [&](Message &message) {
        if (!readStatus.isEmpty())
            message.read = readStatus == "Read"_L1;
        if (!availability.isEmpty())
            message.availability = availability;
        m_messages.touch(message);
        m_texting.announceChange(message.type, message.extension);
        return jsonResponse(m_messages.toJson(message));
    });
}

/// First call: to the bin; second call, or purge=true: gone.
Response MessageApi::remove(const Visit &visit)
{
    const bool purge = visit.request.value(u"purge") == "true"_L1;
    const QList<qint64> ids = idsIn(visit.id);
    const QStringList conversations = visit.request.values(u"conversationId");
    if (!visit.id.isEmpty() && (ids.isEmpty() || ids.size() > IdsAtOnce))
        return badParameter(u"messageId"_s);
    int removed = 0;
    for (const auto &message : m_messages.all()) {
        const bool meant = !visit.id.isEmpty()
            ? ids.contains(message->id)
            : conversations.isEmpty() || conversations.contains(QString::number(message->conversation));
        if (!meant || message->extension != visit.extension || message->availability == "Purged"_L1)
            continue;
        message->availability = purge || message->availability == "Deleted"_L1 ? u"Purged"_s : u"Deleted"_s;
        m_messages.touch(*message);
        m_texting.announceChange(message->type, message->extension);
        ++removed;
    }
    return removed == 0 && ids.size() == 1 ? notFound(u"messageId"_s) : emptyResponse(204);
}

Response MessageApi::content(const Visit &visit)
{
    const Message *message = find(visit, visit.id.toLongLong());
    if (!message)
        return notFound(u"messageId"_s);
    const qint64 id = visit.subId.toLongLong();
    for (const Attachment &each : message->attachments) {
        if (each.id == id)
            return {200, each.contentType, each.bytes};
    }
    return notFound(u"attachmentId"_s);
}

Response MessageApi::searchConsents(const Visit &visit)
{
    const auto body = readObject(visit.request.body);
    if (!body)
        return badParameter(u"body"_s);
    const auto fits = [&body](const char *name, const QString &value) {
        const QJsonArray wanted = body->value(QLatin1String(name)).toArray();
        return wanted.isEmpty() || wanted.contains(value);
    };
    QJsonArray records;
    for (const Consent &each : m_texting.consents()) {
        if (fits("from", each.from) && fits("to", each.to) && fits("optStatus", each.status))
            records.append(QJsonObject{{u"from"_s, each.from},
                                       {u"to"_s, each.to},
                                       {u"optStatus"_s, each.status},
                                       {u"coverage"_s, u"PhoneNumber"_s},
                                       {u"source"_s, each.source},
                                       {u"lastModifiedTime"_s, wireTime(each.changed)}});
    }
    return jsonResponse(
        {{u"records"_s, records},
         {u"paging"_s,
          QJsonObject{{u"perPage"_s, 100}, {u"pageToken"_s, u"first"_s}, {u"firstPageToken"_s, u"first"_s}}}});
}

Response MessageApi::editConsents(const Visit &visit)
{
    const auto body = readObject(visit.request.body);
    const QJsonArray records = body ? body->value("records"_L1).toArray() : QJsonArray{};
    if (records.isEmpty())
        return badParameter(u"records"_s);
    for (const QJsonValue &each : records) {
        const QJsonObject record = each.toObject();
        const QString status = record.value("optStatus"_L1).toString();
        if (status != "OptIn"_L1 && status != "OptOut"_L1)
            return badParameter(u"optStatus"_s);
        m_texting.setConsent(record.value("from"_L1).toString(u"*"_s), record.value("to"_L1).toString(), status,
                             record.value("source"_L1).toString(u"Api"_s));
    }
    return jsonResponse({{u"records"_s, records}});
}

} // namespace textback::practice
