// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "core/policy/textlanguage.h"

namespace textback {

/// Offices that texts come along for.
enum class Trade { Contractor, Clinic, Salon, Workshop };
constexpr int TradeCount = int(Trade::Workshop) + 1;

/// A text for each situation of an automatic one, in their order, with a name in that language and no key.
[[nodiscard]] QList<TextTemplate> tradeStarters(Trade trade, TextLanguage language);

} // namespace textback
