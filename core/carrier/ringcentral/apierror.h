// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/http.h"
#include "core/domain/health.h"
#include "core/domain/result.h"
#include "core/domain/text.h"

namespace textback::ringcentral {

/// The carrier's own error code of an answer: that of the first detailed error, else the one on top. Codes, never
/// words, decide what follows.
[[nodiscard]] QString errorCode(const QByteArray &body);
/// The parameter that the first detailed error names.
[[nodiscard]] QString errorParameter(const QByteArray &body);
/// An answer without success as an error value. @param now this computer's clock
[[nodiscard]] Error errorOf(const HttpAnswer &answer, UtcTime now);
/// What to show a person about a connection that does not come about.
[[nodiscard]] TroubleKind troubleOf(const HttpAnswer &answer);
/// Why a text was refused at once, from the code of the refusal.
[[nodiscard]] FailureReason refusalReason(const QString &code, const QString &parameter);
/// Why a text was not delivered, from its deliveryErrorCode (SMS-RC-*, SMS-UP-*, SMS-CAR-*).
[[nodiscard]] FailureReason deliveryFailureReason(const QString &code);

} // namespace textback::ringcentral
