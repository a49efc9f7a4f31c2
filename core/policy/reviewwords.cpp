// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reviewwords.h"

#include "core/policy/placeholders.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

QRegularExpression wordsPattern(const QStringList &words)
{
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + words.join(u'|') + u")(?![\\p{L}\\p{N}])"_s,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// Blanks in place of placeholders, so that everything else keeps its place.
QString withoutPlaceholders(QString body)
{
    for (const PlaceholderUse &use : placeholdersIn(body))
        body.replace(use.at, use.length, QString(use.length, u' '));
    return body;
}

struct SentencePlace {
    qsizetype from = 0;
    qsizetype to = 0; ///< Behind it and the blanks that follow it.
};

/// Sentences end at a stop that a blank follows, or at a line's end. Stops inside placeholders end nothing.
QList<SentencePlace> sentencesOf(const QString &body)
{
    const QString words = withoutPlaceholders(body);
    QList<SentencePlace> sentences;
    qsizetype from = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool stop = QStringView(u".!?\u2026").contains(words[at]);
        const bool ends = words[at] == u'\n' || (stop && (at + 1 == words.size() || words[at + 1].isSpace()));
        if (!ends)
            continue;
        while (at + 1 < words.size() && words[at + 1].isSpace() && body[at + 1] == words[at + 1])
            ++at;
        sentences.append({from, at + 1});
        from = at + 1;
    }
    if (from < words.size())
        sentences.append({from, words.size()});
    return sentences;
}

} // namespace

bool saysNextStep(const QString &body)
{
    static const QRegularExpression steps = wordsPattern({u"repl(?:y|ies)"_s,
                                                          u"answer"_s,
                                                          u"respond"_s,
                                                          u"text us"_s,
                                                          u"(?:text|write) back"_s,
                                                          u"call us"_s,
                                                          u"call (?:me|back)"_s,
                                                          u"tell us"_s,
                                                          u"let us know"_s,
                                                          u"write (?:to )?us"_s,
                                                          u"send us"_s,
                                                          u"book"_s,
                                                          u"pick a time"_s,
                                                          u"schedule"_s,
                                                          u"visit"_s, // English
                                                          u"resp[oó]nd\\w*"_s,
                                                          u"contest[ea]\\w*"_s,
                                                          u"escr[ií]b\\w*"_s,
                                                          u"ll[aá]m[ae]\\w*"_s,
                                                          u"d[ií]ganos"_s,
                                                          u"cu[eé]nte\\w*"_s,
                                                          u"reserv[ae]\\w*"_s,
                                                          u"elija"_s,
                                                          u"env[ií]e\\w*"_s, // Spanish
                                                          u"r[eé]pond\\w*"_s,
                                                          u"[eé]criv\\w*"_s,
                                                          u"appele[rz]\\w*"_s,
                                                          u"dites"_s,
                                                          u"r[eé]serve[rz]"_s,
                                                          u"choisissez"_s,
                                                          u"envoyez"_s}); // French
    const QString words = withoutPlaceholders(body);
    return words.contains(u'?') || steps.match(words).hasMatch() || hasPlaceholder(body, u"booking_link"_s)
        || hasPlaceholder(body, u"callback_number"_s);
}

bool saysHowToStop(const QString &body)
{
    static const QRegularExpression stop =
        wordsPattern({u"stop"_s, u"opt[ -]?out"_s, u"unsubscribe"_s, u"arr[eêé]t"_s, u"darse de baja"_s});
    return stop.match(withoutPlaceholders(body)).hasMatch();
}

