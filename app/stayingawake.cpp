// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stayingawake.h"

namespace textback {

StayingAwake::StayingAwake(AwakeLock &lock, PowerNews &power, QObject *parent)
    : SleepCare(parent), m_lock(lock), m_power(power)
{
    connect(&power, &PowerNews::changed, this, &StayingAwake::follow);
    connect(&lock, &AwakeLock::heldChanged, this, &SleepCare::changed);
}

void StayingAwake::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) != wanted)
        follow();
}

void StayingAwake::follow()
{
    m_wanted &&m_power.pluggedIn() ? m_lock.hold() : m_lock.release();
    emit changed();
}

} // namespace textback
