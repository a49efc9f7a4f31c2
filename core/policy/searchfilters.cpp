// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/searchfilters.h"

#include <algorithm>
#include <array>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// By language, in the order of TextLanguage; the first of each is the one that is told.
using WordsByLanguage = std::array<QStringList, 3>;

const std::array<WordsByLanguage, SearchFilterCount> &filterWords()
{
    static const std::array<WordsByLanguage, SearchFilterCount> words{{
        {{{u"from"_s}, {u"de"_s}, {u"de"_s}}},
        {{{u"line"_s}, {u"línea"_s}, {u"ligne"_s}}},
        {{{u"is"_s}, {u"está"_s}, {u"est"_s}}},
        {{{u"has"_s}, {u"con"_s, u"tiene"_s}, {u"avec"_s}}},
        {{{u"before"_s}, {u"antes"_s}, {u"avant"_s}}},
        {{{u"after"_s}, {u"después"_s}, {u"après"_s}}},
    }};
    return words;
}

const QList<std::pair<ThreadState, WordsByLanguage>> &stateWords()
{
    static const QList<std::pair<ThreadState, WordsByLanguage>> words{
        {ThreadState::WaitingOnUs,
         {{{u"waiting"_s}, {u"espera"_s, u"esperando"_s, u"pendiente"_s}, {u"attente"_s, u"en-attente"_s}}}},
        {ThreadState::Done,
         {{{u"done"_s},
           {u"terminado"_s, u"terminada"_s, u"terminadas"_s, u"hecho"_s},
           {u"terminé"_s, u"terminée"_s, u"terminées"_s}}}},
        {ThreadState::Snoozed,
         {{{u"snoozed"_s},
           {u"pospuesto"_s, u"pospuesta"_s, u"pospuestas"_s},
           {u"reporté"_s, u"reportée"_s, u"reportées"_s}}}},
    };
    return words;
}

const WordsByLanguage &photoWords()
{
    static const WordsByLanguage words{{{u"photo"_s, u"photos"_s}, {u"foto"_s, u"fotos"_s}, {u"photo"_s}}};
    return words;
}

/// Small, without accents, as long as before.
QString bare(QStringView text)
{
    QString result = text.toString().normalized(QString::NormalizationForm_C).toLower();
    for (QChar &c : result) {
        if (const QString parts = c.decomposition(); !parts.isEmpty() && parts.front().isLetter())
            c = parts.front();
    }
    return result;
}

bool isOneOf(const QString &typed, const WordsByLanguage &words)
{
    const QString wanted = bare(typed);
    return std::any_of(words.begin(), words.end(), [&wanted](const QStringList &list) {
        return std::any_of(list.begin(), list.end(), [&wanted](const QString &word) { return bare(word) == wanted; });
    });
}

} // namespace

QString filterWord(SearchFilter filter, TextLanguage language)
{
    return filterWords().at(std::size_t(filter)).at(std::size_t(language)).constFirst();
}

QString stateWord(ThreadState state, TextLanguage language)
{
    for (const auto &[one, words] : stateWords()) {
        if (one == state)
            return words.at(std::size_t(language)).constFirst();
    }
    return {};
}

QString photoWord(TextLanguage language)
{
    return photoWords().at(std::size_t(language)).constFirst();
}

std::optional<TypedFilter> filterAt(QStringView typed)
{
    constexpr qsizetype LongestFilter = 12;
    const qsizetype colon = typed.left(LongestFilter).indexOf(u':');
    if (colon < 1)
        return std::nullopt;
    const QString name = typed.left(colon).toString();
    for (int filter = 0; filter < SearchFilterCount; ++filter) {
        if (isOneOf(name, filterWords().at(std::size_t(filter))))
            return TypedFilter{SearchFilter(filter), colon + 1};
    }
    return std::nullopt;
}

std::optional<ThreadState> stateNamed(const QString &typed)
{
    for (const auto &[state, words] : stateWords()) {
        if (isOneOf(typed, words))
            return state;
    }
    return std::nullopt;
}

bool isPhotoWord(const QString &typed)
{
    return isOneOf(typed, photoWords());
}

} // namespace textback
