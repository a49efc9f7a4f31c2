// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/render.h"

#include "core/policy/plainwords.h"
#include "core/policy/textlength.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What carriers add to a first text must still fit.
constexpr qsizetype LongestBody = MostUnitsPerText - 100;
constexpr qsizetype LongestValue = 300;
constexpr qsizetype LongestName = 40; ///< A stranger's words.

/// A piece of a template: words, or a placeholder with what stands in for a missing value.
struct Piece {
    QString words;
    QString placeholder;
    QString standIn;
};

bool isPlaceholder(const Piece &piece)
{
    return !piece.placeholder.isEmpty();
}

/// A brace that belongs to no placeholder is never printed: with what is filled in it could make one.
QString withoutBraces(QString words)
{
    return words.replace(u'{', u'(').replace(u'}', u')');
}

/// Splits at placeholders.
QList<Piece> piecesOf(const QString &body)
{
    QList<Piece> pieces;
    qsizetype at = 0;
    while (at < body.size()) {
        qsizetype open = body.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : body.indexOf(u'}', open);
        if (close < 0)
            break;
        open = body.lastIndexOf(u'{', close);
        const QString inside = body.mid(open + 1, close - open - 1);
        pieces.append({withoutBraces(body.mid(at, open - at)), {}, {}});
        pieces.append({{}, inside.section(u'|', 0, 0).trimmed().toLower(), inside.section(u'|', 1).trimmed()});
        if (!isPlaceholder(pieces.constLast())) // "{}" or "{|there}": nothing to fill in but a hole
            pieces.last().placeholder = u"?"_s;
        at = close + 1;
    }
    pieces.append({withoutBraces(body.mid(at)), {}, {}});
    return pieces;
}

/// One line of plain characters: a value can neither break the text, nor turn its direction, nor look like a
/// placeholder to whoever reads the result again.
QString tamed(const QString &value, qsizetype longest)
{
    QString result;
    const QList<uint> characters = value.left(longest * 2).toUcs4();
    for (const uint c : characters) {
        const QChar::Category category = QChar::category(c);
        constexpr uint ZeroWidthJoiner = 0x200D; // holds emoji and some scripts' letters together
        if (c == u'{' || c == u'}')
            result += c == u'{' ? u'(' : u')';
        else if (category == QChar::Other_Control || category == QChar::Separator_Line
                 || category == QChar::Separator_Paragraph)
            result += u' ';
        else if (category != QChar::Other_Surrogate && c != QChar::ReplacementCharacter
                 && (category != QChar::Other_Format || c == ZeroWidthJoiner || c == ZeroWidthJoiner - 1))
            result += QChar::fromUcs4(c);
        if (result.size() >= longest)
            break;
    }
    return result.simplified();
}

QString valueOf(const QString &placeholder, const RenderFacts &facts)
{
    const TextLanguage language = facts.language.value_or(facts.otherwise);
    if (placeholder == "first_name"_L1)
        return tamed(facts.firstName, LongestName);
    const std::pair<const char *, const QString &> values[] = {
        {"company", facts.company},
        {"booking_link", facts.bookingLink},
        {"line", facts.line},
        {"agent", facts.agent},
        {"next_open", facts.nextOpen.in(language)},
        {"open_today", facts.openToday.in(language)},
        {"callback_number", facts.callbackNumber},
    };
    for (const auto &[name, value] : values) {
        if (placeholder == QLatin1String(name))
            return tamed(value, LongestValue);
    }
    return {};
}

/// What is printed for a placeholder; empty: nothing is known.
QString filled(const Piece &piece, const RenderFacts &facts)
{
    const QString value = valueOf(piece.placeholder, facts);
    return value.isEmpty() ? tamed(piece.standIn, LongestValue) : value;
}

void note(QStringList &missing, const QString &name)
{
    if (!missing.contains(name))
        missing.append(name);
}

/// Whether the full stop that ends `words` belongs to an abbreviation: "Dr.", "St.", "J.".
bool endsInAbbreviation(const QString &words)
{
    static const QStringList abbreviations{u"dr"_s,  u"mr"_s,  u"mrs"_s, u"ms"_s,  u"st"_s,  u"no"_s,    u"inc"_s,
                                           u"co"_s,  u"ltd"_s, u"jr"_s,  u"sr"_s,  u"vs"_s,  u"ext"_s,   u"a.m"_s,
                                           u"p.m"_s, u"e.g"_s, u"i.e"_s, u"ave"_s, u"apt"_s, u"approx"_s};
    if (!words.endsWith(u'.'))
        return false;
    const QString last = words.chopped(1).section(u' ', -1).toLower();
    return (last.size() == 1 && last.front().isLetter()) || abbreviations.contains(last);
}

