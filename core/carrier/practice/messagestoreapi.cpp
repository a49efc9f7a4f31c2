// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/bulk.h"
#include "core/carrier/practice/messageapi.h"
#include "core/carrier/practice/paging.h"

#include <QJsonDocument>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype IdsAtOnce = 50;
constexpr qsizetype IdsInBody = 1'000;

/// A readStatus or an availability that the description knows.
bool isOneOf(const QString &word, std::initializer_list<const char *> known)
{
    return std::any_of(known.begin(), known.end(), [&word](const char *each) { return word == QLatin1String(each); });
}

/// Why a change of a message cannot be made, nullopt when it can. A PUT changes the read status alone.
std::optional<Response> refuseChange(const QJsonObject &change, bool isPut)
{
    const QString readStatus = change.value("readStatus"_L1).toString();
    const QString availability = isPut ? QString() : change.value("availability"_L1).toString();
    if (readStatus.isEmpty() && availability.isEmpty())
        return badParameter(u"readStatus"_s);
    if (!readStatus.isEmpty() && !isOneOf(readStatus, {"Read", "Unread"}))
        return badParameter(u"readStatus"_s);
    if (!availability.isEmpty() && !isOneOf(availability, {"Alive", "Deleted", "Purged"}))
        return badParameter(u"availability"_s);
    return std::nullopt;
}

