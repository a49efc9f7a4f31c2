// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/messageactions.h"

#include "core/carrier/address.h"
#include "core/carrier/ringcentral/endpoints.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr Milliseconds ContentTimeout = 60s;

/// platform.example.com keeps its media at media.example.com.
QUrl mediaServer(const QUrl &server)
{
    constexpr auto Platform = "platform."_L1;
    QUrl media = server;
    if (server.host().startsWith(Platform, Qt::CaseInsensitive))
        media.setHost("media."_L1 + server.host().mid(Platform.size()));
    return media;
}

} // namespace

std::optional<ApiRequest> markReadRequest(const QUrl &server, const QString &messageId)
{
    const bool isId = !messageId.isEmpty() && messageId.size() <= 64
        && std::all_of(messageId.cbegin(), messageId.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    if (!isId)
        return std::nullopt;
    ApiRequest request =
        reading(server, u"message-update"_s, QLatin1StringView(ExtensionPath) + "/message-store/"_L1 + messageId, {},
                mediumGroup(), Urgency::Visible);
    request.http.method = HttpMethod::Put;
    request.http.contentType = "application/json";
    request.http.body = R"({"readStatus":"Read"})";
    request.mayRepeat = false;
    return request;
}

Result<ApiRequest> attachmentRequest(const QUrl &server, const Attachment &attachment, qint64 limit)
{
    const QUrl told(attachment.uri, QUrl::StrictMode);
    if (attachment.uri.isEmpty() || !told.isValid())
        return Error{ErrorKind::Invalid, u"an attachment without address"_s};
    if (attachment.size && *attachment.size > limit)
        return Error{ErrorKind::Rejected, u"larger than allowed"_s};
    const QUrl url = told.isRelative() && told.host().isEmpty() ? addressOn(mediaServer(server), attachment.uri) : told;
    if (!checkAddress(url).ok() || !(sameServer(url, server) || sameServer(url, mediaServer(server))))
        return Error{ErrorKind::Rejected, u"an attachment at a foreign server"_s};
    ApiRequest request;
    request.endpoint = u"content"_s;
    request.group = mediumGroup();
    request.urgency = Urgency::Visible;
    request.http.url = url;
    request.http.headers.emplaceBack("Accept", "*/*");
    request.http.timeout = ContentTimeout;
    request.http.sizeLimit = limit;
    return request;
}

} // namespace textback::ringcentral
