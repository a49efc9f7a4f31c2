// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/paging.h"

#include <QDateTime>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

Response pageOf(const QList<QJsonObject> &records, const Request &request, const QString &baseUrl, int largestPage)
{
    return pageOf(
        records.size(), [&records](qsizetype index) { return records.at(index); }, request, baseUrl, largestPage);
}

Response pageOf(qsizetype records, const std::function<QJsonObject(qsizetype)> &recordAt, const Request &request,
                const QString &baseUrl, int largestPage)
{
    bool pageFine = true;
    bool sizeFine = true;
    const int page = request.query.hasQueryItem(u"page"_s) ? request.value(u"page").toInt(&pageFine) : 1;
    int perPage = request.query.hasQueryItem(u"perPage"_s) ? request.value(u"perPage").toInt(&sizeFine) : 100;
    if (request.value(u"perPage") == "max"_L1) {
        perPage = largestPage;
        sizeFine = true;
    }
    if (!pageFine || page < 1)
        return badParameter(u"page"_s);
    if (!sizeFine || perPage < 1)
        return badParameter(u"perPage"_s);
    perPage = std::min(perPage, largestPage);
    const qsizetype first = static_cast<qsizetype>(page - 1) * perPage;
    const qsizetype end = std::min<qsizetype>(first + perPage, records);
    QJsonArray array;
    for (qsizetype index = first; index < end; ++index)
        array.append(recordAt(index));
    const int total = static_cast<int>((records + perPage - 1) / perPage);
    const auto uriOf = [&](int number) {
        QUrlQuery query = request.query;
        query.removeAllQueryItems(u"page"_s);
        query.removeAllQueryItems(u"perPage"_s);
        query.addQueryItem(u"page"_s, QString::number(number));
        query.addQueryItem(u"perPage"_s, QString::number(perPage));
        return QString(baseUrl + request.path + u'?' + query.toString(QUrl::FullyEncoded));
    };
    QJsonObject navigation{{u"firstPage"_s, QJsonObject{{u"uri"_s, uriOf(1)}}},
                           {u"lastPage"_s, QJsonObject{{u"uri"_s, uriOf(std::max(total, 1))}}}};
    if (page < total)
        navigation.insert(u"nextPage"_s, QJsonObject{{u"uri"_s, uriOf(page + 1)}});
    if (page > 1)
        navigation.insert(u"previousPage"_s, QJsonObject{{u"uri"_s, uriOf(page - 1)}});
    QJsonObject paging{{u"page"_s, page},
                       {u"perPage"_s, perPage},
                       {u"totalPages"_s, total},
                       {u"totalElements"_s, static_cast<int>(records)}};
    if (!array.isEmpty()) {
        paging.insert(u"pageStart"_s, static_cast<int>(first));
        paging.insert(u"pageEnd"_s, static_cast<int>(first + array.size() - 1));
    }
    return jsonResponse(
        {{u"uri"_s, uriOf(page)}, {u"records"_s, array}, {u"paging"_s, paging}, {u"navigation"_s, navigation}});
}

std::optional<DateRange> readDates(const Request &request, UtcTime now, Milliseconds usual)
{
    DateRange range{now - usual, now + 1h};
    const auto read = [&request](QStringView name, UtcTime &into) {
        if (!request.query.hasQueryItem(name.toString()))
            return true;
        QDateTime time = QDateTime::fromString(request.value(name), Qt::ISODateWithMs);
        if (time.timeSpec() == Qt::LocalTime)
            time.setTimeSpec(Qt::UTC);
        into = fromQDateTime(time);
        return time.isValid();
    };
    if (!read(u"dateTo", range.to))
        return std::nullopt;
    if (request.query.hasQueryItem(u"dateTo"_s))
        range.from = range.to - usual;
    if (!read(u"dateFrom", range.from))
        return std::nullopt;
    return range;
}

std::optional<Response> refuseUnknown(const Request &request, QStringView name,
                                      std::initializer_list<const char *> known)
{
    for (const QString &value : request.values(name)) {
        const auto isValue = [&value](const char *each) {
            return value.compare(QLatin1String(each), Qt::CaseInsensitive) == 0;
        };
        if (std::none_of(known.begin(), known.end(), isValue))
            return badParameter(name.toString());
    }
    return std::nullopt;
}

} // namespace textback::practice
