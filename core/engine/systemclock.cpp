// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/systemclock.h"

#include <QTimer>

namespace textback {

UtcTime SystemClock::now() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

Milliseconds SystemClock::monotonic() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::callAfter(Milliseconds delay, QObject *context, std::function<void()> fn)
{
    QTimer::singleShot(std::max(delay, Milliseconds{0}), Qt::PreciseTimer, context, std::move(fn));
}

} // namespace textback
