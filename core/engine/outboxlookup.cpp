// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts whose request was sent and whose answer never came: the carrier's history says what became of them.
#include "core/engine/delivery.h"
#include "core/engine/enginelog.h"
#include "core/engine/outbox.h"

#include <algorithm>

namespace textback {

namespace {

constexpr Milliseconds EarlyLookUps[] = {3s, 10s}; // may find it soon; not finding it proves nothing yet
constexpr Milliseconds RetryLookUp = 10s;
constexpr Milliseconds RetryForPerson = 60s; // somebody was asked already
constexpr Milliseconds OlderThanAttempt = 60s; // how far the carrier's time of creation may lie before our attempt

/// A text without photos never turns up with some; one with nothing but photos never without.
bool couldBe(const TextMessage &found, const OutboxText &ours)
{
    return ours.files.isEmpty() ? found.attachments.isEmpty()
                                : !found.attachments.isEmpty() || !ours.body.trimmed().isEmpty();
}

} // namespace

/// When, after the attempt, a reading that does not show the text counts as proof that it is not there.
Milliseconds Outbox::countedLookUp(const Row &row) const
{
    const OfficePolicy &policy = m_parts.policy;
    const bool first = row.text.lookUps % ReadingsPerAttempt == 0;
    return first ? policy.lookupFirst : std::max(policy.lookupFirst, policy.lookupLast);
}

void Outbox::scheduleLookUp(const Row &row)
{
    const Milliseconds elapsed = now() - row.attemptAt;
    Milliseconds at = countedLookUp(row);
    for (const Milliseconds early : EarlyLookUps) {
        if (early > elapsed)
            at = std::min(at, early);
    }
    const OutboxId id = row.text.id;
    m_parts.clock.callAfter(std::max(at - elapsed, Milliseconds{0}), this, [this, id] { lookUp(id); });
}

void Outbox::lookUp(OutboxId id)
{
    const auto found = m_rows.find(id);
    if (found == m_rows.end() || found->second.text.state != OutboxState::Unknown
        || found->second.text.lookUps >= MostReadings)
        return;
    const OutboxText &text = found->second.text;
    const bool counts = now() - found->second.attemptAt >= countedLookUp(found->second);
    const UtcTime attempted = text.sendingSinceCarrier.value_or(text.sendingSince.value_or(text.createdAt));
    m_parts.carrier.findSentTexts(
        SentTextQuery{text.line, text.to, text.body, attempted - OlderThanAttempt}, this,
        [this, id, counts](const Result<QList<TextMessage>> &texts) { lookedUp(id, counts, texts); });
}

void Outbox::lookedUp(OutboxId id, bool counts, const Result<QList<TextMessage>> &found)
{
    const auto entry = m_rows.find(id);
    if (entry == m_rows.end() || entry->second.text.state != OutboxState::Unknown)
        return;
    Row &row = entry->second;
    if (!found.ok()) {
        lookUpLater(row, found.error());
        return;
    }
    for (const TextMessage &text : found.value()) {
        if (!couldBe(text, row.text))
            continue;
        const auto claimed = m_parts.store.outbox().byCarrierId(text.carrierId);
        if (!claimed.ok()) {
            lookUpLater(row, claimed.error());
            return;
        }
        if (!claimed.value()) {
            if (const Status adopted = adopt(row, text); !adopted.ok())
                fail(adopted.error());
            return;
        }
    }
    counts ? missing(row) : scheduleLookUp(row);
}

/// A history that cannot be read is as good as none: a person decides. It is read on, as it may yet show the text.
void Outbox::lookUpLater(Row &row, const Error &error)
{
    const OutboxId id = row.text.id;
    const bool askPerson =
        !row.givenUp && (error.kind == ErrorKind::Forbidden || now() - row.attemptAt >= m_parts.patience());
    row.givenUp = row.givenUp || askPerson;
    m_parts.clock.callAfter(row.givenUp ? RetryForPerson : RetryLookUp, this, [this, id] { lookUp(id); });
    if (!askPerson)
        return;
    qCWarning(logOutbox) << "text" << id.value() << "cannot be looked up:" << error.detail;
    const OutboxText text = row.text;
    emit undecided(text);
    emit changed(text);
    pump(); // what was written after it need not wait for it
}

void Outbox::missing(Row &row)
{
    ++row.text.lookUps;
    const OutboxId id = row.text.id;
    if (row.text.lookUps % ReadingsPerAttempt != 0) {
        scheduleLookUp(row);
    } else if (row.givenUp) {
        row.text.lookUps = MostReadings; // it is not there; the person who was asked may have written anew meanwhile
    } else if (row.text.lookUps >= MostReadings) {
        row.givenUp = true;
        qCWarning(logOutbox) << "text" << id.value() << "may or may not have gone out; a person decides";
        emit undecided(row.text);
    } else {
        row.text.state = OutboxState::Queued;
        row.due = now();
    }
    finish(id);
    pump();
}

Outbox::Row *Outbox::rowThatSent(const TextMessage &text)
{
    if (text.remotes.size() != 1 || !text.body)
        return nullptr;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&text](const auto &entry) {
        const OutboxText &ours = entry.second.text;
        const bool attempted = ours.state == OutboxState::Sending || ours.state == OutboxState::Unknown;
        return attempted && ours.carrierId.isEmpty() && text.line == ours.line && text.remotes.constFirst() == ours.to
            && sameBody(*text.body, ours.body) && couldBe(text, ours) && ours.sendingSinceCarrier
            && text.at >= *ours.sendingSinceCarrier - OlderThanAttempt;
    });
    return found == m_rows.end() ? nullptr : &found->second;
}

Status Outbox::adopt(Row &row, const TextMessage &text)
{
    OutboxText ours = row.text;
    ours.carrierId = text.carrierId;
    const bool answerOutstanding = ours.state == OutboxState::Sending;
    if (!answerOutstanding) {
        ours.state = advanced(ours.state, text.state);
        ours.failure = text.failure;
        ours.failureCode = text.failureCode;
    }
    if (const Status saved = save(ours); !saved.ok())
        return saved;
    row.text = ours;
    if (!answerOutstanding)
        finish(ours.id);
    return Done{};
}

Result<std::optional<OutboxId>> Outbox::reconcile(const TextMessage &text)
{
    const auto known = m_parts.store.outbox().byCarrierId(text.carrierId);
    if (!known.ok())
        return known.error();
    if (known.value()) {
        OutboxText ours = *known.value();
        const OutboxState before = ours.state;
        ours.state = advanced(ours.state, text.state);
        if (ours.state == before)
            return std::optional(ours.id);
        ours.failure = ours.state == OutboxState::Failed ? text.failure : FailureReason::None;
        ours.failureCode = text.failureCode;
        if (const Status saved = save(ours); !saved.ok())
            return saved.error();
        if (const auto live = m_rows.find(ours.id); live != m_rows.end())
            live->second.text = ours;
        emit changed(ours);
        if (ours.state == OutboxState::Failed)
            emit refused(ours);
        return std::optional(ours.id);
    }
    Row *row = rowThatSent(text);
    if (!row)
        return std::optional<OutboxId>();
    const OutboxId id = row->text.id;
    if (const Status adopted = adopt(*row, text); !adopted.ok())
        return adopted.error();
    return std::optional(id);
}

} // namespace textback
