// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginelog.h"

namespace textback {

Q_LOGGING_CATEGORY(logDesk, "textback.desk", QtInfoMsg)
Q_LOGGING_CATEGORY(logOutbox, "textback.outbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logCatchUp, "textback.catchup", QtInfoMsg)
Q_LOGGING_CATEGORY(logNumbers, "numbers", QtWarningMsg)

} // namespace textback
