// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QHash>
#include <QJsonArray>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace textback {

/// Puts rows into the tables of a new database file, the one place that speaks to SQLite without Qt between: Qt copies
/// every value several times before SQLite sees it, which was half of the time an import of a million messages took.
/// Nobody else may have the file open meanwhile; so it does no harm where Qt brings a SQLite of its own. Used on one
/// thread. Without finish() the file is of no use.
class RowLoader {
public:
    /// The rows of one table, as one list of columns has them.
    class Rows {
    public:
        Rows(sqlite3 *database, sqlite3_stmt *statement) : m_database(database), m_statement(statement) {}
        ~Rows();
        Rows(const Rows &) = delete;
        Rows &operator=(const Rows &) = delete;

        /// A row with that key gives way. @return as a Statement; ErrorKind::Invalid: the values are too many, too few,
        /// or none that an archive has
        Status insert(const QVariantList &values);
        /// @param values whole numbers, others, words, true and false, null, and bytes as {"base64": "..."}
        Status insert(const QJsonArray &values);

    private:
        bool bind(int place, const QJsonValue &value);
        bool bindText(int place, const QString &text);
        bool bindBytes(int place, const QByteArray &bytes);
        Status step();

        sqlite3 *m_database;
        sqlite3_stmt *m_statement;
    };

    [[nodiscard]] static Result<std::unique_ptr<RowLoader>> open(const QString &path);
    ~RowLoader();
    RowLoader(const RowLoader &) = delete;
    RowLoader &operator=(const RowLoader &) = delete;

    /// Table and columns are names of the schema, never somebody's words. The rows live as long as the loader.
    [[nodiscard]] Result<Rows *> into(const QString &table, const QStringList &columns);
    /// Hands the file on to whoever opens it next.
    Status finish();

private:
    RowLoader() = default;
    Status run(const char *sql);

    sqlite3 *m_database = nullptr;
    QHash<QString, std::shared_ptr<Rows>> m_rows;
};

} // namespace textback
