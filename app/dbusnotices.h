// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/noticeshower.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QHash>

class QDBusPendingCallWatcher;

namespace textback {

/// The desktop's notification service, as far as its signals go.
class NoticeService : public QDBusAbstractInterface {
    Q_OBJECT
public:
    NoticeService(const QDBusConnection &bus, QObject *parent);

signals:
    // Named as on the bus.
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// Notices of the desktop (org.freedesktop.Notifications 1.2): one a key, changed in place, with actions. Nothing
/// waits: each call is answered through the event loop.
class DBusNotices : public NoticeShower {
    Q_OBJECT
public:
    explicit DBusNotices(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DBusNotices() override;
    void show(const NoticeWords &notice) override;
    void withdraw(const QString &key) override;

private:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id);
    struct ShownNotice {
        uint id = 0; ///< 0: the server has not answered yet.
        bool asking = false;
        std::optional<NoticeWords> next; ///< To be shown once the server has answered.
        bool gone = false; ///< To be withdrawn then.
    };
    void askCapabilities();
    void send(const NoticeWords &notice);
    void answered(const NoticeWords &notice, QDBusPendingCallWatcher *call);
    void forgetOldest();
    [[nodiscard]] QString keyOf(uint id) const;
    [[nodiscard]] QString safe(const QString &words) const;

    NoticeService m_service;
    QHash<QString, ShownNotice> m_shown;
    QStringList m_order; ///< Keys, oldest first.
    bool m_markup = true; ///< Until the server has said otherwise.
    bool m_actions = true;
    bool m_sounds = true;
};

} // namespace textback
