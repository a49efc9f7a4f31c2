// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/awakelock.h"

#ifdef TEXTBACK_HAS_DBUS
#include "app/dbusawake.h"
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif
#ifdef Q_OS_MACOS
#include <IOKit/ps/IOPowerSources.h>
#include <IOKit/ps/IOPSKeys.h>
#include <IOKit/pwr_mgt/IOPMLib.h>
#endif

namespace textback {

namespace {

#ifdef Q_OS_WIN

/// Holds for the thread that asked, which is the UI thread and lives as long as the program.
class SystemAwake : public AwakeLock {
public:
    ~SystemAwake() override { release(); }
    void hold() override { set(SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) != 0); }
    void release() override
    {
        if (m_held)
            SetThreadExecutionState(ES_CONTINUOUS);
        set(false);
    }
    [[nodiscard]] bool held() const override { return m_held; }

private:
    void set(bool held)
    {
        if (std::exchange(m_held, held) != held)
            emit heldChanged();
    }
    bool m_held = false;
};

class SystemPower : public PowerNews {
public:
    [[nodiscard]] bool pluggedIn() const override
    {
        SYSTEM_POWER_STATUS status;
        return !GetSystemPowerStatus(&status) || status.ACLineStatus != 0;
    }
    [[nodiscard]] IdleSleep idleSleep() const override { return IdleSleep::Unknown; }
};

#elif defined(Q_OS_MACOS)

class SystemAwake : public AwakeLock {
public:
    ~SystemAwake() override { release(); }
    void hold() override
    {
        if (m_held)
            return;
        m_held = IOPMAssertionCreateWithName(kIOPMAssertPreventUserIdleSystemSleep, kIOPMAssertionLevelOn,
                                             CFSTR("Missed calls are texted back while the computer is awake"), &m_id)
            == kIOReturnSuccess;
        if (m_held)
            emit heldChanged();
    }
    void release() override
    {
        if (!std::exchange(m_held, false))
            return;
        IOPMAssertionRelease(m_id);
        emit heldChanged();
    }
    [[nodiscard]] bool held() const override { return m_held; }

private:
    IOPMAssertionID m_id = 0;
    bool m_held = false;
};

class SystemPower : public PowerNews {
public:
    [[nodiscard]] bool pluggedIn() const override
    {
        return IOPSGetTimeRemainingEstimate() == kIOPSTimeRemainingUnlimited;
    }
    [[nodiscard]] IdleSleep idleSleep() const override { return IdleSleep::Unknown; }
};

#elif !defined(TEXTBACK_HAS_DBUS)

class SystemAwake : public AwakeLock {
public:
    void hold() override {}
    void release() override {}
    [[nodiscard]] bool held() const override { return false; }
};

class SystemPower : public PowerNews {
public:
    [[nodiscard]] bool pluggedIn() const override { return true; }
    [[nodiscard]] IdleSleep idleSleep() const override { return IdleSleep::Unknown; }
};

#endif

} // namespace

std::unique_ptr<AwakeLock> makeAwakeLock()
{
#ifdef TEXTBACK_HAS_DBUS
    return std::make_unique<DBusAwake>(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
#else
    return std::make_unique<SystemAwake>();
#endif
}

std::unique_ptr<PowerNews> makePowerNews()
{
#ifdef TEXTBACK_HAS_DBUS
    return std::make_unique<DBusPower>(QDBusConnection::systemBus());
#else
    return std::make_unique<SystemPower>();
#endif
}

} // namespace textback
