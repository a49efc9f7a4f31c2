// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/powerwatch.h"

namespace textback {

namespace {

constexpr auto FirstLook = std::chrono::seconds(1); // the window comes first
constexpr auto LookEvery = std::chrono::seconds(60);
constexpr int SleepEvery = 10; // looks

} // namespace

PowerWatch::PowerWatch(QObject *parent) : PowerNews(parent)
{
    m_again.setInterval(LookEvery);
    connect(&m_again, &QTimer::timeout, this, &PowerWatch::look);
    m_again.start();
    QTimer::singleShot(FirstLook, this, &PowerWatch::look);
}

void PowerWatch::look()
{
    askPower();
    if (m_looks++ % SleepEvery == 0)
        askSleep();
}

void PowerWatch::setSleeps(std::optional<bool> sleeps)
{
    tell({m_told.first, !sleeps ? IdleSleep::Unknown : *sleeps ? IdleSleep::On : IdleSleep::Off});
}

void PowerWatch::tell(const std::pair<bool, IdleSleep> &now)
{
    if (std::exchange(m_told, now) != now)
        emit changed();
}

} // namespace textback
