// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitestore.h"

#include <QFile>
#include <QFileInfo>

namespace textback {

SqliteStore::SqliteStore(QString path, std::unique_ptr<Connection> connection, OpenReport report)
    : m_path(std::move(path)), m_report(std::move(report)), m_connection(std::move(connection))
{
}

/// An empty log tells the next opening that this one ended in order. SQLite leaves it as it is where a window, which
/// only reads, closes the file last, and a large file was then read whole at every start.
SqliteStore::~SqliteStore()
{
    // Whoever is in the middle of reading is not waited for long: the check costs a second, quitting has five.
    (void)m_connection->runOnce(QStringLiteral("PRAGMA busy_timeout = 200"));
    (void)m_connection->runOnce(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Status SqliteStore::inTransaction(const std::function<Status()> &work)
{
    return m_connection->inTransaction(work);
}

void SqliteStore::tidy()
{
    constexpr int Pages = 64; // some milliseconds
    constexpr int Hour = 60; // it is done every minute
    constexpr qint64 ManyParts = 4; // each word that is searched for is looked up in every part
    // Failing here costs nothing but time later: what is committed is safe in the log.
    const bool mayJoinAll = m_tidied++ % Hour == 0;
    const auto parts = mayJoinAll ? m_indexParts.number() : Result<std::optional<qint64>>(std::nullopt);
    const bool joinAll =
        parts.ok() && parts.value().value_or(0) > ManyParts; // begun here, the next times go on with it
    (void)m_merge.run(joinAll ? -Pages : Pages);
    (void)m_checkpoint.run();
    keepRoomInLog();
}

qint64 SqliteStore::logSize() const
{
    return QFileInfo(m_path + QStringLiteral("-wal")).size();
}

/// A commit that makes the log longer has to wait for the file system's own records as well; one that writes over old
/// content has not. Zeros at the end of the log are nothing to SQLite, which reads as far as its checksums go.
void SqliteStore::keepRoomInLog() const
{
    constexpr qint64 Room = 4 * 1024 * 1024; // some hundred calls between two checkpoints
    const qint64 size = logSize();
    if (size == 0 || size >= Room)
        return;
    QFile log(m_path + QStringLiteral("-wal"));
    if (!log.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered) || !log.seek(size))
        return;
    const QByteArray zeros(64 * 1024, '\0');
    for (qint64 left = Room - size; left > 0; left -= zeros.size()) {
        if (log.write(zeros.constData(), std::min<qint64>(left, zeros.size())) <= 0)
            return; // no room on the disk: commits go on without it
    }
}

Result<QString> SqliteStore::backUpNow(UtcTime now)
{
    return backUp(*m_connection, m_path, now);
}

Result<std::unique_ptr<SqliteStore>> openStore(const QString &path, const OpenOptions &options)
{
    auto opened = openStoreFile(path, options);
    if (!opened.ok())
        return opened.error();
    OpenedFile file = std::move(opened).value();
    return std::make_unique<SqliteStore>(path, std::move(file.connection), file.report);
}

} // namespace textback
