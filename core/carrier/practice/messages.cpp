// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/messages.h"

#include "core/carrier/practice/picture.h"
#include "core/policy/textlength.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {
/// Real ids have 19 digits, more than a double holds; validators made from the API's description take only what one
/// holds.
constexpr qint64 FirstConversation = 6'400'000'000'000'001;
constexpr qint64 FirstLongConversation = 6'400'000'000'000'000'001;
} // namespace

Message &Messages::add(Message message)
{
    message.id = m_nextId++;
    message.created = message.modified = m_time.now();
    message.acceptedAt = PracticeTime::steadyMicroseconds();
    if (message.type == "SMS"_L1)
        message.conversation = conversationOf(message);
    if (message.type == "SMS"_L1)
        message.attachments.prepend({0, u"Text"_s, "text/plain", message.text.toUtf8(), {}});
    for (qsizetype i = 0; i < message.attachments.size(); ++i)
        message.attachments[i].id = i == 0 ? message.id : m_nextId++;
    m_messages.push_back(std::make_unique<Message>(std::move(message)));
    return *m_messages.back();
}

void Messages::addPast(std::vector<std::unique_ptr<Message>> messages)
{
    std::stable_sort(messages.begin(), messages.end(),
                     [](const auto &one, const auto &other) { return one->created < other->created; });
    m_lowestId -= static_cast<qint64>(messages.size());
    qint64 id = m_lowestId;
    for (const auto &message : messages) {
        message->id = id++;
        if (message->type == "SMS"_L1) {
            message->conversation = conversationOf(*message);
            message->attachments.prepend({0, u"Text"_s, "text/plain", message->text.toUtf8(), {}});
        }
        for (qsizetype i = 0; i < message->attachments.size(); ++i)
            message->attachments[i].id = i == 0 ? message->id : m_nextId++;
    }
    m_messages.insert(m_messages.begin(), std::make_move_iterator(messages.begin()),
                      std::make_move_iterator(messages.end()));
}

qint64 Messages::conversationOf(const Message &message)
{
    QStringList numbers = message.to + QStringList{message.from};
    numbers.sort();
    const auto key = numbers.join(u'|');
    const qint64 first = m_faults.on(u"long_ids"_s) ? FirstLongConversation : FirstConversation;
    if (!m_conversations.contains(key))
        m_conversations.insert(key, first + m_conversations.size());
    return m_conversations.value(key);
}

Message *Messages::find(qint64 id)
{
    const auto found = std::lower_bound(m_messages.begin(), m_messages.end(), id,
                                        [](const auto &each, qint64 wanted) { return each->id < wanted; });
    return found == m_messages.end() || (*found)->id != id ? nullptr : found->get();
}

void Messages::clear()
{
    m_messages.clear();
    m_conversations.clear();
}

QJsonObject Messages::partyJson(const QString &number, bool target) const
{
    QJsonObject party;
    if (number.size() > 6)
        party.insert(u"phoneNumber"_s, number);
    else if (!number.isEmpty())
        party.insert(u"extensionNumber"_s, number);
    const OfficeNumber *ours = m_account.number(number);
    if (!ours && number.startsWith("+1303"_L1))
        party.insert(u"location"_s, u"Denver, CO"_s);
    if (ours) {
        party.insert(u"name"_s, m_account.user().name);
        party.insert(u"location"_s, ours->location);
    }
    if (target && ours)
        party.insert(u"target"_s, true);
    return party;
}

QJsonObject Messages::attachmentJson(const QString &messageUri, const Attachment &attachment) const
{
    QJsonObject json{{u"id"_s, attachment.id},
                     {u"uri"_s, u"%1/content/%2"_s.arg(messageUri).arg(attachment.id)},
                     {u"type"_s, attachment.type},
                     {u"contentType"_s, QString::fromLatin1(attachment.contentType)}};
    if (attachment.type == "Text"_L1)
        return json;
    json.insert(u"size"_s, attachment.bytes.size());
    if (const QSize size = pictureSize(attachment.bytes); size.isValid()) {
        json.insert(u"width"_s, size.width());
        json.insert(u"height"_s, size.height());
    }
    if (!attachment.fileName.isEmpty())
        json.insert(u"fileName"_s, attachment.fileName);
    if (attachment.seconds > 0)
        json.insert(u"vmDuration"_s, attachment.seconds);
    return json;
}

QJsonObject Messages::toJson(const Message &message) const
{
    const QString uri =
        u"%1%2/message-store/%3"_s.arg(m_baseUrl, m_account.extensionPath(message.extension)).arg(message.id);
    QJsonArray to;
    for (const QString &each : message.to)
        to.append(partyJson(each, message.direction == "Inbound"_L1));
    QJsonArray attachments;
    for (const Attachment &each : message.attachments)
        attachments.append(attachmentJson(uri, each));
    QJsonObject from = partyJson(message.from, false);
    if (!message.callerName.isEmpty() && !message.from.isEmpty())
        from.insert(u"name"_s, message.callerName);
    QJsonObject json{{u"uri"_s, uri},
                     {u"id"_s, message.id},
                     {u"extensionId"_s, QString::number(message.extension)},
                     {u"to"_s, to},
                     {u"from"_s, from},
                     {u"type"_s, message.type},
                     {u"creationTime"_s, wireTime(message.created)},
                     {u"lastModifiedTime"_s, wireTime(message.modified)},
                     {u"readStatus"_s, message.read ? u"Read"_s : u"Unread"_s},
                     {u"priority"_s, u"Normal"_s},
                     {u"attachments"_s, attachments},
                     {u"direction"_s, message.direction},
                     {u"availability"_s, message.availability},
                     {u"messageStatus"_s, message.status}};
    if (message.type == "SMS"_L1) {
        json.insert(u"subject"_s, message.text);
        json.insert(u"conversationId"_s, message.conversation);
        json.insert(
            u"conversation"_s,
            QJsonObject{{u"id"_s, QString::number(message.conversation)},
                        {u"uri"_s, u"%1/restapi/v1.0/conversation/%2"_s.arg(m_baseUrl).arg(message.conversation)}});
    }
    if (message.type == "SMS"_L1 && message.direction == "Outbound"_L1) {
        json.insert(u"smsSendingAttemptsCount"_s, 1);
        json.insert(u"segmentCount"_s, std::max(1, measure(message.text).parts));
    }
    if (message.type == "VoiceMail"_L1) {
        json.insert(u"subject"_s, u"Voice message"_s);
        json.insert(u"vmTranscriptionStatus"_s, u"NotAvailable"_s);
    }
    if (message.type == "Fax"_L1) {
        json.insert(u"faxPageCount"_s, 1);
        json.insert(u"faxResolution"_s, u"High"_s);
    }
    if (message.delivered)
        json.insert(u"smsDeliveryTime"_s, wireTime(*message.delivered));
    if (!message.errorCode.isEmpty())
        json.insert(u"deliveryErrorCode"_s, message.errorCode);
    return json;
}

} // namespace textback::practice
