// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace textback {

/// The small picture of a photo stands beside it, under its name with this at the end.
inline constexpr QLatin1StringView SmallPictureSuffix{".small"};

} // namespace textback
