// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/calls.h"

namespace textback::practice {

/// Fills the mailbox and the call log with what happened before anybody signed in. README.md says what an order holds.
class History {
public:
    History(const PracticeTime &time, const Account &account, Messages &messages, Calls &calls)
        : m_time(time), m_account(account), m_messages(messages), m_calls(calls)
    {
    }
    /// All of the order or nothing. @return how many of each were added; Invalid with a sentence
    [[nodiscard]] Result<QJsonObject> add(const QJsonObject &order);

private:
    /// What an order comes to before it is taken in.
    struct Past {
        std::vector<std::unique_ptr<Message>> messages;
        std::vector<std::unique_ptr<Call>> calls;
        std::vector<std::pair<Call *, const Message *>> voicemails;
    };
    [[nodiscard]] Result<UtcTime> timeIn(const QJsonObject &entry) const;
    Status addText(const QJsonObject &entry, Past &past) const;
    Status addCall(const QJsonObject &entry, Past &past);
    Status fill(const QJsonObject &order, Past &past);
    void addVoicemail(Call &call, Past &past) const;

    const PracticeTime &m_time;
    const Account &m_account;
    Messages &m_messages;
    Calls &m_calls;
};

} // namespace textback::practice
