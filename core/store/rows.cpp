// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/policy/verdictrecord.h"

#include <QJsonDocument>

namespace textback {

using namespace Qt::Literals::StringLiterals;

QString notBeingErased(const QString &table)
{
    return u"NOT EXISTS (SELECT 1 FROM erasing WHERE erasing.caller_id = "_s + table + u".caller_id)"_s;
}

QString itemNotBeingErased()
{
    return QStringLiteral("item.thread_id NOT IN (SELECT thread_id FROM erasing_thread)");
}

QString callColumns()
{
    return u"call.id, call.thread_id, call.call_key, call.line_number, caller.number, call.caller_name, call.outcome, "
           "call.label, call.confidence, call.started_ms, call.ended_ms, call.answered_ms, call.rang_s, "
           "call.voicemail_left, call.voicemail_s, call.from_history, call.choice, call.verdict_id, "
           "call.needs_confirmation, call.dialled_number, call.voicemail_uri IS NOT NULL, call.voicemail_heard, "
           "call.earlier"_s;
}

StoredCall callFrom(Row &row)
{
    StoredCall stored{.id = row.id<CallId>(),
                      .thread = row.id<ThreadId>(),
                      .call = Call{.key = row.text(),
                                   .line = row.maybeNumber(),
                                   .caller = row.maybeNumber(),
                                   .callerName = row.text(),
                                   .outcome = row.oneOf(CallOutcome::Unknown),
                                   .label = row.oneOf(MissedLabel::CallerHungUp),
                                   .confidence = row.oneOf(Confidence::Inferred),
                                   .startedAt = row.time(),
                                   .endedAt = row.maybeTime(),
                                   .answeredAt = row.maybeTime(),
                                   .rang = row.maybeSeconds(),
                                   .voicemailLeft = row.flag(),
                                   .voicemailLength = row.maybeSeconds(),
                                   .fromHistory = row.flag()},
                      .choice = row.oneOf(PersonChoice::TextAnyway),
                      .judged = row.maybeInteger().has_value(),
                      .needsConfirmation = row.flag()};
    stored.call.dialled = row.maybeNumber();
    stored.recorded = row.flag();
    stored.heard = row.flag();
    stored.earlier = row.flag();
    return stored;
}

QString outboxColumns()
{
    return u"outbox.id, outbox.cause, outbox.call_key, outbox.thread_id, outbox.line_number, to_caller.number, "
           "outbox.body, outbox.state, outbox.created_ms, outbox.not_before_ms, outbox.attempts, outbox.sending_ms, "
           "outbox.sending_carrier_ms, outbox.look_ups, outbox.carrier_id, outbox.failure, outbox.failure_code, "
           "outbox.cancel_reason, outbox.written_by"_s;
}

OutboxText outboxFrom(Row &row)
{
    return OutboxText{.id = row.id<OutboxId>(),
                      .cause = row.oneOf(TextCause::HelpAnswer),
                      .callKey = row.text(),
                      .thread = row.id<ThreadId>(),
                      .line = row.number(),
                      .to = row.number(),
                      .body = row.text(),
                      .files = {},
                      .state = row.oneOf(OutboxState::Cancelled),
                      .createdAt = row.time(),
                      .notBefore = row.time(),
                      .attempts = row.count(),
                      .sendingSince = row.maybeTime(),
                      .sendingSinceCarrier = row.maybeTime(),
                      .lookUps = row.count(),
                      .carrierId = row.text(),
                      .failure = row.oneOf(FailureReason::Other),
                      .failureCode = row.text(),
                      .cancelReason = row.oneOf(CancelReason::OtherCheck),
                      .writtenBy = row.text()};
}

QString attachmentColumns()
{
    return u"attachment.carrier_id, attachment.uri, attachment.content_type, attachment.file_name, attachment.size"_s;
}

Attachment attachmentFrom(Row &row)
{
    return Attachment{.carrierId = row.text(),
                      .uri = row.text(),
                      .contentType = row.text(),
                      .fileName = row.text(),
                      .size = row.maybeInteger()};
}

std::optional<Verdict> verdictFrom(const QByteArray &json)
{
    if (json.isEmpty())
        return std::nullopt;
    return verdictFromJson(QJsonDocument::fromJson(json).object());
}

} // namespace textback
