// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/messageapi.h"

#include "core/carrier/practice/paging.h"

#include <algorithm>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto UsualRange = 24h;
constexpr auto SyncOverlap = 5s;
constexpr int LargestSync = 250;

bool anyOf(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value, Qt::CaseInsensitive);
}

/// Filters whose values the carrier knows all of.
std::optional<Response> refuseFilters(const Request &request)
{
    auto refused = refuseUnknown(request, u"messageType", {"Fax", "SMS", "VoiceMail", "Pager"});
    if (!refused)
        refused = refuseUnknown(request, u"direction", {"Inbound", "Outbound"});
    if (!refused)
        refused = refuseUnknown(request, u"readStatus", {"Read", "Unread"});
    if (!refused)
        refused = refuseUnknown(request, u"availability", {"Alive", "Deleted", "Purged"});
    return refused ? refused : refuseUnknown(request, u"syncType", {"FSync", "ISync"});
}

/// Nobody shares a mailbox here: only somebody's own messages can be asked for, by word or by id.
bool wantsOwn(const Request &request, qint64 extension)
{
    const QStringList owners = request.values(u"owner");
    return owners.isEmpty() || anyOf(owners, u"Personal"_s) || anyOf(owners, u"Any"_s)
        || owners.contains(QString::number(extension));
}
} // namespace

MessageApi::MessageApi(const PracticeTime &time, Faults &faults, Messages &messages, Texting &texting)
    : m_time(time), m_faults(faults), m_messages(messages), m_texting(texting)
{
}

void MessageApi::addTo(Router &router)
{
    const QString mine = u"/restapi/v1.0/account/{account}/extension/{extension}"_s;
    const QString consents = u"/restapi/v2/accounts/{account}/sms/consents"_s;
    const auto add = [&](const QByteArray &method, const QString &path, const QString &group, const QString &scope,
                         Response (MessageApi::*handler)(const Visit &)) {
        router.add(method, path, group, scope, [this, handler](const Visit &visit) { return (this->*handler)(visit); });
    };
    add("POST", mine + u"/sms"_s, u"medium"_s, u"SMS"_s, &MessageApi::send);
    add("POST", mine + u"/mms"_s, u"medium"_s, u"SMS"_s, &MessageApi::send);
    add("GET", mine + u"/message-sync"_s, u"light"_s, u"ReadMessages"_s, &MessageApi::sync);
    router.add("GET", mine + u"/message-store"_s, u"light"_s, u"ReadMessages"_s,
               [this](const Visit &visit) { return list(visit); });
    add("GET", mine + u"/message-store/{id}"_s, u"light"_s, u"ReadMessages"_s, &MessageApi::read);
    add("PUT", mine + u"/message-store/{id}"_s, u"medium"_s, u"EditMessages"_s, &MessageApi::update);
    add("PATCH", mine + u"/message-store/{id}"_s, u"medium"_s, u"EditMessages"_s, &MessageApi::update);
    add("DELETE", mine + u"/message-store/{id}"_s, u"medium"_s, u"EditMessages"_s, &MessageApi::remove);
    add("DELETE", mine + u"/message-store"_s, u"medium"_s, u"EditMessages"_s, &MessageApi::removeConversations);
    add("GET", mine + u"/message-store/{id}/content/{sub}"_s, u"medium"_s, u"ReadMessages"_s, &MessageApi::content);
    add("POST", consents + u"/search"_s, u"light"_s, u"SMS"_s, &MessageApi::searchConsents);
    add("PATCH", consents, u"light"_s, u"SMS"_s, &MessageApi::editConsents);
}

bool messageFits(const Message &message, const Request &request)
{
    const QStringList availability = request.values(u"availability");
    const QStringList phone = request.values(u"phoneNumber");
    const QStringList conversation = request.values(u"conversationId");
    const bool wantedPhone =
        phone.isEmpty() || std::any_of(phone.begin(), phone.end(), [&message](const QString &each) {
            const QString digits = each.right(10);
            return message.from.endsWith(digits)
                || std::any_of(message.to.begin(), message.to.end(),
                               [&digits](const QString &to) { return to.endsWith(digits); });
        });
    return anyOf(request.values(u"messageType"), message.type) && anyOf(request.values(u"direction"), message.direction)
        && anyOf(request.values(u"readStatus"), message.read ? u"Read"_s : u"Unread"_s)
        && (availability.isEmpty() ? message.availability == "Alive"_L1 : availability.contains(message.availability))
        && anyOf(conversation, QString::number(message.conversation)) && wantedPhone;
}

