// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stores.h"
#include "core/domain/textlanguage.h"

#include <QStringList>

namespace textback {

/// What a search can be narrowed by, in the order it is told.
enum class SearchFilter { From, Line, Is, Has, Before, After };
constexpr int SearchFilterCount = int(SearchFilter::After) + 1;

// The words of every language are understood in all of them, with and without accents: a search that was kept goes on
// working in a window of another language.

/// What stands before the colon: "from".
[[nodiscard]] QString filterWord(SearchFilter filter, TextLanguage language);
/// What is: takes for a state; empty for the one nobody asks for.
[[nodiscard]] QString stateWord(ThreadState state, TextLanguage language);
/// What has: takes.
[[nodiscard]] QString photoWord(TextLanguage language);

/// The filter that typed words begin with, and how long its name and colon are.
struct TypedFilter {
    SearchFilter filter = SearchFilter::From;
    qsizetype length = 0;
};
[[nodiscard]] std::optional<TypedFilter> filterAt(QStringView typed);
[[nodiscard]] std::optional<ThreadState> stateNamed(const QString &typed);
[[nodiscard]] bool isPhotoWord(const QString &typed);

} // namespace textback
