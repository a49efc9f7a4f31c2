// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/profile.h"

namespace textback {

/// Carries out a command that asks or tells the desk something: through the running desk where there is one, else on
/// the profile itself while holding its lock. Needs an application object, no display. Prints the answer. @return the
/// exit code.
[[nodiscard]] int runDeskCommand(const Profile &profile, const Command &command);

} // namespace textback