Response MessageApi::list(const Visit &visit) const
{
    if (auto refused = refuseFilters(visit.request))
        return *refused;
    const auto range = readDates(visit.request, m_time.now(), UsualRange);
    if (!range)
        return badParameter(u"dateFrom"_s);
    const bool distinct = visit.request.value(u"distinctConversations") == "true"_L1;
    const UtcTime kept = m_time.now() - keptFor(m_faults, "texts"_L1);
    const bool own = wantsOwn(visit.request, visit.extension);
    QList<const Message *> fitting;
    for (const auto &message : m_messages.all()) {
        if (message->extension == visit.extension && own && message->created >= std::max(range->from, kept)
            && message->created <= range->to && messageFits(*message, visit.request))
            fitting.prepend(message.get()); // the newest first
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const Message *one, const Message *other) { return one->created > other->created; });
    if (distinct) {
        QSet<qint64> seen;
        fitting.removeIf([&seen](const Message *each) {
            const qsizetype before = seen.size();
            seen.insert(each->conversation);
            return each->conversation != 0 && seen.size() == before;
        });
    }
    return pageOf(
        fitting.size(), [&](qsizetype index) { return m_messages.toJson(*fitting.at(index)); }, visit.request,
        m_messages.baseUrl());
}

Response MessageApi::sync(const Visit &visit)
{
    const Request &request = visit.request;
    const QString type = request.value(u"syncType");
    if (auto refused = refuseFilters(request))
        return *refused;
    if (type == "ISync"_L1 || (type.isEmpty() && request.query.hasQueryItem(u"syncToken"_s))) {
        const auto state = m_syncTokens.read(request.value(u"syncToken"));
        if (!state)
            return errorResponse(400, u"MSG-333"_s,
                                 u"Invalid message synchronisation request: full synchronization is required"_s);
        return syncFrom(visit, *state);
    }
    const auto range = readDates(request, m_time.now(), UsualRange);
    const int count =
        request.query.hasQueryItem(u"recordCount"_s) ? request.value(u"recordCount").toInt() : LargestSync;
    if (!range || count < 1)
        return badParameter(range ? u"recordCount"_s : u"dateFrom"_s);
    const bool distinct = request.value(u"distinctConversations") == "true"_L1;
    const bool own = wantsOwn(request, visit.extension);
    QSet<qint64> seen;
    QJsonArray records;
    bool more = false;
    const auto &all = m_messages.all();
    for (auto each = all.rbegin(); each != all.rend() && !more; ++each) {
        const Message &message = **each;
        if (message.extension != visit.extension || !own || message.created < range->from || message.created > range->to
            || !messageFits(message, request) || (distinct && seen.contains(message.conversation)))
            continue;
        more = records.size() >= count;
        seen.insert(message.conversation);
        if (!more)
            records.append(m_messages.toJson(message));
    }
    const UtcTime now = m_time.now();
    const QString token = m_syncTokens.issue({now, {{u"query"_s, request.query.toString(QUrl::FullyEncoded)}}});
    return jsonResponse({{u"uri"_s, m_messages.baseUrl() + request.path},
                         {u"records"_s, records},
                         {u"syncInfo"_s,
                          QJsonObject{{u"syncType"_s, u"FSync"_s},
                                      {u"syncToken"_s, token},
                                      {u"syncTime"_s, wireTime(now)},
                                      {u"olderRecordsExist"_s, more}}}});
}

/// Everything modified since the token was given, with a little overlap, in full; what was removed as its id alone.
Response MessageApi::syncFrom(const Visit &visit, const SyncTokens::State &state)
{
    Request first;
    first.query = QUrlQuery(state.filter.value("query"_L1).toString());
    QJsonArray records;
    for (const auto &message : m_messages.all()) {
        if (message->extension != visit.extension || !wantsOwn(first, visit.extension)
            || message->modified < state.time - SyncOverlap || !anyOf(first.values(u"messageType"), message->type)
            || !anyOf(first.values(u"direction"), message->direction))
            continue;
        if (message->availability != "Alive"_L1)
            records.append(QJsonObject{{u"uri"_s, m_messages.toJson(*message).value("uri"_L1)},
                                       {u"id"_s, message->id},
                                       {u"availability"_s, message->availability}});
        else
            records.append(m_messages.toJson(*message));
    }
    const UtcTime now = m_time.now();
    return jsonResponse({{u"uri"_s, m_messages.baseUrl() + visit.request.path},
                         {u"records"_s, records},
                         {u"syncInfo"_s,
                          QJsonObject{{u"syncType"_s, u"ISync"_s},
                                      {u"syncToken"_s, m_syncTokens.issue({now, state.filter})},
                                      {u"syncTime"_s, wireTime(now)},
                                      {u"olderRecordsExist"_s, false}}}});
}

Message *MessageApi::find(const Visit &visit, qint64 id)
{
    Message *message = m_messages.find(id);
    return message && message->extension == visit.extension && message->availability != "Purged"_L1 ? message : nullptr;
}

} // namespace textback::practice
