// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace textback {

/// The same words in characters of the GSM-7 alphabet, so that more of them fit one text: straight quotes and dashes,
/// letters without accents, no emoji. Letters of other scripts stay as they are: without them nothing would be said.
[[nodiscard]] QString plainVersion(const QString &words);

} // namespace textback
