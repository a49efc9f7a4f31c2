// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/wire.h"

#include <functional>

namespace textback::practice {

/// One page of `records` in the shape of the carrier's lists: records, paging and navigation.
/// @return the refusal when page or perPage make no sense.
[[nodiscard]] Response pageOf(const QList<QJsonObject> &records, const Request &request, const QString &baseUrl,
                              int largestPage = 1'000);

/// The same of records that are only made when they are shown. @param recordAt the record of that index
[[nodiscard]] Response pageOf(qsizetype records, const std::function<QJsonObject(qsizetype)> &recordAt,
                              const Request &request, const QString &baseUrl, int largestPage = 1'000);

/// The instants of dateFrom and dateTo; dateFrom is a day before dateTo unless given. nullopt: not readable.
struct DateRange {
    UtcTime from;
    UtcTime to;
};
[[nodiscard]] std::optional<DateRange> readDates(const Request &request, UtcTime now, Milliseconds usual);

/// @return the refusal when the query gives `name` a value that is none of `known`, in any case of letters.
[[nodiscard]] std::optional<Response> refuseUnknown(const Request &request, QStringView name,
                                                    std::initializer_list<const char *> known);

} // namespace textback::practice
