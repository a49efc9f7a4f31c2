// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outbox.h"
#include "core/domain/text.h"

namespace textback {

/// What a text in this state would be called in our outbox, whoever sent it.
[[nodiscard]] constexpr OutboxState outboxStateOf(DeliveryState state) noexcept
{
    switch (state) {
    case DeliveryState::Queued:
    case DeliveryState::Accepted:
        return OutboxState::Accepted;
    case DeliveryState::Sent:
        return OutboxState::Sent;
    case DeliveryState::Delivered:
        return OutboxState::Delivered;
    case DeliveryState::Failed:
        return OutboxState::Failed;
    case DeliveryState::Unknown:
        break;
    }
    return OutboxState::Unknown;
}

} // namespace textback
