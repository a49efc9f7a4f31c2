// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace textback {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;

/// An instant, UTC, in milliseconds. QDateTime and time zones appear only in opening hours and in what the user sees.
using UtcTime = std::chrono::sys_time<Milliseconds>;

[[nodiscard]] constexpr qint64 toMs(UtcTime time) noexcept
{
    return time.time_since_epoch().count();
}
[[nodiscard]] constexpr UtcTime fromMs(qint64 ms) noexcept
{
    return UtcTime{Milliseconds{ms}};
}
[[nodiscard]] inline QDateTime toQDateTime(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time), Qt::UTC);
}
[[nodiscard]] inline UtcTime fromQDateTime(const QDateTime &time)
{
    return fromMs(time.toMSecsSinceEpoch());
}

} // namespace textback
