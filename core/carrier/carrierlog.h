// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace textback {

/// What the connection to a carrier does. Never a secret, a text or a full telephone number.
Q_DECLARE_LOGGING_CATEGORY(carrierLog)

} // namespace textback
