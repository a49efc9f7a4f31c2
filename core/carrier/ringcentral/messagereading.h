// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/text.h"

#include <QJsonObject>

#include <functional>

namespace textback::ringcentral {

/// Where the account is at home, for numbers without a country code.
struct Home {
    QString region = QStringLiteral("US");
    friend bool operator==(const Home &, const Home &) = default;
};

/// A number as the carrier writes it; nothing for withheld numbers and short internal ones.
[[nodiscard]] std::optional<PhoneNumber> numberIn(const QJsonValue &phoneNumber, const Home &home);

/// What became of an outbound message record; inbound ones are Accepted. Unknown words mean that it is still on its
/// way.
[[nodiscard]] DeliveryState deliveryState(const QJsonObject &record);

/// A text record; nothing if it is not a text (voicemail, fax) or has no id. Deleted records carry only their id.
[[nodiscard]] std::optional<TextMessage> textIn(const QJsonObject &record, const Home &home);

/// A voicemail record; nothing if it is something else.
[[nodiscard]] std::optional<VoicemailNote> voicemailIn(const QJsonObject &record, const Home &home);

} // namespace textback::ringcentral
