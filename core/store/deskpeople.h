// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskpeople.h"
#include "core/store/statement.h"

namespace textback {

/// Who works at this desk and whose conversations are. As DeskPeopleCommands, on the desk thread.
class SqliteDeskPeople : public DeskPeopleBook {
public:
    explicit SqliteDeskPeople(Connection &connection) : m_connection(connection) {}
    Status keepNames(const QList<DeskNameEdit> &names);
    Status setAtDesk(std::optional<DeskNameId> name);
    Result<ThreadOwners> setOwner(const QList<ThreadId> &threads, std::optional<DeskNameId> owner);
    Status restoreOwners(const ThreadOwners &before);

    Result<QString> writer() override;
    Status claim(ThreadId thread) override;
    Status signConsent(ThreadId thread) override;

private:
    Status keepName(const DeskNameEdit &name);
    Connection &m_connection;
    Statement m_hideNames{m_connection, QStringLiteral("UPDATE desk_name SET removed = 1")};
    Statement m_keepName{m_connection, QStringLiteral("UPDATE desk_name SET name = ?, removed = 0 WHERE id = ?")};
    Statement m_hidden{
        m_connection,
        QStringLiteral("SELECT id FROM desk_name WHERE removed = 1 AND name = ? ORDER BY id DESC LIMIT 1")};
    Statement m_addName{m_connection, QStringLiteral("INSERT INTO desk_name (name) VALUES (?) RETURNING id")};
    Statement m_setPin{m_connection, QStringLiteral("UPDATE desk_name SET pin = ? WHERE id = ?")};
    Statement m_leaveIfGone{m_connection,
                            QStringLiteral("DELETE FROM at_desk WHERE name_id IN (SELECT id FROM desk_name "
                                           "WHERE removed = 1)")};
    Statement m_exists{m_connection, QStringLiteral("SELECT count(*) FROM desk_name WHERE id = ? AND removed = 0")};
    Statement m_arrive{m_connection,
                       QStringLiteral("INSERT INTO at_desk (id, name_id) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET "
                                      "name_id = excluded.name_id")};
    Statement m_leave{m_connection, QStringLiteral("DELETE FROM at_desk")};
    Statement m_owner{m_connection, QStringLiteral("SELECT coalesce(owner_id, 0) FROM thread WHERE id = ?")};
    Statement m_setOwner{m_connection,
                         QStringLiteral("UPDATE thread SET owner_id = (SELECT id FROM desk_name WHERE id = ?) "
                                        "WHERE id = ?")};
    Statement m_writer{m_connection,
                       QStringLiteral("SELECT desk_name.name FROM at_desk JOIN desk_name "
                                      "ON desk_name.id = at_desk.name_id WHERE at_desk.id = 1")};
    Statement m_claim{m_connection,
                      QStringLiteral("UPDATE thread SET owner_id = (SELECT name_id FROM at_desk WHERE id = 1) "
                                     "WHERE id = ? AND EXISTS (SELECT 1 FROM at_desk) AND (owner_id IS NULL OR "
                                     "owner_id IN (SELECT id FROM desk_name WHERE removed = 1))")};
    Statement m_sign{m_connection,
                     QStringLiteral("UPDATE opt_out SET who = coalesce((SELECT desk_name.name FROM at_desk JOIN "
                                    "desk_name ON desk_name.id = at_desk.name_id), '') WHERE id = (SELECT opt_out.id "
                                    "FROM opt_out JOIN thread ON thread.caller_id = opt_out.caller_id "
                                    "WHERE thread.id = ? AND opt_out.source = 1 ORDER BY opt_out.id DESC LIMIT 1)")};
};

/// The same, read on the UI thread's connection.
class SqliteDeskPeopleQueries : public DeskPeopleQueries {
public:
    explicit SqliteDeskPeopleQueries(Connection &connection) : m_connection(connection) {}
    Result<QList<DeskName>> deskNames() override;
    Result<std::optional<DeskName>> atDesk() override;

private:
    Connection &m_connection;
    Statement m_names{
        m_connection,
        QStringLiteral("SELECT id, name, pin FROM desk_name WHERE removed = 0 ORDER BY name COLLATE NOCASE, id")};
    Statement m_here{m_connection,
                     QStringLiteral("SELECT desk_name.id, desk_name.name, desk_name.pin FROM at_desk JOIN desk_name "
                                    "ON desk_name.id = at_desk.name_id WHERE desk_name.removed = 0")};
};

} // namespace textback
