// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows: compiled there only.
#include "app/desktopsleep.h"
#include "app/powerwatch.h"

#include <QLibrary>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

// As in winnt.h, where which of them a program may link without more differs from compiler to compiler.
constexpr GUID SleepSettings{0x238C9FA8, 0x0AAD, 0x41ED, {0x83, 0xF4, 0x97, 0xBE, 0x24, 0x2C, 0x8F, 0x20}};
constexpr GUID SleepAfter{0x29F6C1DB, 0x86DA, 0x48C5, {0x9F, 0xDB, 0xF2, 0xB6, 0x7B, 0x1F, 0x44, 0xDA}};
constexpr GUID HibernateAfter{0x9D7815A6, 0x7EE4, 0x497E, {0x88, 0x88, 0x51, 0x5A, 0x05, 0xF0, 0x23, 0x64}};

/// Holds for the thread that asked, which is the UI thread and lives as long as the program.
class WindowsAwake : public AwakeLock {
public:
    ~WindowsAwake() override
    {
        if (m_held)
            SetThreadExecutionState(ES_CONTINUOUS);
    }
    void hold() override { set(m_held || SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) != 0); }
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

/// The power plan in use, as powrprof.dll reads it.
class PowerPlan {
public:
    PowerPlan()
    {
        const auto active = reinterpret_cast<Active>(m_library.resolve("PowerGetActiveScheme"));
        m_read = reinterpret_cast<Read>(m_library.resolve("PowerReadACValueIndex"));
        if (active && m_read && active(nullptr, &m_plan) != ERROR_SUCCESS)
            m_plan = nullptr;
    }
    ~PowerPlan()
    {
        if (m_plan)
            LocalFree(m_plan);
    }
    PowerPlan(const PowerPlan &) = delete;
    PowerPlan &operator=(const PowerPlan &) = delete;
    /// Seconds, while plugged in; 0: never.
    [[nodiscard]] std::optional<quint32> value(const GUID &setting) const
    {
        DWORD seconds = 0;
        if (!m_plan || m_read(nullptr, m_plan, &SleepSettings, &setting, &seconds) != ERROR_SUCCESS)
            return std::nullopt;
        return quint32(seconds);
    }

private:
    using Active = DWORD(WINAPI *)(HKEY, GUID **);
    using Read = DWORD(WINAPI *)(HKEY, const GUID *, const GUID *, const GUID *, DWORD *);
    QLibrary m_library{u"powrprof"_s};
    Read m_read = nullptr;
    GUID *m_plan = nullptr;
};

class WindowsPower : public PowerWatch {
protected:
    void askPower() override
    {
        SYSTEM_POWER_STATUS status;
        constexpr BYTE OnBattery = 0; // 255: Windows does not know
        setPluggedIn(!GetSystemPowerStatus(&status) || status.ACLineStatus != OnBattery);
    }
    void askSleep() override
    {
        const PowerPlan plan;
        setSleeps(powerPlanSleeps(plan.value(SleepAfter), plan.value(HibernateAfter)));
    }
};

} // namespace

std::unique_ptr<AwakeLock> makeAwakeLock()
{
    return std::make_unique<WindowsAwake>();
}

std::unique_ptr<PowerNews> makePowerNews()
{
    return std::make_unique<WindowsPower>();
}

} // namespace textback
