// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QString>

namespace textback::practice {

/// The carrier's own clock: the computer's, moved by what the control port asked for.
class PracticeTime {
public:
    [[nodiscard]] UtcTime now() const
    {
        return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now()) + m_ahead;
    }
    void advance(Milliseconds step) { m_ahead += step; }
    void reset() { m_ahead = Milliseconds{0}; }
    [[nodiscard]] Milliseconds ahead() const { return m_ahead; }

    /// Microseconds of the steady clock: the same clock in every process of one computer, so tests may compare.
    [[nodiscard]] static qint64 steadyMicroseconds()
    {
        const auto since = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::microseconds>(since).count();
    }

private:
    Milliseconds m_ahead{0};
};

/// "2026-03-03T15:00:00.120Z", the form of nearly every time on this wire.
[[nodiscard]] inline QString wireTime(UtcTime time)
{
    return toQDateTime(time).toString(Qt::ISODateWithMs);
}

} // namespace textback::practice
