// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/noticeshower.h"

#include <memory>

namespace textback {

/// The desktop's own notices, or nothing where it has none we can speak to.
[[nodiscard]] std::unique_ptr<NoticeShower> makeDesktopNotices();
/// How many people wait, on the program's icon in the task bar, where the desktop shows such a count (the launcher
/// entry of Unity, which others took over; on other systems what Qt can do).
void showLauncherCount(int waiting);

} // namespace textback
