// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakecallers.h"
#include "tests/ui/sampleoffice.h"

namespace textback {

/// What is written down about the sample office's callers.
inline void fillCallers(FakeCallers &callers, const QList<StoredCall> &calls, UtcTime now)
{
    callers.fields = {{CallerFieldId{1}, QStringLiteral("Gate code")}, {CallerFieldId{2}, QStringLiteral("Boiler")}};
    CallerProfile &sam = callers.profiles[ThreadId(6)];
    sam.details = {QStringLiteral("Sam, 9 Mill Lane"),
                   QStringLiteral("9 Mill Lane"),
                   QStringLiteral("Gate code is at the office. Prefers mornings."),
                   {QStringLiteral("returning"), QStringLiteral("water heater")},
                   {{CallerFieldId{2}, QStringLiteral("Model 7, 2019")}}};
    sam.others = {{.number = sampleNumber(199), .thread = ThreadId(2)},
                  {.number = sampleNumber(198), .thread = ThreadId(3), .askedToStop = true}};
    sam.calls = 7;
    sam.missed = 3;
    sam.texts = 12;
    sam.lastCalls = calls;
    sam.consent = {{false, OptOutSource::Person, QStringLiteral("asked for the times"), QStringLiteral("Robin"),
                    now - std::chrono::hours{24} * 12},
                   {true, OptOutSource::Caller, QStringLiteral("stop"), {}, now - std::chrono::hours{24} * 40}};
}

} // namespace textback
