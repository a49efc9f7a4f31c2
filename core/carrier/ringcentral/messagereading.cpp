// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/messagereading.h"

#include "core/carrier/json.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/endpoints.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

/// Bounds for what a stranger may make us keep.
constexpr qsizetype MostAttachments = 32;
constexpr qsizetype MostRecipients = 64;
constexpr qsizetype LongestBody = 20'000;

bool isGone(const QJsonObject &record)
{
    const QString availability = record.value("availability"_L1).toString();
    return json::same(availability, "Deleted"_L1) || json::same(availability, "Purged"_L1);
}

/// The receiving network never said what became of the text: it may well have arrived.
bool neverReported(const QString &code)
{
    return json::same(code, "SMS-CAR-104"_L1) || json::same(code, "SMS-CAR-199"_L1);
}

bool isNumber(const QString &id)
{
    return !id.isEmpty() && id.size() <= 20
        && std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Where the carrier keeps an attachment: the stream tells of them by their ids alone.
QString contentPath(const QString &message, const QString &attachment)
{
    return isNumber(message) && isNumber(attachment)
        ? QLatin1StringView(ExtensionPath) + u"/message-store/%1/content/%2"_s.arg(message, attachment)
        : QString();
}

/// The words themselves, which are the subject: not a file with a name, not one that came along as such.
bool isWords(const QJsonObject &entry)
{
    const QString type = entry.value("type"_L1).toString();
    const bool plain = entry.value("contentType"_L1).toString().startsWith("text/plain"_L1, Qt::CaseInsensitive);
    const bool file = json::same(type, "MmsAttachment"_L1) || !entry.value("fileName"_L1).toString().isEmpty();
    return json::same(type, "Text"_L1) || (plain && !file);
}

Attachment attachmentIn(const QJsonObject &record, const QJsonObject &entry)
{
    Attachment attachment;
    attachment.carrierId = json::word(entry.value("id"_L1));
    attachment.uri = entry.value("uri"_L1).toString();
    if (attachment.uri.isEmpty())
        attachment.uri = contentPath(json::word(record.value("id"_L1)), attachment.carrierId);
    attachment.contentType = entry.value("contentType"_L1).toString().left(200);
    attachment.fileName = entry.value("fileName"_L1).toString().left(200);
    attachment.size = json::integer(entry.value("size"_L1));
    return attachment;
}

QList<Attachment> attachmentsIn(const QJsonObject &record)
{
    QList<Attachment> found;
    for (const auto &entry : json::objects(record.value("attachments"_L1)).mid(0, MostAttachments)) {
        if (!isWords(entry))
            found.append(attachmentIn(record, entry));
    }
    return found;
}

/// A voicemail may come with its words written down too: what was said is the sound.
std::optional<Attachment> recordingIn(const QJsonObject &record)
{
    const QList<QJsonObject> entries = json::objects(record.value("attachments"_L1)).mid(0, MostAttachments);
    const auto sound = std::find_if(entries.cbegin(), entries.cend(), [](const QJsonObject &entry) {
        return json::same(entry.value("type"_L1).toString(), "AudioRecording"_L1);
    });
    if (sound == entries.cend())
        return std::nullopt;
    return attachmentIn(record, *sound);
}

/// The line (ours) and the others of a record. Among several recipients of an inbound text the one marked as target is
/// ours, else the first.
void readParties(const QJsonObject &record, const Home &home, TextMessage &text)
{
    const auto sender = numberIn(record.value("from"_L1).toObject().value("phoneNumber"_L1), home);
    const auto to = json::objects(record.value("to"_L1)).mid(0, MostRecipients);
    if (text.direction == TextDirection::Out) {
        text.line = sender;
        for (const auto &party : to) {
            if (const auto number = numberIn(party.value("phoneNumber"_L1), home))
                text.remotes.append(*number);
        }
        return;
    }
    if (sender)
        text.remotes.append(*sender);
    auto ours =
        std::find_if(to.cbegin(), to.cend(), [](const auto &party) { return json::isTrue(party.value("target"_L1)); });
    if (ours == to.cend())
        ours = to.cbegin();
    for (auto party = to.cbegin(); party != to.cend(); ++party) {
        const auto number = numberIn(party->value("phoneNumber"_L1), home);
        if (party == ours)
            text.line = number;
        else if (number)
            text.remotes.append(*number);
    }
}

bool isText(const QString &type)
{
    return json::same(type, "SMS"_L1) || json::same(type, "MMS"_L1) || json::same(type, "Text"_L1);
}

} // namespace

