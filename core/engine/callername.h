// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace textback {

/// Whether a caller's name is only what networks show when they know none ("WIRELESS CALLER"): the number says more.
[[nodiscard]] bool isFillerName(const QString &name);

} // namespace textback