QString advertisingIn(const QString &body)
{
    static const QRegularExpression signs(u"!{2,}|\\${2,}|\\d+ ?%"_s);
    static const QRegularExpression sells = wordsPattern({u"(?<!feel )free(?! to)"_s,
                                                          u"sales?"_s,
                                                          u"discounts?"_s,
                                                          u"(?:special|great|exclusive) (?:offer|deal|price)s?"_s,
                                                          u"offers"_s,
                                                          u"deals?"_s,
                                                          u"limited time"_s,
                                                          u"act now"_s,
                                                          u"buy now"_s,
                                                          u"coupons?"_s,
                                                          u"promo\\w*"_s,
                                                          u"cheap(?:est)?"_s,
                                                          u"best price"_s,
                                                          u"winners?"_s,
                                                          u"don'?t miss out"_s, // English
                                                          u"gratis"_s,
                                                          u"ofertas?"_s,
                                                          u"descuentos?"_s,
                                                          u"rebajas?"_s,
                                                          u"compre"_s,
                                                          u"baratos?"_s, // Spanish
                                                          u"gratuite?s?"_s,
                                                          u"soldes"_s,
                                                          u"remises?"_s,
                                                          u"rabais"_s,
                                                          u"offre sp[eé]ciale"_s,
                                                          u"profitez"_s}); // French
    const QString words = withoutPlaceholders(body);
    const QRegularExpressionMatch sign = signs.match(words);
    const QRegularExpressionMatch word = sells.match(words);
    if (word.hasMatch() && (!sign.hasMatch() || word.capturedStart() < sign.capturedStart()))
        return word.captured();
    return sign.captured();
}

QString shortLinkIn(const QString &body)
{
    static const QRegularExpression links(
        u"(?<![\\w.@-])(?:https?://"
        u")?(?:www\\.)?(?:bit\\.ly|tinyurl\\.com|goo\\.gl|t\\.co|ow\\.ly|is\\.gd|v\\.gd|buff\\.ly|"
        "rebrand\\.ly|cutt\\.ly|shorturl\\.at|tiny\\.cc|rb\\.gy|t\\.ly|bl\\.ink|lnkd\\.in|s\\.id|short\\.io)(?![\\w.-])(?:/[^\\s{}]*)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString link = links.match(withoutPlaceholders(body)).captured();
    while (!link.isEmpty() && QStringView(u".,;:!?)").contains(link.back())) // belongs to the sentence
        link.chop(1);
    return link;
}

bool shouts(const QString &body)
{
    constexpr int LeastLetters = 12; // "OK, BYE" is no shouting yet
    static const QRegularExpression keywords(u"\\b(?:STOP|HELP|START)\\b"_s);
    int capitals = 0;
    int letters = 0;
    const QString words = withoutPlaceholders(body).remove(keywords);
    for (const QChar c : words) {
        capitals += c.isUpper() ? 1 : 0;
        letters += c.isUpper() || c.isLower() ? 1 : 0;
    }
    return letters >= LeastLetters && capitals * 5 > letters * 3;
}

QString inSentenceCase(const QString &body, const QString &company)
{
    static const QRegularExpression keywords(u"\\b(?:STOP|HELP|START)\\b"_s);
    QString result = body.toLower();
    if (result.size() != body.size()) // a letter that has no single small one
        return body;
    for (const SentencePlace &sentence : sentencesOf(body)) {
        qsizetype first = sentence.from;
        while (first < sentence.to && !result[first].isLetterOrNumber() && result[first] != u'{')
            ++first;
        if (first < sentence.to && result[first].toUpper().isUpper())
            result[first] = result[first].toUpper();
    }
    for (auto match = keywords.globalMatch(body); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        result.replace(word.capturedStart(), word.capturedLength(), word.captured());
    }
    for (const PlaceholderUse &use : placeholdersIn(body))
        result.replace(use.at, use.length, body.mid(use.at, use.length));
    if (!company.trimmed().isEmpty())
        result.replace(company.trimmed(), company.trimmed(), Qt::CaseInsensitive);
    return result;
}

QString withoutSentenceOf(const QString &body, const QString &words)
{
    const qsizetype at = body.indexOf(words);
    for (const SentencePlace &sentence : sentencesOf(body)) {
        if (at >= sentence.from && at < sentence.to)
            return QString(body).remove(sentence.from, sentence.to - sentence.from).trimmed();
    }
    return {};
}

} // namespace textback
