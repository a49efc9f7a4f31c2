// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <initializer_list>
#include <optional>

/// Reading what carriers send, strictly typed where it matters and forgiving where it does not. Nothing here fails
/// loudly: what is missing or of the wrong kind reads as empty.
namespace textback::json {

[[nodiscard]] QJsonObject object(const QByteArray &text);
/// An identity or short word: strings as they are, whole numbers digit by digit (64-bit ids never pass a double).
[[nodiscard]] QString word(const QJsonValue &value);
[[nodiscard]] std::optional<qint64> integer(const QJsonValue &value);
[[nodiscard]] bool isTrue(const QJsonValue &value);
/// ISO 8601 with `Z`, `+0000` or `+00:00`, with or without milliseconds.
[[nodiscard]] std::optional<UtcTime> time(const QJsonValue &value);
/// The objects of an array; anything else in it is left out.
[[nodiscard]] QList<QJsonObject> objects(const QJsonValue &value);
[[nodiscard]] bool same(const QString &one, QLatin1StringView other);
[[nodiscard]] bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> list);

} // namespace textback::json
