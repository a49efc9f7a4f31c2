// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitestore.h"

namespace textback {

SqliteStore::SqliteStore(QString path, std::unique_ptr<Connection> connection, OpenReport report)
    : m_path(std::move(path)), m_report(std::move(report)), m_connection(std::move(connection))
{
}

Status SqliteStore::inTransaction(const std::function<Status()> &work)
{
    return m_connection->inTransaction(work);
}

void SqliteStore::tidy()
{
    // Failing here costs nothing but time later: what is committed is safe in the log.
    (void)m_merge.run();
    (void)m_checkpoint.run();
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
