// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wiping.h"

#include "core/store/backups.h"
#include "core/store/bulkload.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RowsAStep = 5000;

struct WishOfCaller {
    PhoneNumber number;
    ErasedNumbers::Wish wish;
};

} // namespace

const QStringList &StoredWiper::staying()
{
    static const QStringList tables{u"account"_s,         u"chosen_line"_s,   u"line"_s,         u"setting"_s,
                                    u"office_part"_s,     u"office_change"_s, u"saved_reply"_s,  u"counter"_s,
                                    u"erasure_key"_s,     u"erased_number"_s, u"instant"_s,      u"watch"_s,
                                    u"sign_in_request"_s, u"number_list"_s,   u"caller_field"_s, u"desk_name"_s,
                                    u"at_desk"_s,         u"erased_contact"_s};
    return tables;
}

Status StoredWiper::wipe(UtcTime now, const Progress &progress)
{
    const Status wiped = m_connection.inTransaction([&]() -> Status {
        TEXTBACK_TRY(m_connection.runOnce(u"PRAGMA defer_foreign_keys = ON"_s));
        TEXTBACK_TRY(keepWishes(now));
        return empty(progress);
    });
    if (wiped.ok())
        cleanUp();
    return wiped;
}

Status StoredWiper::keepWishes(UtcTime now)
{
    Statement wishes(
        m_connection,
        u"SELECT number, asked_to_stop, never_text FROM caller WHERE asked_to_stop = 1 OR never_text = 1"_s);
    const auto found = wishes.all<WishOfCaller>([](Row &row) {
        const PhoneNumber number = row.number();
        const bool stop = row.flag();
        return WishOfCaller{number, {stop, row.flag()}};
    });
    if (!found.ok())
        return found.error();
    for (const auto &[number, wish] : found.value())
        TEXTBACK_TRY(m_erased.note(number, wish, now));
    return Done{};
}

Result<QStringList> StoredWiper::tablesToEmpty()
{
    const auto all = tablesWithRows(m_connection);
    if (!all.ok())
        return all.error();
    QStringList left;
    for (const QString &table : all.value()) {
        if (!staying().contains(table))
            left.append(table);
    }
    Statement references(m_connection, u"SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?)"_s);
    QHash<QString, QStringList> parents;
    for (const QString &table : std::as_const(left)) {
        const auto found = references.all<QString>([](Row &row) { return row.text(); }, table);
        if (!found.ok())
            return found.error();
        parents.insert(table, found.value());
    }
    // Rows go before those that they belong to; then nothing has to be looked up for each of them.
    QStringList ordered;
    while (!left.isEmpty()) {
        const auto isFree = [&](const QString &table) {
            return std::none_of(left.cbegin(), left.cend(), [&](const QString &other) {
                return other != table && parents.value(other).contains(table);
            });
        };
        const auto next = std::find_if(left.cbegin(), left.cend(), isFree);
        ordered.append(left.takeAt(next == left.cend() ? 0 : next - left.cbegin()));
    }
    return ordered;
}

Status StoredWiper::empty(const Progress &progress)
{
    const auto tables = tablesToEmpty();
    if (!tables.ok())
        return tables.error();
    double expected = 1;
    for (const QString &table : tables.value()) {
        const auto rows = m_connection.askOnce(u"SELECT count(*) FROM %1"_s.arg(table));
        if (!rows.ok())
            return rows.error();
        expected += double(rows.value());
    }
    double gone = 0;
    const auto step = [&]() -> Status {
        gone += RowsAStep;
        if (progress && !progress(std::min(gone / expected, 0.99)))
            return Error{ErrorKind::Cancelled, u"cancelled"_s};
        return Done{};
    };
    for (const QString &table : tables.value())
        TEXTBACK_TRY(emptyTable(table, step));
    // A search index keeps the words of what was deleted until it is made anew.
    Statement indexes(m_connection, u"SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%fts5 (%'"_s);
    const auto found = indexes.all<QString>([](Row &row) { return row.text(); });
    if (!found.ok())
        return found.error();
    for (const QString &index : found.value())
        TEXTBACK_TRY(m_connection.runOnce(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(index)));
    return Done{};
}

Status StoredWiper::emptyTable(const QString &table, const std::function<Status()> &step)
{
    const auto withRowId = m_connection.askOnce(
        u"SELECT count(*) FROM sqlite_schema WHERE name = '%1' AND sql NOT LIKE '%WITHOUT ROWID%'"_s.arg(table));
    if (!withRowId.ok())
        return withRowId.error();
    TEXTBACK_TRY(step());
    if (withRowId.value() == 0)
        return m_connection.runOnce(u"DELETE FROM %1"_s.arg(table));
    for (;;) {
        TEXTBACK_TRY(m_connection.runOnce(
            u"DELETE FROM %1 WHERE rowid IN (SELECT rowid FROM %1 LIMIT %2)"_s.arg(table).arg(RowsAStep)));
        const auto left = m_connection.askOnce(u"SELECT EXISTS (SELECT 1 FROM %1)"_s.arg(table));
        if (!left.ok() || left.value() == 0)
            return left.ok() ? Status(Done{}) : left.error();
        TEXTBACK_TRY(step());
    }
}

void StoredWiper::cleanUp()
{
    // The rows are gone whatever becomes of this; it gives their room back and leaves no trace of them in it.
    for (const char *sql : {"VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"})
        (void)m_connection.runOnce(QString::fromLatin1(sql));
    QDir(m_folder).removeRecursively();
    for (const BackupFile &backup : backupFilesOf(m_path))
        QFile::remove(backup.path);
    for (const QString &file : setAsideFilesOf(m_path))
        QFile::remove(file);
}

} // namespace textback
