// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stopquestion.h"
#include "core/store/rows.h"

namespace textback {

class SqliteStopQuestions : public StopQuestions {
public:
    explicit SqliteStopQuestions(Connection &connection) : m_connection(connection) {}
    Result<std::optional<StopQuestion>> stopQuestion(ThreadId thread) override;

private:
    Connection &m_connection;
    Statement m_open{m_connection,
                     QStringLiteral("SELECT item.thread_id, item.id, coalesce(item.body, ''), item.at_ms FROM thread "
                                    "JOIN caller ON caller.id = thread.caller_id "
                                    "JOIN stop_question ON stop_question.caller_id = caller.id "
                                    "JOIN item ON item.id = stop_question.item_id "
                                    "WHERE thread.id = ? AND item.thread_id = thread.id AND caller.asked_to_stop = 0")};
};

} // namespace textback
