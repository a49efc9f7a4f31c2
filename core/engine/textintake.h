// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/carrierhabits.h"
#include "core/engine/deskparts.h"
#include "core/engine/outbox.h"

namespace textback {

/// Takes in texts that the carrier reports: keeps them, links our own with the outbox, and honours opt-outs at once. A
/// text only ever answers a text when the owner wrote a HELP answer. Desk thread.
class TextIntake : public QObject {
    Q_OBJECT
public:
    TextIntake(DeskParts parts, Outbox &outbox);
    /// Keeps one text; inside a transaction or by itself. Texts may come again and in any order.
    Status take(const TextMessage &text);
    /// Keeps one text of the history of before the first sign-in. Nobody is told of it and nothing answers it; who
    /// asked for no texts then is not texted now.
    Result<KeptText> takeEarlier(const TextMessage &text);
    /// When this desk began to watch; this computer's clock. A text that came up to three days before still waits for
    /// an answer, an older one does not.
    void setWatchedSince(UtcTime since) { m_watchedSince = since; }
    /// What is found out about the carrier is kept for this account.
    void setAccount(AccountId account) { m_habits.setAccount(account); }
    [[nodiscard]] const CarrierHabits &habits() const { return m_habits; }
    /// A send was refused or failed: what that says about the number.
    void learnFromFailure(const OutboxText &text);

signals:
    void threadChanged(textback::ThreadId thread);
    void noticed(const QString &kind, textback::ThreadId thread);
    /// A text came with files that are not here yet.
    void filesArrived(textback::ItemId item);
    void storageFailed(const textback::Error &error);

private:
    [[nodiscard]] bool isEarlier(const TextMessage &text) const;
    Status heedWishes(const TextMessage &text, const KeptText &kept);
    Status takeIncoming(const TextMessage &text, const KeptText &kept);
    Status stop(const PhoneNumber &number, const TextMessage &text, ThreadId thread);
    Status answerHelp(const TextMessage &text, ThreadId thread);

    DeskParts m_parts;
    Outbox &m_outbox;
    CarrierHabits m_habits;
    UtcTime m_watchedSince{};
};

} // namespace textback
