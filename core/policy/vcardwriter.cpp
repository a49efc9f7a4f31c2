// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/vcardwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype LongestLine = 75; // in bytes, without its end

QByteArray escaped(const QString &words)
{
    QByteArray plain;
    const QByteArray bytes = words.toUtf8();
    for (const char c : bytes) {
        if (c == '\\' || c == ',' || c == ';')
            plain += '\\';
        if (c == '\n')
            plain += "\\n";
        else if (c != '\r' && c != '\0')
            plain += c;
    }
    return plain;
}

/// One property in lines that are short enough; none ends inside a character.
QByteArray property(const QByteArray &name, const QByteArray &value)
{
    QByteArray rest = name + ':' + value;
    QByteArray lines;
    qsizetype room = LongestLine;
    while (rest.size() > room) {
        qsizetype end = room;
        while (end > 1 && (uchar(rest.at(end)) & 0xC0) == 0x80)
            --end;
        lines += rest.left(end) + "\r\n ";
        rest.remove(0, end);
        room = LongestLine - 1;
    }
    return lines + rest + "\r\n";
}

} // namespace

QByteArray vcardOf(const Contact &contact)
{
    const bool split = !contact.firstName.isEmpty() && contact.name.startsWith(contact.firstName + u' ');
    const QString family = split ? contact.name.mid(contact.firstName.size() + 1) : QString();
    const QString given = split ? contact.firstName : contact.name;
    QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    card += property("FN", escaped(contact.name));
    card += property("N", escaped(family) + ';' + escaped(given) + ";;;");
    if (!contact.company.isEmpty())
        card += property("ORG", escaped(contact.company));
    for (const PhoneNumber &number : contact.numbers)
        card += property("TEL", number.e164().toLatin1());
    return card + "END:VCARD\r\n";
}

} // namespace textback
