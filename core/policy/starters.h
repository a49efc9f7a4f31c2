// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

namespace textback {

/// The texts a new office starts with: keys "simple", "booking", "after-hours", "break". By these keys they
/// are the same ones in every language.
[[nodiscard]] QList<TextTemplate> starterTemplates(TextLanguage language = TextLanguage::English);
/// The replies a new office can choose from when it writes by hand.
[[nodiscard]] QList<TextTemplate> starterReplies(TextLanguage language = TextLanguage::English);
/// Open: simple; closed and holidays: after-hours; break: break. Calls abandoned in the menu: leave.
[[nodiscard]] QList<Rule> starterRules();

} // namespace textback
