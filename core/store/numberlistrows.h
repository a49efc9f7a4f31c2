// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/numberlists.h"
#include "core/store/callers.h"

namespace textback {

/// Reads the lists, on whichever connection.
class NumberListRows {
public:
    /// `connection` is not owned and outlives this.
    explicit NumberListRows(Connection &connection) : m_connection(connection) {}
    Result<QList<NumberList>> lists();
    Result<QList<NumberListName>> names();
    Result<QList<PhoneNumber>> numbersOf(const QString &key);

private:
    Connection &m_connection;
    Statement m_never{m_connection, QStringLiteral("SELECT number FROM caller WHERE never_text = 1 ORDER BY number")};
    Statement m_stopped{m_connection,
                        QStringLiteral("SELECT number FROM caller WHERE asked_to_stop = 1 ORDER BY number")};
    Statement m_lists{m_connection, QStringLiteral("SELECT key, name FROM number_list ORDER BY name, key")};
    Statement m_sizes{m_connection,
                      QStringLiteral("SELECT (SELECT count(*) FROM caller WHERE never_text = 1), "
                                     "(SELECT count(*) FROM caller WHERE asked_to_stop = 1)")};
    Statement m_size{m_connection, QStringLiteral("SELECT count(*) FROM number_list_entry WHERE list_key = ?")};
    Statement m_numbers{m_connection,
                        QStringLiteral("SELECT number FROM number_list_entry WHERE list_key = ? ORDER BY number")};
};

/// The lists of numbers and what is known of a caller, for the windows on their reading connection.
class SqliteNumberLists : public NumberListQueries {
public:
    /// `connection` is not owned and outlives this.
    explicit SqliteNumberLists(Connection &connection) : m_connection(connection) {}
    Result<QList<NumberList>> numberLists() override { return m_rows.lists(); }
    Result<QList<NumberListName>> numberListNames() override { return m_rows.names(); }
    Result<CallerFacts> factsOf(const Call &call, UtcTime now) override;

private:
    Connection &m_connection;
    NumberListRows m_rows{m_connection};
    StoredTimeline m_timeline{m_connection};
    SqliteCallers m_callers{m_connection, m_timeline};
};

/// Reads and writes them, on the desk thread.
class NumberListWriter : public NumberListStore {
public:
    /// `callers` is not owned and outlives this.
    NumberListWriter(Connection &connection, CallerStore &callers) : m_connection(connection), m_callers(callers) {}
    Result<QList<NumberList>> lists() override { return m_rows.lists(); }
    Status save(const NumberList &list, UtcTime at) override;
    Status remove(const QString &key) override;

private:
    Status saveNeverText(const NumberList &list, UtcTime at);

    Connection &m_connection;
    CallerStore &m_callers;
    NumberListRows m_rows{m_connection};
    Statement m_never{m_connection, QStringLiteral("SELECT number FROM caller WHERE never_text = 1")};
    Statement m_set{m_connection,
                    QStringLiteral("INSERT INTO number_list (key, name) VALUES (?, ?) ON CONFLICT (key) "
                                   "DO UPDATE SET name = excluded.name")};
    Statement m_clear{m_connection, QStringLiteral("DELETE FROM number_list_entry WHERE list_key = ?")};
    Statement m_add{m_connection,
                    QStringLiteral("INSERT INTO number_list_entry (list_key, number) VALUES (?, ?) "
                                   "ON CONFLICT (list_key, number) DO NOTHING")};
    Statement m_remove{m_connection, QStringLiteral("DELETE FROM number_list WHERE key = ?")};
};

} // namespace textback
