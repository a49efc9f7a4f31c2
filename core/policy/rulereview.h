// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

namespace textback {

enum class RuleFinding {
    NeverFits, ///< Its conditions contradict each other.
    Unreachable, ///< Rules before it decide every call it fits.
    CannotText, ///< Sends a text to callers who can get none.
    TextGone, ///< The text it sends is not there.
    ListGone, ///< A list of numbers it asks about is not there.
    BelowThreshold ///< Asks for less ringing than every call must have.
};

/// Something about a rule that its writer will not have meant.
struct RuleRemark {
    int rule = 0; ///< Index.
    RuleFinding finding = RuleFinding::NeverFits;
    std::optional<int> because = {}; ///< Unreachable: the index of a rule before it that takes its calls.
    friend bool operator==(const RuleRemark &, const RuleRemark &) = default;
};

/// At most one remark a rule, the weightiest; rules that are switched off have none. Says nothing it cannot be sure of.
/// @param lists keys of the lists of numbers there are; nothing: not known.
[[nodiscard]] QList<RuleRemark> reviewRules(const OfficePolicy &policy, const std::optional<QStringList> &lists = {});

} // namespace textback
