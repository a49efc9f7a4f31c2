// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/contactsync.h"

#include "core/engine/enginelog.h"

namespace textback {

namespace {

using namespace std::chrono_literals;

constexpr auto AfterDeskStart = 45s; // what was missed meanwhile is read first
constexpr auto BetweenReadings = 4h;
constexpr auto AfterTrouble = 30min;
constexpr auto ForTheRest = 1min;
constexpr qsizetype ContactsAStep = 10; // some milliseconds of the desk thread
constexpr auto BetweenLots = 20ms;

} // namespace

ContactSync::ContactSync(Clock &clock, CarrierBookKeeper &book, CarrierBookReader &carrier, DeskEvents &events)
    : m_clock(clock), m_book(book), m_carrier(carrier), m_events(events)
{
}

void ContactSync::start(AccountId account)
{
    m_account = account;
    lookIn(AfterDeskStart);
}

/// The newest appointment alone counts.
void ContactSync::lookIn(Milliseconds delay)
{
    m_clock.callAfter(delay, this, [this, turn = ++m_turn] {
        if (turn == m_turn)
            look();
    });
}

void ContactSync::look()
{
    if (std::exchange(m_busy, true))
        return;
    const auto source = m_book.bookOf(m_account, m_clock.now());
    const auto place = source.ok() ? m_book.place(source.value()) : Result<QByteArray>(source.error());
    if (!place.ok())
        return take(place.error());
    m_source = source.value();
    m_carrier.readBook(place.value(), this, [this](const Result<BookChanges> &read) { take(read); });
}

void ContactSync::take(const Result<BookChanges> &read)
{
    if (!read.ok()) {
        const bool mayNot = read.error().kind == ErrorKind::Forbidden;
        if (mayNot && m_source != ContactSourceId{0})
            (void)m_book.setTrouble(m_source, BookTrouble::MayNotRead);
        qCInfo(logDesk).noquote() << "the carrier's address book was not read:" << read.error().detail;
        m_busy = false;
        lookIn(mayNot ? Milliseconds(BetweenReadings) : Milliseconds(AfterTrouble));
        return;
    }
    m_changes = read.value();
    m_alive.clear();
    if (m_changes.whole) {
        for (const Contact &contact : std::as_const(m_changes.alive))
            m_alive.insert(contact.bookId);
        const auto kept = m_book.bookIds(m_source);
        for (const QString &id : kept.ok() ? kept.value() : QStringList()) {
            if (!m_alive.contains(id))
                m_changes.gone.append(id);
        }
    }
    step();
}

void ContactSync::step()
{
    Status done = Done{};
    if (!m_changes.alive.isEmpty()) {
        done = m_book.keepFromBook(m_source, m_changes.alive.mid(0, ContactsAStep));
        m_changes.alive.remove(0, std::min(ContactsAStep, m_changes.alive.size()));
    } else if (!m_changes.gone.isEmpty()) {
        done = m_book.dropFromBook(m_source, m_changes.gone.mid(0, ContactsAStep));
        m_changes.gone.remove(0, std::min(ContactsAStep, m_changes.gone.size()));
    } else {
        return end();
    }
    for (const ThreadId thread : m_book.takeTouched())
        emit m_events.threadChanged(thread);
    if (!done.ok())
        return take(done.error()); // the place stays where it was: the next reading has all of it again
    m_clock.callAfter(BetweenLots, this, [this] { step(); });
}

void ContactSync::end()
{
    const Status placed = m_book.setPlace(m_source, m_changes.next, m_clock.now());
    if (!placed.ok())
        return take(placed.error());
    const bool more = m_changes.more;
    m_changes = {};
    m_alive.clear();
    m_busy = false;
    lookIn(more ? Milliseconds(ForTheRest) : Milliseconds(BetweenReadings));
}

} // namespace textback
