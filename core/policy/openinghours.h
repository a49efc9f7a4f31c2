// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

namespace textback {

/// The hours that hold for one line: the office's, with the line's own week where it has one.
[[nodiscard]] OpeningHours hoursOfLine(const OpeningHours &hours, const QString &line);
/// What the office is doing at an instant. An unknown time zone counts as this computer's.
[[nodiscard]] Situation situationAt(const OpeningHours &hours, UtcTime at);
/// The same for those who called this line.
[[nodiscard]] Situation situationForLine(const OpeningHours &hours, const std::optional<PhoneNumber> &line, UtcTime at);
/// The next instant after `at` at which the situation differs; empty if it never does (looks 400 days ahead).
[[nodiscard]] std::optional<UtcTime> nextChange(const OpeningHours &hours, UtcTime at);
/// The next instant at or after `at` when the office is open; `at` itself if it is.
[[nodiscard]] std::optional<UtcTime> nextOpen(const OpeningHours &hours, UtcTime at);
/// "always", "closed", or days with stretches, breaks in round brackets: "mon-fri 08:00-12:00 (12:00-13:00)
/// 13:00-17:00; sat 09:00-12:00".
[[nodiscard]] QString weekToText(const OpeningHours &hours);
/// Reads weekToText's form into `hours` (week and alwaysOpen only). @return what is wrong, in a sentence, or empty.
[[nodiscard]] QString weekFromText(const QString &text, OpeningHours &hours);

} // namespace textback
