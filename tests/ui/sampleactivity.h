// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeactivity.h"
#include "tests/ui/sampleoffice.h"

namespace textback {

inline ActivityRow sampleActivity(qint64 id, int lastFour, const QString &name, UtcTime at, CallOutcome outcome)
{
    ActivityRow row;
    StoredCall &stored = row.call.stored;
    stored.id = CallId(id);
    stored.thread = ThreadId(6);
    stored.call.key = QStringLiteral("k%1").arg(id);
    stored.call.line = sampleNumber(100);
    stored.call.caller = sampleNumber(lastFour);
    stored.call.outcome = outcome;
    stored.call.label = MissedLabel::NoAnswer;
    stored.call.startedAt = at;
    stored.call.rang = std::chrono::seconds(12 + id % 20);
    stored.call.endedAt = at + *stored.call.rang;
    if (outcome == CallOutcome::Answered) {
        stored.call.answeredAt = at + 8s;
        stored.call.endedAt = at + 245s;
    }
    row.name = name;
    return row;
}

inline void giveVerdict(ActivityRow &row, Decision decision, CheckKind by, std::optional<OutboxState> text = {})
{
    row.call.verdict = sampleVerdict(decision, by);
    row.call.verdict->judgedAt = *row.call.stored.call.endedAt + 1s;
    row.text = text;
    if (!text)
        return;
    row.call.textBack = OutboxId(row.call.stored.id.value());
    if (*text == OutboxState::Accepted || *text == OutboxState::Delivered)
        row.sentAt = *row.call.stored.call.endedAt + 10s;
}

/// Fills the list of calls of the made-up office: each kind of decision once, and older calls below.
inline void fillSampleActivity(FakeActivity &list, UtcTime now)
{
    QList<ActivityRow> rows;
    const auto add = [&](int lastFour, const char *name, std::chrono::minutes ago,
                         CallOutcome outcome) -> ActivityRow & {
        rows.append(sampleActivity(200 - rows.size(), lastFour, QString::fromUtf8(name), now - ago, outcome));
        return rows.last();
    };
    giveVerdict(add(164, "", 1min, CallOutcome::Missed), Decision::Text, CheckKind::RuleFits, OutboxState::Queued);
    add(175, "Omar", 12min, CallOutcome::Answered);
    ActivityRow &voicemail = add(121, "Grace", 21min, CallOutcome::Missed);
    voicemail.call.stored.call.voicemailLeft = true;
    voicemail.call.stored.call.voicemailLength = 18s;
    giveVerdict(voicemail, Decision::Text, CheckKind::RuleFits, OutboxState::Delivered);
    ActivityRow &landline = add(133, "Chris, Elm Close", 33min, CallOutcome::Missed);
    giveVerdict(landline, Decision::Leave, CheckKind::CanGetTexts);
    landline.forPerson = true;
    giveVerdict(add(109, "Pipe supplier", 44min, CallOutcome::Missed), Decision::Leave, CheckKind::NotOnNeverTextList);
    giveVerdict(add(151, "", 129min, CallOutcome::Missed), Decision::Leave, CheckKind::RangLongEnough);
    giveVerdict(add(142, "Helen, 14 Oak St", 174min, CallOutcome::Missed), Decision::Leave, CheckKind::CoolDownOver);
    add(190, "", 190min, CallOutcome::Outbound).call.stored.call.rang.reset();
    ActivityRow &held = add(136, "", 12h, CallOutcome::Missed);
    giveVerdict(held, Decision::Hold, CheckKind::FreshEnough);
    held.forPerson = true;
    giveVerdict(add(187, "", 14h, CallOutcome::Missed), Decision::Text, CheckKind::RuleFits, OutboxState::Accepted);
    giveVerdict(add(127, "", 17h, CallOutcome::Missed), Decision::Leave, CheckKind::NotAskedToStop);
    ActivityRow &failed = add(167, "Leo", 19h, CallOutcome::Missed);
    giveVerdict(failed, Decision::Text, CheckKind::RuleFits, OutboxState::Failed);
    failed.failure = FailureReason::Unreachable;
    failed.forPerson = true;
    ActivityRow &back = add(190, "", 20h, CallOutcome::Missed);
    giveVerdict(back, Decision::Text, CheckKind::RuleFits, OutboxState::Cancelled);
    back.cancelled = CancelReason::CallingBack;
    for (int each = 0; each < 120; ++each)
        giveVerdict(add(110 + each % 80, "", std::chrono::hours(50 + each * 7), CallOutcome::Missed), Decision::Text,
                    CheckKind::RuleFits, OutboxState::Delivered);
    list.rows = rows;
    list.replied = now - 3min;
}

} // namespace textback
