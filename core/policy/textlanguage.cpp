// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/textlanguage.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

int smallWordsIn(const QStringList &words, TextLanguage language)
{
    static const QStringList small[TextLanguageCount] = {
        {u"the"_s, u"this"_s, u"is"_s, u"we"_s, u"you"_s, u"your"_s, u"to"_s, u"and"_s, u"for"_s, u"here"_s, u"hi"_s},
        {u"el"_s,      u"los"_s,      u"las"_s,   u"que"_s,     u"su"_s,       u"por"_s,     u"para"_s,
         u"no"_s,      u"somos"_s,    u"hola"_s,  u"gracias"_s, u"este"_s,     u"ahora"_s,   u"y"_s,
         u"abrimos"_s, u"volvemos"_s, u"hasta"_s, u"hoy"_s,     u"responda"_s, u"llamamos"_s},
        {u"le"_s, u"les"_s, u"nous"_s, u"vous"_s, u"votre"_s, u"pour"_s, u"ici"_s, u"bonjour"_s, u"merci"_s, u"est"_s,
         u"ce"_s, u"et"_s, u"pas"_s, u"rouvrons"_s, u"ouvrons"_s, u"jusqu"_s, u"rappelons"_s, u"répondez"_s},
    };
    return int(std::count_if(words.begin(), words.end(),
                             [language](const QString &word) { return small[int(language)].contains(word); }));
}

} // namespace

TextLanguage languageOf(const QString &words, TextLanguage otherwise)
{
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    const QStringList each = words.toLower().split(between, Qt::SkipEmptyParts);
    TextLanguage likely = otherwise;
    for (const TextLanguage other : {TextLanguage::English, TextLanguage::Spanish, TextLanguage::French}) {
        if (smallWordsIn(each, other) > smallWordsIn(each, likely))
            likely = other;
    }
    return likely;
}

TextLanguage languageOf(const TextTemplate &text, const QString &words, TextLanguage otherwise)
{
    return text.language.value_or(languageOf(words, otherwise));
}

QString replySentence(TextLanguage language)
{
    switch (language) {
    case TextLanguage::Spanish:
        return u"Responda a este mensaje."_s;
    case TextLanguage::French:
        return u"Répondez simplement à ce message."_s;
    case TextLanguage::English:
        break;
    }
    return u"Just reply to this text."_s;
}

QString stopSentence(TextLanguage language)
{
    switch (language) {
    case TextLanguage::Spanish:
        return u"Responda STOP para salir."_s;
    case TextLanguage::French:
        return u"Répondez STOP pour vous désabonner."_s;
    case TextLanguage::English:
        break;
    }
    return u"Reply STOP to opt out."_s;
}

} // namespace textback
