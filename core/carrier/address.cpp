// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/address.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

int portOf(const QUrl &url)
{
    const bool safe = url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
    return url.port(safe ? 443 : 80);
}

} // namespace

bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Status checkAddress(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty())
        return Error{ErrorKind::Invalid, u"not an address of a server"_s};
    if (!url.userInfo().isEmpty())
        return Error{ErrorKind::Invalid, u"an address must not hold a user name or password"_s};
    if (scheme == "https"_L1 || scheme == "wss"_L1)
        return Done{};
    if ((scheme == "http"_L1 || scheme == "ws"_L1) && isLoopback(url.host()))
        return Done{};
    return Error{ErrorKind::Invalid, u"unencrypted connections are made to this computer only"_s};
}

QUrl addressOn(const QUrl &base, const QString &path)
{
    const QUrl relative(path, QUrl::TolerantMode);
    QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    url.setPath(url.path() + relative.path());
    if (relative.hasQuery())
        url.setQuery(relative.query(QUrl::FullyEncoded));
    return url;
}

bool sameServer(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host().compare(other.host(), Qt::CaseInsensitive) == 0
        && portOf(one) == portOf(other);
}

} // namespace textback
