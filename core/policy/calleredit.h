// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callercommands.h"

namespace textback {

/// Words for one line: white space is single, and nothing in them is invisible or turns the direction of what follows.
[[nodiscard]] QString tidyLine(const QString &words);
/// The edit as it is kept. Invalid: something in it is too long.
[[nodiscard]] Result<CallerEdit> tidied(const CallerEdit &edit);
/// `details` after `edit`, which is tidied. Rejected: more tags than one person may have.
[[nodiscard]] Result<CallerDetails> edited(const CallerDetails &details, const CallerEdit &edit);
/// What makes `before` of `after` again.
[[nodiscard]] CallerEdit editBack(const CallerDetails &before, const CallerDetails &after);
/// What is known of both, for one person. What contradicts `first` is added to its notes, under the name of its field
/// if it has one. Rejected: together it is more than one person may have.
[[nodiscard]] Result<CallerDetails> together(const CallerDetails &first, const CallerDetails &second,
                                             const QMap<CallerFieldId, QString> &fieldNames);
/// The fields as they are kept. Invalid: too many, two of one name, one without, or a name that is too long.
[[nodiscard]] Result<QList<CallerField>> tidiedFields(const QList<CallerField> &fields);

} // namespace textback
