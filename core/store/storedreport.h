// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report.h"
#include "core/store/connection.h"

namespace textback {

/// Reports on the stored calls of a connection, on the thread that opened it.
/// @param progress told now and then how many calls are counted; answers false to give up: Cancelled.
[[nodiscard]] Result<Report> runReport(Connection &connection, const ReportWish &wish,
                                       const std::function<bool(qint64)> &progress);

} // namespace textback
