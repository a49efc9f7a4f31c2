// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/textencoding.h"

#include <algorithm>
#include <array>

namespace textback {

namespace {

constexpr qsizetype BeginningSize = 1024;

/// What 0x80 to 0x9F are in Windows-1252 (Unicode's CP1252.TXT); everything else is Latin-1.
constexpr std::array<char16_t, 32> UpperControls{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QStringDecoder::Encoding qtEncodingOf(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le ? QStringDecoder::Utf16LE
        : encoding == TextEncoding::Utf16Be  ? QStringDecoder::Utf16BE
                                             : QStringDecoder::Utf8;
}

} // namespace

void EncodingGuess::take(QByteArrayView piece)
{
    if (m_beginning.size() < BeginningSize)
        m_beginning.append(piece.first(std::min(piece.size(), BeginningSize - m_beginning.size())));
    if (!m_utf8.hasError())
        (void)QString(m_utf8(piece));
}

TextEncoding EncodingGuess::guess()
{
    if (m_beginning.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (m_beginning.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype at = 0; at < m_beginning.size(); ++at) {
        if (m_beginning.at(at) == '\0')
            ++(at % 2 == 0 ? even : odd);
    }
    const qsizetype many = m_beginning.size() / 4;
    if (many > 0 && (odd > many || even > many) && (odd == 0 || even == 0 || odd > 4 * even || even > 4 * odd))
        return odd > even ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
    (void)QString(m_utf8("\n")); // a character that is not whole at the end is none
    return m_utf8.hasError() ? TextEncoding::Windows1252 : TextEncoding::Utf8;
}

TextDecoder::TextDecoder(TextEncoding encoding)
{
    if (encoding != TextEncoding::Windows1252)
        m_decoder.emplace(qtEncodingOf(encoding));
}

QString TextDecoder::decode(QByteArrayView piece)
{
    QString text;
    if (m_decoder) {
        text = (*m_decoder)(piece);
    } else {
        text = QString::fromLatin1(piece);
        for (QChar &c : text) {
            if (c >= u'\x80' && c <= u'\x9F')
                c = UpperControls[size_t(c.unicode() - 0x80)];
        }
    }
    text.remove(QChar(u'\0'));
    return text;
}

} // namespace textback
