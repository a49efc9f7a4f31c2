// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkload.h"

#include "core/store/filefault.h"
#include "core/store/migrations.h"
#include "core/store/searchforms.h"
#include "core/store/timeline.h"

#include <QFile>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textFrom(Row &row)
{
    return row.text();
}

Error loadError(const QString &sentence, const QString &code)
{
    return {ErrorKind::Storage, sentence, {}, code};
}

} // namespace

Result<QStringList> tablesWithRows(Connection &connection)
{
    // The parts of a search index are named after it and stand in the schema as tables of their own.
    Statement tables(connection,
                     u"SELECT name FROM sqlite_schema AS part WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                     "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND NOT EXISTS (SELECT 1 FROM sqlite_schema AS whole "
                     "WHERE whole.sql LIKE 'CREATE VIRTUAL%' AND substr(part.name, 1, length(whole.name) + 1) "
                     "= whole.name || '_') ORDER BY name"_s);
    return tables.all<QString>(textFrom);
}

Result<QStringList> columnsOfTable(Connection &connection, const QString &table)
{
    Statement columns(connection, u"SELECT name FROM pragma_table_info(?)"_s);
    return columns.all<QString>(textFrom, table);
}

Result<std::unique_ptr<BulkLoad>> BulkLoad::begin(const QString &path, int version, const QString &scripts)
{
    if (QFile::exists(path))
        return loadError(u"there is a database already"_s, u"exists"_s);
    std::unique_ptr<BulkLoad> load(new BulkLoad(path, scripts));
    TEXTBACK_TRY(load->open(version));
    return load;
}

BulkLoad::~BulkLoad()
{
    m_loader.reset();
    m_connection.reset();
    removeUnfinished();
}

QString BulkLoad::unfinished() const
{
    return m_path + u".loading"_s;
}

void BulkLoad::removeUnfinished() const
{
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(unfinished() + part);
}

Status BulkLoad::open(int version)
{
    removeUnfinished(); // of a run that was cut off
    QFile file(unfinished());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fileFault(u"the database file could not be made"_s, file);
    file.close();
    TEXTBACK_TRY(connect());
    const Migrations migrations(m_scripts);
    m_version = version > 0 ? version : migrations.newest();
    TEXTBACK_TRY(migrations.run(*m_connection, 0, m_version));
    TEXTBACK_TRY(setAsideIndexes());
    TEXTBACK_TRY(noteTables());
    m_connection.reset();
    auto loader = RowLoader::open(unfinished());
    if (!loader.ok())
        return loader.error();
    m_loader = std::move(loader).value();
    return Done{};
}

Status BulkLoad::connect()
{
    auto opened = Connection::open(unfinished(), Connection::Mode::Write);
    if (!opened.ok())
        return opened.error();
    m_connection = std::move(opened).value();
    // A file that nobody reads before it is whole needs no journal; finish() makes it durable before it names it.
    for (const char *pragma : {"journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF",
                               "locking_mode = EXCLUSIVE", "cache_size = -131072"})
        TEXTBACK_TRY(m_connection->runOnce(u"PRAGMA "_s + QString::fromLatin1(pragma)));
    return Done{};
}

Status BulkLoad::setAsideIndexes()
{
    Statement later(*m_connection,
                    u"SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') "
                    "AND sql IS NOT NULL ORDER BY type, rowid"_s);
    QStringList drops;
    const auto take = [&](Row &row) {
        const QString type = row.text();
        drops.append(u"DROP %1 %2"_s.arg(type, row.text()));
        m_later.append(row.text());
        return true;
    };
    TEXTBACK_TRY(later.each(take));
    for (const QString &drop : drops)
        TEXTBACK_TRY(m_connection->runOnce(drop));
    return Done{};
}

Status BulkLoad::noteTables()
{
    const auto tables = tablesWithRows(*m_connection);
    if (!tables.ok())
        return tables.error();
    for (const QString &table : tables.value()) {
        const auto columns = columnsOfTable(*m_connection, table);
        if (!columns.ok())
            return columns.error();
        m_tables.insert(table, columns.value());
    }
    return Done{};
}

Result<RowLoader::Rows *> BulkLoad::into(const QString &table, const QStringList &columns)
{
    if (!m_loader)
        return loadError(u"rows come before what is made of them"_s, u"order"_s);
    m_hasSearchForms = m_hasSearchForms || (table == u"item"_s && columns.contains(u"words"_s));
    return m_loader->into(table, columns);
}

Status BulkLoad::insert(const QString &table, const QStringList &columns, const QVariantList &values)
{
    const auto rows = into(table, columns);
    return rows.ok() ? rows.value()->insert(values) : Status(rows.error());
}

Status BulkLoad::endRows()
{
    if (!m_loader)
        return Done{};
    const Status ended = m_loader->finish();
    m_loader.reset();
    TEXTBACK_TRY(ended);
    TEXTBACK_TRY(connect());
    return m_connection->runOnce(u"BEGIN"_s);
}

Status BulkLoad::noteDigits()
{
    TEXTBACK_TRY(endRows());
    // In the order of the table, which appends where any other order would split pages.
    return m_connection->runOnce(
        u"INSERT OR IGNORE INTO caller_digits (ending, caller_id) WITH RECURSIVE place (at) AS "
        "(SELECT 2 UNION ALL SELECT at + 1 FROM place WHERE at < 16) SELECT substr(number, at), id FROM caller "
        "JOIN place ON at <= length(number) ORDER BY 1, 2"_s);
}

Status BulkLoad::build()
{
    if (std::exchange(m_built, true))
        return Done{};
    TEXTBACK_TRY(endRows());
    for (const QString &sql : std::as_const(m_later)) {
        if (sql.startsWith(u"CREATE INDEX"_s) || sql.startsWith(u"CREATE UNIQUE INDEX"_s))
            TEXTBACK_TRY(m_connection->runOnce(sql));
    }
    TEXTBACK_TRY(recount());
    if (m_version == Migrations(m_scripts).newest() && !m_hasSearchForms)
        TEXTBACK_TRY(noteSearchForms(*m_connection));
    for (const QString &sql : std::as_const(m_later)) {
        if (sql.startsWith(u"CREATE TRIGGER"_s))
            TEXTBACK_TRY(m_connection->runOnce(sql));
    }
    return Done{};
}

Status BulkLoad::recount()
{
    for (
        const QString &sql :
        {u"UPDATE thread SET texts = 0, unread = 0"_s,
         // Nearly every item is a text that was read: an index counts them all, and the few others are taken away.
         u"UPDATE thread SET texts = counted.items FROM (SELECT thread_id, count(*) AS items FROM item "
         "GROUP BY thread_id) AS counted WHERE counted.thread_id = thread.id"_s,
         u"UPDATE thread SET texts = texts - counted.others FROM (SELECT thread_id, count(*) AS others FROM item "
         "WHERE kind <> 1 GROUP BY +thread_id) AS counted WHERE counted.thread_id = thread.id"_s,
         u"UPDATE thread SET unread = counted.unread FROM (SELECT thread_id, count(*) AS unread FROM item "
         "WHERE unread = 1 AND kind = 1 GROUP BY thread_id) AS counted WHERE counted.thread_id = thread.id"_s,
         u"UPDATE caller SET calls = 0, missed = 0"_s,
         u"UPDATE caller SET calls = counted.calls, missed = counted.missed FROM (SELECT caller_id, count(*) AS calls, "
         "sum(is_missed) AS missed FROM call GROUP BY caller_id) AS counted WHERE counted.caller_id = caller.id"_s,
         u"UPDATE counter SET amount = (SELECT count(*) FROM thread WHERE thread.state = counter.id) WHERE id < 9"_s,
         u"UPDATE counter SET amount = (SELECT count(DISTINCT coalesce(thread_id, -id)) FROM call WHERE call_back = 1) "
         "WHERE id = 9"_s})
        TEXTBACK_TRY(m_connection->runOnce(sql));
    return Done{};
}

Status BulkLoad::summarizeThreads()
{
    TEXTBACK_TRY(build());
    Statement ids(*m_connection, u"SELECT id FROM thread ORDER BY id"_s);
    const auto threads = ids.all<ThreadId>([](Row &row) { return row.id<ThreadId>(); });
    if (!threads.ok())
        return threads.error();
    StoredTimeline timeline(*m_connection);
    for (const ThreadId thread : threads.value())
        TEXTBACK_TRY(timeline.refresh(thread));
    return timeline.refreshChanged();
}

Status BulkLoad::check()
{
    Statement broken(*m_connection, u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s);
    const auto found = broken.first<QString>(textFrom);
    if (!found.ok())
        return found.error();
    if (found.value())
        return loadError(u"a row of \"%1\" belongs to one that is missing"_s.arg(*found.value()), u"reference"_s);
    return Done{};
}

Status BulkLoad::buildSearch(const QString &index)
{
    // In memory as one part, which needs no joining then.
    constexpr int Room = 128 * 1024 * 1024;
    constexpr int UsualRoom = 1024 * 1024; // SQLite's own, kept with the index
    const QString setRoom = u"INSERT INTO %1 (%1, rank) VALUES ('hashsize', %2)"_s;
    TEXTBACK_TRY(m_connection->runOnce(setRoom.arg(index).arg(Room)));
    TEXTBACK_TRY(m_connection->runOnce(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(index)));
    TEXTBACK_TRY(m_connection->runOnce(u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(index)));
    return m_connection->runOnce(setRoom.arg(index).arg(UsualRoom));
}

Status BulkLoad::finish(const std::function<Status(const QString &)> &last)
{
    TEXTBACK_TRY(build());
    Statement searches(*m_connection, u"SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%fts5 (%'"_s);
    const auto indexes = searches.all<QString>(textFrom);
    if (!indexes.ok())
        return indexes.error();
    for (const QString &index : indexes.value())
        TEXTBACK_TRY(buildSearch(index));
    TEXTBACK_TRY(check());
    TEXTBACK_TRY(m_connection->runOnce(u"COMMIT"_s));
    const Migrations migrations(m_scripts);
    if (m_version < migrations.newest()) {
        TEXTBACK_TRY(migrations.run(*m_connection, m_version));
        TEXTBACK_TRY(noteSearchForms(*m_connection));
    }
    TEXTBACK_TRY(close());
    if (last)
        TEXTBACK_TRY(last(unfinished()));
    return name();
}

Status BulkLoad::close()
{
    TEXTBACK_TRY(m_connection->runOnce(u"PRAGMA locking_mode = NORMAL"_s));
    // From here on a commit reaches the disk, and the change of the journal is one: all that was written before goes
    // along.
    TEXTBACK_TRY(m_connection->runOnce(u"PRAGMA synchronous = FULL"_s));
    TEXTBACK_TRY(m_connection->runOnce(u"PRAGMA journal_mode = WAL"_s));
    m_connection.reset();
    return Done{};
}

Status BulkLoad::name()
{
    if (!QFile::rename(unfinished(), m_path))
        return loadError(u"the database file could not be finished"_s, u"io"_s);
    return Done{};
}

} // namespace textback
