// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"
#include "core/domain/utctime.h"

namespace textback {

/// Somebody the carrier lists as having asked to get no texts.
struct OptOut {
    PhoneNumber number;
    UtcTime at{}; ///< Carrier's time of the request, or of learning about it.
    friend bool operator==(const OptOut &, const OptOut &) = default;
};

} // namespace textback
