// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactwriting.h"

#include "core/policy/csv.h"
#include "core/policy/vcardwriter.h"
#include "core/store/contactqueries.h"

#include <QSaveFile>

namespace textback {

namespace {

constexpr int ContactsAtOnce = 500;

Error notWrittenContacts(const QSaveFile &file)
{
    return {ErrorKind::Storage, file.errorString(), {}, QStringLiteral("file")};
}

/// Name, first name, company, numbers; the last of the columns holds all numbers that are left.
QByteArray lineOf(const Contact &contact)
{
    QStringList cells{contact.name, contact.firstName, contact.company};
    for (const PhoneNumber &number : contact.numbers) {
        if (cells.size() < ContactTarget::Columns)
            cells.append(number.e164());
        else
            cells.last() += QStringLiteral("; ") + number.e164();
    }
    while (cells.size() < ContactTarget::Columns)
        cells.append(QString());
    return csvLine(cells);
}

} // namespace

Result<qint64> writeContactFile(Connection &connection, const ContactTarget &target,
                                const std::function<bool(qint64)> &progress)
{
    QSaveFile file(target.path);
    if (!file.open(QIODevice::WriteOnly))
        return notWrittenContacts(file);
    const bool table = target.kind == ContactFileKind::Table;
    if (table)
        file.write(csvBeginning() + csvLine(target.head));
    SqliteContactQueries queries(connection);
    qint64 written = 0;
    std::optional<ContactKey> after;
    for (;;) {
        const auto rows = queries.contacts(after, ContactsAtOnce);
        if (!rows.ok())
            return rows.error();
        QByteArray lines;
        for (const ContactRow &row : rows.value())
            lines += table ? lineOf(row.contact) : vcardOf(row.contact);
        if (file.write(lines) != lines.size())
            return notWrittenContacts(file);
        written += rows.value().size();
        if (!progress(written))
            return Error{ErrorKind::Cancelled, QStringLiteral("the export was cancelled")};
        if (rows.value().size() < ContactsAtOnce)
            break;
        after = ContactKey{rows.value().constLast().contact.name, rows.value().constLast().id.value()};
    }
    if (!file.commit())
        return notWrittenContacts(file);
    return written;
}

} // namespace textback
