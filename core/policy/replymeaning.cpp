// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/replymeaning.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Nobody asks to stop after a page of words; bounds the work on a hostile body.
constexpr qsizetype LongestRead = 1600;

/// The words that stop, alone. English: those of 47 CFR 64.1200(a)(10) and of the carriers. French and Spanish: only
/// words that mean nothing else in answer to a business. ANNULER and CANCELAR are what a patient writes about an
/// appointment, and no rule makes them binding: a person decides (below). PARA and FIN are everyday words.
const QStringList &stopWords()
{
    static const QStringList words{u"stop"_s,           u"stopall"_s,       u"stop all"_s,      u"unsubscribe"_s,
                                   u"cancel"_s,         u"end"_s,           u"quit"_s,          u"revoke"_s,
                                   u"opt out"_s,        u"optout"_s,        u"arret"_s,         u"arreter"_s,
                                   u"arretez"_s,        u"alto"_s,          u"parar"_s,         u"detener"_s,
                                   u"desuscribir"_s,    u"desabonner"_s,    u"desinscrire"_s,   u"darme de baja"_s,
                                   u"dar de baja"_s,    u"desuscribirme"_s, u"desabonnement"_s, u"me desabonner"_s,
                                   u"desinscription"_s, u"me desinscrire"_s};
    return words;
}

const QStringList &startWords()
{
    static const QStringList words{u"start"_s, u"unstop"_s, u"subscribe"_s, u"resume"_s, u"continue"_s};
    return words;
}

/// What people say around a bare word without changing it.
const QStringList &courtesies()
{
    static const QStringList words{u"please"_s, u"pls"_s,   u"plz"_s,   u"thanks"_s, u"thank"_s,   u"you"_s, u"thx"_s,
                                   u"now"_s,    u"merci"_s, u"svp"_s,   u"por"_s,    u"favor"_s,   u"s"_s,   u"il"_s,
                                   u"vous"_s,   u"plait"_s, u"sorry"_s, u"ok"_s,     u"gracias"_s, u"sil"_s};
    return words;
}

/// Words in small letters without accents, punctuation and apostrophes.
QStringList wordsOf(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    for (const QChar c : apart) {
        const bool joins = c.isMark() || c.category() == QChar::Other_Format || c == u'\'' || c == u'\u2019'
            || c == u'\u02BC' || c == u'`';
        if (!joins)
            plain += c.isLetterOrNumber() ? c : u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

/// "s t o p" and "S.T.O.P." are one word.
QString joined(const QStringList &words)
{
    const bool spelled = words.size() > 2
        && std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() == 1; });
    return words.join(spelled ? QString() : u" "_s);
}

QStringList withoutCourtesies(QStringList words)
{
    words.removeIf([](const QString &word) { return courtesies().contains(word); });
    return words;
}

bool isBareStop(const QStringList &words, const QStringList &moreStopWords)
{
    QStringList stops = stopWords();
    for (const QString &more : moreStopWords)
        stops << joined(wordsOf(more));
    const bool spelled = !words.isEmpty() && stops.contains(joined(words));
    const QStringList rest = withoutCourtesies(words);
    const bool oneWord = !rest.isEmpty() && stops.contains(joined(rest));
    const bool repeated = !rest.isEmpty()
        && std::all_of(rest.begin(), rest.end(), [&stops](const QString &word) { return stops.contains(word); });
    return spelled || oneWord || repeated;
}

