// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/end_to_end/practiceprocess.h"
#include "tests/end_to_end/textbackprocess.h"

namespace textback {

struct SignInRun {
    Printed printed;
    QByteArray lastPage; ///< What the browser showed in the end.
};

/// account add ringcentral --browser, and a browser in which somebody presses `decision` ("allow" or "refuse").
/// @param codes gets the code that the carrier handed over, if it did
[[nodiscard]] SignInRun signInByBrowser(const TextbackProcess &desk, const PracticeProcess &carrier,
                                        const QByteArray &decision, QList<QByteArray> &codes);

} // namespace textback
