// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/httpexchange.h"

#include "core/carrier/onceupload.h"

#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

HttpExchange::HttpExchange(std::shared_ptr<QNetworkAccessManager> manager, const HttpRequest &request,
                           const QSslConfiguration &trust, Clock &clock, QObject *parent)
    : QObject(parent), m_manager(std::move(manager)), m_sizeLimit(request.sizeLimit)
{
    start(request, trust);
    clock.callAfter(request.timeout, this, [this] { abort(HttpFault::TimedOut); });
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
    m_reply->abort();
    delete m_reply;
}

QNetworkRequest HttpExchange::wireRequest(const HttpRequest &request, const QSslConfiguration &trust) const
{
    QNetworkRequest wire(request.url);
    wire.setSslConfiguration(trust);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // the once-only upload is proven for HTTP/1.1
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setRawHeader("Accept", "application/json");
    wire.setRawHeader("User-Agent", "Textback");
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    return wire;
}

void HttpExchange::start(const HttpRequest &request, const QSslConfiguration &trust)
{
    QNetworkRequest wire = wireRequest(request, trust);
    if (request.method == HttpMethod::Get) {
        m_reply = m_manager->get(wire);
    } else {
        m_upload = new OnceUpload(request.body, this);
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        if (!request.contentType.isEmpty())
            wire.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        m_reply = request.method == HttpMethod::Post ? m_manager->post(wire, m_upload) : m_manager->put(wire, m_upload);
    }
    m_reply->setParent(nullptr); // ours alone: the manager may be given up before we are done
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
}

void HttpExchange::readSome()
{
    // Only what is there: read() makes room for all it may return.
    m_answer.body += m_reply->read(std::min(m_reply->bytesAvailable(), m_sizeLimit + 1 - m_answer.body.size()));
    if (m_answer.body.size() > m_sizeLimit)
        abort(HttpFault::TooBig);
}

void HttpExchange::readHead()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        m_answer.headers.insert(name.toLower(), value);
}

void HttpExchange::abort(HttpFault why)
{
    if (m_finished)
        return;
    m_abortedFor = why;
    m_reply->abort(); // may call finish() at once
    finish();
}

void HttpExchange::finish()
{
    if (std::exchange(m_finished, true))
        return;
    if (m_abortedFor == HttpFault::None)
        readSome();
    readHead();
    const auto error = m_reply->error();
    m_answer.fault = faultOf(error);
    m_answer.noNetwork = error == QNetworkReply::HostNotFoundError || error == QNetworkReply::UnknownNetworkError
        || error == QNetworkReply::TemporaryNetworkFailureError || error == QNetworkReply::NetworkSessionFailedError;
    if (m_answer.fault != HttpFault::None)
        m_answer.detail = u"%1 (%2)"_s.arg(QVariant::fromValue(error).toString()).arg(m_answer.status);
    deleteLater();
    emit finished(m_answer);
}

bool HttpExchange::answeredWhole(QNetworkReply::NetworkError error) const
{
    // These speak of the status the server chose; all others mean that the connection failed on the way.
    const bool onlyTheStatus = error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
        || error >= QNetworkReply::InternalServerError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError
            && error != QNetworkReply::ContentReSendError);
    const auto promised = m_answer.number("content-length");
    const bool cut = promised && m_answer.body.size() < *promised && m_answer.header("content-encoding").isEmpty();
    return onlyTheStatus && m_answer.status > 0 && !cut;
}

HttpFault HttpExchange::faultOf(QNetworkReply::NetworkError error) const
{
    const bool bodyStayed = m_upload && !m_upload->wasRead();
    if (m_abortedFor == HttpFault::TooBig)
        return HttpFault::TooBig;
    if (m_abortedFor != HttpFault::None)
        return bodyStayed ? HttpFault::NotSent : m_abortedFor;
    if (answeredWhole(error))
        return HttpFault::None;
    if (m_upload ? bodyStayed
                 : error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError)
        return error == QNetworkReply::SslHandshakeFailedError ? HttpFault::Certificate : HttpFault::NotSent;
    return error == QNetworkReply::SslHandshakeFailedError ? HttpFault::Certificate : HttpFault::Broken;
}

} // namespace textback
