// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactwords.h"

#include "ui/widgets/plaintext.h"

#include <QLocale>

#include <climits>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

int countOf(qint64 count)
{
    return int(std::min<qint64>(count, INT_MAX));
}

} // namespace

QString ContactWords::field(ContactField field)
{
    switch (field) {
    case ContactField::Nothing:
        return tr("Not used");
    case ContactField::Name:
        return tr("Name");
    case ContactField::FirstName:
        return tr("First name");
    case ContactField::LastName:
        return tr("Last name");
    case ContactField::Company:
        return tr("Company");
    case ContactField::Phone:
        return tr("Telephone number");
    }
    return {};
}

QString ContactWords::sourceName(const ContactSource &source)
{
    return source.kind == ContactSourceKind::CarrierBook ? tr("Address book of the phone account")
                                                         : isolated(oneLine(source.name, 80));
}

QString ContactWords::contacts(qint64 count)
{
    return tr("%Ln contact(s)", nullptr, countOf(count));
}

QString ContactWords::numbers(const QList<PhoneNumber> &numbers, const QString &home)
{
    QStringList words;
    for (const PhoneNumber &number : numbers)
        words << isolated(number.forPeople(home));
    return words.join(u", "_s);
}

QString ContactWords::why(ContactRefusal refusal)
{
    switch (refusal) {
    case ContactRefusal::NoNumber:
        return tr("no telephone number");
    case ContactRefusal::NotANumber:
        return tr("not a telephone number");
    case ContactRefusal::NoName:
        return tr("no name");
    case ContactRefusal::Repeated:
        return tr("the number stands under another name in an earlier row");
    case ContactRefusal::Broken:
        return tr("damaged, or too long");
    case ContactRefusal::TooMany:
        return tr("more contacts than one file may hold");
    }
    return {};
}

QString ContactWords::refused(const RefusedRow &row, ContactFileKind kind)
{
    const QString place =
        (kind == ContactFileKind::Cards ? tr("Card %1") : tr("Row %1")).arg(QLocale().toString(row.row));
    QString reason = why(row.why);
    if (row.earlierRow > 0)
        reason += u" ("_s + QLocale().toString(row.earlierRow) + u')';
    const QString words = oneLine(row.words, 60);
    return words.isEmpty()
        ? tr("%1: %2", "row, reason").arg(place, reason)
        : tr("%1: %2 \u2013 %3", "row, reason, what stands there").arg(place, reason, isolated(words));
}

QStringList ContactWords::summary(const ContactReading &reading)
{
    QStringList lines;
    const auto line = [&lines](const QString &words) { lines.append(words); };
    line(reading.contacts.isEmpty() ? tr("Nothing new stands in this file.")
                                    : tr("%Ln contact(s) will be added.", nullptr, countOf(reading.contacts.size())));
    if (reading.renamed > 0)
        line(tr("%Ln of them has a number that shows another contact's name now; the new name will be shown.", nullptr,
                countOf(reading.renamed)));
    if (reading.known > 0)
        line(tr("%Ln contact(s) are here already.", nullptr, countOf(reading.known)));
    if (reading.joined > 0)
        line(tr("%Ln row(s) belong to a contact of an earlier row and were put together with it.", nullptr,
                countOf(reading.joined)));
    return lines;
}

QString ContactWords::trouble(const Error &error)
{
    if (error.code == "size"_L1)
        return tr("This file is too large. Take it apart, or export contacts alone from the other program.");
    if (error.kind == ErrorKind::Unavailable)
        return tr("Another import is still under way. Try again when it is done.");
    if (error.code == "full"_L1)
        return tr("The disk is full. Nothing was added; make room and try again.");
    if (error.code == "io"_L1)
        return tr("This file cannot be read. Check that it is there and that you may open it.");
    return tr("This did not work. Nothing was added; try again.");
}

} // namespace textback
