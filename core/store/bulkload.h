// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowloader.h"
#include "core/store/statement.h"

#include <memory>

namespace textback {

/// Writes a whole database file at once, as fast as SQLite can: rows first, then indexes, triggers and the search
/// index. Until finish() the file carries another name, so that nobody ever opens half of one; what was not finished is
/// removed. Not for a file that somebody uses.
class BulkLoad {
public:
    /// @param path where the finished file will stand; nothing may be there yet. @param version of the schema that the
    /// rows are of; 0: the newest.
    [[nodiscard]] static Result<std::unique_ptr<BulkLoad>>
    begin(const QString &path, int version = 0, const QString &scripts = QStringLiteral(":/sql/sqlite"));
    ~BulkLoad();
    BulkLoad(const BulkLoad &) = delete;
    BulkLoad &operator=(const BulkLoad &) = delete;

    /// Where the rows of a table go, until the first call of anything further down. Table and columns are names of the
    /// schema, never somebody's words.
    [[nodiscard]] Result<RowLoader::Rows *> into(const QString &table, const QStringList &columns);
    Status insert(const QString &table, const QStringList &columns, const QVariantList &values);
    /// Notes every ending of every caller's number, for searching by digits, where the rows came without.
    Status noteDigits();
    /// Makes each thread's summary (state, last item, ...) from its items, where the rows came without.
    Status summarizeThreads();
    /// Builds what was left out, recounts the counters, checks the file and gives it its name.
    /// @param last is told where the file stands that has everything but its name; its Error removes it.
    Status finish(const std::function<Status(const QString &)> &last = {});

    /// The columns of each table with rows of its own, as the schema made them; what is built from others (search
    /// indexes) is left out.
    [[nodiscard]] const QHash<QString, QStringList> &tables() const noexcept { return m_tables; }

private:
    BulkLoad(QString path, QString scripts) : m_path(std::move(path)), m_scripts(std::move(scripts)) {}
    [[nodiscard]] QString unfinished() const;
    Status open(int version);
    Status connect();
    Status setAsideIndexes();
    Status noteTables();
    Status endRows();
    Status build();
    Status recount();
    Status buildSearch(const QString &index);
    Status check();
    Status close();
    Status name();
    void removeUnfinished() const;

    QString m_path;
    QString m_scripts;
    std::unique_ptr<Connection> m_connection; ///< Before and after the rows.
    std::unique_ptr<RowLoader> m_loader; ///< While there are rows.
    QHash<QString, QStringList> m_tables;
    QStringList m_later; ///< Indexes and triggers that finish() makes again.
    int m_version = 0;
    bool m_built = false;
    bool m_hasSearchForms = false; ///< The texts came with what the search index needs of them.
};

/// The tables of a schema whose rows are not made from other rows.
[[nodiscard]] Result<QStringList> tablesWithRows(Connection &connection);
[[nodiscard]] Result<QStringList> columnsOfTable(Connection &connection, const QString &table);

} // namespace textback
