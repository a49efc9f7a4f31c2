// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/outbox.h"

#include "core/domain/replies.h"
#include "core/engine/delivery.h"
#include "core/engine/enginelog.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace textback {

namespace {

constexpr int MostAtOnce = 4; // requests under way together; more would only queue behind the same connection limit
constexpr Milliseconds DiskRetry = 5s;
constexpr Milliseconds ToldAfter = 50ms; // a person does not see it, and the request has what it needs of this thread

} // namespace

Outbox::Outbox(DeskParts parts, LastCheck lastCheck, Gate gate)
    : m_parts(parts), m_lastCheck(std::move(lastCheck)), m_gate(std::move(gate))
{
}

Status Outbox::load()
{
    const auto unfinished = m_parts.store.outbox().unfinished();
    if (!unfinished.ok())
        return unfinished.error();
    for (OutboxText text : unfinished.value()) {
        if (text.state == OutboxState::Sending) {
            text.state = OutboxState::Unknown; // the run that sent it ended before the answer came
            if (const Status saved = save(text); !saved.ok())
                return saved;
        }
        const UtcTime clockNow = m_parts.clock.now();
        // Never longer than it was meant to wait: somebody may have set the clock back meanwhile.
        const Milliseconds meant = std::max<Milliseconds>(text.notBefore - text.createdAt, 0ms);
        Row row{text, now() + std::clamp<Milliseconds>(text.notBefore - clockNow, 0ms, meant)};
        row.givenUp = text.state == OutboxState::Unknown && text.lookUps >= MostReadings;
        row.attemptAt = now() - std::clamp<Milliseconds>(clockNow - text.sendingSince.value_or(clockNow), 0ms, 24h);
        const auto [entry, isNew] = m_rows.emplace(text.id, std::move(row));
        if (isNew && text.state == OutboxState::Unknown && !entry->second.givenUp)
            scheduleLookUp(entry->second);
    }
    pump();
    return Done{};
}

Status Outbox::save(const OutboxText &text)
{
    return m_parts.store.outbox().update(text);
}

Result<OutboxText> Outbox::keep(OutboxText text, Milliseconds due, bool checked)
{
    text.createdAt = m_parts.clock.now();
    text.notBefore = text.createdAt + std::max(due - now(), Milliseconds{0});
    const bool leavesNow = checked && !m_closed && due <= now() && laneFree() && !mustWaitForEarlier(text)
        && readyRows().isEmpty() // who waits for the carrier's limit has called before
        && m_parts.carrier.sendWait() <= 0ms && m_gate();
    if (leavesNow)
        beginAttempt(text);
    const auto id = m_parts.store.outbox().add(text);
    if (!id.ok())
        return id.error();
    text.id = id.value();
    return text;
}

void Outbox::kept(const OutboxText &text, Milliseconds due)
{
    Row row{text, due};
    row.attemptAt = now();
    m_rows.insert_or_assign(text.id, std::move(row));
    if (text.state == OutboxState::Sending) {
        send(text);
        m_telling.callAfter(ToldAfter, [this, id = text.id] { tellOfLeaving(id); });
        return;
    }
    if (text.state == OutboxState::Queued)
        due <= now() ? pump() : pumpAfter(due - now());
    emit changed(text);
}

int Outbox::inFlight() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const auto &entry) { return entry.second.text.state == OutboxState::Sending; }));
}

int Outbox::waiting() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this](const auto &entry) {
        return !isScheduled(entry.second.text) || untilDue(entry.second) <= 0ms;
    }));
}

Milliseconds Outbox::untilDue(const Row &row) const
{
    // "Tomorrow at 8" is what the clock on the wall shows; the other clock stands still while the computer sleeps.
    return isScheduled(row.text) ? row.text.notBefore - m_parts.clock.now() : row.due - now();
}

bool Outbox::laneFree() const
{
    return inFlight() < MostAtOnce;
}

bool Outbox::mustWaitForEarlier(const OutboxText &text) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&text](const auto &entry) {
        const Row &other = entry.second;
        const bool older = text.id == OutboxId{0} || other.text.id < text.id;
        return other.text.thread == text.thread && other.text.to == text.to && older && !other.givenUp
            && other.text.notBefore <= text.notBefore;
    });
}

QList<OutboxId> Outbox::readyRows() const
{
    // By when they were meant to leave: one the carrier put off is still ahead of those who called later.
    QList<std::pair<UtcTime, OutboxId>> ready;
    for (const auto &[id, row] : m_rows) {
        if (row.text.state == OutboxState::Queued && untilDue(row) <= 0ms && !mustWaitForEarlier(row.text))
            ready.append({row.text.notBefore, id});
    }
    std::sort(ready.begin(), ready.end());
    QList<OutboxId> ids;
    for (const auto &[meant, id] : ready)
        ids.append(id);
    return ids;
}

