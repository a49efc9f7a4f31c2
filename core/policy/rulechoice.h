// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/office.h"

namespace textback {

/// The first rule that fits; null if none does. @param onlyTexts a person has decided that a text goes out, and the
/// rules only say which one. The result points into `policy`.
[[nodiscard]] const Rule *winningRule(const OfficePolicy &policy, const Call &call, Situation situation,
                                      bool onlyTexts);
/// Whether it hangs on a voicemail not known of yet which rule wins.
[[nodiscard]] bool winnerAsksAboutVoicemail(const OfficePolicy &policy, const Call &call, Situation situation);

} // namespace textback
