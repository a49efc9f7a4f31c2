// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace textback {

Q_DECLARE_LOGGING_CATEGORY(storeLog)

} // namespace textback
