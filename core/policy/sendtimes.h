// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

namespace textback {

/// The times a text that is written now is most likely wanted at.
struct SendTimes {
    std::optional<UtcTime> laterToday; ///< Empty where the day is over for texts.
    UtcTime
        nextOpening{}; ///< Tomorrow, or the first day after it on which the office opens; 8:00 where it never closes.
};
[[nodiscard]] SendTimes sendTimes(const OpeningHours &hours, UtcTime now);

/// Before 8:00 or from 21:00 on, on the office's clock: when people do not want texts that can wait.
[[nodiscard]] bool isQuietTime(const OpeningHours &hours, UtcTime at);

} // namespace textback
