// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/json.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::json {

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QString word(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const auto number = integer(value);
    return number ? QString::number(*number) : QString();
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isDouble()) {
        constexpr qint64 Never = std::numeric_limits<qint64>::min();
        const qint64 whole = value.toInteger(Never);
        return whole == Never ? std::nullopt : std::optional(whole);
    }
    bool ok = false;
    const qint64 whole = value.toString().trimmed().toLongLong(&ok);
    return ok ? std::optional(whole) : std::nullopt;
}

bool isTrue(const QJsonValue &value)
{
    return value.isBool() ? value.toBool() : same(value.toString(), "true"_L1);
}

std::optional<UtcTime> time(const QJsonValue &value)
{
    constexpr qsizetype LongestSensible = 40;
    QString text = value.toString().trimmed();
    if (text.isEmpty() || text.size() > LongestSensible)
        return std::nullopt;
    const qsizetype n = text.size();
    if (n > 5 && (text.at(n - 5) == u'+' || text.at(n - 5) == u'-') && text.indexOf(u'T') > 0
        && text.indexOf(u'T') < n - 5)
        text.insert(n - 2, u':'); // "+0000": not every Qt reads the form without a colon
    auto read = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!read.isValid())
        return std::nullopt;
    if (read.timeSpec() == Qt::LocalTime)
        read.setTimeSpec(Qt::UTC); // a time without zone is the carrier's, never this computer's
    return fromQDateTime(read);
}

QList<QJsonObject> objects(const QJsonValue &value)
{
    QList<QJsonObject> found;
    const QJsonArray all = value.toArray();
    for (const auto &entry : all) {
        if (entry.isObject())
            found.append(entry.toObject());
    }
    return found;
}

bool same(const QString &one, QLatin1StringView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> list)
{
    return std::any_of(list.begin(), list.end(), [&word](QLatin1StringView one) { return same(word, one); });
}

} // namespace textback::json
