// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/ringcentral/frames.h"

#include <QSet>

namespace textback::ringcentral {

/// The filters watching and texting need, and the one that is welcome.
[[nodiscard]] QStringList requiredFilters();
[[nodiscard]] QString voicemailFilter();
/// Telephony news of single extensions, for accounts where the whole account's is refused.
[[nodiscard]] QStringList extensionFilters(const QStringList &extensionIds);

/// What the carrier made of a subscription request, item by item.
struct SubscriptionAnswer {
    QString id;
    QStringList refused; ///< Filters asked for that are not active.
    QString reason; ///< Of the first refusal, for status and log.

    [[nodiscard]] bool lacks(EventKind kind) const;
    /// Whether everything that watching needs is active.
    [[nodiscard]] bool isComplete() const;
};
/// @param body of the answer; nothing if there is no subscription in it
[[nodiscard]] std::optional<SubscriptionAnswer> subscriptionIn(const QJsonObject &body, const QStringList &asked);

} // namespace textback::ringcentral
