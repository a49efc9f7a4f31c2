// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/endpoints.h"

#include "core/carrier/address.h"

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

RateGroup lightGroup()
{
    return {u"light"_s, 50, 60s};
}

RateGroup mediumGroup()
{
    return {u"medium"_s, 40, 60s};
}

RateGroup heavyGroup()
{
    return {u"heavy"_s, 10, 60s};
}

ApiRequest reading(const QUrl &server, const QString &endpoint, const QString &path, const QString &query,
                   const RateGroup &group, Urgency urgency)
{
    ApiRequest request;
    request.endpoint = endpoint;
    request.group = group;
    request.urgency = urgency;
    request.http.url = addressOn(server, path);
    if (!query.isEmpty())
        request.http.url.setQuery(query, QUrl::StrictMode);
    return request;
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString encoded(UtcTime time)
{
    return encoded(toQDateTime(time).toString(Qt::ISODateWithMs));
}

} // namespace textback::ringcentral