/// Builds an automatic text sentence by sentence, so that one with a hole can be left out.
class SentenceWriter {
public:
    explicit SentenceWriter(const RenderFacts &facts) : m_facts(facts) {}
    [[nodiscard]] Rendered write(const QString &body)
    {
        const QList<Piece> pieces = piecesOf(body);
        for (const Piece &piece : pieces)
            isPlaceholder(piece) ? addValue(piece) : addWords(piece.words);
        endSentence(QString());
        return {m_body.trimmed(), m_missing};
    }

private:
    void addValue(const Piece &piece)
    {
        QString value = filled(piece, m_facts);
        if (value.isEmpty() && piece.placeholder == "company"_L1 && !tamed(m_facts.line, LongestValue).isEmpty())
            value = insteadOfCompany();
        if (value.isEmpty()) {
            note(m_missing, piece.placeholder);
            m_hasHole = true;
        }
        m_sentence += value;
        m_own.clear(); // a value that ends in a full stop ends no sentence of ours
        m_behindValue = true;
    }
    /// In Spanish and French the number alone fits whatever stands before it.
    [[nodiscard]] QString insteadOfCompany() const
    {
        const QString line = tamed(m_facts.line, LongestValue);
        if (m_facts.language != TextLanguage::English)
            return line;
        return (m_sentence.trimmed().isEmpty() ? u"Us at "_s : u"us at "_s) + line;
    }
    void addWords(const QString &words)
    {
        for (const QChar c : words) {
            const bool ends = isEnd(m_own) && !endsInAbbreviation(m_own);
            if (c == u'\n' || (c.isSpace() && ends))
                endSentence(c);
            else {
                m_behindValue ? appendBehindValue(m_sentence, QStringView(&c, 1)) : void(m_sentence += c);
                m_own += c;
            }
            m_behindValue = false;
        }
    }
    [[nodiscard]] static bool isEnd(const QString &words)
    {
        static const QString closing = u"\"')]\u201D\u2019\u00BB"_s;
        qsizetype at = words.size() - 1;
        while (at >= 0 && closing.contains(words[at]))
            --at;
        return at >= 0 && QStringView(u".!?\u2026").contains(words[at]);
    }
    void endSentence(const QString &space)
    {
        if (!m_hasHole && m_body.size() + m_sentence.size() <= LongestBody)
            m_body += m_sentence + space;
        m_sentence.clear();
        m_own.clear();
        m_hasHole = false;
    }
    const RenderFacts &m_facts;
    QString m_body;
    QString m_sentence;
    QString m_own; ///< The template's words since the last value or the sentence's start.
    bool m_hasHole = false;
    bool m_behindValue = false;
    QStringList m_missing;
};

/// What goes out where every sentence had a hole: the least that is of use.
QString leastOf(TextLanguage language)
{
    switch (language) {
    case TextLanguage::Spanish:
        return u"Somos {company}. Disculpe que no pudimos contestar su llamada. Responda a este mensaje."_s;
    case TextLanguage::French:
        return u"Ici {company}. Nous avons manqué votre appel. Répondez simplement à ce message."_s;
    case TextLanguage::English:
        break;
    }
    return u"This is {company}. Sorry we missed your call! Just reply to this text."_s;
}

/// Times in characters that do not make the text count as more: "sabado" among plain words.
RenderFacts withPlainTimes(RenderFacts facts)
{
    for (Spoken *times : {&facts.nextOpen, &facts.openToday})
        *times = plainVersion(times->in(*facts.language));
    return facts;
}

bool saysSomething(const QString &body)
{
    return std::any_of(body.begin(), body.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

} // namespace

TextLanguage languageFor(const QString &templateBody, const RenderFacts &facts)
{
    return facts.language.value_or(languageOf(templateBody, facts.otherwise));
}

void appendBehindValue(QString &text, QStringView words)
{
    const bool twice = text.endsWith(u'.') && words.startsWith(u'.') && !words.startsWith(u"..");
    text += twice ? words.mid(1) : words;
}

Rendered renderAutomatic(const QString &templateBody, const RenderFacts &given)
{
    RenderFacts facts = given;
    facts.language = languageFor(templateBody, given);
    Rendered text = SentenceWriter(facts).write(templateBody);
    if (!measure(text.body).plain) {
        Rendered plain = SentenceWriter(withPlainTimes(facts)).write(templateBody);
        if (measure(plain.body).plain)
            text = plain;
    }
    if (!saysSomething(text.body))
        text.body = SentenceWriter(facts).write(leastOf(*facts.language)).body;
    return text;
}

Rendered renderForPerson(const QString &templateBody, const RenderFacts &given)
{
    RenderFacts facts = given;
    facts.language = languageFor(templateBody, given);
    Rendered text;
    const QList<Piece> pieces = piecesOf(templateBody);
    for (const Piece &piece : pieces) {
        appendBehindValue(text.body, piece.words); // nothing before it but a value
        if (!isPlaceholder(piece))
            continue;
        const QString value = filled(piece, facts);
        if (value.isEmpty()) {
            note(text.missing, piece.placeholder);
            text.body += u'{' + piece.placeholder + u'}'; // shows where the value goes; never sent like this
        }
        text.body += value;
    }
    return text;
}

} // namespace textback
