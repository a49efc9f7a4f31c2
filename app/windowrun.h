// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

namespace textback {

/// Runs the profile's desk with its window and tray icon; where one runs already, raises it. Makes the application
/// object.
/// @param practice shows the practice account first. @return the exit code.
[[nodiscard]] int runWithWindow(const Profile &profile, bool practice, int &argc, char **argv);

} // namespace textback
