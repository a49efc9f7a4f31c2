// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/ringcentral/extensionbook.h"
#include "core/carrier/ringcentral/messagereading.h"

#include <QSet>

namespace textback::ringcentral {

/// What is known of our own side when a call is read.
struct OurSide {
    const ExtensionBook &extensions;
    const QSet<PhoneNumber> &numbers; ///< Our own lines.
    Home home;
};

/// The legs of a telephony session event, or of a session as asked for. Direction on the wire is the platform's: the
/// outside caller's leg is "Outbound", our extensions' are "Inbound".
/// @param otherwise the time of news that does not tell its own
[[nodiscard]] QList<LegUpdate> legsIn(const QJsonObject &session, UtcTime otherwise, const OurSide &ours);

/// Extensions named in a session that the book does not know.
[[nodiscard]] bool namesUnknownExtension(const QJsonObject &session, const ExtensionBook &extensions);

} // namespace textback::ringcentral
