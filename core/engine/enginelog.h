// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace textback {

// What the desk does. Ids, states and last four digits only: no text bodies, no full numbers, no secrets.
Q_DECLARE_LOGGING_CATEGORY(logDesk)
Q_DECLARE_LOGGING_CATEGORY(logOutbox)
Q_DECLARE_LOGGING_CATEGORY(logCatchUp)
/// Which whole number belongs to which call or text. For support: silent unless the setting `log-numbers` is on.
Q_DECLARE_LOGGING_CATEGORY(logNumbers)

} // namespace textback
