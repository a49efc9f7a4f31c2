// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace textback {

/// Languages that texts to callers come along in, and that Textback says times of day in.
enum class TextLanguage { English, Spanish, French };
constexpr int TextLanguageCount = int(TextLanguage::French) + 1;

} // namespace textback
