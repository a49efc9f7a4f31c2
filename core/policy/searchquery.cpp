// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/searchquery.h"

#include "core/policy/searchfilters.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestSearch = 200;
constexpr qsizetype MostSearchWords = 8;

/// One stretch between spaces as typed; quotes hold spaces together.
struct Chunk {
    std::optional<SearchFilter> filter; ///< What stands before the colon, if it is one of ours.
    QString text;
    bool quoted = false;
    bool closed = true; ///< The closing quote is there.
    QString typed;
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E' || c == u'\u00AB' || c == u'\u00BB';
}

class ChunkReader {
public:
    explicit ChunkReader(const QString &typed) : m_typed(typed) {}
    QList<Chunk> read()
    {
        QList<Chunk> chunks;
        while (m_place < m_typed.size()) {
            if (m_typed.at(m_place).isSpace())
                ++m_place;
            else
                chunks.append(next());
        }
        return chunks;
    }

private:
    Chunk next()
    {
        Chunk chunk;
        const qsizetype begin = m_place;
        if (const auto filter = filterAt(QStringView(m_typed).mid(m_place))) {
            chunk.filter = filter->filter;
            m_place += filter->length;
        }
        if (m_place < m_typed.size() && isQuote(m_typed.at(m_place))) {
            ++m_place;
            chunk.quoted = true;
            chunk.text = until([](QChar c) { return isQuote(c); });
            chunk.closed = m_place < m_typed.size();
            m_place += chunk.closed ? 1 : 0;
        } else {
            chunk.text = until([](QChar c) { return c.isSpace(); });
        }
        chunk.typed = m_typed.mid(begin, m_place - begin);
        return chunk;
    }
    template <typename Ends> QString until(Ends ends)
    {
        const qsizetype begin = m_place;
        while (m_place < m_typed.size() && !ends(m_typed.at(m_place)))
            ++m_place;
        return m_typed.mid(begin, m_place - begin);
    }

    const QString &m_typed;
    qsizetype m_place = 0;
};

std::optional<SearchTerm> termOf(const QString &text, bool lastIsBeginning)
{
    SearchTerm term;
    term.lastIsBeginning = lastIsBeginning;
    const QList<SearchWord> words = searchWordsOf(text);
    for (const SearchWord &word : words.mid(0, MostSearchWords)) {
        term.folded.append(word.folded);
        term.indexed.append(indexedForm(text, word));
    }
    return words.isEmpty() ? std::nullopt : std::optional(term);
}

/// The digits of a part of a telephone number as people write them; empty if it is none.
QString digitsOf(const QString &typed)
{
    constexpr QStringView Separators = u"+-().,/ \u00a0";
    QString digits;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!Separators.contains(c))
            return {};
    }
    return digits;
}

std::optional<SearchWhom> whomOf(const QString &text)
{
    SearchWhom whom;
    whom.digits = digitsOf(text);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const auto term = termOf(word, true))
            whom.name.append(*term);
    }
    const bool nothing = whom.digits.isEmpty() && whom.name.isEmpty();
    return nothing ? std::nullopt : std::optional(whom);
}

/// The beginning of a year, a month or a day.
std::optional<UtcTime> dateOf(const QString &text, const QTimeZone &zone)
{
    const QStringList parts = text.split(u'-');
    if (parts.size() > 3 || parts.constFirst().size() != 4)
        return std::nullopt;
    int numbers[3] = {0, 1, 1};
    for (qsizetype part = 0; part < parts.size(); ++part) {
        const bool digitsOnly = !parts.at(part).isEmpty() && digitsOf(parts.at(part)) == parts.at(part);
        if (!digitsOnly || parts.at(part).size() > 4)
            return std::nullopt;
        numbers[part] = parts.at(part).toInt();
    }
    const QDate date(numbers[0], numbers[1], numbers[2]);
    if (!date.isValid())
        return std::nullopt;
    return fromQDateTime(date.startOfDay(zone));
}

bool takeFilter(SearchQuery &query, const Chunk &chunk, const QTimeZone &zone)
{
    switch (*chunk.filter) {
    case SearchFilter::From:
        return (query.from = whomOf(chunk.text)).has_value();
    case SearchFilter::Line:
        return (query.line = whomOf(chunk.text)).has_value();
    case SearchFilter::Is:
        return (query.state = stateNamed(chunk.text)).has_value();
    case SearchFilter::Before:
        return (query.before = dateOf(chunk.text, zone)).has_value();
    case SearchFilter::After:
        return (query.notBefore = dateOf(chunk.text, zone)).has_value();
    case SearchFilter::Has:
        break;
    }
    const bool photo = isPhotoWord(chunk.text);
    query.withPhoto = query.withPhoto || photo;
    return photo;
}

} // namespace

SearchQuery parseSearch(const QString &typed, const QTimeZone &zone)
{
    const QString bounded = typed.left(LongestSearch);
    const QList<Chunk> chunks = ChunkReader(bounded).read();
    SearchQuery query;
    QStringList plain;
    bool quoted = false;
    for (const Chunk &chunk : chunks) {
        if (chunk.filter) {
            if (!takeFilter(query, chunk, zone))
                query.unclear.append(chunk.typed);
            continue;
        }
        plain.append(chunk.text);
        quoted = quoted || chunk.quoted;
        const auto term = termOf(chunk.text, !chunk.quoted || !chunk.closed);
        if (term && query.terms.size() < MostSearchWords)
            query.terms.append(*term);
    }
    if (!quoted)
        query.digits = digitsOf(plain.join(u' '));
    return query;
}

} // namespace textback
