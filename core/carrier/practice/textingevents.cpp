// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/texting.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

QJsonValue Texting::idJson(qint64 id, bool usuallyText) const
{
    const QString form = m_faults.word(u"ids"_s, usuallyText ? u"string"_s : u"number"_s);
    return form == "string"_L1 ? QJsonValue(QString::number(id)) : QJsonValue(id);
}

/// @param isNew otherwise a message of before changed
void Texting::announceMailbox(const Message &message, bool isNew)
{
    QJsonObject change{{u"type"_s, message.type}, {u"newCount"_s, isNew ? 1 : 0}, {u"updatedCount"_s, isNew ? 0 : 1}};
    if (isNew)
        change.insert(u"newMessageIds"_s, QJsonArray{idJson(message.id, false)});
    Event event{m_account.extensionPath(message.extension) + u"/message-store"_s,
                {},
                {},
                {{u"extensionId"_s, idJson(message.extension, true)},
                 {u"lastUpdated"_s, wireTime(m_time.now())},
                 {u"changes"_s, QJsonArray{change}}}};
    event.direction = message.direction;
    m_gateway.publish(event);
}

void Texting::announceNew(const Message &message)
{
    announceMailbox(message, true);
}

void Texting::announceChange(const Message &message)
{
    announceMailbox(message, false);
}

void Texting::announceInstant(const Message &message)
{
    const QJsonObject record = m_messages.toJson(message);
    const QJsonObject number{{u"countryCode"_s, u"1"_s},
                             {u"nationalDestinationCode"_s, message.from.mid(2, 3)},
                             {u"subscriberNumber"_s, message.from.mid(5)}};
    QJsonObject from = record.value("from"_L1).toObject();
    if (message.from.startsWith("+1"_L1))
        from.insert(u"phoneNumberInfo"_s, number);
    QJsonArray attachments;
    for (const Attachment &each : message.attachments)
        attachments.append(QJsonObject{{u"id"_s, idJson(each.id, true)},
                                       {u"type"_s, each.type},
                                       {u"contentType"_s, QString::fromLatin1(each.contentType)}});
    const Extension &user = m_account.user();
    const QJsonObject body{
        {u"id"_s, idJson(message.id, true)},
        {u"to"_s, record.value("to"_L1)},
        {u"from"_s, from},
        {u"type"_s, u"SMS"_s},
        {u"creationTime"_s, wireTime(message.created)},
        {u"lastModifiedTime"_s, wireTime(message.modified)},
        {u"readStatus"_s, u"Unread"_s},
        {u"priority"_s, u"Normal"_s},
        {u"attachments"_s, attachments},
        {u"direction"_s, u"Inbound"_s},
        {u"availability"_s, u"Alive"_s},
        {u"subject"_s, message.text},
        {u"messageStatus"_s, u"Received"_s},
        {u"conversation"_s, QJsonObject{{u"id"_s, QString::number(message.conversation)}}},
        {u"eventType"_s, u"Create"_s},
        {u"owner"_s,
         QJsonObject{{u"extensionId"_s, user.idText()}, {u"extensionType"_s, user.type}, {u"name"_s, user.name}}}};
    m_gateway.publish(
        {m_account.extensionPath(message.extension) + u"/message-store/instant"_s, u"type=SMS"_s, {}, body});
}

} // namespace textback::practice
