// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QList>
#include <QString>

namespace textback {

/// A request that counts against one of the carrier's limits, or the silence a carrier asked for.
struct CountedRequest {
    QString group;
    UtcTime at{}; ///< This computer's clock. Of a silence: its end.
    bool isSilence = false;
    friend bool operator==(const CountedRequest &, const CountedRequest &) = default;
};

/// Remembers what was spent of the carrier's limits over restarts. It may forget, it must not be slow: a request waits
/// for note().
class RequestLedger {
public:
    virtual ~RequestLedger() = default;
    /// Those of the last minutes, oldest first.
    [[nodiscard]] virtual QList<CountedRequest> recent() = 0;
    virtual void note(const CountedRequest &request) = 0;
};

} // namespace textback
