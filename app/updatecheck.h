// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/updatenews.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>
#include <QVersionNumber>

class QNetworkReply;
class QSettings;

namespace textback {

/// Asks a feed once a day whether there is a later version, and tells; nothing more. The feed is a JSON object with
/// "version" (digits and points) and, if it likes, "page" (https). UI thread.
class UpdateCheck : public UpdateNews {
    Q_OBJECT
public:
    /// @param current this version @param settings remembers which version people have seen; outlives this
    UpdateCheck(const QString &current, QSettings &settings, QObject *parent = nullptr);
    /// Where to ask: https, or http on this computer; empty: nobody is asked.
    void setFeed(const QString &address);
    /// Asks now.
    void look();
    [[nodiscard]] std::optional<NewerVersion> newer() const override { return m_newer; }
    void setSeen() override;
    /// What a feed says; empty where it makes no sense.
    [[nodiscard]] static std::optional<NewerVersion> read(const QByteArray &feed);

signals:
    /// An answer was taken, whatever it said.
    void looked();

private:
    void take(QNetworkReply &reply);
    QSettings &m_settings;
    QVersionNumber m_current;
    QString m_feed;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_daily;
    std::optional<NewerVersion> m_newer;
};

} // namespace textback
