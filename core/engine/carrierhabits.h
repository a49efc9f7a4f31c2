// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stores.h"
#include "core/domain/text.h"
#include "core/policy/replymeaning.h"

#include <QHash>

namespace textback {

/// Finds out which words of callers the carrier (or another program on the account) answers by itself, so that nobody
/// gets two answers: a text of ours that we did not send, a moment after the word. Kept for each account.
class CarrierHabits {
public:
    explicit CarrierHabits(DeskBook &book) : m_book(book) {}
    void setAccount(AccountId account);
    /// A caller wrote a word that carriers answer.
    void asked(const PhoneNumber &caller, ReplyMeaning meaning, UtcTime at);
    /// A text left one of our lines that we did not send.
    void foreignText(const TextMessage &text);
    /// Stop: the carrier confirms by itself. Help: somebody answers it without us. Sure after it happened once, or,
    /// for words that a colleague may have answered by hand, twice.
    [[nodiscard]] bool answers(ReplyMeaning meaning) const;

private:
    struct Asked {
        ReplyMeaning meaning = ReplyMeaning::Ordinary;
        UtcTime at{};
    };
    [[nodiscard]] QString name(ReplyMeaning meaning, int time) const;
    void note(ReplyMeaning meaning, UtcTime at);
    DeskBook &m_book;
    AccountId m_account{0};
    QHash<QString, Asked> m_asked; ///< By number; the newest few.
};

} // namespace textback
