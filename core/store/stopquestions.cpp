// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stopquestions.h"

namespace textback {

Result<std::optional<StopQuestion>> SqliteStopQuestions::stopQuestion(ThreadId thread)
{
    return m_open.first<StopQuestion>(
        [](Row &row) {
            StopQuestion question;
            question.thread = row.id<ThreadId>();
            question.text = row.id<ItemId>();
            question.words = row.text();
            question.at = row.time();
            return question;
        },
        thread);
}

} // namespace textback
