// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

namespace textback {

constexpr qsizetype MostTemplates = 500;
constexpr qsizetype MostRules = 200;
constexpr qsizetype MostSpecialDays = 1000;
constexpr qsizetype MostStretchesPerDay = 96; ///< Every quarter of an hour another one.

/// What makes no sense in the texts, rules and hours of an office, in a sentence for the person who wants to keep them;
/// empty if nothing does. Texts that rules send must be there.
[[nodiscard]] QString officeProblem(const OfficePolicy &policy);

} // namespace textback
