// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/http.h"
#include "core/domain/carrier.h"

namespace textback::ringcentral {

inline constexpr char TokenPath[] = "/restapi/oauth/token";
inline constexpr char StreamTokenPath[] = "/restapi/oauth/wstoken";

/// The request that turns the user's JWT into a session.
[[nodiscard]] HttpRequest jwtRequest(const CarrierCredentials &credentials);
/// The request that turns the code of a browser sign-in into a session. @param wayBack as the sign-in page was told
[[nodiscard]] HttpRequest codeRequest(const CarrierCredentials &credentials, const QString &code,
                                      const QString &wayBack, const QString &verifier);
/// The request that renews a session. The refresh token is used up by it.
[[nodiscard]] HttpRequest refreshRequest(const CarrierCredentials &credentials, const QString &refreshToken);
/// The session in a token answer; nothing if there is no access token in it. @param now this computer's clock
[[nodiscard]] std::optional<CarrierSession> sessionIn(const QByteArray &body, UtcTime now);
/// Whether a 4xx really comes from the sign-in service and not from something on the way.
[[nodiscard]] bool isSignInRefusal(const HttpAnswer &answer);

/// What opens the event stream: an address and a short-lived token.
struct StreamToken {
    QUrl address;
    QString token;
    Milliseconds lifetime{0};
};
/// @param server the base address, for a relative stream address
[[nodiscard]] std::optional<StreamToken> streamTokenIn(const QByteArray &body, const QUrl &server);

} // namespace textback::ringcentral
