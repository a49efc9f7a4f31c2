// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktopsleep.h"
#include "app/powerwatch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QVariant>

#include <functional>
#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace textback {

/// A bus, asked for when it is needed: connecting takes its time, and a window waits for it at the start.
using DBus = std::function<QDBusConnection()>;

/// Keeps awake through the services that desktops have for it: the session's own power manager (KDE, Xfce, MATE and
/// others), GNOME's session manager, and logind for computers without either.
class DBusAwake : public AwakeLock {
    Q_OBJECT
public:
    DBusAwake(DBus session, DBus system, QObject *parent = nullptr);
    ~DBusAwake() override;
    void hold() override;
    void release() override;
    [[nodiscard]] bool held() const override { return m_powerCookie || m_sessionCookie || m_logind.isValid(); }

private:
    enum class Service { PowerManagement, SessionManager, Logind };
    void ask(Service service);
    void answered(Service service, const QDBusPendingCallWatcher &call);
    void giveBack(Service service, uint cookie);
    [[nodiscard]] static QDBusMessage request(Service service);

    DBus m_session;
    DBus m_system;
    bool m_wanted = false;
    int m_round = 0; ///< Answers to an earlier hold() are given back.
    std::optional<uint> m_powerCookie;
    std::optional<uint> m_sessionCookie;
    QDBusUnixFileDescriptor m_logind; ///< Held as long as it is open.
};

/// Battery and idle sleep by UPower, logind and the desktop's own settings.
class DBusPower : public PowerWatch {
    Q_OBJECT
public:
    explicit DBusPower(DBus system, QObject *parent = nullptr);

protected:
    void askPower() override;
    void askSleep() override;

private:
    void read(const QString &service, const QString &path, const QString &interface, const QString &name,
              const std::function<void(QVariant)> &take);
    void askDesktop(const QString &tool, const QList<SleepQuestion> &questions, qsizetype at);
    void follow();
    DBus m_system;
    std::optional<bool> m_logindSleeps;
    std::optional<bool> m_desktopSleeps;
};

} // namespace textback
