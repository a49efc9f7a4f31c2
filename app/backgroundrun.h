// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

namespace textback {

/// Runs the profile's desk without a window until somebody ends it. Needs a QCoreApplication. @return the exit code.
[[nodiscard]] int runInBackground(const Profile &profile);

} // namespace textback
