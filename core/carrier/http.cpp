// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/http.h"

namespace textback {

namespace {

std::optional<UtcTime> httpDate(const QByteArray &text)
{
    // HTTP dates end in GMT, which Qt's reader of mail dates refuses.
    QByteArray numeric = text.trimmed();
    if (numeric.endsWith("GMT"))
        numeric.replace(numeric.size() - 3, 3, "+0000");
    const auto read = QDateTime::fromString(QString::fromLatin1(numeric), Qt::RFC2822Date);
    return read.isValid() ? std::optional(fromQDateTime(read)) : std::nullopt;
}

} // namespace

std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, UtcTime now)
{
    constexpr std::chrono::seconds Longest = 24h;
    const QByteArray text = answer.header("retry-after");
    if (text.isEmpty())
        return std::nullopt;
    if (const auto seconds = answer.number("retry-after"))
        return std::chrono::seconds{std::clamp<qint64>(*seconds, 0, Longest.count())};
    const auto date = httpDate(text);
    if (!date)
        return std::nullopt;
    return std::clamp(std::chrono::ceil<std::chrono::seconds>(*date - serverTime(answer).value_or(now)),
                      std::chrono::seconds{0}, Longest);
}

std::optional<UtcTime> serverTime(const HttpAnswer &answer)
{
    return httpDate(answer.header("date"));
}

} // namespace textback
