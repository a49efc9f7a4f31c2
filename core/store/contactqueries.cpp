// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactqueries.h"

#include "core/policy/firstname.h"

#include <algorithm>

namespace textback {

namespace {

/// So many more matches than are asked for are looked at, as some may be hidden behind a newer file.
constexpr int MoreMatches = 24;

ContactRow contactFrom(Row &row)
{
    ContactRow found;
    found.id = row.id<ContactId>();
    found.contact.name = row.text();
    found.contact.firstName = row.text();
    found.contact.company = row.text();
    found.source = row.oneOf(ContactSourceKind::File);
    return found;
}

} // namespace

Result<QList<ContactRow>> SqliteContactQueries::withNumbers(QList<ContactRow> rows)
{
    for (ContactRow &row : rows) {
        const auto numbers = m_numbers.all<PhoneNumber>([](Row &each) { return each.number(); }, row.id);
        if (!numbers.ok())
            return numbers.error();
        row.contact.numbers = numbers.value();
    }
    return rows;
}

Result<QList<ContactRow>> SqliteContactQueries::contacts(const std::optional<ContactKey> &after, int limit)
{
    const ContactKey from = after.value_or(ContactKey{});
    auto rows = m_page.all<ContactRow>(contactFrom, from.name, from.id, limit);
    return rows.ok() ? withNumbers(std::move(rows).value()) : rows;
}

Result<QList<ContactRow>> SqliteContactQueries::findContacts(const QString &typed, int limit)
{
    const auto ids = m_search.contacts(typed, limit + MoreMatches);
    if (!ids.ok())
        return ids.error();
    QList<ContactRow> rows;
    for (const ContactId id : ids.value()) {
        const auto row = m_one.first<ContactRow>(contactFrom, id, 1);
        if (!row.ok())
            return row.error();
        if (row.value())
            rows.append(*row.value());
    }
    std::sort(rows.begin(), rows.end(), [](const ContactRow &a, const ContactRow &b) {
        const int order = a.contact.name.compare(b.contact.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return withNumbers(rows.mid(0, limit));
}

Result<QList<ContactSource>> SqliteContactQueries::contactSources()
{
    return m_sources.all<ContactSource>([](Row &row) {
        ContactSource source;
        source.id = row.id<ContactSourceId>();
        source.kind = row.oneOf(ContactSourceKind::File);
        source.name = row.text();
        source.at = row.time();
        source.contacts = row.integer();
        source.trouble = row.oneOf(BookTrouble::MayNotRead);
        return source;
    });
}

Result<QString> SqliteContactQueries::firstNameOf(const PhoneNumber &number)
{
    const auto text = [](Row &row) { return row.text(); };
    const auto given = m_given.first<QString>(text, number);
    const auto contact = m_contact.first<Contact>(
        [](Row &row) {
            Contact found{.name = row.text()};
            found.firstName = row.text();
            found.company = row.text();
            return found;
        },
        number);
    if (!given.ok() || !contact.ok())
        return given.ok() ? contact.error() : given.error();
    return firstNameFor(given.value().value_or(QString()), contact.value().value_or(Contact{}));
}

Result<QString> SqliteContactQueries::nameInFiles(const PhoneNumber &number)
{
    const auto name = m_inFiles.first<QString>([](Row &row) { return row.text(); }, number);
    if (!name.ok())
        return name.error();
    return name.value().value_or(QString());
}

} // namespace textback
