// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/delivery.h"

#include "core/domain/deliverystate.h"

namespace textback {

namespace {

int rank(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
    case OutboxState::Sending:
    case OutboxState::Unknown:
    case OutboxState::Cancelled:
        return 0;
    case OutboxState::Accepted:
        return 1;
    case OutboxState::Sent:
        return 2;
    case OutboxState::Failed:
        return 3;
    case OutboxState::Delivered:
        return 4;
    }
    return 0;
}

QStringView withoutTail(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

OutboxState advanced(OutboxState current, DeliveryState news)
{
    // The carrier lists it, so it was accepted, whatever else it cannot say.
    const OutboxState next = news == DeliveryState::Unknown ? OutboxState::Accepted : outboxStateOf(news);
    return rank(next) > rank(current) ? next : current;
}

bool sameBody(const QString &one, const QString &other)
{
    return withoutTail(one) == withoutTail(other);
}

} // namespace textback
