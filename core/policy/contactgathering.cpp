// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/contactgathering.h"

#include "core/policy/calleredit.h"
#include "core/policy/contactcolumns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype LongestRefusedWords = 80;

QString nameFrom(const QString &words)
{
    QString name = tidyLine(words.left(4 * LongestContactName));
    if (name.size() > 1 && name.startsWith(u'\'') && QStringView(u"=+-@").contains(name.at(1)))
        name.remove(0, 1); // how tables keep a name from being a formula
    return name.left(LongestContactName).trimmed();
}

bool hasLetter(const QString &name)
{
    return std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

} // namespace

void ContactGathering::takeRow(const CsvRow &row, const QList<ContactField> &columns)
{
    const bool empty =
        std::all_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (empty && !row.broken)
        return;
    Found found{row.row};
    found.broken = row.broken;
    QString lastName;
    for (qsizetype at = 0; at < std::min(columns.size(), row.cells.size()); ++at) {
        const QString &cell = row.cells.at(at);
        switch (columns.at(at)) {
        case ContactField::Name:
            found.contact.name = nameFrom(cell);
            break;
        case ContactField::FirstName:
            found.contact.firstName = nameFrom(cell);
            break;
        case ContactField::LastName:
            lastName = nameFrom(cell);
            break;
        case ContactField::Company:
            found.contact.company = nameFrom(cell);
            break;
        case ContactField::Phone:
            if (!cell.trimmed().isEmpty())
                found.phones.append(cell);
            break;
        case ContactField::Nothing:
            break;
        }
    }
    if (!hasLetter(found.contact.name))
        found.contact.name = nameFrom(found.contact.firstName + u' ' + lastName);
    take(std::move(found));
}

void ContactGathering::takeCard(const VCard &card)
{
    Found found{card.card};
    found.contact = {.name = nameFrom(card.name), .firstName = nameFrom(card.firstName)};
    found.contact.company = nameFrom(card.company);
    found.phones = card.phones;
    found.broken = card.broken;
    take(std::move(found));
}

void ContactGathering::take(Found found)
{
    ++m_reading.rows;
    if (found.broken)
        return refuse(found, ContactRefusal::Broken);
    if (!hasLetter(found.contact.name))
        found.contact.name = found.contact.company;
    if (found.phones.isEmpty())
        return refuse(found, ContactRefusal::NoNumber);
    QList<PhoneNumber> numbers;
    for (const QString &phone : std::as_const(found.phones)) {
        const QList<PhoneNumber> more = numbersIn(phone, m_homeCountry);
        for (const PhoneNumber &number : more) {
            if (!numbers.contains(number) && numbers.size() < MostNumbersPerContact)
                numbers.append(number);
        }
    }
    if (numbers.isEmpty())
        return refuse(found, ContactRefusal::NotANumber);
    if (!hasLetter(found.contact.name))
        return refuse(found, ContactRefusal::NoName);
    add(found, numbers);
}

void ContactGathering::add(const Found &found, const QList<PhoneNumber> &numbers)
{
    QList<PhoneNumber> fresh;
    std::optional<Owner> same;
    std::optional<Owner> other;
    for (const PhoneNumber &number : numbers) {
        const auto owner = m_owners.constFind(number.e164());
        if (owner == m_owners.cend())
            fresh.append(number);
        else if (m_reading.contacts.at(owner->contact).name.compare(found.contact.name, Qt::CaseInsensitive) == 0)
            same = same.value_or(*owner);
        else
            other = other.value_or(*owner);
    }
    if (!same && fresh.isEmpty())
        return refuse(found, ContactRefusal::Repeated, other->row);
    if (same) {
        Contact &contact = m_reading.contacts[same->contact];
        fresh = fresh.mid(0, MostNumbersPerContact - contact.numbers.size());
        contact.numbers += fresh;
        ++m_reading.joined;
    } else {
        if (m_reading.contacts.size() >= MostContacts)
            return refuse(found, ContactRefusal::TooMany);
        same = Owner{m_reading.contacts.size(), found.row};
        m_reading.contacts.append(found.contact);
        m_reading.contacts.last().numbers = fresh;
    }
    for (const PhoneNumber &number : std::as_const(fresh))
        m_owners.insert(number.e164(), *same);
}

void ContactGathering::refuse(const Found &found, ContactRefusal why, qint64 earlierRow)
{
    ++m_reading.refused;
    if (m_reading.refusedRows.size() >= MostRefusedShown)
        return;
    const bool byNumber = why == ContactRefusal::NotANumber || why == ContactRefusal::NoName;
    const QString words = byNumber ? found.phones.value(0) : found.contact.name;
    m_reading.refusedRows.append({found.row, why, tidyLine(words.left(LongestRefusedWords)), earlierRow});
}

Result<ContactReading> ContactGathering::finish(const std::function<Result<QString>(const PhoneNumber &)> &shownName)
{
    QList<Contact> wanted;
    for (const Contact &contact : std::as_const(m_reading.contacts)) {
        bool allShown = true;
        bool otherShown = false;
        for (const PhoneNumber &number : contact.numbers) {
            const auto shown = shownName(number);
            if (!shown.ok())
                return shown.error();
            allShown = allShown && shown.value() == contact.name;
            otherShown = otherShown || (!shown.value().isEmpty() && shown.value() != contact.name);
        }
        if (allShown) {
            ++m_reading.known;
            continue;
        }
        m_reading.renamed += otherShown ? 1 : 0;
        wanted.append(contact);
    }
    m_reading.contacts = wanted;
    return m_reading;
}

} // namespace textback
