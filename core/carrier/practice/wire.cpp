// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/wire.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The word the carrier writes on top of the body for its commonest codes.
QString wordFor(const QString &code)
{
    static const QHash<QString, QString> words{{u"CMN-101"_s, u"InvalidParameter"_s},
                                               {u"CMN-401"_s, u"InsufficientPermissions"_s},
                                               {u"CMN-408"_s, u"InsufficientPermissions"_s},
                                               {u"OAU-128"_s, u"TokenExpired"_s},
                                               {u"OAU-129"_s, u"TokenInvalid"_s},
                                               {u"OAU-213"_s, u"TokenInvalid"_s}};
    return words.value(code, code);
}

} // namespace

QStringList Request::values(QStringView name) const
{
    QStringList all;
    for (const QString &item : query.allQueryItemValues(name.toString(), QUrl::FullyDecoded))
        all += item.split(u',', Qt::SkipEmptyParts);
    return all;
}

Response jsonResponse(const QJsonObject &body, int status)
{
    return {status, "application/json;charset=utf-8", compact(body)};
}

Response jsonArrayResponse(const QJsonArray &body, int status)
{
    return {status, "application/json;charset=utf-8", QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Response emptyResponse(int status)
{
    return {status};
}

Response errorResponse(int status, const QString &code, const QString &message, const QJsonObject &extra)
{
    QJsonObject detail = extra;
    detail.insert(u"errorCode"_s, code);
    detail.insert(u"message"_s, message);
    return jsonResponse(
        QJsonObject{{u"errorCode"_s, wordFor(code)}, {u"message"_s, message}, {u"errors"_s, QJsonArray{detail}}},
        status);
}

Response badParameter(const QString &name, const QString &why)
{
    const QString reason = why.isEmpty() ? u"Parameter [%1] value is invalid"_s.arg(name) : why;
    return errorResponse(400, u"CMN-101"_s, reason, {{u"parameterName"_s, name}});
}

Response notFound(const QString &parameter)
{
    if (parameter.isEmpty())
        return errorResponse(404, u"CMN-102"_s, u"Resource is not found"_s);
    return errorResponse(404, u"CMN-102"_s, u"Resource for parameter [%1] is not found"_s.arg(parameter),
                         {{u"parameterName"_s, parameter}});
}

std::optional<QJsonObject> readObject(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QJsonObject{};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

qint64 readId(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger(0);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QHash<QString, QString> readForm(const QByteArray &body)
{
    QHash<QString, QString> fields;
    for (const QByteArray &pair : body.left(64 * 1024).split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals <= 0)
            continue;
        const auto decoded = [](QByteArray text) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
        };
        fields.insert(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
    }
    return fields;
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString newToken(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    for (char &byte : random)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace textback::practice
