// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rulewords.h"

#include <functional>

class QMenu;
class QWidget;

namespace textback {

using RuleChanged = std::function<void(const Rule &)>;

/// The choices for one condition of a rule as a menu, which deletes itself when it closes. Choosing calls `changed`
/// with the rule as it would be; several can be ticked where any of them may hold.
[[nodiscard]] QMenu *conditionMenu(const Rule &rule, ConditionKind kind, const RuleNames &names, QWidget *parent,
                                   const RuleChanged &changed);
/// What else the rule could ask about, one entry a kind, each with its choices.
[[nodiscard]] QMenu *newConditionMenu(const Rule &rule, const RuleNames &names, QWidget *parent,
                                      const RuleChanged &changed);
[[nodiscard]] QMenu *actionMenu(const Rule &rule, QWidget *parent, const RuleChanged &changed);
[[nodiscard]] QMenu *templateMenu(const Rule &rule, const RuleNames &names, QWidget *parent,
                                  const RuleChanged &changed);
[[nodiscard]] QMenu *delayMenu(const Rule &rule, const RuleNames &names, QWidget *parent, const RuleChanged &changed);

} // namespace textback
