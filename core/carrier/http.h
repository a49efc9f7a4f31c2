// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QUrl>

#include <optional>
#include <utility>

namespace textback {

enum class HttpMethod { Get, Post, Put };

/// One request as it goes out.
struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray contentType;
    Milliseconds timeout = 12s; ///< From start to the last byte of the answer.
    qint64 sizeLimit = 16 * 1024 * 1024; ///< Of the answer, in bytes.
};

/// What went wrong on the way, if anything.
enum class HttpFault {
    None,
    NotSent, ///< It is certain that the server got nothing to act on: no connection, or the body never left.
    Certificate, ///< The server's certificate was not trusted; nothing was sent.
    Broken, ///< Sent, but no complete answer: the outcome is unknown.
    TimedOut, ///< As Broken.
    TooBig, ///< The answer was larger than allowed.
    Cancelled
};

/// What came back. `status` may be set with a fault: the head of the answer came, the rest did not.
struct HttpAnswer {
    int status = 0;
    HttpFault fault = HttpFault::None;
    bool noNetwork = false; ///< With a fault: this computer seems to be offline.
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; ///< Names in lower case.
    QString detail; ///< For the log.

    [[nodiscard]] bool complete() const { return fault == HttpFault::None && status > 0; }
    [[nodiscard]] bool succeeded() const { return complete() && status >= 200 && status < 300; }
    /// @param lowerCaseName header names are case-insensitive (RFC 9110, 5.1)
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    [[nodiscard]] std::optional<qint64> number(const QByteArray &lowerCaseName) const
    {
        bool ok = false;
        const qint64 value = header(lowerCaseName).trimmed().toLongLong(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }
};

/// The waiting time a server asks for: seconds or an HTTP date (RFC 9110, 10.2.3), kept within a day.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, UtcTime now);
/// The server's clock when it answered, to the second.
[[nodiscard]] std::optional<UtcTime> serverTime(const HttpAnswer &answer);

} // namespace textback
