// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/httpwire.h"

#include "core/carrier/address.h"
#include "core/carrier/httpexchange.h"

#include <QNetworkAccessManager>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

std::shared_ptr<QNetworkAccessManager> makeManager()
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setAutoDeleteReplies(false);
    return manager;
}

} // namespace

HttpWire::HttpWire(Clock &clock, const QSslConfiguration &trust, QObject *parent)
    : QObject(parent), m_clock(clock), m_trust(trust), m_ordinary(makeManager()), m_texts(makeManager())
{
}

HttpWire::~HttpWire()
{
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly)); // before the managers they use
}

void HttpWire::send(const HttpRequest &request, Lane lane, QObject *context, Callback<HttpAnswer> done)
{
    const QPointer<QObject> asker(context);
    if (const auto allowed = checkAddress(request.url); !allowed.ok()) {
        HttpAnswer refused;
        refused.fault = HttpFault::NotSent;
        refused.detail = allowed.error().detail;
        m_clock.callAfter(0ms, this, [asker, refused, done = std::move(done)] {
            if (asker)
                done(refused);
        });
        return;
    }
    auto *exchange = new HttpExchange(manager(lane), request, m_trust, m_clock, this);
    connect(exchange, &HttpExchange::finished, this, [this, asker, done = std::move(done)](const HttpAnswer &answer) {
        const QPointer<HttpWire> self(this);
        if (answer.status > 0)
            emit answered(answer);
        if (self && asker)
            done(answer);
    });
}

void HttpWire::prepareConnection(const QUrl &server, Lane lane)
{
    if (!checkAddress(server).ok())
        return;
    const bool safe = server.scheme() == "https"_L1;
    if (safe)
        manager(lane)->connectToHostEncrypted(server.host(), quint16(server.port(443)), m_trust);
    else
        manager(lane)->connectToHost(server.host(), quint16(server.port(80)));
}

void HttpWire::forgetConnections()
{
    m_ordinary = makeManager(); // requests under way keep the old one alive until they are answered
    m_texts = makeManager();
}

void HttpWire::cancelAll()
{
    const auto running = findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly);
    QList<QPointer<HttpExchange>> guarded(running.cbegin(), running.cend());
    for (const auto &exchange : guarded) {
        if (exchange)
            exchange->cancel();
    }
}

HttpWire::Manager HttpWire::manager(Lane lane)
{
    return lane == Lane::Texts ? m_texts : m_ordinary;
}

} // namespace textback
