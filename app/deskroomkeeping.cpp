// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept and tidied up in the room with an account or without one.
#include "app/deskroom.h"

#include "app/browseraccount.h"
#include "core/carrier/requestfile.h"

namespace textback {

void DeskRoom::makeKeeper()
{
    m_keeper = std::make_unique<ThreadKeeper>(ThreadKeeper::Parts{
        *m_store, m_events, &m_store->deskPeople(), [this] { return m_clock.now(); },
        [this](const PhoneNumber &number) { return cancelQueuedTexts(m_store->outbox(), number); }});
}

void DeskRoom::endSnoozes()
{
    constexpr auto EveryMinute = std::chrono::minutes{1};
    if (!m_desk)
        m_keeper->endSnoozes(m_clock.now());
    m_clock.callAfter(EveryMinute, this, [this] { endSnoozes(); });
}

void DeskRoom::tellContacts()
{
    for (const ThreadId thread : m_store->contactBook().takeTouched())
        emit m_events.threadChanged(thread);
}

void DeskRoom::takeAwayHalf(QList<ContactSourceId> files)
{
    constexpr int ContactsAtOnce = 10; // some milliseconds
    constexpr auto BetweenSteps = Milliseconds(20);
    if (files.isEmpty())
        return;
    SqliteContactBook &book = m_store->contactBook();
    const auto removed = book.removeSome(files.constFirst(), ContactsAtOnce);
    tellContacts();
    if (!removed.ok())
        return; // the next start tries again
    if (removed.value() < ContactsAtOnce)
        files.removeFirst();
    m_clock.callAfter(BetweenSteps, this, [this, files] { takeAwayHalf(files); });
}

} // namespace textback
