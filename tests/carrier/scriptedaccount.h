// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/carrier/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace textback {

using namespace Qt::Literals::StringLiterals;

/// A small office at a scripted carrier: one user with one line, a queue, a menu. Everything can be overruled by path.
class ScriptedAccount {
public:
    ScriptedAccount();
    ~ScriptedAccount();

    ScriptedServer server;
    /// By path prefix, the longest first: what to answer instead. Gets the request.
    QMap<QByteArray, std::function<std::optional<Reaction>(const ArrivedRequest &)>> overrules;
    int tokens = 0;
    int streamTokens = 0;
    int tokenLife = 3600;
    int subscriptions = 0;
    bool introduces = true;
    bool answersSubscriptions = true;
    bool echoesHeartbeats = true;
    QByteArray recoveryState; ///< Empty: none is told.
    int subscriptionStatus = 200;
    QStringList disabled; ///< Filters refused, as the carrier writes them.
    QStringList lastFilters;
    QList<QByteArray> frames; ///< Everything the client said on streams.
    QStringList streamQueries;

    static Reaction json(const QByteArray &body, int status = 200);
    static Reaction json(const QJsonObject &body, int status = 200);
    [[nodiscard]] int authRequests() const;

    void push(const QString &path, const QJsonObject &body, const QString &uuid,
              const QString &subscription = QStringLiteral("sub-1"));

private:
    Reaction react(const ArrivedRequest &request);
    Reaction token();
    Reaction streamToken();
    void introduce(QWebSocket *stream);
    void answer(QWebSocket *stream, const QString &text);
    void confirm(QWebSocket *stream, const QJsonValue &messageId);
    static void say(QWebSocket *stream, const QJsonArray &frame);
};

} // namespace textback
