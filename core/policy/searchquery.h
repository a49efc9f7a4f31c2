// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchqueries.h"
#include "core/domain/stores.h"
#include "core/policy/searchwords.h"

#include <QTimeZone>

namespace textback {

/// Words that must follow each other; nearly always it is one.
struct SearchTerm {
    QStringList folded;
    QStringList indexed;
    bool lastIsBeginning = true; ///< The last word may go on: somebody is still typing it.
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// Part of a number, or the beginnings of the words of a name.
struct SearchWhom {
    QString digits;
    QList<SearchTerm> name;
    friend bool operator==(const SearchWhom &, const SearchWhom &) = default;
};

/// What somebody searches for, taken apart. Nothing they type has a meaning beyond what stands here.
struct SearchQuery {
    QList<SearchTerm> terms; ///< All must be there.
    QString digits; ///< The words as part of a telephone number, if they can be one.
    std::optional<SearchWhom> from;
    std::optional<SearchWhom> line;
    std::optional<ThreadState> state;
    bool withPhoto = false;
    std::optional<UtcTime> notBefore; ///< after:2026-05-01 is that day and later.
    std::optional<UtcTime> before;
    QStringList unclear; ///< Filters whose value makes no sense (yet), as typed.

    [[nodiscard]] bool hasFilter() const { return from || line || state || withPhoto || notBefore || before; }
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty() && digits.isEmpty() && !hasFilter(); }
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Reads what is typed: words, "quoted phrases", and the filters from: line: is:waiting|done|snoozed has:photo
/// before: after: (a year, a month or a day, as 2026-05-01, in `zone`), in English, Spanish or French; see
/// core/policy/searchfilters.h. Length and number of words are bounded.
[[nodiscard]] SearchQuery parseSearch(const QString &typed, const QTimeZone &zone);

/// Whether every term stands in the text.
[[nodiscard]] bool holdsAll(QStringView text, const QList<SearchTerm> &terms);
/// Where the terms stand in the text, from left to right, none overlapping.
[[nodiscard]] QList<MarkRange> marksOf(QStringView text, const QList<SearchTerm> &terms);

/// A part of a text about its first mark, in one line, with the marks moved along.
struct MarkedSnippet {
    QString text;
    QList<MarkRange> marks;
};
[[nodiscard]] MarkedSnippet snippetOf(const QString &text, const QList<SearchTerm> &terms, qsizetype length);

} // namespace textback
