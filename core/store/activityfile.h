// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activityexport.h"
#include "core/store/connection.h"

namespace textback {

/// Writes a list of calls, on the thread that opened the connection. Where it does not get to the end, whatever stood
/// at the path before stands there still.
/// @param progress told now and then how many calls are written; answers false to give up: Cancelled.
/// @return how many calls are in the file.
[[nodiscard]] Result<qint64> writeActivityFile(Connection &connection, const ActivityFile &file,
                                               const std::function<bool(qint64)> &progress);

} // namespace textback
