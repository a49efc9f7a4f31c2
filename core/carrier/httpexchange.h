// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/http.h"
#include "core/domain/clock.h"
#include "core/domain/result.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

#include <memory>

class QNetworkAccessManager;

namespace textback {

class OnceUpload;

/// One request and its answer. Owns the reply; deletes itself after having answered.
class HttpExchange : public QObject {
    Q_OBJECT
public:
    HttpExchange(std::shared_ptr<QNetworkAccessManager> manager, const HttpRequest &request,
                 const QSslConfiguration &trust, Clock &clock, QObject *parent);
    ~HttpExchange() override;

    void cancel() { abort(HttpFault::Cancelled); }

signals:
    void finished(const textback::HttpAnswer &answer);

private:
    [[nodiscard]] QNetworkRequest wireRequest(const HttpRequest &request, const QSslConfiguration &trust) const;
    void start(const HttpRequest &request, const QSslConfiguration &trust);
    void readSome();
    void readHead();
    void abort(HttpFault why);
    void finish();
    [[nodiscard]] bool answeredWhole(QNetworkReply::NetworkError error) const;
    [[nodiscard]] HttpFault faultOf(QNetworkReply::NetworkError error) const;

    const std::shared_ptr<QNetworkAccessManager> m_manager;
    OnceUpload *m_upload = nullptr; ///< Owned by this object as QObject.
    QNetworkReply *m_reply = nullptr; ///< Owned; deleted in the destructor.
    const qint64 m_sizeLimit;
    HttpFault m_abortedFor = HttpFault::None;
    HttpAnswer m_answer;
    bool m_finished = false;
};

} // namespace textback
