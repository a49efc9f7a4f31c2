// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows when a text has left: it is told, and so is what the carrier answers.
#include "core/engine/delivery.h"
#include "core/engine/enginelog.h"
#include "core/engine/outbox.h"

#include <algorithm>

namespace textback {

namespace {

constexpr Milliseconds WriteAgainAfter = 5s;
constexpr std::chrono::seconds LongestRetry{60};

std::chrono::seconds backOff(int attempts)
{
    return std::min(LongestRetry, std::chrono::seconds(1LL << std::clamp(attempts, 1, 6)));
}

bool isUnfinished(OutboxState state)
{
    return state == OutboxState::Queued || state == OutboxState::Sending || state == OutboxState::Unknown;
}

} // namespace

void Outbox::tellOfLeaving(OutboxId id)
{
    const auto found = m_rows.find(id);
    if (found == m_rows.end() || found->second.text.state != OutboxState::Sending)
        return; // the answer has come and told it
    if (const Status shown = m_parts.store.outbox().show(id); !shown.ok())
        fail(shown.error()); // the answer makes up for it
    emit changed(found->second.text);
}

void Outbox::answered(OutboxId id, const SendResult &result)
{
    const auto found = m_rows.find(id);
    if (found == m_rows.end())
        return;
    takeAnswer(found->second, result);
    finish(id);
    pump();
}

void Outbox::takeAnswer(Row &row, const SendResult &result)
{
    if (const auto *accepted = std::get_if<SendAccepted>(&result)) {
        row.text.carrierId = accepted->carrierId;
        row.text.state = advanced(row.text.state, accepted->state);
    } else if (!row.text.carrierId.isEmpty()) {
        row.text.state =
            advanced(row.text.state, DeliveryState::Accepted); // the stream showed it before the answer went wrong
    } else if (const auto *refusal = std::get_if<SendRefused>(&result)) {
        takeRefusal(row, *refusal);
    } else {
        qCInfo(logOutbox) << "text" << row.text.id.value() << "unknown:" << std::get<SendUnknown>(result).detail;
        row.text.state = OutboxState::Unknown;
        scheduleLookUp(row);
    }
}

void Outbox::takeRefusal(Row &row, const SendRefused &refusal)
{
    qCInfo(logOutbox) << "text" << row.text.id.value() << "refused" << refusal.code << "again" << refusal.retryable;
    row.text.failureCode = refusal.code;
    if (refusal.retryable) {
        row.text.state = OutboxState::Queued;
        row.due = now() + waitOf(refusal, row.text.attempts);
        return;
    }
    row.text.state = OutboxState::Failed;
    row.text.failure = refusal.reason;
}

Milliseconds Outbox::waitOf(const SendRefused &refusal, int attempts) const
{
    const Milliseconds asked = std::max(refusal.retryAfter.value_or(backOff(attempts)), std::chrono::seconds{1});
    // The same limit holds back all others; told in whole seconds it must not put this one behind them.
    const Milliseconds limit = m_parts.carrier.sendWait();
    return limit > 0ms && asked > limit && asked - limit < 1s ? limit : asked;
}

void Outbox::finish(OutboxId id)
{
    const auto found = m_rows.find(id);
    if (found == m_rows.end())
        return;
    const OutboxText text = found->second.text;
    if (const Status saved = save(text); !saved.ok()) {
        fail(saved.error()); // what happened is known here and will be written as soon as the disk takes it
        m_parts.clock.callAfter(WriteAgainAfter, this, [this, id] { finish(id); });
        return;
    }
    if (!isUnfinished(text.state))
        m_rows.erase(found);
    emit changed(text);
    if (text.state == OutboxState::Failed)
        emit refused(text);
}

void Outbox::fail(const Error &error)
{
    qCWarning(logOutbox) << "cannot write:" << error.detail;
    emit storageFailed(error);
}

} // namespace textback
