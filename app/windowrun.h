// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

namespace textback {

/// What people see when the program has started.
enum class FirstSight {
    Window,
    Practice,
    Tray ///< The icon alone; where there is no tray, a minimised window.
};

/// Runs the profile's desk with its window and tray icon; where one runs already, raises it. Makes the application
/// object.
/// @return the exit code.
[[nodiscard]] int runWithWindow(const Profile &profile, FirstSight first, int &argc, char **argv);

} // namespace textback
