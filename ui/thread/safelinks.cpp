// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/safelinks.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostLinks = 50;
constexpr int MostLength = 2000;

bool endsLink(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c.unicode() < 0x21;
}

bool isTrailing(QChar c)
{
    return u".,;:!?)]}'"_s.contains(c);
}

} // namespace

bool isSafeToOpen(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid())
        return false;
    if (scheme == u"http"_s || scheme == u"https"_s)
        return !url.host().isEmpty();
    return (scheme == u"tel"_s || scheme == u"mailto"_s) && !url.path().isEmpty();
}

QList<FoundLink> findLinks(const QString &text)
{
    static const std::array<QString, 4> starts{u"http://"_s, u"https://"_s, u"tel:"_s, u"mailto:"_s};
    QList<FoundLink> links;
    for (qsizetype at = 0; at < text.size() && links.size() < MostLinks; ++at) {
        const QChar c = text.at(at).toLower();
        if ((c != u'h' && c != u't' && c != u'm') || (at > 0 && text.at(at - 1).isLetterOrNumber()))
            continue;
        const QStringView rest = QStringView(text).mid(at);
        const bool begins = std::any_of(starts.cbegin(), starts.cend(), [rest](const QString &start) {
            return rest.startsWith(start, Qt::CaseInsensitive);
        });
        if (!begins)
            continue;
        qsizetype end = at;
        while (end < text.size() && !endsLink(text.at(end)) && end - at < MostLength)
            ++end;
        while (end > at && isTrailing(text.at(end - 1)))
            --end;
        const QUrl url(text.mid(at, end - at), QUrl::StrictMode);
        if (isSafeToOpen(url)) {
            links.append({at, end - at, url});
            at = end - 1;
        }
    }
    return links;
}

} // namespace textback
