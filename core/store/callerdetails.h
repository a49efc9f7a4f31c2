// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callercommands.h"
#include "core/store/statement.h"

namespace textback {

/// What is written down about callers, read on either connection.
class CallerDetailRows {
public:
    explicit CallerDetailRows(Connection &connection) : m_connection(connection) {}
    /// The caller of a thread.
    [[nodiscard]] Result<std::optional<CallerId>> callerOf(ThreadId thread);
    /// Every number of the same person, this one first.
    [[nodiscard]] Result<QList<CallerId>> samePerson(CallerId caller);
    /// Fields that the office has hidden are among them.
    [[nodiscard]] Result<CallerDetails> details(CallerId caller);
    /// Those in use, in their order.
    [[nodiscard]] Result<QList<CallerField>> fields();

private:
    Connection &m_connection;
    Statement m_caller{m_connection, QStringLiteral("SELECT caller_id FROM thread WHERE id = ?")};
    Statement m_person{m_connection,
                       QStringLiteral("SELECT other.caller_id FROM person_number AS own JOIN person_number AS other "
                                      "ON other.person_id = own.person_id WHERE own.caller_id = ? "
                                      "AND other.caller_id <> own.caller_id ORDER BY other.caller_id")};
    Statement m_details{m_connection,
                        QStringLiteral("SELECT caller.name, coalesce(caller_detail.address, ''), "
                                       "coalesce(caller_detail.notes, '') FROM caller LEFT JOIN caller_detail "
                                       "ON caller_detail.caller_id = caller.id WHERE caller.id = ?")};
    Statement m_tags{m_connection,
                     QStringLiteral("SELECT tag FROM caller_tag WHERE caller_id = ? ORDER BY tag COLLATE NOCASE")};
    Statement m_values{m_connection,
                       QStringLiteral("SELECT field_id, value FROM caller_field_value WHERE caller_id = ?")};
    Statement m_fields{m_connection,
                       QStringLiteral("SELECT id, name FROM caller_field WHERE removed = 0 ORDER BY position, id")};
};

} // namespace textback
