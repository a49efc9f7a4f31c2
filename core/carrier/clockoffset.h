// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/http.h"

namespace textback {

/// The carrier's clock minus this computer's, learned from the Date headers of its answers. They count whole seconds
/// and are old by the time of travel, so differences below two seconds are taken as none.
class ClockOffset {
public:
    void note(const HttpAnswer &answer, UtcTime receivedAt);
    /// For answers without a Date header whose body tells the carrier's time; ignored where headers do.
    void noteTold(UtcTime carrierTime, UtcTime receivedAt);
    [[nodiscard]] Milliseconds value() const;

private:
    void take(Milliseconds seen);

    std::optional<Milliseconds> m_smoothed;
    bool m_headersTell = false;
};

} // namespace textback
