// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/office.h"
#include "core/domain/stores.h"

namespace textback {

/// What every part of one desk works with. References: owned by app/, outlive the desk. The policy is read anew on
/// every use, so that a changed setting counts from the next decision on.
struct DeskParts {
    Clock &clock;
    DeskStore &store;
    CarrierAdapter &carrier;
    const OfficePolicy &policy;

    /// The carrier's time: ages of calls are measured on its clock, whatever this computer's clock says.
    [[nodiscard]] UtcTime carrierNow() const { return clock.now() + carrier.clockOffset(); }
    /// What cannot be known must not keep anything from the people for ever.
    [[nodiscard]] Milliseconds patience() const
    {
        return policy.lateAfter == std::chrono::minutes{0} ? std::chrono::minutes{10} : policy.lateAfter;
    }
};

} // namespace textback
