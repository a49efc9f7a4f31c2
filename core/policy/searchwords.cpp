// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/searchwords.h"

#include <algorithm>

namespace textback {

namespace {

enum class SearchUse { Separator, Word, Accent, Alone, Coded };

/// Below lie the scripts whose words the index finds by itself.
constexpr char32_t FirstSpecial = 0x0E00;

bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// Whether the index's own tables, which are those of Unicode 6.1, know the character.
bool isKnownToIndex(char32_t c)
{
    const auto version = QChar::unicodeVersion(c);
    return version != QChar::Unicode_Unassigned && version <= QChar::Unicode_6_1;
}

constexpr char32_t AsciiEnd = 0x80; ///< Nearly every character lies below, and needs no tables.

SearchUse useOf(char32_t c)
{
    if (c < AsciiEnd) {
        const char32_t small = c | 0x20;
        return (c >= U'0' && c <= U'9') || (small >= U'a' && small <= U'z') ? SearchUse::Word : SearchUse::Separator;
    }
    // The accents that unicode61 passes over inside a word (fts5_unicode2.c); other marks end one.
    if (c >= 0x0300 && c <= 0x0331)
        return SearchUse::Accent;
    if (QChar::isLetterOrNumber(c)) {
        if (!isKnownToIndex(c))
            return SearchUse::Coded;
        return c >= FirstSpecial && standsAlone(c) ? SearchUse::Alone : SearchUse::Word;
    }
    const bool picture = c >= 0x2000 && QChar::category(c) == QChar::Symbol_Other;
    const bool newPicture = c >= 0x1F000 && c < 0x20000 && QChar::category(c) == QChar::Other_NotAssigned;
    return picture || newPicture ? SearchUse::Coded : SearchUse::Separator;
}

/// Two characters for private use that stand for one the index would pass over; those it takes for letters.
QString codeFor(char32_t c)
{
    return QString(QChar(char16_t(0xE000 + (c >> 12)))) + QChar(char16_t(0xE200 + (c & 0xFFF)));
}

QString foldedCharacter(char32_t c)
{
    QString folded;
    const QString parts =
        QChar::decompositionTag(c) == QChar::Canonical ? QChar::decomposition(c) : QString::fromUcs4(&c, 1);
    const auto characters = parts.toUcs4();
    for (const char32_t part : characters) {
        if (!QChar::isMark(part)) {
            const char32_t plain = QChar::toCaseFolded(part);
            folded += QString::fromUcs4(&plain, 1);
        }
    }
    // A few letters are made of more than one step (a letter with two accents).
    const bool settled = folded.size() != 1 || QChar::decompositionTag(folded.at(0).unicode()) != QChar::Canonical;
    return settled || folded == parts ? folded : foldedCharacter(folded.at(0).unicode());
}

/// The next character of a text and how many units it takes; half a pair counts as a separator.
std::pair<char32_t, qsizetype> characterAt(QStringView text, qsizetype place)
{
    const QChar first = text.at(place);
    if (first.isHighSurrogate() && place + 1 < text.size() && text.at(place + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(place + 1)), 2};
    return {first.isSurrogate() ? U' ' : char32_t(first.unicode()), 1};
}

/// A word of letters, digits and accents.
QString foldedWord(QStringView word)
{
    QString folded = word.toString();
    qsizetype plain = 0;
    for (; plain < word.size() && word.at(plain) < QChar(AsciiEnd); ++plain) {
        if (word.at(plain) >= u'A' && word.at(plain) <= u'Z')
            folded[plain] = QChar(char16_t(word.at(plain).unicode() | 0x20));
    }
    folded.truncate(plain);
    while (plain < word.size()) {
        const auto [c, units] = characterAt(word, plain);
        folded += useOf(c) == SearchUse::Accent ? QString() : foldedCharacter(c);
        plain += units;
    }
    return folded;
}

} // namespace

QList<SearchWord> searchWordsOf(QStringView text)
{
    QList<SearchWord> words;
    bool open = false;
    for (qsizetype place = 0; place < text.size();) {
        const auto [c, units] = characterAt(text, place);
        const SearchUse use = useOf(c);
        if (use == SearchUse::Alone || use == SearchUse::Coded) {
            words.append(
                {place, units, use == SearchUse::Alone ? foldedCharacter(c) : text.mid(place, units).toString()});
            open = false;
        } else if (use == SearchUse::Word || (use == SearchUse::Accent && open)) {
            if (!open)
                words.append({place, 0, {}});
            open = true;
            words.last().length = place + units - words.constLast().start;
        } else {
            open = false;
        }
        place += units;
    }
    for (SearchWord &word : words) {
        if (word.folded.isEmpty())
            word.folded = foldedWord(text.mid(word.start, word.length));
    }
    words.removeIf([](const SearchWord &word) { return word.folded.isEmpty(); });
    return words;
}

QString indexedForm(QStringView text, const SearchWord &word)
{
    const auto [c, units] = characterAt(text, word.start);
    return useOf(c) == SearchUse::Coded ? codeFor(c) : text.mid(word.start, word.length).toString();
}

std::optional<QString> searchableForm(const QString &body)
{
    const bool plain =
        std::all_of(body.begin(), body.end(), [](QChar c) { return char32_t(c.unicode()) < FirstSpecial; });
    if (plain)
        return std::nullopt;
    QString form;
    bool changed = false;
    for (qsizetype place = 0; place < body.size();) {
        const auto [c, units] = characterAt(body, place);
        const SearchUse use = useOf(c);
        if (use == SearchUse::Alone || use == SearchUse::Coded) {
            form += u' ' + (use == SearchUse::Alone ? body.mid(place, units) : codeFor(c)) + u' ';
            changed = true;
        } else {
            form += body.mid(place, units);
        }
        place += units;
    }
    return changed ? std::optional(form) : std::nullopt;
}

qsizetype unfoldedLength(QStringView word, qsizetype folded)
{
    qsizetype place = 0;
    while (place < word.size() && folded > 0) {
        const auto [c, units] = characterAt(word, place);
        folded -= c < AsciiEnd ? 1 : foldedCharacter(c).size();
        place += units;
    }
    // The accents of the last letter belong to it.
    while (place < word.size() && useOf(word.at(place).unicode()) == SearchUse::Accent)
        ++place;
    return place;
}

} // namespace textback
