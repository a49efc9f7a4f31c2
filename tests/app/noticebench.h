// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dbusnotices.h"
#include "app/notices.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeinbox.h"
#include "tests/ui/sampleoffice.h"

#include <QSettings>
#include <QTemporaryDir>

namespace textback {

using namespace Qt::Literals::StringLiterals;

/// A notification server as desktops have it, on the same bus.
class FakeNoticeServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint id;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown; ///< Every call, in order.
    QList<uint> closed;
    QStringList capabilities;

public slots:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int);
    QStringList GetCapabilities();
    void CloseNotification(uint id);

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

/// What makes notices, and the desktop they go to.
struct NoticeBench {
    explicit NoticeBench(const QStringList &capabilities = {u"actions"_s, u"body"_s, u"body-markup"_s, u"sound"_s});
    ~NoticeBench();
    QDBusConnection server = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-notices"_s);
    FakeNoticeServer fake;
    FakeClock clock;
    FakeInbox inbox;
    DeskEvents events;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    bool looking = false;
    bool covered = false;
    std::unique_ptr<DBusNotices> shower;
    std::unique_ptr<Notices> notices;
};

} // namespace textback
