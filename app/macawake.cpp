// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// macOS: compiled there only.
#include "app/desktopsleep.h"
#include "app/powerwatch.h"

#include <QProcess>

#include <IOKit/ps/IOPowerSources.h>
#include <IOKit/ps/IOPSKeys.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

class MacAwake : public AwakeLock {
public:
    ~MacAwake() override
    {
        if (m_held)
            IOPMAssertionRelease(m_id);
    }
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

/// What the computer does while plugged in is told by the system's own tool alone.
class MacPower : public PowerWatch {
protected:
    void askPower() override { setPluggedIn(IOPSGetTimeRemainingEstimate() == kIOPSTimeRemainingUnlimited); }
    void askSleep() override
    {
        auto *process = new QProcess(this);
        connect(process, &QProcess::finished, this, [this, process](int code) {
            constexpr qint64 MostOfAnAnswer = 20'000;
            setSleeps(code == 0 ? pmsetSleeps(process->read(MostOfAnAnswer)) : std::nullopt);
            process->deleteLater();
        });
        connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
        process->start(u"/usr/bin/pmset"_s, {u"-g"_s, u"custom"_s});
    }
};

} // namespace

std::unique_ptr<AwakeLock> makeAwakeLock()
{
    return std::make_unique<MacAwake>();
}

std::unique_ptr<PowerNews> makePowerNews()
{
    return std::make_unique<MacPower>();
}

} // namespace textback
