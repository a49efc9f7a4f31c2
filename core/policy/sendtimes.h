// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

namespace textback {

/// The times a text that is written now is most likely wanted at.
struct SendTimes {
    std::optional<UtcTime> laterToday; ///< Empty where the day is over for texts.
    /// Tomorrow, or the first day after it on which the office opens; 8:00 where it never closes. Where that is quiet
    /// time, its end.
    UtcTime nextOpening{};
};
/// @param quiet on the office's clock; nothing: no time is quiet.
[[nodiscard]] SendTimes sendTimes(const OpeningHours &hours, const std::optional<DayTimes> &quiet, UtcTime now);

/// Whether people do not want texts then that can wait.
[[nodiscard]] bool isQuietTime(const OpeningHours &hours, const std::optional<DayTimes> &quiet, UtcTime at);

} // namespace textback
