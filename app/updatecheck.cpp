// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updatecheck.h"

#include "core/carrier/address.h"
#include "core/carrier/trust.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr auto FirstLook = std::chrono::minutes(2); // the start has better things to do
constexpr auto LookDaily = std::chrono::hours(24);
constexpr qint64 LargestFeed = 64 * 1024;
constexpr int FeedTimeoutMs = 15'000;
constexpr qsizetype LongestPage = 500;
const QString SeenKey = u"updates/seen"_s;

} // namespace

UpdateCheck::UpdateCheck(const QString &current, QSettings &settings, QObject *parent)
    : UpdateNews(parent), m_settings(settings), m_current(QVersionNumber::fromString(current))
{
    connect(&m_daily, &QTimer::timeout, this, [this] {
        m_daily.start(LookDaily);
        look();
    });
}

void UpdateCheck::setFeed(const QString &address)
{
    if (std::exchange(m_feed, address.trimmed()) == address.trimmed())
        return;
    if (m_reply)
        m_reply->abort();
    if (m_newer) {
        m_newer.reset(); // the other feed's word
        emit changed();
    }
    m_feed.isEmpty() ? m_daily.stop() : m_daily.start(FirstLook);
}

void UpdateCheck::look()
{
    const QUrl url(m_feed, QUrl::StrictMode);
    if (m_reply || m_feed.isEmpty() || !checkAddress(url).ok())
        return;
    QNetworkRequest request(url);
    request.setTransferTimeout(FeedTimeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Textback"_s); // and nothing of this office
    request.setSslConfiguration(standardTrust());
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::readyRead, m_reply, [reply = m_reply.data()] {
        if (reply->bytesAvailable() > LargestFeed)
            reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, [this, reply = m_reply.data()] {
        m_reply.clear();
        reply->deleteLater();
        take(*reply);
    });
}

void UpdateCheck::take(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool whole = reply.error() == QNetworkReply::NoError && status == 200;
    auto found = whole ? read(reply.read(LargestFeed + 1)) : std::nullopt;
    if (found
        && (QVersionNumber::fromString(found->version) <= m_current
            || m_settings.value(SeenKey).toString() == found->version))
        found.reset();
    if (whole && found != m_newer) {
        m_newer = found;
        emit changed();
    }
    emit looked();
}

std::optional<NewerVersion> UpdateCheck::read(const QByteArray &feed)
{
    static const QRegularExpression version(u"^\\d{1,4}(\\.\\d{1,4}){1,3}$"_s);
    if (feed.size() > LargestFeed)
        return std::nullopt;
    const QJsonObject told = QJsonDocument::fromJson(feed).object();
    NewerVersion newer{told.value("version"_L1).toString(), {}};
    if (!version.match(newer.version).hasMatch())
        return std::nullopt;
    const QString page = told.value("page"_L1).toString();
    const QUrl url(page, QUrl::StrictMode);
    if (page.size() <= LongestPage && url.scheme() == "https"_L1 && checkAddress(url).ok())
        newer.page = url;
    return newer;
}

void UpdateCheck::setSeen()
{
    if (!m_newer)
        return;
    m_settings.setValue(SeenKey, m_newer->version);
    m_newer.reset();
    emit changed();
}

} // namespace textback
