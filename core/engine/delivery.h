// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outbox.h"

namespace textback {

/// The state of our text after the carrier's news: never back to a lower rank; failed beats sent, delivered beats
/// failed.
[[nodiscard]] OutboxState advanced(OutboxState current, DeliveryState news);
/// Whether two bodies are the same text: carriers may drop white space at the end.
[[nodiscard]] bool sameBody(const QString &one, const QString &other);

} // namespace textback