/// Telephones answer a text with "Liked ..." and the whole text, our own opt-out line included.
bool isReaction(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(liked|loved|disliked|emphasized|questioned|laughed at|reacted .{1,20} to)\\s*[\"\u201C\u00AB]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

/// Sentences that ask to stop, over wordsOf(): a suggestion to a person, so that they may err to the careful side.
const QRegularExpression &stopSentence()
{
    static const QString me = u"(me|us|this|here|back|again|any ?more|to me|to this)"_s;
    static const QString ways = u"(text|texts|texting|txt|message|messages|messaging|msg|sms|contact|contacting)"_s;
    static const QRegularExpression form(
        u"\\b(stop|quit|cease|end) (all |the |these |those |your |sending )*(me )?(the |these |any |more )*%2\\b"
        "|\\b(stop|quit) (calling|bothering|spamming|harassing|sending|writing)( me| us| this| these| it)?$"
        "|\\b(stop|quit) (bothering|spamming|harassing|calling|sending|writing) (me|us|this number)\\b"
        "|\\b(?<!you )(?<!they )(?<!we )(?<!i )(?<!u )(dont|do not|never|not to) (ever )?(call or |send me (any )?)?"
        "(text|texts|txt|message|messages|msg|contact|sms)( or call)?( %1\\b|$)"
        "|\\b(remove|delete|take|unsubscribe) (me|us|my number|this number|my name)"
        "( (off|from|out).*(list|database|system|texts|messages|contacts|records)| off| from this)?$"
        "|\\b(remove|delete|take) (me|us|my number|this number|my name) (off|from|out of) (your|the|this|all|any) "
        "(\\w+ )?(list|lists|database|system|texts|messages|contacts|records)\\b"
        "|\\b(?<!you the )(?<!you a )(?<!gave the )(?<!left the )(?<!left a )wrong (number|person|nbr)\\b"
        "|\\bunsubscribe\\b|\\bopt(ing)? (me )?out\\b|\\boptout\\b|\\brevoke (my )?consent\\b"
        "|\\bno more %2\\b|\\bleave me alone\\b|\\blose (my|this) number\\b"
        "|\\bno mas( (textos?|mensajes?|sms)\\b|$)|\\bnumero equivocado\\b|^(cancelar|basta|baja|annuler)$"
        "|\\bno me (envien?|manden?|escriban?|texteen?|contacten?)\\b"
        "|\\b(dejen?|paren?) de (enviar|mandar|escribir|textear|contactar)"
        "|\\b(arrete|arretez|cessez|cesse) de (me |m)?(envoyer|ecrire|texter|contacter|menvoyer|mecrire)"
        "|\\bne (me |m)(envoyez|ecrivez|textez|contactez|texte|contacte)\\b"
        "|\\bplus de (textos?|messages?|sms)\\b|\\b(mauvais|faux) numero\\b|\\b(retirez|desabonnez|enlevez) moi\\b"_s
            .arg(me, ways));
    return form;
}

/// "Who is this? STOP": one of several sentences is an unmistakable word.
bool hasStopSentence(const QString &text)
{
    static const QRegularExpression ends(u"[.!?\\n\u2026]+"_s);
    static const QStringList unmistakable{u"stop"_s, u"stopall"_s, u"stop all"_s, u"unsubscribe"_s, u"arret"_s};
    const QStringList sentences = text.split(ends, Qt::SkipEmptyParts);
    return std::any_of(sentences.begin(), sentences.end(), [](const QString &sentence) {
        return unmistakable.contains(withoutCourtesies(wordsOf(sentence)).join(u' '));
    });
}

} // namespace

ReplyMeaning meaningOf(const QString &body, const QStringList &moreStopWords)
{
    const QString text = body.left(LongestRead);
    const QStringList words = wordsOf(text);
    const QString plain = joined(words);
    const bool whole = body.size() <= LongestRead;
    if (whole && isBareStop(words, moreStopWords))
        return ReplyMeaning::Stop;
    if (whole && startWords().contains(plain)) // without courtesies: lifting an opt-out takes the plain word
        return ReplyMeaning::Start;
    if (whole && QStringList{u"yes"_s, u"si"_s, u"oui"_s}.contains(plain))
        return ReplyMeaning::Yes;
    if (whole && QStringList{u"help"_s, u"info"_s, u"aide"_s, u"ayuda"_s}.contains(plain))
        return ReplyMeaning::Help;
    if (!isReaction(text) && (hasStopSentence(text) || stopSentence().match(words.join(u' ')).hasMatch()))
        return ReplyMeaning::LooksLikeStop;
    return ReplyMeaning::Ordinary;
}

} // namespace textback
