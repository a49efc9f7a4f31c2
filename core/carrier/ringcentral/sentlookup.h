// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/ringcentral/listreader.h"
#include "core/carrier/ringcentral/messagereading.h"
#include "core/domain/carrier.h"

namespace textback::ringcentral {

/// The list of our outbound texts since a moment.
[[nodiscard]] ApiRequest sentTextsRequest(const QUrl &server, UtcTime notBefore);
/// Those of the records that are the text in question, oldest first: same line, same single recipient, same words but
/// for white space at the end.
[[nodiscard]] QList<TextMessage> matchingTexts(const QList<QJsonObject> &records, const SentTextQuery &query,
                                               const Home &home);

} // namespace textback::ringcentral
