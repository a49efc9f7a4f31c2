// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/bulk.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

Response bulkJson(const QList<BulkPart> &parts)
{
    QJsonArray all;
    for (const BulkPart &each : parts) {
        QJsonObject item{{u"resourceId"_s, each.id}, {u"status"_s, each.response.status}};
        if (const auto body = readObject(each.response.body); body && !body->isEmpty())
            item.insert(u"body"_s, *body);
        all.append(item);
    }
    Response response = jsonArrayResponse(all, 207);
    response.contentType = "application/vnd.ringcentral.multipart+json";
    return response;
}

Response bulkMixed(const QList<BulkPart> &parts, const QString &uriBase)
{
    QJsonArray statuses;
    for (const BulkPart &each : parts)
        statuses.append(QJsonObject{{u"href"_s, uriBase + u'/' + each.id},
                                    {u"status"_s, each.response.status},
                                    {u"responseDescription"_s, each.response.status < 300 ? u"OK"_s : u"Not Found"_s}});
    const QByteArray boundary = "Boundary_" + newToken(12).toLatin1();
    QByteArray body;
    const auto append = [&](const QByteArray &part) {
        body += "--" + boundary + "\r\nContent-Type: application/json\r\n\r\n" + part + "\r\n";
    };
    append(compact({{u"response"_s, statuses}}));
    for (const BulkPart &each : parts)
        append(each.response.body);
    return {207, "multipart/mixed; boundary=" + boundary, body + "--" + boundary + "--\r\n"};
}

} // namespace textback::practice
