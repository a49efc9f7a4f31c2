// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/callerdetails.h"
#include "core/store/timeline.h"

namespace textback {

/// What people write down about callers, and which numbers are one person. As CallerCommands, on the desk thread.
class SqliteCallerBook {
public:
    SqliteCallerBook(Connection &connection, StoredTimeline &timeline) : m_connection(connection), m_timeline(timeline)
    {
    }
    Result<CallerEdits> edit(const CallerEdits &edits);
    Result<PersonStates> merge(ThreadId thread, const PhoneNumber &other);
    Result<PersonStates> split(const PhoneNumber &number);
    Status restore(const PersonStates &before);
    Status keepFields(const QList<CallerField> &fields);
    /// Conversations that show something of what the last change changed.
    [[nodiscard]] QList<ThreadId> takeTouched() { return std::exchange(m_touched, {}); }

private:
    Result<CallerEdit> editOne(const ThreadCallerEdit &wanted);
    Status spellAsKept(QStringList &tags);
    Status write(CallerId caller, const CallerDetails &details);
    Status writeFields(CallerId caller, const QMap<CallerFieldId, QString> &fields);
    Status join(const QList<CallerId> &first, const QList<CallerId> &second);
    Status setPerson(CallerId caller, qint64 person);
    Status endSmallGroups();
    Status touch(CallerId caller);
    Result<PersonStates> statesOf(const QList<CallerId> &callers);
    Result<PersonState> stateOf(CallerId caller);
    Result<QMap<CallerFieldId, QString>> fieldNames();

    Connection &m_connection;
    StoredTimeline &m_timeline;
    QList<ThreadId> m_touched;
    CallerDetailRows m_rows{m_connection};
    Statement m_spelling{m_connection,
                         QStringLiteral("SELECT tag FROM caller_tag WHERE tag = ? COLLATE NOCASE LIMIT 1")};
    Statement m_setName{m_connection, QStringLiteral("UPDATE caller SET name = ? WHERE id = ? AND name <> ?")};
    Statement m_setDetail{
        m_connection,
        QStringLiteral("INSERT INTO caller_detail (caller_id, address, notes) VALUES (?, ?, ?) ON CONFLICT "
                       "(caller_id) DO UPDATE SET address = excluded.address, notes = excluded.notes")};
    Statement m_dropDetail{m_connection, QStringLiteral("DELETE FROM caller_detail WHERE caller_id = ?")};
    Statement m_dropTags{m_connection, QStringLiteral("DELETE FROM caller_tag WHERE caller_id = ?")};
    Statement m_addTag{m_connection, QStringLiteral("INSERT INTO caller_tag (caller_id, tag) VALUES (?, ?)")};
    Statement m_dropValues{m_connection, QStringLiteral("DELETE FROM caller_field_value WHERE caller_id = ?")};
    Statement m_addValue{m_connection,
                         QStringLiteral("INSERT INTO caller_field_value (caller_id, field_id, value) "
                                        "SELECT ?, id, ? FROM caller_field WHERE id = ?")};
    Statement m_hideFields{m_connection, QStringLiteral("UPDATE caller_field SET removed = 1")};
    Statement m_keepField{m_connection,
                          QStringLiteral("UPDATE caller_field SET name = ?, position = ?, removed = 0 WHERE id = ?")};
    Statement m_hiddenField{
        m_connection,
        QStringLiteral("SELECT id FROM caller_field WHERE removed = 1 AND name = ? ORDER BY id DESC LIMIT 1")};
    Statement m_addField{m_connection, QStringLiteral("INSERT INTO caller_field (name, position) VALUES (?, ?)")};
    Statement m_fieldNames{m_connection, QStringLiteral("SELECT id, name FROM caller_field")};
    Statement m_newPerson{m_connection, QStringLiteral("SELECT coalesce(max(person_id), 0) + 1 FROM person_number")};
    Statement m_setPerson{m_connection,
                          QStringLiteral("INSERT INTO person_number (caller_id, person_id) VALUES (?, ?) ON CONFLICT "
                                         "(caller_id) DO UPDATE SET person_id = excluded.person_id")};
    Statement m_dropPerson{m_connection, QStringLiteral("DELETE FROM person_number WHERE caller_id = ?")};
    Statement m_dropAlone{m_connection,
                          QStringLiteral("DELETE FROM person_number WHERE person_id IN (SELECT person_id FROM "
                                         "person_number GROUP BY person_id HAVING count(*) = 1)")};
    Statement m_state{m_connection,
                      QStringLiteral("SELECT caller.number, coalesce(person_number.person_id, 0) FROM caller LEFT JOIN "
                                     "person_number ON person_number.caller_id = caller.id WHERE caller.id = ?")};
    Statement m_threads{m_connection, QStringLiteral("SELECT id FROM thread WHERE caller_id = ?")};
};

} // namespace textback
