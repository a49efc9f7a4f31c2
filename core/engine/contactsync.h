// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/contacts.h"
#include "core/domain/desk.h"
#include "core/domain/id.h"

#include <QSet>

namespace textback {

/// Keeps what the carrier's address book says, in the background: soon after the desk has started and then every few
/// hours, a few contacts at a time. Never in the way of a text. Lives on the desk thread.
class ContactSync : public QObject {
    Q_OBJECT
public:
    ContactSync(Clock &clock, CarrierBookKeeper &book, CarrierBookReader &carrier, DeskEvents &events);
    void start(AccountId account);
    /// Reads now, unless a reading is under way.
    void look();

private:
    void lookIn(Milliseconds delay);
    void take(const Result<BookChanges> &read);
    void step();
    void end();

    Clock &m_clock;
    CarrierBookKeeper &m_book;
    CarrierBookReader &m_carrier;
    DeskEvents &m_events;
    AccountId m_account{0};
    ContactSourceId m_source{0};
    BookChanges m_changes; ///< What is left to keep of them.
    QSet<QString> m_alive; ///< Ids of a whole book.
    bool m_busy = false;
    int m_turn = 0;
};

} // namespace textback
