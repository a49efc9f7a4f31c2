// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that stand before a shut gate: what happened to their callers meanwhile cannot be read.
#include "core/engine/enginelog.h"
#include "core/engine/outbox.h"

namespace textback {

/// Those that may leave all the same. The gate keeps a text from who asked to stop in a gap; where that cannot be found
/// out for long, a person learns that the text has not gone, and only a person lets it pass.
QList<OutboxId> Outbox::pastGate(const QList<OutboxId> &ready)
{
    QList<OutboxId> passing;
    for (const OutboxId id : ready) {
        const auto found = m_rows.find(id);
        if (found == m_rows.end())
            continue;
        if (found->second.passesGate)
            passing.append(id);
        else if (-untilDue(found->second) >= m_parts.patience())
            giveUpAtGate(found->second);
    }
    return passing;
}

/// The last check comes first: a text back that is too late is its call's matter, not a failure.
void Outbox::giveUpAtGate(Row &row)
{
    OutboxText text = row.text;
    const Status written = m_parts.store.inTransaction([&]() -> Status {
        const auto reason = m_lastCheck(text);
        if (!reason.ok())
            return reason.error();
        text.cancelReason = reason.value();
        text.state = reason.value() == CancelReason::None ? OutboxState::Failed : OutboxState::Cancelled;
        text.failure = reason.value() == CancelReason::None ? FailureReason::CarrierDown : FailureReason::None;
        return save(text);
    });
    if (!written.ok()) {
        fail(written.error());
        return;
    }
    qCWarning(logOutbox) << "text" << text.id.value() << "has not left: nobody knows what its caller wrote";
    m_rows.erase(text.id);
    emit changed(text);
    if (text.state == OutboxState::Failed)
        emit refused(text);
}

} // namespace textback