std::optional<PhoneNumber> numberIn(const QJsonValue &phoneNumber, const Home &home)
{
    const QString text = json::word(phoneNumber).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const auto number = PhoneNumber::parse(text, home.region);
    return number.ok() ? std::optional(number.value()) : std::nullopt;
}

DeliveryState deliveryState(const QJsonObject &record)
{
    const QString status = record.value("messageStatus"_L1).toString();
    if (json::same(status, "Sent"_L1))
        return DeliveryState::Sent;
    if (json::same(status, "Delivered"_L1))
        return DeliveryState::Delivered;
    if (json::same(status, "DeliveryFailed"_L1) || json::same(status, "SendingFailed"_L1))
        return neverReported(json::word(record.value("deliveryErrorCode"_L1))) ? DeliveryState::Sent
                                                                               : DeliveryState::Failed;
    return DeliveryState::Accepted;
}

std::optional<TextMessage> textIn(const QJsonObject &record, const Home &home)
{
    TextMessage text;
    text.carrierId = json::word(record.value("id"_L1));
    const QString type = record.value("type"_L1).toString();
    const bool gone = isGone(record);
    if (text.carrierId.isEmpty() || !(isText(type) || (gone && type.isEmpty())))
        return std::nullopt;
    text.deleted = gone;
    text.modifiedAt = json::time(record.value("lastModifiedTime"_L1)).value_or(UtcTime{});
    if (gone && type.isEmpty())
        return text;
    text.direction =
        json::same(record.value("direction"_L1).toString(), "Outbound"_L1) ? TextDirection::Out : TextDirection::In;
    readParties(record, home, text);
    if (record.value("subject"_L1).isString())
        text.body = record.value("subject"_L1).toString().left(LongestBody);
    text.at = json::time(record.value("creationTime"_L1)).value_or(text.modifiedAt);
    if (text.modifiedAt == UtcTime{})
        text.modifiedAt = text.at;
    text.state = text.direction == TextDirection::Out ? deliveryState(record) : DeliveryState::Accepted;
    text.failureCode = json::word(record.value("deliveryErrorCode"_L1)).left(64);
    if (text.state == DeliveryState::Failed)
        text.failure = deliveryFailureReason(text.failureCode);
    text.attachments = attachmentsIn(record);
    text.read = !json::same(record.value("readStatus"_L1).toString(), "Unread"_L1);
    return text;
}

std::optional<VoicemailNote> voicemailIn(const QJsonObject &record, const Home &home)
{
    VoicemailNote note;
    note.carrierId = json::word(record.value("id"_L1));
    if (note.carrierId.isEmpty() || isGone(record) || !json::same(record.value("type"_L1).toString(), "VoiceMail"_L1))
        return std::nullopt;
    note.remote = numberIn(record.value("from"_L1).toObject().value("phoneNumber"_L1), home);
    const auto to = json::objects(record.value("to"_L1));
    if (!to.isEmpty())
        note.line = numberIn(to.constFirst().value("phoneNumber"_L1), home);
    note.at = json::time(record.value("creationTime"_L1)).value_or(UtcTime{});
    for (const auto &entry : json::objects(record.value("attachments"_L1)).mid(0, MostAttachments)) {
        const auto seconds = json::integer(entry.value("vmDuration"_L1));
        if (seconds && *seconds >= 0 && *seconds < 24 * 3600)
            note.length = std::chrono::seconds{*seconds};
    }
    note.recording = recordingIn(record);
    note.heard = json::same(record.value("readStatus"_L1).toString(), "Read"_L1);
    return note;
}

} // namespace textback::ringcentral
