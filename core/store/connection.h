// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QSqlDatabase>
#include <QStringList>

#include <memory>
#include <optional>

class QSqlError;
class QSqlQuery;

namespace textback {

/// What a failed statement means: ErrorKind::Storage with code "full", "busy", "damaged", "io", "sql" or
/// brokenConstraint().
[[nodiscard]] Error storageError(const QSqlError &error);
/// The code of an error that a rule of the schema made.
[[nodiscard]] QString brokenConstraint();

/// A file beside the database that says: something read from it made no sense, so check all of it at the next opening.
[[nodiscard]] QString suspectMark(const QString &path);

/// What a connection has done so far; tests and benchmarks count instead of timing.
struct StoreWork {
    qint64 statements = 0;
    qint64 rows = 0;
    qint64 commits = 0; ///< Of transactions; each waits for the disk.
    QStringList prepared; ///< Every statement prepared so far.
};

class Statement;

/// One open connection to the database file, used on the thread that opened it. Statements on it must go before it.
class Connection {
public:
    enum class Mode { Write, ReadOnly };
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs a statement that is needed once: pragmas and migrations. Bound values have no place here.
    Status runOnce(const QString &sql);
    /// The single number a pragma or one-off query answers.
    [[nodiscard]] Result<qint64> askOnce(const QString &sql);
    /// Commits what `work` did if it returns Done, undoes it whole if it returns an Error. Inside another one it is a
    /// step: its Error undoes the step alone and the outer work decides, except after a storage failure, which fails
    /// the whole.
    Status inTransaction(const std::function<Status()> &work);
    [[nodiscard]] bool isInTransaction() const noexcept { return m_depth > 0; }
    /// What is done last in every transaction; its Error undoes the whole. One for a connection.
    void setLastWork(std::function<Status()> work) { m_lastWork = std::move(work); }
    [[nodiscard]] const StoreWork &work() const noexcept { return m_work; }

private:
    friend class Statement;
    friend class Row;
    explicit Connection(const QString &path);
    Status setUp(Mode mode);
    Status inStep(const std::function<Status()> &work);
    void noteFailure(const Error &error);
    [[nodiscard]] std::unique_ptr<QSqlQuery> prepared(const QString &sql, Error &error);

    QString m_path;
    QString m_name;
    QSqlDatabase m_db;
    StoreWork m_work;
    std::function<Status()> m_lastWork;
    int m_depth = 0;
    std::optional<Error> m_broken; ///< Why the current transaction can only be undone.
    std::unique_ptr<Statement> m_begin;
    std::unique_ptr<Statement> m_commit;
    std::unique_ptr<Statement> m_rollback;
    std::unique_ptr<Statement> m_savepoint;
    std::unique_ptr<Statement> m_release;
    std::unique_ptr<Statement> m_rollbackTo;
};

} // namespace textback
