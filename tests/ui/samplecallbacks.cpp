// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplecallbacks.h"

namespace textback {

void fillSampleCallBacks(FakeCallBacks &list, UtcTime now)
{
    list.at = now;
    CallBackEntry failed;
    failed.call = CallId(81);
    failed.thread = ThreadId(6);
    failed.caller = sampleNumber(167);
    failed.name = QStringLiteral("Sam, Oak Lane");
    failed.waitingSince = now - 223min;
    failed.tries = 3;
    failed.cause = CallBackCause::TextFailed;
    failed.textBack = OutboxId(44);
    failed.failure = FailureReason::Unreachable;
    failed.lastNote = QStringLiteral("Leaking tap, upstairs flat.");
    failed.mayBeTexted = true;
    CallBackEntry held;
    held.call = CallId(82);
    held.thread = ThreadId(2);
    held.caller = sampleNumber(136);
    held.waitingSince = now - 194min;
    held.verdict = sampleVerdict(Decision::Hold, CheckKind::FreshEnough);
    held.mayBeTexted = true;
    CallBackEntry landline;
    landline.call = CallId(83);
    landline.thread = ThreadId(4);
    landline.caller = sampleNumber(133);
    landline.name = QStringLiteral("Chris, Elm Close");
    landline.waitingSince = now - 12min;
    landline.calls = 2;
    landline.cause = CallBackCause::CannotGetTexts;
    landline.voicemailLeft = true;
    landline.voicemailLength = 18s;
    list.entries = {failed, held, landline};
    list.finished = {{CallBackResultId(900), ThreadId(3), sampleNumber(190), {}, CallBackResult::Reached, now - 10min}};
}

} // namespace textback
