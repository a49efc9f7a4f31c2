// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/ringcentral/callreading.h"

namespace textback::ringcentral {

/// Reads one row of the carrier's call log. Nothing if the row is no call that can be told from others, or was deleted.
/// @param now the carrier's time @param accountWide whether the whole account's log was read: in a single extension's
/// own log a queue call that a colleague answered looks missed
[[nodiscard]] std::optional<HistoricCall> historicCallIn(const QJsonObject &row, UtcTime now, bool accountWide,
                                                         const OurSide &ours);

} // namespace textback::ringcentral
