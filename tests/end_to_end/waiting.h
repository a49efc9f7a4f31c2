// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QThread>

#include <chrono>

namespace textback {

using namespace std::chrono_literals;

/// Looks again and again until it is so or the time is over. For threads without an event loop: the desks of these
/// tests are processes of their own, only looking tells what they did.
template <typename Condition>
[[nodiscard]] bool waitUntil(Condition condition, std::chrono::milliseconds limit,
                             std::chrono::milliseconds pause = 100ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > limit.count())
            return condition();
        QThread::msleep(static_cast<unsigned long>(pause.count()));
    }
    return true;
}

} // namespace textback
