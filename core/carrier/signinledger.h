// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QList>

namespace textback {

/// Remembers when sign-in requests were made, over restarts: a carrier that counts them per minute does not care
/// whether the program was restarted in between.
class SignInLedger {
public:
    virtual ~SignInLedger() = default;
    /// Instants of recent requests on this computer's clock, in any order.
    [[nodiscard]] virtual QList<UtcTime> recent() = 0;
    /// Called right before a request leaves.
    virtual void note(UtcTime at) = 0;
};

/// For runs that keep nothing.
class ForgetfulLedger : public SignInLedger {
public:
    [[nodiscard]] QList<UtcTime> recent() override { return {}; }
    void note(UtcTime) override {}
};

} // namespace textback
