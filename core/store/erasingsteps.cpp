// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasing.h"

namespace textback {

using namespace Qt::Literals::StringLiterals;

Result<bool> StoredEraser::isUnderWay(const QList<Number> &numbers)
{
    for (const Number &each : numbers) {
        const auto found = m_underWay.number(each.caller, each.caller);
        if (!found.ok())
            return found.error();
        if (found.value().value_or(0) != 0)
            return true;
    }
    return false;
}

Result<QList<ThreadId>> StoredEraser::beginErasing(const PhoneNumber &number, UtcTime now)
{
    const auto numbers = numbersOf(number);
    const auto underWay = numbers.ok() ? isUnderWay(numbers.value()) : Result<bool>(numbers.error());
    if (!underWay.ok())
        return underWay.error();
    if (underWay.value())
        return Error{ErrorKind::Rejected, u"a text or a call with this person is under way"_s};
    QList<ThreadId> threads;
    const Status hidden = m_connection.inTransaction([&]() -> Status {
        for (const Number &each : numbers.value())
            TEXTBACK_TRY(hide(each, now, threads));
        return Done{};
    });
    if (!hidden.ok())
        return hidden.error();
    return threads;
}

Status StoredEraser::hide(const Number &number, UtcTime now, QList<ThreadId> &threads)
{
    const auto wish = m_wish.first<ErasedNumbers::Wish>(
        [](Row &row) {
            const bool stop = row.flag();
            return ErasedNumbers::Wish{stop, row.flag()};
        },
        number.caller);
    const auto theirs = m_threads.all<ThreadId>([](Row &row) { return row.id<ThreadId>(); }, number.caller);
    if (!wish.ok() || !theirs.ok())
        return wish.ok() ? theirs.error() : wish.error();
    threads += theirs.value();
    TEXTBACK_TRY(eraseContacts(number.number, now));
    TEXTBACK_TRY(m_office.forget(number.number));
    TEXTBACK_TRY(m_erased.note(number.number, wish.value().value_or(ErasedNumbers::Wish{}), now));
    if (number.caller == CallerId{0})
        return Done{}; // who never called
    TEXTBACK_TRY(m_erasing.run(number.caller, now));
    TEXTBACK_TRY(m_notToRing.run(number.caller));
    TEXTBACK_TRY(m_unlisted.run(number.caller));
    TEXTBACK_TRY(m_erasingThreads.run(number.caller));
    TEXTBACK_TRY(m_nameless.run(number.caller));
    // What is found or listed by the caller alone; there is little of it.
    for (const QString &table : {u"caller_digits"_s, u"caller_tag"_s, u"opt_out"_s})
        TEXTBACK_TRY(eraseWith(table, u"caller_id = %1"_s.arg(number.caller.value()), 0));
    return Done{};
}

Status StoredEraser::eraseContacts(const PhoneNumber &number, UtcTime now)
{
    const auto contacts = m_contactsOf.all<qint64>([](Row &row) { return row.integer(); }, number);
    if (!contacts.ok())
        return contacts.error();
    for (const qint64 contact : contacts.value()) {
        const auto inBook = m_bookNumbers.all<PhoneNumber>([](Row &row) { return row.number(); }, contact);
        if (!inBook.ok())
            return inBook.error();
        for (const PhoneNumber &each : inBook.value())
            TEXTBACK_TRY(m_erased.noteContact(each, now));
        TEXTBACK_TRY(eraseWith(u"contact"_s, u"id = %1"_s.arg(contact), 0));
    }
    return Done{};
}

Result<qint64> StoredEraser::leftToErase()
{
    const auto left = m_leftErasing.number();
    if (!left.ok())
        return left.error();
    return left.value().value_or(0);
}

Result<qint64> StoredEraser::eraseSome(int most)
{
    QStringList files;
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto caller = m_nextErasing.number();
        if (!caller.ok() || !caller.value())
            return caller.ok() ? Status(Done{}) : caller.error();
        return eraseSomeOf(CallerId(*caller.value()), most, files);
    });
    if (!done.ok())
        return done.error();
    removeFiles(files);
    return leftToErase();
}

Status StoredEraser::eraseSomeOf(CallerId caller, int most, QStringList &files)
{
    TEXTBACK_TRY(m_connection.runOnce(u"PRAGMA defer_foreign_keys = ON"_s));
    const auto items = m_itemsErasing.all<OldItem>(
        [](Row &row) {
            return OldItem{row.id<ItemId>(), row.id<ThreadId>(), row.maybeInteger(), row.maybeInteger()};
        },
        caller, most);
    if (!items.ok())
        return items.error();
    if (!items.value().isEmpty()) {
        TEXTBACK_TRY(noteFiles(items.value(), files));
        return forgetItems(items.value());
    }
    // What stands in no conversation: calls that were not settled, texts that never became an entry.
    for (const auto &[table, some] : {std::pair(u"call"_s, &m_callsErasing), std::pair(u"outbox"_s, &m_textsErasing)}) {
        const auto ids = some->all<QString>([](Row &row) { return QString::number(row.integer()); }, caller, most);
        if (!ids.ok())
            return ids.error();
        if (!ids.value().isEmpty())
            return eraseWith(table, u"id IN (%1)"_s.arg(QStringList(ids.value()).join(u',')), 0);
    }
    return eraseWith(u"caller"_s, u"id = %1"_s.arg(caller.value()), 0);
}

} // namespace textback
