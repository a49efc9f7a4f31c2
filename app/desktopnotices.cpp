// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotices.h"

#ifdef TEXTBACK_HAS_DBUS
#include "app/dbusnotices.h"

#include <QDBusMessage>
#else
#include <QGuiApplication>
#endif

namespace textback {

#ifdef TEXTBACK_HAS_DBUS

std::unique_ptr<NoticeShower> makeDesktopNotices()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::make_unique<DBusNotices>(bus) : nullptr;
}

void showLauncherCount(int waiting)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage update =
        QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/1"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update.setArguments(
        {QStringLiteral("application://textback.desktop"),
         QVariantMap{{QStringLiteral("count"), qint64(waiting)}, {QStringLiteral("count-visible"), waiting > 0}}});
    bus.send(update);
}

#else

std::unique_ptr<NoticeShower> makeDesktopNotices()
{
    return nullptr;
}

void showLauncherCount(int waiting)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    qGuiApp->setBadgeNumber(waiting);
#else
    Q_UNUSED(waiting); // Qt knows of such counts from then on
#endif
}

#endif

} // namespace textback
