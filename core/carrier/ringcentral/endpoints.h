// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/httpclient.h"

namespace textback::ringcentral {

/// The carrier's documented limits, requests a minute for one user and app.
[[nodiscard]] RateGroup lightGroup();
[[nodiscard]] RateGroup mediumGroup();
[[nodiscard]] RateGroup heavyGroup();

inline constexpr char ExtensionPath[] = "/restapi/v1.0/account/~/extension/~";
inline constexpr char AccountPath[] = "/restapi/v1.0/account/~";

/// A reading request. @param query percent-encoded, without the question mark
[[nodiscard]] ApiRequest reading(const QUrl &server, const QString &endpoint, const QString &path, const QString &query,
                                 const RateGroup &group, Urgency urgency);
/// A value for a query, percent-encoded whole.
[[nodiscard]] QString encoded(const QString &value);
/// An instant as the carrier writes it.
[[nodiscard]] QString encoded(UtcTime time);

} // namespace textback::ringcentral
