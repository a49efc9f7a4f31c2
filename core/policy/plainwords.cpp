// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/plainwords.h"

#include "core/policy/textlength.h"

#include <QList>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPlain(const QString &character)
{
    return measure(character).plain;
}

/// What people type instead of typographic characters; null where there is nothing.
QString stoodInFor(char32_t c)
{
    switch (c) {
    case 0x2018: // quotation marks and primes
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x00B4:
    case 0x0060:
    case 0x02BC:
        return u"'"_s;
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB:
        return u"\""_s;
    case 0x2010: // hyphens and dashes
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u"-"_s;
    case 0x2026:
        return u"..."_s;
    case 0x2022:
    case 0x00B7:
        return u"*"_s;
    case 0x00D7:
        return u"x"_s;
    case 0x00B0:
        return u" degrees"_s;
    case 0x0009:
        return u" "_s;
    case 0x2028:
    case 0x2029:
        return u"\n"_s;
    case 0x0152:
        return u"OE"_s;
    case 0x0153:
        return u"oe"_s;
    case 0x0141:
        return u"L"_s;
    case 0x0142:
        return u"l"_s;
    default:
        return {};
    }
}

/// Nothing is lost to the reader without it: emoji and other pictures, joiners, marks that were set on a letter.
bool canGo(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier:
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return c == QChar::ReplacementCharacter || c == QChar::ObjectReplacementCharacter;
    }
}

QString plainCharacter(char32_t c)
{
    const QString own = QString::fromUcs4(&c, 1);
    if (isPlain(own))
        return own;
    if (const QString other = stoodInFor(c); !other.isNull())
        return other;
    if (QChar::category(c) == QChar::Separator_Space)
        return u" "_s;
    QString base; // the letter without its accents, or the parts of a ligature
    for (const char32_t part : own.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (!canGo(part))
            base += QString::fromUcs4(&part, 1);
    }
    if (!base.isEmpty() && isPlain(base))
        return base;
    return canGo(c) ? QString(u""_s) : own;
}

} // namespace

QString plainVersion(const QString &words)
{
    QString plain;
    for (const char32_t c : words.normalized(QString::NormalizationForm_C).toUcs4())
        plain += plainCharacter(c);
    return plain;
}

} // namespace textback
