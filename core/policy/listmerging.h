// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/numberlists.h"

namespace textback {

/// Of all lists together: what every page, change and file can still carry whole.
constexpr qsizetype MostNumbersInAllLists = 200'000;

/// What becomes of the numbers of a list that two desks have.
enum class ListMerging { Add, Replace };

/// The lists the owner decides: all but those who asked to stop.
[[nodiscard]] QList<NumberList> ownersLists(const QList<NumberList> &all);
/// Lists of another desk put to those that are here, found by key; those that only one has stay or come.
[[nodiscard]] QList<NumberList> mergedLists(const QList<NumberList> &here, const QList<NumberList> &there,
                                            ListMerging merging);
/// The lists as they are `now`, with what differs from `from` to `to` done to them: what was put on a list since stays.
[[nodiscard]] QList<NumberList> changedLists(const QList<NumberList> &now, const QList<NumberList> &from,
                                             const QList<NumberList> &to);
/// What makes no sense in them, a sentence for the person who wants to keep them; empty if nothing does.
[[nodiscard]] QString listsProblem(const QList<NumberList> &lists);

} // namespace textback
