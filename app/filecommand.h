// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/profile.h"

namespace textback {

/// Carries out a command about the profile's files: archives and backups. Those that put another file in place need the
/// profile for themselves, the others work beside a running desk. Needs an application object, no display. @return the
/// exit code.
[[nodiscard]] int runFileCommand(const Profile &profile, const FileCommand &command);

} // namespace textback
