// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/judge.h"
#include "tests/unit/samples.h"

#include <functional>

namespace textback {

/// All that judge() is given, to be changed by a test.
struct Given {
    Call call = missedCall();
    CallerFacts caller = {};
    OfficePolicy policy = newOffice();
};
using Change = std::function<void(Given &)>;

[[nodiscard]] inline Verdict judged(const Given &given, UtcTime now = Noon)
{
    return judge(given.call, given.caller, given.policy, now);
}

[[nodiscard]] inline Given with(const Change &change)
{
    Given given;
    change(given);
    return given;
}

} // namespace textback
Q_DECLARE_METATYPE(textback::Change)
