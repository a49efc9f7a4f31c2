// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officequeries.h"

namespace textback {

/// What held until a change was kept.
struct EarlierOffice {
    OfficePolicy policy;
    UtcTime until{}; ///< This computer's clock.
};

/// What held before the newest kept change that decides otherwise about some call: rules, hours, checks, and not the
/// words of texts or a day closed by hand. Nothing: there was no such change among the newest hundred.
[[nodiscard]] Result<std::optional<EarlierOffice>> earlierOffice(OfficeQueries &office, const OfficePolicy &now);

} // namespace textback
