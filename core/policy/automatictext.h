// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"
#include "core/domain/verdict.h"

namespace textback {

struct RenderFacts;
/// What a text from this line is filled from at an instant, as far as it is the office's. @param dialled the line that
/// was called, whose hours count. @param words to be filled: times that they do not name are not worked out, since a
/// caller waits meanwhile; empty: all are
[[nodiscard]] RenderFacts officeFacts(const OfficePolicy &policy, const PhoneNumber &line,
                                      const std::optional<PhoneNumber> &dialled, UtcTime now, QStringView words = {});

/// The words an automatic text would have. @param line it leaves from, @param dialled the line that was called,
/// @param first no automatic text went to this number before, @param firstName what to call them, if anybody knows.
[[nodiscard]] QString automaticText(const OfficePolicy &policy, const TextTemplate &wording, const PhoneNumber &line,
                                    const std::optional<PhoneNumber> &dialled, bool first, UtcTime now,
                                    const QString &firstName = {});
/// The text of this key, if it is there. Points into `policy`.
[[nodiscard]] const TextTemplate *templateNamed(const OfficePolicy &policy, const QString &key);

/// A made-up missed call and what would become of it.
struct TriedCall {
    Call call;
    Verdict verdict;
    QString text; ///< Empty where none would go out.
};
/// A call from outside that ends at `at` after ringing for twenty seconds without an answer.
[[nodiscard]] Call madeUpCall(const std::optional<PhoneNumber> &caller, const std::optional<PhoneNumber> &line,
                              UtcTime at);
/// What would become of `call` if it ended at `at`; nothing is sent. Facts that are younger than the call do not count.
/// @param firstName what to call them, if anybody knows
[[nodiscard]] TriedCall tryCall(const Call &call, CallerFacts caller, const OfficePolicy &policy, UtcTime at,
                                const QString &firstName = {});

} // namespace textback
