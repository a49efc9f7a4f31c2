// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace textback::ringcentral {

/// The token by which a lost stream is picked up again.
struct RecoveryToken {
    QString token;
    qint64 sequence = 0;
};

/// One frame of the gateway: `[meta]` or `[meta, body]`.
struct Frame {
    QString type;
    QString messageId;
    int status = 0;
    std::optional<RecoveryToken> recovery;
    QMap<QByteArray, QByteArray> headers; ///< Of an answer; names in lower case.
    QJsonObject body;
};
/// Nothing if it is not such a frame.
[[nodiscard]] std::optional<Frame> frameIn(const QString &text);

[[nodiscard]] QString subscribeFrame(const QString &messageId, const QStringList &filters);
[[nodiscard]] QString unsubscribeFrame(const QString &messageId, const QString &subscriptionId);
[[nodiscard]] QString heartbeatFrame(const QString &messageId);

enum class EventKind { Other, Telephony, MessageStore, InstantText, Voicemail };

/// What kind of news a filter or an event path stands for. Ids and queries in it do not matter.
[[nodiscard]] EventKind eventKind(const QString &path);

/// One piece of news.
struct Notification {
    QString uuid;
    EventKind kind = EventKind::Other;
    QString subscriptionId;
    QJsonValue timestamp;
    QJsonObject body;
};
[[nodiscard]] std::optional<Notification> notificationIn(const Frame &frame);

} // namespace textback::ringcentral