void Outbox::pump()
{
    if (m_pumping || m_closed)
        return;
    const QScopedValueRollback pumping(m_pumping, true);
    QList<OutboxId> ready = readyRows();
    if (!ready.isEmpty() && !m_gate()) {
        ready = pastGate(ready);
        emit gateWanted();
    }
    for (const OutboxId id : ready) {
        const Milliseconds wait = m_parts.carrier.sendWait();
        if (wait > 0ms) {
            pumpAfter(wait);
            break;
        }
        if (!laneFree())
            break; // the next answer pumps again
        const auto found = m_rows.find(id);
        if (found != m_rows.end() && !attempt(found->second))
            break;
    }
    std::optional<Milliseconds> next;
    for (const auto &[id, row] : m_rows) {
        if (row.text.state == OutboxState::Queued && untilDue(row) > 0ms)
            next = std::min(next.value_or(untilDue(row)), untilDue(row));
    }
    if (next)
        pumpAfter(*next);
}

void Outbox::pumpAfter(Milliseconds delay)
{
    m_nextPump.after(std::max(delay, Milliseconds{1}));
}

void Outbox::beginAttempt(OutboxText &text) const
{
    text.state = OutboxState::Sending;
    ++text.attempts;
    text.sendingSince = m_parts.clock.now();
    text.sendingSinceCarrier = m_parts.carrierNow();
}

bool Outbox::attempt(Row &row)
{
    OutboxText text = row.text;
    const Status written = m_parts.store.inTransaction([&]() -> Status {
        const auto reason = m_lastCheck(text);
        if (!reason.ok())
            return reason.error();
        if (reason.value() == CancelReason::None) {
            beginAttempt(text);
        } else {
            text.state = OutboxState::Cancelled;
            text.cancelReason = reason.value();
        }
        return save(text);
    });
    if (!written.ok()) {
        fail(written.error());
        pumpAfter(DiskRetry);
        return false;
    }
    row.text = text;
    if (text.state == OutboxState::Sending) {
        row.attemptAt = now();
        send(text);
    } else {
        m_rows.erase(text.id);
    }
    emit changed(text);
    return true;
}

void Outbox::send(const OutboxText &text)
{
    const OutboxId id = text.id;
    m_parts.carrier.sendText(SendRequest{text.line, text.to, text.body, text.files}, this,
                             [this, id](const SendResult &result) { answered(id, result); });
    qCInfo(logOutbox) << "text" << id.value() << "to" << text.to.lastFour() << "attempt" << text.attempts;
    qCInfo(logNumbers).noquote() << "text" << id.value() << "goes to" << text.to.e164();
}

Status Outbox::cancel(OutboxId id, CancelReason reason)
{
    const auto found = m_rows.find(id);
    const bool undecided = found != m_rows.end() && found->second.givenUp;
    if (found == m_rows.end() || (found->second.text.state != OutboxState::Queued && !undecided))
        return Error{ErrorKind::Rejected, QStringLiteral("the text has left or is leaving")};
    OutboxText text = found->second.text;
    text.state = OutboxState::Cancelled;
    text.cancelReason = reason;
    if (const Status saved = save(text); !saved.ok())
        return saved;
    m_rows.erase(found);
    emit changed(text);
    return Done{};
}

Status Outbox::restore(OutboxText text)
{
    const bool takenBack = text.state == OutboxState::Cancelled && text.cancelReason == CancelReason::Undone;
    text.state = OutboxState::Queued;
    text.cancelReason = CancelReason::None;
    const Milliseconds left = text.notBefore - m_parts.clock.now();
    if (!takenBack || !isScheduled(text) || left <= 0ms)
        return Error{ErrorKind::Rejected, QStringLiteral("this text cannot be put back")};
    if (const Status saved = save(text); !saved.ok())
        return saved;
    m_rows.insert_or_assign(text.id, Row{text, now() + left});
    pumpAfter(left);
    emit changed(text);
    return Done{};
}

Status Outbox::cancelAllTo(const PhoneNumber &number, CancelReason reason)
{
    QList<OutboxId> ids;
    for (const auto &[id, row] : m_rows) {
        if (row.text.to == number && row.text.state == OutboxState::Queued)
            ids.append(id);
    }
    for (const OutboxId id : ids) {
        if (const Status cancelled = cancel(id, reason); !cancelled.ok())
            return cancelled;
    }
    return Done{};
}

Status Outbox::sendAgain(OutboxId id, Milliseconds due, const std::optional<QString> &newBody)
{
    const auto stored = m_parts.store.outbox().find(id);
    if (!stored.ok())
        return stored.error();
    const auto live = m_rows.find(id);
    const bool busy = live != m_rows.end() && !live->second.givenUp;
    if (!stored.value() || busy || stored.value()->state == OutboxState::Delivered)
        return Error{ErrorKind::Rejected, QStringLiteral("this text cannot be sent again")};
    OutboxText text = *stored.value();
    const bool heldAtGate = text.state == OutboxState::Failed && text.failure == FailureReason::CarrierDown
        && text.carrierId.isEmpty(); // the person knows that nothing could be read, and wants it to go
    text.state = OutboxState::Queued;
    text.carrierId.clear();
    text.failure = FailureReason::None;
    text.cancelReason = CancelReason::None;
    text.lookUps = 0;
    text.body = newBody.value_or(text.body);
    text.notBefore = m_parts.clock.now() + std::max(due - now(), Milliseconds{0});
    if (const Status saved = save(text); !saved.ok())
        return saved;
    Row row{text, due};
    row.passesGate = heldAtGate;
    m_rows.insert_or_assign(id, std::move(row));
    emit changed(text);
    pumpAfter(due - now());
    return Done{};
}

} // namespace textback
