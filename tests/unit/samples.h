// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict.h"
#include "core/policy/settings.h"

namespace textback {

/// A Tuesday, 15:00 UTC: mid-morning in North America.
constexpr UtcTime Noon = fromMs(1'772'550'000'000); // 2026-03-03

[[nodiscard]] inline PhoneNumber phone(const char *e164)
{
    return PhoneNumber::fromE164(QString::fromLatin1(e164)).value();
}

/// Somebody rang for eighteen seconds and hung up a second before Noon.
[[nodiscard]] inline Call missedCall()
{
    Call call;
    call.key = QStringLiteral("call-1");
    call.line = phone("+15125550100");
    call.caller = phone("+15125550142");
    call.outcome = CallOutcome::Missed;
    call.label = MissedLabel::NoAnswer;
    call.startedAt = Noon - 19s;
    call.endedAt = Noon - 1s;
    call.rang = 18s;
    return call;
}

/// What a new office has.
[[nodiscard]] inline OfficePolicy newOffice()
{
    return policyFrom({});
}

} // namespace textback
