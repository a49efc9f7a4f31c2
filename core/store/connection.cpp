// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/log.h"
#include "core/store/statement.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

namespace textback {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(storeLog, "textback.store")

QString brokenConstraint()
{
    return u"constraint"_s;
}

QString suspectMark(const QString &path)
{
    return path + u"-suspect"_s;
}

namespace {

// Result codes of SQLite (sqlite.org/rescode.html): the low byte is the kind, the rest says more.
constexpr int Busy = 5;
constexpr int Locked = 6;
constexpr int IoError = 10;
constexpr int Corrupt = 11;
constexpr int Full = 13;
constexpr int CannotOpen = 14;
constexpr int Constraint = 19;
constexpr int NotADatabase = 26;
constexpr int IoErrorShmSize = IoError | (19 << 8); // no room for the shared index of the write-ahead log

QString codeOf(int native)
{
    if (native == IoErrorShmSize)
        return u"full"_s;
    switch (native & 0xff) {
    case Full:
        return u"full"_s;
    case Busy:
    case Locked:
        return u"busy"_s;
    case Corrupt:
    case NotADatabase:
        return u"damaged"_s;
    case IoError:
    case CannotOpen:
        return u"io"_s;
    case Constraint:
        return brokenConstraint();
    default:
        return u"sql"_s;
    }
}

} // namespace

Error storageError(const QSqlError &error)
{
    const int native = error.nativeErrorCode().toInt();
    const QString detail =
        u"%1 (%2)"_s.arg(error.databaseText().isEmpty() ? error.text() : error.databaseText(), error.nativeErrorCode());
    return {ErrorKind::Storage, detail, {}, codeOf(native)};
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    if (const Status ready = connection->setUp(mode); !ready.ok())
        return ready.error();
    return connection;
}

Connection::Connection(const QString &path) : m_path(path), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    const auto statement = [this](const QString &sql) { return std::make_unique<Statement>(*this, sql); };
    m_begin = statement(u"BEGIN IMMEDIATE"_s);
    m_commit = statement(u"COMMIT"_s);
    m_rollback = statement(u"ROLLBACK"_s);
    m_savepoint = statement(u"SAVEPOINT step"_s);
    m_release = statement(u"RELEASE step"_s);
    m_rollbackTo = statement(u"ROLLBACK TO step"_s);
}

Connection::~Connection()
{
    for (auto *statement : {&m_begin, &m_commit, &m_rollback, &m_savepoint, &m_release, &m_rollbackTo})
        statement->reset();
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_name);
}

Status Connection::setUp(Mode mode)
{
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_db.isValid())
        return Error{ErrorKind::Storage, u"Qt's SQLite driver is not installed"_s, {}, u"driver"_s};
    m_db.setDatabaseName(m_path);
    m_db.setConnectOptions(mode == Mode::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                                  : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_db.open())
        return storageError(m_db.lastError());
    TEXTBACK_TRY(runOnce(u"PRAGMA temp_store = MEMORY"_s));
    if (mode == Mode::ReadOnly)
        return runOnce(u"PRAGMA query_only = ON"_s);
    TEXTBACK_TRY(runOnce(u"PRAGMA journal_mode = WAL"_s));
    TEXTBACK_TRY(runOnce(u"PRAGMA synchronous = FULL"_s));
    // Checkpoints are made when idle (SqliteStore::tidy); this bounds the log where idle never comes. 4 KiB pages.
    TEXTBACK_TRY(runOnce(u"PRAGMA wal_autocheckpoint = 4000"_s));
    TEXTBACK_TRY(runOnce(u"PRAGMA journal_size_limit = 16777216"_s));
    return runOnce(u"PRAGMA foreign_keys = ON"_s);
}

Status Connection::runOnce(const QString &sql)
{
    return Statement(*this, sql).run();
}

Result<qint64> Connection::askOnce(const QString &sql)
{
    Statement statement(*this, sql);
    const auto answer = statement.number();
    if (!answer.ok())
        return answer.error();
    return answer.value().value_or(0);
}

Status Connection::inTransaction(const std::function<Status()> &work)
{
    if (m_depth > 0)
        return inStep(work);
    TEXTBACK_TRY(m_begin->run());
    ++m_depth;
    Status done = work();
    if (done.ok() && !m_broken && m_lastWork)
        done = m_lastWork();
    if (m_broken)
        done = *m_broken;
    if (done.ok()) {
        done = m_commit->run();
        ++m_work.commits;
    }
    m_broken.reset();
    m_depth = 0;
    if (!done.ok()) {
        // Where SQLite has already rolled back by itself there is nothing left to undo, and this fails harmlessly.
        (void)m_rollback->run();
    }
    return done;
}

Status Connection::inStep(const std::function<Status()> &work)
{
    TEXTBACK_TRY(m_savepoint->run());
    ++m_depth;
    const Status done = work();
    --m_depth;
    if (m_broken)
        return *m_broken;
    if (!done.ok())
        TEXTBACK_TRY(m_rollbackTo->run());
    TEXTBACK_TRY(m_release->run());
    return done;
}

void Connection::noteFailure(const Error &error)
{
    if (error.code == brokenConstraint())
        return; // undone by SQLite alone; whoever asked knows what it means
    qCWarning(storeLog).noquote() << "statement failed:" << error.code << error.detail;
    if (m_depth > 0 && !m_broken)
        m_broken = error;
    if (error.code != u"damaged"_s)
        return;
    QFile mark(suspectMark(m_path));
    if (!mark.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        qCWarning(storeLog) << "the suspect database could not be marked for a check";
}

std::unique_ptr<QSqlQuery> Connection::prepared(const QString &sql, Error &error)
{
    auto query = std::make_unique<QSqlQuery>(m_db);
    query->setForwardOnly(true);
    m_work.prepared.append(sql);
    if (query->prepare(sql))
        return query;
    error = storageError(query->lastError());
    return nullptr;
}

} // namespace textback
