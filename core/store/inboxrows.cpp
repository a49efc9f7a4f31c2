// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inboxrows.h"

#include "core/domain/deliverystate.h"

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Kind, direction, whether there are files, outcome, voicemail.
LastEvent lastEvent(Row &row)
{
    const auto kind = row.oneOf(ItemKind::Note);
    const bool ours = row.oneOf(TextDirection::Out) == TextDirection::Out;
    const bool files = row.flag();
    const auto outcome = row.oneOf(CallOutcome::Unknown);
    const bool voicemail = row.flag();
    if (kind == ItemKind::Note)
        return LastEvent::Note;
    if (kind == ItemKind::Text && ours)
        return LastEvent::TextOut;
    if (kind == ItemKind::Text)
        return files ? LastEvent::Photo : LastEvent::TextIn;
    if (outcome == CallOutcome::Answered)
        return LastEvent::AnsweredCall;
    if (outcome == CallOutcome::Outbound)
        return LastEvent::OutboundCall;
    return voicemail ? LastEvent::Voicemail : LastEvent::MissedCall;
}

std::optional<OutboxState> lastOutState(Row &row)
{
    const auto ours = row.maybeInteger();
    const auto theirs = row.maybeInteger();
    if (ours)
        return OutboxState(std::clamp<qint64>(*ours, 0, qint64(OutboxState::Cancelled)));
    if (!theirs)
        return std::nullopt;
    return outboxStateOf(DeliveryState(std::clamp<qint64>(*theirs, 0, qint64(DeliveryState::Unknown))));
}

template <typename Enum> std::optional<Enum> maybeOneOf(Row &row, Enum last)
{
    const auto value = row.maybeInteger();
    return value && *value >= 0 && *value <= qint64(last) ? std::optional(Enum(*value)) : std::nullopt;
}

} // namespace

QString selectThreadRows(const QString &rest)
{
    return u"SELECT thread.id, caller.number, thread.line_number, "
           "caller.shown_name, "
           "CASE WHEN last.kind IN (1, 2) THEN substr(last.body, 1, 240) ELSE '' END, "
           "last.kind, last.direction, last.files > 0, last_call.outcome, last_call.voicemail_left, thread.last_ms, "
           "thread.state, thread.waiting_since_ms, thread.snoozed_until_ms, thread.unread, thread.missed_since_answer, "
           "last_call.rang_s, "
           "thread.texted_back_ms, thread.replied_ms, thread.we_wrote_ms, outbox.state, last_out.state, "
           "COALESCE(outbox.failure, last_out.failure), verdict.decision, verdict.decided_by, caller.asked_to_stop, "
           "caller.never_text, caller.cannot_get_texts, coalesce(owner.name, ''), thread.voicemail_ms "
           "FROM thread JOIN caller ON caller.id = thread.caller_id "
           "LEFT JOIN item AS last ON last.id = thread.last_item_id "
           "LEFT JOIN call AS last_call ON last_call.id = last.call_id "
           "LEFT JOIN item AS last_out ON last_out.id = thread.last_out_item_id "
           "LEFT JOIN outbox ON outbox.id = last_out.outbox_id "
           "LEFT JOIN call AS missed ON missed.id = thread.missed_call_id "
           "LEFT JOIN verdict ON verdict.id = missed.verdict_id "
           "LEFT JOIN desk_name AS owner ON owner.id = thread.owner_id AND owner.removed = 0 "_s
        + rest;
}

ThreadRow threadRowFrom(Row &row)
{
    return ThreadRow{.id = row.id<ThreadId>(),
                     .caller = row.number(),
                     .line = row.number(),
                     .name = row.text(),
                     .lastWords = row.text(),
                     .lastEvent = lastEvent(row),
                     .lastAt = row.time(),
                     .state = row.oneOf(ThreadState::Done),
                     .waitingSince = row.maybeTime(),
                     .snoozedUntil = row.maybeTime(),
                     .unread = row.count(),
                     .missedSinceAnswer = row.count(),
                     .lastRang = row.maybeSeconds(),
                     .textedBackAt = row.maybeTime(),
                     .repliedAt = row.maybeTime(),
                     .weWroteAt = row.maybeTime(),
                     .lastOutState = lastOutState(row),
                     .lastFailure = row.oneOf(FailureReason::Other),
                     .lastDecision = maybeOneOf(row, Decision::Leave),
                     .lastDecidedBy = maybeOneOf(row, CheckKind::RuleFits),
                     .askedToStop = row.flag(),
                     .neverText = row.flag(),
                     .cannotGetTexts = row.flag(),
                     .owner = row.text(),
                     .voicemailAt = row.maybeTime()};
}

QString selectTimeline(const QString &rest)
{
    return u"SELECT item.id, item.at_ms, item.kind, item.direction, item.body, item.state, item.failure, "
           "item.failure_code, item.files, item.written_by, verdict.json, call.text_back_id, "_s
        + callColumns() + u", "_s + outboxColumns()
        + u" FROM item LEFT JOIN call ON call.id = item.call_id LEFT JOIN caller ON caller.id = call.caller_id "
          "LEFT JOIN verdict ON verdict.id = call.verdict_id LEFT JOIN outbox ON outbox.id = item.outbox_id "
          "LEFT JOIN caller AS to_caller ON to_caller.id = outbox.caller_id "_s
        + rest;
}

TimelineItem timelineItemFrom(Row &row, bool &hasFiles)
{
    TimelineItem item{.id = row.id<ItemId>(), .at = row.time(), .what = NoteItem{}};
    const auto kind = row.oneOf(ItemKind::Note);
    TextItem text;
    text.direction = row.oneOf(TextDirection::Out);
    text.body = row.text();
    text.state = row.oneOf(DeliveryState::Unknown);
    text.failure = row.oneOf(FailureReason::Other);
    text.failureCode = row.text();
    const bool files = row.flag(); // every column is taken, whatever is known already
    hasFiles = hasFiles || files;
    const QString writtenBy = row.text();
    if (kind == ItemKind::Call) {
        const auto verdict = verdictFrom(row.bytes());
        const auto textBack = row.maybeInteger();
        item.what = CallItem{.stored = callFrom(row),
                             .verdict = verdict,
                             .textBack = textBack ? std::optional(OutboxId(*textBack)) : std::nullopt};
    } else if (kind == ItemKind::Text) {
        row.skip(2 + CallColumnCount);
        OutboxText outbox = outboxFrom(row);
        if (outbox.id != OutboxId(0))
            text.outbox = std::move(outbox);
        item.what = std::move(text);
    } else {
        item.what = NoteItem{.body = text.body, .writtenBy = writtenBy};
    }
    return item;
}

} // namespace textback
