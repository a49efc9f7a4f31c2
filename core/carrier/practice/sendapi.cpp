// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/messageapi.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype PartsAllowed = 11;
constexpr qsizetype BytesAllowed = 1'500'000;

/// The value of a parameter like boundary="x" or filename=x in a header.
QByteArray parameterOf(const QByteArray &header, const QByteArray &name)
{
    const qsizetype at = header.toLower().indexOf(name + '=');
    if (at < 0)
        return {};
    QByteArray rest = header.mid(at + name.size() + 1);
    if (rest.startsWith('"'))
        return rest.mid(1, rest.indexOf('"', 1) - 1);
    return rest.mid(0, rest.indexOf(';')).trimmed(); // all of it when there is no ;
}

OutgoingText fromJson(const QJsonObject &json)
{
    OutgoingText text;
    text.from = json.value("from"_L1).toObject().value("phoneNumber"_L1).toString();
    const QJsonArray recipients = json.value("to"_L1).toArray();
    for (const QJsonValue &each : recipients) {
        const QString number = each.toObject().value("phoneNumber"_L1).toString();
        text.to.append(number);
    }
    text.text = json.value("text"_L1).toString();
    return text;
}

BodyPart readPart(const QByteArray &bytes)
{
    BodyPart part;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    for (const QByteArray &line : bytes.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            part.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    part.body = end < 0 ? QByteArray() : bytes.mid(end + 4);
    return part;
}

} // namespace

QList<BodyPart> readParts(const QByteArray &contentType, const QByteArray &body)
{
    QList<BodyPart> parts;
    const QByteArray boundary = parameterOf(contentType, "boundary");
    if (boundary.isEmpty())
        return parts;
    const QByteArray mark = "--" + boundary;
    qsizetype at = body.indexOf(mark);
    while (at >= 0 && parts.size() <= PartsAllowed) {
        const qsizetype start = body.indexOf("\r\n", at);
        const qsizetype next = body.indexOf("\r\n" + mark, at + mark.size());
        if (start < 0 || next < 0 || start + 2 > next)
            break;
        parts.append(readPart(body.mid(start + 2, next - start - 2)));
        at = next + 2;
    }
    return parts;
}

std::optional<OutgoingText> readOutgoing(const Request &request)
{
    const QByteArray type = request.header("content-type");
    if (!type.toLower().startsWith("multipart/")) {
        const auto json = readObject(request.body);
        return json ? std::optional{fromJson(*json)} : std::nullopt;
    }
    OutgoingText text;
    bool found = false;
    QStringList loose;
    for (const BodyPart &part : readParts(type, request.body)) {
        const QByteArray partType = part.headers.value("content-type", "text/plain");
        const QByteArray disposition = part.headers.value("content-disposition");
        const QByteArray fileName = parameterOf(disposition, "filename");
        const QByteArray name = parameterOf(disposition, "name");
        const auto json = readObject(part.body);
        if (!found && json && json->contains("from"_L1)) {
            const QList<Attachment> kept = text.attachments;
            text = fromJson(*json);
            text.attachments = kept;
            found = true;
        } else if (fileName.isEmpty() && name == "text") {
            text.text = QString::fromUtf8(part.body);
        } else if (fileName.isEmpty() && name == "to") {
            loose.append(QString::fromUtf8(part.body));
        } else if (fileName.isEmpty() && name == "from") {
            text.from = QString::fromUtf8(part.body);
        } else {
            text.attachments.append(
                {0, u"MmsAttachment"_s, partType.left(100), part.body, QString::fromUtf8(fileName)});
        }
    }
    for (const QString &each : loose) {
        const QJsonObject party = QJsonDocument::fromJson(each.toUtf8()).object();
        text.to.append(party.isEmpty() ? each : party.value("phoneNumber"_L1).toString());
    }
    return found || !text.from.isEmpty() ? std::optional{text} : std::nullopt;
}

Response MessageApi::send(const Visit &visit)
{
    if (visit.extension != m_texting.account().user().id) // nobody texts in another one's name
        return errorResponse(
            403, u"CMN-408"_s,
            u"In order to call this API endpoint, user needs to have [OutboundSMS] permission for requested resource."_s,
            {{u"permissionName"_s, u"OutboundSMS"_s}});
    const auto text = readOutgoing(visit.request);
    if (!text)
        return badParameter(u"body"_s, u"The request body cannot be read"_s);
    qsizetype bytes = 0;
    for (const Attachment &each : text->attachments)
        bytes += each.bytes.size();
    if (text->attachments.size() >= PartsAllowed || bytes > BytesAllowed)
        return errorResponse(413, u"MSG-348"_s, u"The attachments are too many or too large"_s);
    if (auto refused = m_texting.refuse(*text))
        return *refused;
    const auto fault = m_faults.take(u"sms"_s);
    return accept(*text, fault.value_or(QJsonObject{}));
}

/// Takes the text, unless a fault says otherwise; some faults take it and lose the answer.
Response MessageApi::accept(const OutgoingText &text, const QJsonObject &fault)
{
    const QString how = fault.value("how"_L1).toString().toLower();
    const QByteArray wait = QByteArray::number(fault.value("retry_after"_L1).toInt(5));
    if (how == "429"_L1 || how == "503"_L1) {
        Response response = how == "429"_L1
            ? errorResponse(429, u"CMN-301"_s, u"Request rate exceeded"_s)
            : errorResponse(503, u"MSG-290"_s, u"Sending SMS to %1 failed. Please try later."_s.arg(text.to.value(0)));
        if (!m_faults.on(u"no_retry_after"_s))
            response.headers.emplace_back("Retry-After", wait);
        return response;
    }
    if (how == "msg-242"_L1 || how == "msg_242"_L1)
        return cannotText();
    if (how == "500_not_stored"_L1)
        return errorResponse(500, u"CMN-203"_s, u"Internal Server Error"_s);
    if (how == "timeout_not_stored"_L1 || how == "closed_not_stored"_L1) {
        Response nothing = emptyResponse(200);
        nothing.delivery = how.startsWith("timeout"_L1) ? Delivery::Never : Delivery::Closed;
        return nothing;
    }
    const Message &message = m_texting.accept(text);
    Response response = jsonResponse(m_messages.toJson(message));
    if (how == "500_but_stored"_L1)
        return errorResponse(500, u"CMN-203"_s, u"Internal Server Error"_s);
    if (how == "timeout_but_stored"_L1)
        response.delivery = Delivery::Never;
    else if (how == "closed_after_store"_L1)
        response.delivery = Delivery::Closed;
    else if (how == "reset_after_store"_L1)
        response.delivery = Delivery::Reset;
    else if (how == "half_response"_L1)
        response.delivery = Delivery::Half;
    return response;
}

} // namespace textback::practice
