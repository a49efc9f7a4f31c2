// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/end_to_end/practiceprocess.h"

#include <QList>

namespace textback {

/// One thing that goes wrong at the carrier for a few seconds.
struct Fault {
    QString name;
    QByteArray order; ///< As JSON, to POST /faults.
    int backWithin = 10; ///< Seconds from the end of the fault until the desk watches again.
    int maySettleIn = 60; ///< Seconds until everybody is texted.
    bool mayNeedPerson = false; ///< What was refused for good is shown, not texted.
};

[[nodiscard]] QList<Fault> everyFault();
[[nodiscard]] bool begin(const PracticeProcess &carrier, const Fault &fault);
/// What lasts is over; what was done stays done.
[[nodiscard]] bool end(const PracticeProcess &carrier, const Fault &fault);

} // namespace textback
