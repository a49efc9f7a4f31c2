// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/vcardreader.h"

#include "core/policy/textencoding.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr QByteArrayView Begin = "BEGIN:VCARD";
constexpr QByteArrayView End = "END:VCARD";

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Parts at a sign that stands in no quotation marks (`quotes`) and behind no backslash.
QList<QByteArray> partsAt(const QByteArray &text, char sign, bool quotes)
{
    QList<QByteArray> parts{QByteArray()};
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        if (quotes && c == '"') {
            quoted = !quoted;
        } else if (c == '\\' && !quotes && at + 1 < text.size()) {
            parts.last() += c;
            parts.last() += text.at(++at);
        } else if (c == sign && !quoted) {
            parts.append(QByteArray());
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

QByteArray unescaped(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        if (c != '\\' || at + 1 == text.size())
            plain += c;
        else if (const char next = text.at(++at); next == 'n' || next == 'N')
            plain += '\n';
        else if (next == '\\' || next == ',' || next == ';' || next == ':')
            plain += next;
        else
            (plain += c) += next;
    }
    return plain;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    const auto digit = [&text](qsizetype at) {
        const char c = at < text.size() ? text.at(at) : ' ';
        return c >= '0' && c <= '9' ? c - '0'
            : c >= 'A' && c <= 'F'  ? c - 'A' + 10
            : c >= 'a' && c <= 'f'  ? c - 'a' + 10
                                    : -1;
    };
    QByteArray plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != '=' || digit(at + 1) < 0 || digit(at + 2) < 0) {
            plain += text.at(at);
            continue;
        }
        plain += char(digit(at + 1) * 16 + digit(at + 2));
        at += 2;
    }
    return plain;
}

struct Parameters {
    bool quotedPrintable = false;
    bool base64 = false;
    QByteArray charset;
    QByteArrayList types; ///< Upper case.
};

/// "TYPE=cell,voice", and as 2.1 has it: "CELL".
Parameters parametersFrom(const QList<QByteArray> &list)
{
    Parameters found;
    for (const QByteArray &each : list) {
        const qsizetype equals = each.indexOf('=');
        const QByteArray key = equals < 0 ? QByteArray("TYPE") : each.left(equals).trimmed().toUpper();
        const QByteArray value = each.mid(equals + 1).trimmed().toUpper();
        if (key == "CHARSET")
            found.charset = value;
        else if (value == "QUOTED-PRINTABLE")
            found.quotedPrintable = true;
        else if ((key == "ENCODING" && value == "B") || value == "BASE64")
            found.base64 = true;
        else if (key == "TYPE")
            found.types += value.split(',');
    }
    return found;
}

QString lettersOf(const QByteArray &bytes, const QByteArray &charset)
{
    const bool latin = charset == "ISO-8859-1" || charset == "WINDOWS-1252" || charset == "CP1252";
    EncodingGuess guess;
    guess.take(bytes);
    const bool utf8 = !latin && guess.guess() == TextEncoding::Utf8;
    return TextDecoder(utf8 ? TextEncoding::Utf8 : TextEncoding::Windows1252).decode(bytes).simplified();
}

/// "tel:+1-512-555-0142;ext=5" as "+1-512-555-0142 x5".
QString phoneFrom(const QString &value)
{
    if (!value.startsWith("tel:"_L1, Qt::CaseInsensitive))
        return value;
    const QString number = QUrl::fromPercentEncoding(value.mid(4).toUtf8());
    const QString extension = number.section(u";ext="_s, 1, 1).section(u';', 0, 0);
    const QString context = number.section(u";phone-context="_s, 1, 1).section(u';', 0, 0);
    QString plain = number.section(u';', 0, 0);
    if (context.startsWith(u'+') && !plain.startsWith(u'+'))
        plain.prepend(context);
    return extension.isEmpty() ? plain : plain + u" x"_s + extension;
}

bool isForFaxAlone(const QByteArrayList &types)
{
    const auto has = [&types](const char *type) { return types.contains(type); };
    return (has("FAX") || has("PAGER")) && !has("VOICE") && !has("CELL");
}

} // namespace

