// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/http.h"
#include "core/domain/clock.h"
#include "core/domain/result.h"

#include <QObject>
#include <QSslConfiguration>

#include <memory>

class QNetworkAccessManager;

namespace textback {

/// Puts single HTTP requests on the wire: no redirects, no cookies, no cache, no repetition of requests with an effect.
/// Lives on the desk thread. Answers each request exactly once, unless it or the context is destroyed first.
class HttpWire : public QObject {
    Q_OBJECT
public:
    /// Kinds of traffic with connections of their own, so that stalled reading never keeps a text waiting.
    enum class Lane { Ordinary, Texts };

    HttpWire(Clock &clock, const QSslConfiguration &trust, QObject *parent = nullptr);
    ~HttpWire() override;

    void send(const HttpRequest &request, Lane lane, QObject *context, Callback<HttpAnswer> done);
    /// Opens a connection ahead of need, so that the next text need not wait for handshakes.
    void prepareConnection(const QUrl &server, Lane lane);
    /// Gives up every connection kept for reuse: after sleep or a network change they may be dead without knowing it.
    void forgetConnections();
    /// Ends what is under way; each is answered as Cancelled before this returns.
    void cancelAll();

    [[nodiscard]] const QSslConfiguration &trust() const { return m_trust; }

signals:
    /// Every answer that had a status, for those who learn from its headers.
    void answered(const textback::HttpAnswer &answer);

private:
    using Manager = std::shared_ptr<QNetworkAccessManager>;
    [[nodiscard]] Manager manager(Lane lane);

    Clock &m_clock;
    const QSslConfiguration m_trust;
    Manager m_ordinary;
    Manager m_texts;
};

} // namespace textback
