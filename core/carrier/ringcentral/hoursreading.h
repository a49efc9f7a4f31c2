// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carrierhours.h"

#include <QJsonObject>

namespace textback::ringcentral {

/// The week in an answer about business hours. An empty schedule means open round the clock; a day that is missing is
/// closed. Times are "HH:MM", or minutes since midnight as the carrier's own examples have them. Rejected: no schedule.
[[nodiscard]] Result<CarrierHours> hoursIn(const QJsonObject &answer);

} // namespace textback::ringcentral
