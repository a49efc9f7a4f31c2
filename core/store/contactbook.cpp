// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactbook.h"

namespace textback {

Result<ContactSourceId> SqliteContactBook::addFile(const QString &name, UtcTime at)
{
    const auto added = m_addSource.number(ContactSourceKind::File, name, at);
    if (!added.ok())
        return added.error();
    return ContactSourceId(added.value().value_or(0));
}

Status SqliteContactBook::wholeFile(ContactSourceId source)
{
    return m_whole.run(source);
}

Result<QList<ContactSourceId>> SqliteContactBook::halfFiles()
{
    return m_half.all<ContactSourceId>([](Row &row) { return row.id<ContactSourceId>(); });
}

Result<qint64> SqliteContactBook::layerOf(ContactSourceId source)
{
    const auto kind = m_kind.number(source);
    if (!kind.ok())
        return kind.error();
    if (!kind.value())
        return Error{ErrorKind::NotFound, QStringLiteral("these contacts were taken away")};
    return ContactSourceKind(*kind.value()) == ContactSourceKind::File ? source.value() : 0;
}

Status SqliteContactBook::keep(ContactSourceId source, const QList<Contact> &some)
{
    return m_connection.inTransaction([&]() -> Status {
        const auto layer = layerOf(source);
        if (!layer.ok())
            return layer.error();
        for (const Contact &contact : some)
            TEXTBACK_TRY(keepOne(source, layer.value(), contact));
        return Done{};
    });
}

Status SqliteContactBook::keepOne(ContactSourceId source, qint64 layer, const Contact &contact)
{
    const auto added = m_add.number(source, contact.bookId, contact.name, contact.firstName, contact.company);
    if (!added.ok())
        return added.error();
    const ContactId id(added.value().value_or(0));
    for (qsizetype position = 0; position < contact.numbers.size(); ++position) {
        const PhoneNumber &number = contact.numbers.at(position);
        TEXTBACK_TRY(m_addNumber.run(id, number, position, layer));
        const QString digits = number.e164().mid(1);
        for (qsizetype from = 0; from < digits.size(); ++from)
            TEXTBACK_TRY(m_addDigits.run(digits.mid(from), id));
        TEXTBACK_TRY(touch(number));
    }
    return Done{};
}

Status SqliteContactBook::touch(const PhoneNumber &number)
{
    return m_threads.each(
        [this](Row &row) {
            m_touched.append(row.id<ThreadId>());
            return true;
        },
        number);
}

Status SqliteContactBook::dropOne(ContactId contact)
{
    const auto numbers = m_numbers.all<PhoneNumber>([](Row &row) { return row.number(); }, contact);
    if (!numbers.ok())
        return numbers.error();
    for (const PhoneNumber &number : numbers.value())
        TEXTBACK_TRY(touch(number));
    return m_drop.run(contact);
}

Result<int> SqliteContactBook::removeSome(ContactSourceId source, int most)
{
    int found = 0;
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto some = m_some.all<ContactId>([](Row &row) { return row.id<ContactId>(); }, source, most);
        if (!some.ok())
            return some.error();
        found = int(some.value().size());
        for (const ContactId contact : some.value())
            TEXTBACK_TRY(dropOne(contact));
        return found < most ? m_dropSource.run(source) : Status(Done{});
    });
    if (!done.ok())
        return done.error();
    return found;
}

Result<ContactSourceId> SqliteContactBook::bookOf(AccountId account, UtcTime at)
{
    auto book = m_book.number(account);
    if (book.ok() && !book.value())
        book = m_addBook.number(account, at);
    if (!book.ok())
        return book.error();
    return ContactSourceId(book.value().value_or(0));
}

Result<QByteArray> SqliteContactBook::place(ContactSourceId book)
{
    const auto place = m_place.first<QByteArray>([](Row &row) { return row.bytes(); }, book);
    if (!place.ok())
        return place.error();
    return place.value().value_or(QByteArray());
}

Status SqliteContactBook::setPlace(ContactSourceId book, const QByteArray &place, UtcTime at)
{
    return m_setPlace.run(place, at, book);
}

Status SqliteContactBook::setTrouble(ContactSourceId book, BookTrouble trouble)
{
    return m_setTrouble.run(trouble, book);
}

Result<QStringList> SqliteContactBook::bookIds(ContactSourceId book)
{
    const auto ids = m_bookIds.all<QString>([](Row &row) { return row.text(); }, book);
    if (!ids.ok())
        return ids.error();
    return QStringList(ids.value());
}

Result<std::optional<ContactId>> SqliteContactBook::inBook(ContactSourceId book, const QString &id)
{
    return m_inBook.first<ContactId>([](Row &row) { return row.id<ContactId>(); }, book, id);
}

Status SqliteContactBook::keepFromBook(ContactSourceId book, const QList<Contact> &some)
{
    return m_connection.inTransaction([&]() -> Status {
        for (const Contact &read : some) {
            const auto known = inBook(book, read.bookId);
            const auto left = known.ok() ? withoutErased(read) : Result<std::optional<Contact>>(known.error());
            if (!left.ok())
                return left.error();
            if (!left.value()) {
                TEXTBACK_TRY(known.value() ? dropOne(*known.value()) : Status(Done{}));
                continue;
            }
            const Contact &contact = *left.value();
            const auto same = known.value() ? isKeptSo(*known.value(), contact) : Result<bool>(false);
            if (!same.ok())
                return same.error();
            if (same.value())
                continue; // a whole book that is read again changes little
            if (known.value())
                TEXTBACK_TRY(dropOne(*known.value()));
            TEXTBACK_TRY(keepOne(book, 0, contact));
        }
        return Done{};
    });
}

Result<std::optional<Contact>> SqliteContactBook::withoutErased(const Contact &contact)
{
    Contact left = contact;
    left.numbers.clear();
    for (const PhoneNumber &number : contact.numbers) {
        const auto erased = m_erased.isErasedContact(number);
        if (!erased.ok())
            return erased.error();
        if (!erased.value())
            left.numbers.append(number);
    }
    const bool nobody = left.numbers.isEmpty() && !contact.numbers.isEmpty();
    return nobody ? std::optional<Contact>() : std::optional(left);
}

Result<bool> SqliteContactBook::isKeptSo(ContactId id, const Contact &contact)
{
    const auto kept = m_asKept.first<Contact>(
        [](Row &row) {
            Contact found{.name = row.text()};
            found.firstName = row.text();
            found.company = row.text();
            return found;
        },
        id);
    const auto numbers = m_numbers.all<PhoneNumber>([](Row &row) { return row.number(); }, id);
    if (!kept.ok() || !numbers.ok())
        return kept.ok() ? numbers.error() : kept.error();
    return kept.value() && kept.value()->name == contact.name && kept.value()->firstName == contact.firstName
        && kept.value()->company == contact.company && numbers.value() == contact.numbers;
}

Status SqliteContactBook::dropFromBook(ContactSourceId book, const QStringList &ids)
{
    return m_connection.inTransaction([&]() -> Status {
        for (const QString &id : ids) {
            const auto known = inBook(book, id);
            if (!known.ok())
                return known.error();
            if (known.value())
                TEXTBACK_TRY(dropOne(*known.value()));
        }
        return Done{};
    });
}

} // namespace textback
