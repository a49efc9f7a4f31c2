// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/texting.h"

#include "core/carrier/json.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/endpoints.h"
#include "core/carrier/ringcentral/messagereading.h"

#include <QJsonDocument>
#include <QUuid>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr Milliseconds SendTimeout = 30s;

QByteArray envelope(const SendRequest &text)
{
    const QJsonObject from{{u"phoneNumber"_s, text.line.e164()}};
    const QJsonObject to{{u"phoneNumber"_s, text.to.e164()}};
    const QJsonObject whole{{u"from"_s, from}, {u"to"_s, QJsonArray{to}}, {u"text"_s, text.body}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

/// A file name that cannot break out of its header.
QByteArray headerSafe(const QString &name)
{
    QString safe = name.right(100);
    for (QChar &c : safe) {
        if (!c.isPrint() || c == u'"' || c == u'\\')
            c = u'_';
    }
    return safe.isEmpty() ? QByteArray("file") : safe.toUtf8();
}

QByteArray typeOf(const OutgoingFile &file)
{
    const QByteArray type = file.contentType.toLatin1().simplified();
    return type.contains('/') && !type.contains(' ') ? type : QByteArray("application/octet-stream");
}

void addParts(HttpRequest &request, const SendRequest &text)
{
    const QByteArray boundary = "textback-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    QByteArray body = "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"json\"; filename=\"request.json\"\r\n"
          "Content-Type: application/json\r\n\r\n"
        + envelope(text) + "\r\n";
    for (const OutgoingFile &file : text.files) {
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"attachment\"; filename=\""
            + headerSafe(file.fileName) + "\"\r\nContent-Type: " + typeOf(file) + "\r\n\r\n" + file.content + "\r\n";
    }
    request.body = body + "--" + boundary + "--\r\n";
    request.contentType = "multipart/form-data; boundary=" + boundary;
}

bool mayComeLater(const HttpAnswer &answer, const QString &code)
{
    return answer.status == 429 || answer.status == 425
        || (answer.status == 503 && (code == "MSG-290"_L1 || !answer.header("retry-after").isEmpty()));
}

SendResult refusedResult(const HttpAnswer &answer, UtcTime now)
{
    SendRefused refused;
    refused.code = errorCode(answer.body);
    refused.reason = refusalReason(refused.code, errorParameter(answer.body));
    refused.retryAfter = retryAfter(answer, now);
    if (answer.status == 401) {
        refused.reason = FailureReason::Auth;
        refused.retryable = true; // nothing was accepted; the sign-in is being renewed
    } else if (mayComeLater(answer, refused.code)) {
        refused.reason = FailureReason::CarrierDown;
        refused.retryable = true;
        if (!refused.retryAfter)
            refused.retryAfter = 30s;
    }
    return refused;
}

} // namespace

std::variant<ApiRequest, SendRefused> sendingRequest(const QUrl &server, const SendRequest &text)
{
    const qsizetype bytes = std::accumulate(text.files.cbegin(), text.files.cend(), qsizetype{0},
                                            [](qsizetype sum, const auto &file) { return sum + file.content.size(); });
    if (text.body.size() > LongestText || text.files.size() > MostFiles || bytes > MostFileBytes)
        return SendRefused{FailureReason::TooLong, {}, false, {}};
    const bool withFiles = !text.files.isEmpty();
    ApiRequest request = reading(server, withFiles ? u"mms"_s : u"sms"_s,
                                 QLatin1StringView(ExtensionPath) + (withFiles ? "/mms"_L1 : "/sms"_L1), {},
                                 mediumGroup(), Urgency::Text);
    request.mayRepeat = false;
    request.http.method = HttpMethod::Post;
    request.http.timeout = SendTimeout;
    if (withFiles) {
        addParts(request.http, text);
    } else {
        request.http.contentType = "application/json";
        request.http.body = envelope(text);
    }
    return request;
}

SendResult sendResult(const HttpAnswer &answer, UtcTime now)
{
    if (answer.fault == HttpFault::NotSent || answer.fault == HttpFault::Certificate)
        return SendRefused{FailureReason::CarrierDown, {}, true, retryAfter(answer, now)};
    if (!answer.complete())
        return SendUnknown{answer.detail};
    if (answer.succeeded()) {
        const auto record = json::object(answer.body);
        const QString id = json::word(record.value("id"_L1));
        if (id.isEmpty())
            return SendUnknown{u"accepted without an id"_s};
        return SendAccepted{id, deliveryState(record)};
    }
    const QString code = errorCode(answer.body);
    const bool certain =
        (answer.status >= 400 && answer.status < 500 && answer.status != 408) || mayComeLater(answer, code);
    if (certain)
        return refusedResult(answer, now);
    return SendUnknown{u"status %1 %2"_s.arg(answer.status).arg(code)};
}

} // namespace textback::ringcentral
