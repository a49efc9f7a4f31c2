// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/contactcolumns.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype LongestNumberCell = 400;

/// A column's name in plain letters: "N\u00FAmero de tel\u00E9fono" is "numero de telefono".
QString plainName(const QString &name)
{
    QString plain;
    const QString apart = name.left(120).normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : apart) {
        if (c.isLetterOrNumber())
            plain += c;
        else if (!c.isMark() && !plain.endsWith(u' '))
            plain += u' ';
    }
    return plain.trimmed();
}

ContactField fieldNamed(const QString &column)
{
    struct Naming {
        ContactField field;
        QRegularExpression names;
    };
    static const std::array<Naming, 6> namings{{
        // What only sounds like one of the others.
        {ContactField::Nothing,
         QRegularExpression(
             u"\\b(fax|telecopieur|pager|type|label|etiqueta|etiquette|middle|phonetic|yomi|prefix|suffix|"
             "nick|user|file|ext|extension|maiden|pronunciation|segundo|department)\\b"_s)},
        {ContactField::FirstName,
         QRegularExpression(u"\\b(first|given|forename|prenom|primer nombre|nombre de pila)\\b"_s)},
        {ContactField::LastName, QRegularExpression(u"\\b(last|family|surname|apellidos?|nom de famille)\\b"_s)},
        {ContactField::Phone,
         QRegularExpression(u"(phone|telephone|telefono|\\btel\\b|mobile|\\bcell|cellular|cellulaire|celular|movil|"
                            "portable|\\bnumber\\b|\\bnumeros?\\b|whatsapp)"_s)},
        {ContactField::Company,
         QRegularExpression(u"\\b(company|organization|organisation|business|empresa|compania|entreprise|societe|"
                            "compagnie|organizacion)\\b"_s)},
        {ContactField::Name,
         QRegularExpression(u"\\b(name|nombre|nom|contact|contacto|customer|client[ae]?|patient|paciente)\\b"_s)},
    }};
    const QString name = plainName(column);
    for (const Naming &naming : namings) {
        if (naming.names.match(name).hasMatch())
            return naming.field;
    }
    return ContactField::Nothing;
}

/// A number that a spreadsheet has ruined: 1.51256E+10.
bool isRuined(const QString &cell)
{
    static const QRegularExpression shortened(u"^[+-]?\\d+([.,]\\d+)?[eE]\\+?\\d+$"_s);
    return shortened.match(cell).hasMatch();
}

std::optional<PhoneNumber> numberFrom(QString words, const QString &homeCountry)
{
    words = words.simplified();
    if (words.startsWith(u'\'')) // how tables keep a number from being a formula
        words.remove(0, 1);
    const auto digits = std::count_if(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit(); });
    if (digits < 5 || isRuined(words))
        return std::nullopt;
    const auto number = PhoneNumber::parse(words, homeCountry);
    return number.ok() ? std::optional(number.value()) : std::nullopt;
}

} // namespace

QList<PhoneNumber> numbersIn(const QString &cell, const QString &homeCountry)
{
    static const QRegularExpression between(u":::|[;,|\\n\\r/]"_s);
    if (cell.size() > LongestNumberCell)
        return {};
    QList<PhoneNumber> numbers;
    const QStringList parts = cell.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto number = numberFrom(part, homeCountry);
        if (number && !numbers.contains(*number))
            numbers.append(*number);
    }
    return numbers;
}

QList<ContactField> columnsNamed(const QStringList &header)
{
    QList<ContactField> columns;
    for (const QString &name : header.mid(0, MostContactColumns))
        columns.append(fieldNamed(name));
    // "Name" beside "First name" and "Last name" is the whole name; of two columns that say the same the first counts.
    for (const ContactField field :
         {ContactField::Name, ContactField::FirstName, ContactField::LastName, ContactField::Company}) {
        for (qsizetype at = columns.indexOf(field) + 1; at > 0 && at < columns.size(); ++at) {
            if (columns.at(at) == field)
                columns[at] = ContactField::Nothing;
        }
    }
    return columns;
}

bool namesColumns(const QStringList &row, const QString &homeCountry)
{
    const bool anyNumber = std::any_of(row.cbegin(), row.cend(), [&homeCountry](const QString &cell) {
        return !numbersIn(cell, homeCountry).isEmpty();
    });
    const QList<ContactField> columns = columnsNamed(row);
    return !anyNumber && std::any_of(columns.cbegin(), columns.cend(), [](ContactField field) {
        return field != ContactField::Nothing;
    });
}

QList<ContactField> columnsHolding(const QList<QStringList> &rows, const QString &homeCountry)
{
    QList<int> numbers;
    QList<int> words;
    for (const QStringList &row : rows) {
        for (qsizetype at = 0; at < std::min<qsizetype>(row.size(), MostContactColumns); ++at) {
            numbers.resize(std::max(numbers.size(), at + 1));
            words.resize(std::max(words.size(), at + 1));
            const QString &cell = row.at(at);
            if (!numbersIn(cell, homeCountry).isEmpty())
                ++numbers[at];
            else if (std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isLetter(); })
                     && !cell.contains(u'@'))
                ++words[at];
        }
    }
    QList<ContactField> columns;
    bool named = false;
    for (qsizetype at = 0; at < numbers.size(); ++at) {
        const bool phone = numbers.at(at) > 0 && numbers.at(at) >= words.at(at);
        const bool name = !phone && !named && words.at(at) * 2 >= rows.size() && words.at(at) > 0;
        named = named || name;
        columns.append(phone ? ContactField::Phone : name ? ContactField::Name : ContactField::Nothing);
    }
    return columns;
}

} // namespace textback
