// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/httpclient.h"
#include "core/domain/text.h"

#include <variant>

namespace textback::ringcentral {

/// The carrier's limits for one text: characters as UTF-16 units, files in number and bytes together.
inline constexpr qsizetype LongestText = 1000;
inline constexpr qsizetype MostFiles = 10;
inline constexpr qsizetype MostFileBytes = 1'500'000;

/// The one request that sends a text, with its files if any; or the refusal that the carrier would give anyway.
[[nodiscard]] std::variant<ApiRequest, SendRefused> sendingRequest(const QUrl &server, const SendRequest &text);

/// What the answer to that request proves. @param now this computer's clock
[[nodiscard]] SendResult sendResult(const HttpAnswer &answer, UtcTime now);

} // namespace textback::ringcentral
