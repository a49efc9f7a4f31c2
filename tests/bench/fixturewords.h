// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace textback {

/// What callers and a front desk might write: some words in nearly every text, many in few, some in one alone. About
/// sixty characters on average. The same random numbers give the same words everywhere.
[[nodiscard]] QString plausibleText(QRandomGenerator &random);
/// A name as a carrier might show it: of a place or a trade, never of a person.
[[nodiscard]] QString plausibleName(QRandomGenerator &random);

} // namespace textback
