// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace textback {

enum class NumbersShown { LastFour, Whole };

/// The second line of defence of the log: whoever writes to it leaves secrets and callers' numbers out; what looks like
/// one all the same (in a message of a library, say) goes no further than here. Rather takes too much than too little:
/// everything shaped like a sign-in token, and every run of digits as long as a telephone number, of which the last
/// four stay. Row ids of our own database stay whole.
[[nodiscard]] QString redacted(const QString &message, NumbersShown numbers = NumbersShown::LastFour);

} // namespace textback
