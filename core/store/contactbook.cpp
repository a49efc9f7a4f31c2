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

Result<int> SqliteContactBook::removeSome(ContactSourceId source, int most)
{
    int found = 0;
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto some = m_some.all<ContactId>([](Row &row) { return row.id<ContactId>(); }, source, most);
        if (!some.ok())
            return some.error();
        found = int(some.value().size());
        for (const ContactId contact : some.value()) {
            const auto numbers = m_numbers.all<PhoneNumber>([](Row &row) { return row.number(); }, contact);
            if (!numbers.ok())
                return numbers.error();
            for (const PhoneNumber &number : numbers.value())
                TEXTBACK_TRY(touch(number));
            TEXTBACK_TRY(m_drop.run(contact));
        }
        return found < most ? m_dropSource.run(source) : Status(Done{});
    });
    if (!done.ok())
        return done.error();
    return found;
}

} // namespace textback
