// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

namespace textback::practice {

/// One request, whether it came by HTTP or inside a frame of the socket.
struct Request {
    QByteArray method;
    QString path; ///< decoded, without the query
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool overSocket = false;
    QString signIn; ///< whose request it is, when overSocket; otherwise found by the bearer token
    QString gatewaySession; ///< the session of the socket it came by, when overSocket

    [[nodiscard]] QString value(QStringView name) const
    {
        return query.queryItemValue(name.toString(), QUrl::FullyDecoded);
    }
    [[nodiscard]] QStringList values(QStringView name) const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

/// What becomes of an answer on its way out. Everything but Whole happens on command only.
enum class Delivery {
    Whole,
    Half, ///< the header and half of the body, then the connection ends
    Closed, ///< the connection ends without an answer
    Reset, ///< the connection is reset without an answer
    Never ///< nothing is sent; the connection stays open
};

struct Response {
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    Delivery delivery = Delivery::Whole;
    Milliseconds delay{0};
};

[[nodiscard]] Response jsonResponse(const QJsonObject &body, int status = 200);
[[nodiscard]] Response jsonArrayResponse(const QJsonArray &body, int status);
[[nodiscard]] Response emptyResponse(int status = 204);
/// The error body of the REST side: a word or code on top, and the same again in `errors`.
[[nodiscard]] Response errorResponse(int status, const QString &code, const QString &message,
                                     const QJsonObject &extra = {});
[[nodiscard]] Response badParameter(const QString &name, const QString &why = {});
[[nodiscard]] Response notFound(const QString &parameter = {});

/// Reads a JSON object; an empty body is an empty object. @return nullopt for anything that is not an object.
[[nodiscard]] std::optional<QJsonObject> readObject(const QByteArray &body);
/// An id that may be a number or a string of digits. 0 for anything else.
[[nodiscard]] qint64 readId(const QJsonValue &value);
[[nodiscard]] QByteArray compact(const QJsonObject &object);
/// "a=1&b=2" as HTML forms write it, with + for a blank.
[[nodiscard]] QHash<QString, QString> readForm(const QByteArray &body);
[[nodiscard]] QString newUuid();
/// A word nobody can guess, safe inside a URL.
[[nodiscard]] QString newToken(int bytes = 24);

} // namespace textback::practice
