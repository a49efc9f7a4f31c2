// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carrier.h"

namespace textback {

/// What is to be known about a line before its first text.
enum class LineState {
    Ready,
    TollFree, ///< May text, but carriers drop texts of numbers that were not verified.
    NotAllowed, ///< The carrier does not let this number text.
    OthersNumber, ///< A company or queue number whose texts belong to somebody else.
    Fax
};

/// From what the carrier lists about the line. Pure.
[[nodiscard]] LineState checkLine(const CarrierLine &line);
/// Whether texts can leave from it at all.
[[nodiscard]] bool canTextFrom(LineState state);

} // namespace textback
