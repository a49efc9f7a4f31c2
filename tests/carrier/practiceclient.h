// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/practicecarrier.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>
#include <QWebSocket>

namespace textback {

using namespace Qt::Literals::StringLiterals;

struct PracticeAnswer {
    int status = 0; ///< 0: the connection ended without an answer
    QByteArray head;
    QByteArray body;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonArray records() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A plain client of the practice carrier: one connection a request, no retries, nothing hidden.
class PracticeClient {
public:
    explicit PracticeClient(const PracticeCarrier &carrier);
    QByteArray token;

    /// Sends bytes as they are and waits for the end of the connection, at most `patience`.
    [[nodiscard]] PracticeAnswer raw(const QByteArray &bytes, int patience = 3'000, quint16 port = 0) const;
    [[nodiscard]] PracticeAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                                     const QByteArray &type = "application/json", int patience = 3'000) const;
    [[nodiscard]] PracticeAnswer get(const QByteArray &path) const;
    [[nodiscard]] PracticeAnswer form(const QByteArray &path, const QByteArray &fields) const;
    [[nodiscard]] PracticeAnswer grant(const QByteArray &fields) const;
    [[nodiscard]] PracticeAnswer signIn();
    [[nodiscard]] PracticeAnswer sendText(const QByteArray &to, const QByteArray &text,
                                          const QByteArray &from = "+13035550110", int patience = 3'000) const;

private:
    const PracticeCarrier &m_carrier;
    QUrl m_url;
};

/// One WebSocket of a client, with all frames it got.
class PracticeStream : public QObject {
public:
    explicit PracticeStream(const PracticeClient &client, const QString &wsc = {});
    explicit PracticeStream(const QUrl &url);

    QWebSocket socket;
    QList<QJsonArray> frames;
    QStringList unreadable;
    int binaryFrames = 0;
    bool closed = false;

    [[nodiscard]] static QJsonObject meta(const QJsonArray &frame);
    [[nodiscard]] QList<QJsonObject> ofType(const QString &type) const;
    [[nodiscard]] QList<QJsonObject> events() const;
    [[nodiscard]] QString newestWsc() const;
    [[nodiscard]] bool waitForDetails();
    /// Sends a request in a frame and waits for its answer.
    [[nodiscard]] QJsonArray ask(const QString &method, const QString &path,
                                 const QJsonValue &body = QJsonValue::Undefined);
    [[nodiscard]] QJsonArray subscribe(const QStringList &filters);
    [[nodiscard]] static QStringList usualFilters();

private:
    void open(const QUrl &url);
    int m_asked = 0;
};

} // namespace textback
