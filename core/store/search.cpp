// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestQuestion = 200;
constexpr qsizetype MostWords = 8;
/// Up to so many matches all are looked at; where there are more, the newest are found by walking.
constexpr int FewMatches = 500;
/// The newest matching texts that are looked at for a page of threads.
constexpr int MostTexts = 2000;

/// Whether the index takes the character as a part of a word. Its tables are those of Unicode 6.1, and a word with a
/// character it does not know would be two words to it.
bool isWordCharacter(char32_t c)
{
    const auto version = QChar::unicodeVersion(c);
    if (version == QChar::Unicode_Unassigned || version > QChar::Unicode_6_1)
        return false;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

} // namespace

QString Search::question(const QString &typed)
{
    QStringList words;
    QString word;
    const auto finishWord = [&] {
        const bool hasLetter = std::any_of(word.begin(), word.end(), [](QChar c) { return !c.isMark(); });
        if (hasLetter && words.size() < MostWords)
            words.append(u"\"%1\"*"_s.arg(word));
        word.clear();
    };
    const auto characters = typed.left(LongestQuestion).toUcs4();
    for (const char32_t c : characters) {
        if (isWordCharacter(c))
            word.append(QString::fromUcs4(&c, 1));
        else
            finishWord();
    }
    finishWord();
    return words.join(u' ');
}

QString Search::digits(const QString &typed)
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

Result<QSet<ThreadId>> Search::threads(const QString &words, int limit)
{
    QSet<ThreadId> found;
    const QString number = digits(words);
    if (!number.isEmpty())
        TEXTBACK_TRY(byNumber(number, limit, found));
    const QString asked = question(words);
    if (!asked.isEmpty()) {
        TEXTBACK_TRY(byName(asked, found));
        TEXTBACK_TRY(byText(asked, limit, found));
    }
    return found;
}

Result<QSet<CallerId>> Search::callers(const QString &words, int limit)
{
    QSet<CallerId> found;
    const auto take = [&found, limit](Row &row) {
        found.insert(row.id<CallerId>());
        return found.size() < limit;
    };
    const QString number = digits(words);
    if (!number.isEmpty())
        TEXTBACK_TRY(m_callersWithDigits.each(take, number, number + u':', limit)); // ':' follows '9'
    const QString asked = question(words);
    if (!asked.isEmpty() && found.size() < limit)
        TEXTBACK_TRY(m_callersNamed.each(take, asked, limit));
    return found;
}

Result<QSet<ContactId>> Search::contacts(const QString &words, int limit)
{
    QSet<ContactId> found;
    const auto take = [&found, limit](Row &row) {
        found.insert(row.id<ContactId>());
        return found.size() < limit;
    };
    const QString number = digits(words);
    if (!number.isEmpty())
        TEXTBACK_TRY(m_contactsWithDigits.each(take, number, number + u':', limit)); // ':' follows '9'
    const QString asked = question(words);
    if (!asked.isEmpty() && found.size() < limit)
        TEXTBACK_TRY(m_contactsNamed.each(take, asked, limit));
    return found;
}

Status Search::byNumber(const QString &digits, int limit, QSet<ThreadId> &found)
{
    QSet<ThreadId> few;
    int matches = 0;
    const auto take = [&](Row &row) {
        few.insert(row.id<ThreadId>());
        return ++matches < FewMatches;
    };
    TEXTBACK_TRY(m_digits.each(take, digits, digits + u':', FewMatches)); // ':' follows '9'
    if (matches < FewMatches) {
        found += few;
        return Done{};
    }
    const auto newest = m_newestWithDigits.all<ThreadId>([](Row &row) { return row.id<ThreadId>(); }, digits, limit);
    if (!newest.ok())
        return newest.error();
    for (const ThreadId thread : newest.value())
        found.insert(thread);
    return Done{};
}

Status Search::byName(const QString &question, QSet<ThreadId> &found)
{
    const auto take = [&](Row &row) {
        found.insert(row.id<ThreadId>());
        return true;
    };
    return m_names.each(take, question, FewMatches);
}

Status Search::byText(const QString &question, int limit, QSet<ThreadId> &found)
{
    QSet<ThreadId> threads;
    const auto take = [&](Row &row) {
        threads.insert(row.id<ThreadId>());
        return threads.size() < limit;
    };
    TEXTBACK_TRY(m_texts.each(take, question, MostTexts));
    found += threads;
    return Done{};
}

} // namespace textback