/// Whether `type` of a DELETE means this message; "Text" stands for texts of any kind.
bool isOfType(const Message &message, const QString &type)
{
    if (type.isEmpty() || type.compare("All"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (type.compare("Text"_L1, Qt::CaseInsensitive) == 0)
        return isOneOf(message.type, {"SMS", "Pager"});
    return message.type.compare(type, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<QStringList> idsInPath(const QString &text)
{
    const QStringList ids = text.split(u',', Qt::SkipEmptyParts);
    const bool fine = std::all_of(ids.begin(), ids.end(), [](const QString &each) {
        bool isNumber = false;
        (void)each.toLongLong(&isNumber);
        return isNumber;
    });
    return fine && !ids.isEmpty() && ids.size() <= IdsAtOnce ? std::optional{ids} : std::nullopt;
}

Response MessageApi::read(const Visit &visit)
{
    const auto ids = idsInPath(visit.id);
    if (!ids)
        return badParameter(u"messageId"_s);
    QList<BulkPart> parts;
    for (const QString &id : *ids) {
        const Message *message = find(visit, id.toLongLong());
        if (!message) {
            parts.append({id, notFound(u"messageId"_s)});
            continue;
        }
        QJsonObject json = m_messages.toJson(*message);
        // The description of the API demands this of every kind of message, though it makes sense for voicemails alone.
        json.insert(u"vmSideRecipients"_s, QJsonArray{QJsonObject{{u"name"_s, u"Reception"_s}}});
        parts.append({id, jsonResponse(json)});
    }
    return parts.size() == 1 ? parts.first().response : bulkJson(parts);
}

/// The changes a request asks for, each with the id it is meant for: an object for one message or for all of the path,
/// or a list with an entry for each. With * in the path each entry names its message.
std::optional<QList<MessageApi::Change>> MessageApi::changesIn(const Visit &visit) const
{
    const QJsonDocument document = QJsonDocument::fromJson(visit.request.body);
    const bool named = visit.id == "*"_L1;
    const auto ids = named ? std::optional{QStringList{}} : idsInPath(visit.id);
    if (!ids || (named && !document.isArray()))
        return std::nullopt;
    QList<Change> changes;
    if (!document.isArray()) {
        for (const QString &id : *ids)
            changes.append({id, document.object()});
        return changes;
    }
    const QJsonArray entries = document.array();
    if (entries.isEmpty() || (named ? entries.size() > IdsInBody : entries.size() != ids->size()))
        return std::nullopt;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        const qint64 own = readId(entry.value("resourceId"_L1));
        if (own == 0 && named)
            return std::nullopt;
        changes.append({own != 0 ? QString::number(own) : ids->at(i), entry.value("body"_L1).toObject()});
    }
    return changes;
}

Response MessageApi::update(const Visit &visit)
{
    const auto changes = changesIn(visit);
    if (!changes)
        return badParameter(u"messageId"_s);
    const bool isPut = visit.request.method == "PUT";
    for (const Change &each : *changes) {
        if (auto refused = refuseChange(each.to, isPut))
            return *refused;
    }
    QList<BulkPart> parts;
    for (const Change &each : *changes) {
        Message *message = find(visit, each.id.toLongLong());
        parts.append({each.id, message ? change(*message, each.to, isPut) : notFound(u"messageId"_s)});
    }
    return parts.size() == 1 && visit.id != "*"_L1 ? parts.first().response : bulkJson(parts);
}

Response MessageApi::change(Message &message, const QJsonObject &to, bool isPut)
{
    const QString readStatus = to.value("readStatus"_L1).toString();
    const QString availability = to.value("availability"_L1).toString();
    if (!readStatus.isEmpty())
        message.read = readStatus == "Read"_L1;
    if (!isPut && !availability.isEmpty())
        message.availability = availability;
    m_messages.touch(message);
    m_texting.announceChange(message);
    return jsonResponse(m_messages.toJson(message));
}

/// First call: to the bin; second call, or purge=true: gone.
void MessageApi::throwAway(Message &message, bool purge)
{
    message.availability = purge || message.availability == "Deleted"_L1 ? u"Purged"_s : u"Deleted"_s;
    m_messages.touch(message);
    m_texting.announceChange(message);
}

/// Messages by their ids, in the path or, with * there, in the body.
Response MessageApi::remove(const Visit &visit)
{
    const QString type = visit.request.value(u"type");
    if (auto refused = refuseUnknown(visit.request, u"type", {"Fax", "SMS", "VoiceMail", "Pager", "Text", "All"}))
        return *refused;
    const bool inBody = visit.id == "*"_L1;
    QStringList ids;
    if (inBody) {
        const QJsonArray named = QJsonDocument::fromJson(visit.request.body).array();
        for (const QJsonValue &each : named)
            ids.append(QString::number(readId(each)));
    } else {
        ids = idsInPath(visit.id).value_or(QStringList{});
    }
    if (ids.isEmpty() || ids.size() > IdsInBody)
        return badParameter(u"messageId"_s);
    int removed = 0;
    for (const QString &id : std::as_const(ids)) {
        Message *message = find(visit, id.toLongLong());
        if (!message || !isOfType(*message, type))
            continue;
        throwAway(*message, visit.request.value(u"purge") == "true"_L1);
        ++removed;
    }
    return removed == 0 && ids.size() == 1 ? notFound(u"messageId"_s) : emptyResponse(204);
}

/// Whole conversations, or without any named the whole mailbox: of one type, up to an instant.
Response MessageApi::removeConversations(const Visit &visit)
{
    const Request &request = visit.request;
    const QString type = request.value(u"type");
    if (auto refused = refuseUnknown(request, u"type", {"Fax", "SMS", "VoiceMail", "Pager", "Text", "All"}))
        return *refused;
    const auto range = readDates(request, m_time.now(), 0ms);
    if (!range)
        return badParameter(u"dateTo"_s);
    const QStringList conversations = request.values(u"conversationId");
    if (conversations.size() > IdsAtOnce)
        return badParameter(u"conversationId"_s);
    for (const auto &message : m_messages.all()) {
        const bool meant = conversations.isEmpty() || conversations.contains(QString::number(message->conversation));
        if (meant && message->extension == visit.extension && message->availability != "Purged"_L1
            && isOfType(*message, type) && message->created <= range->to)
            throwAway(*message, request.value(u"purge") == "true"_L1);
    }
    return emptyResponse(204);
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

} // namespace textback::practice
