// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timemachine.h"
#include "core/store/connection.h"

namespace textback {

/// Runs a trial over the stored calls of a connection, on the thread that opened it.
/// @param progress told now and then how many of how many calls are judged; answers false to give up: Cancelled.
[[nodiscard]] Result<TrialReport> runTrial(Connection &connection, const Trial &trial,
                                           const std::function<bool(int, int)> &progress);

} // namespace textback
