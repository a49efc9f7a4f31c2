// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/carrierlog.h"

namespace textback {

Q_LOGGING_CATEGORY(carrierLog, "textback.carrier", QtInfoMsg)

} // namespace textback
