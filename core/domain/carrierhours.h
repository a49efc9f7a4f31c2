// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "core/domain/result.h"

#include <QObject>

namespace textback {

/// The week the phone account itself keeps, as a start for one's own.
struct CarrierHours {
    bool alwaysOpen = false;
    std::array<QList<HoursStretch>, 7> week; ///< Monday first; ordered, not overlapping, without breaks.
    friend bool operator==(const CarrierHours &, const CarrierHours &) = default;
};

/// Asks the carrier for its opening hours. Called and answered on the caller's thread.
class CarrierHoursReader {
public:
    virtual ~CarrierHoursReader() = default;
    /// @return through done: Unavailable where there is no account, Rejected where the account may not be asked.
    virtual void readHours(QObject *context, Callback<Result<CarrierHours>> done) = 0;
};

} // namespace textback