bool looksLikeVCards(const QByteArray &beginning)
{
    EncodingGuess guess;
    guess.take(beginning);
    const QString text = TextDecoder(guess.guess()).decode(beginning);
    const qsizetype at = text.startsWith(QChar(0xFEFF)) ? 1 : 0;
    return text.mid(at).trimmed().startsWith(QLatin1String(Begin), Qt::CaseInsensitive);
}

void VCardReader::read(const QByteArray &piece)
{
    for (const char byte : piece)
        takeByte(byte);
}

void VCardReader::finish()
{
    endLine();
    endProperty();
    if (m_depth > 0)
        endCard(true);
}

void VCardReader::takeByte(char byte)
{
    const bool second = std::exchange(m_afterReturn, byte == '\r') && byte == '\n';
    if (second)
        return;
    if (byte == '\n' || byte == '\r')
        return endLine();
    if (m_line.size() < LongestProperty && byte != '\0')
        m_line += byte;
}

void VCardReader::endLine()
{
    const QByteArray line = std::exchange(m_line, {});
    if (m_depth > 0 && m_lines <= MostLines)
        ++m_lines;
    const bool folded = line.startsWith(' ') || line.startsWith('\t');
    const bool soft = m_hasProperty && m_property.endsWith('=')
        && m_property.left(m_property.indexOf(':')).toUpper().contains("QUOTED-PRINTABLE");
    if (m_hasProperty && (folded || soft)) {
        if (soft)
            m_property.chop(1);
        if (m_property.size() < LongestProperty)
            m_property += soft ? line : line.mid(1);
        return;
    }
    endProperty();
    m_property = line;
    m_hasProperty = true;
}

void VCardReader::endProperty()
{
    const QByteArray property = std::exchange(m_property, {});
    m_hasProperty = false;
    const QByteArray plain = (property.startsWith("\xEF\xBB\xBF") ? property.mid(3) : property).trimmed();
    if (isSame(plain, Begin)) {
        if (++m_depth == 1) {
            m_card = VCard{++m_cards};
            m_nameParts.clear();
            m_lines = 0;
        }
    } else if (isSame(plain, End)) {
        if (m_depth > 0 && --m_depth == 0)
            endCard(m_lines > MostLines);
    } else if (m_depth == 1 && m_lines <= MostLines) {
        bool quoted = false;
        const auto colon = std::find_if(plain.cbegin(), plain.cend(), [&quoted](char c) {
            quoted = quoted != (c == '"');
            return c == ':' && !quoted;
        });
        if (colon == plain.cend())
            return;
        QList<QByteArray> head = partsAt(plain.left(colon - plain.cbegin()), ';', true);
        const QByteArray name = head.takeFirst().trimmed().toUpper();
        takeCardProperty(name.mid(name.lastIndexOf('.') + 1), head, plain.mid(colon - plain.cbegin() + 1));
    }
}

void VCardReader::takeCardProperty(const QByteArray &name, const QList<QByteArray> &parameters, const QByteArray &raw)
{
    if (name != "FN" && name != "N" && name != "ORG" && name != "TEL")
        return;
    const Parameters found = parametersFrom(parameters);
    if (found.base64)
        return;
    const QByteArray value = found.quotedPrintable ? fromQuotedPrintable(raw) : raw;
    const auto text = [&found](const QByteArray &part) { return lettersOf(unescaped(part), found.charset); };
    if (name == "FN" && m_card.name.isEmpty()) {
        m_card.name = text(value);
    } else if (name == "N" && m_nameParts.isEmpty()) {
        const QList<QByteArray> parts = partsAt(value, ';', false);
        m_card.firstName = text(parts.value(1));
        m_nameParts = QStringList{m_card.firstName, text(parts.value(2)), text(parts.value(0))}.join(u' ').simplified();
    } else if (name == "ORG" && m_card.company.isEmpty()) {
        m_card.company = text(partsAt(value, ';', false).value(0));
    } else if (name == "TEL" && m_card.phones.size() < MostPhones && !isForFaxAlone(found.types)) {
        m_card.phones.append(phoneFrom(text(value)));
    }
}

void VCardReader::endCard(bool broken)
{
    m_depth = 0;
    m_card.broken = broken;
    if (m_card.name.isEmpty())
        m_card.name = m_nameParts;
    m_take(std::exchange(m_card, {}));
}

} // namespace textback
