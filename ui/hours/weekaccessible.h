// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace textback {

/// Makes the days of every week grid and of every ribbon readable by screen readers. Calling it again does nothing.
void installWeekAccessibility();

} // namespace textback
