// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it costs to read an archive into a new profile, searchable, beside the least that any program could do: the same
// rows through SQLite's own interface into bare tables, then the indexes, then the search index.
// Meanwhile the event loop of a window goes on; its longest stall is printed beside that while the floor is
// loaded.
// import_bench [--full] [--database FILE]: 20,000 messages, or a million (--full, TEXTBACK_FULL), or those of FILE.
#include "core/store/archive.h"
#include "core/store/bulkload.h"
#include "core/store/migrations.h"
#include "tests/bench/goals.h"
#include "tests/bench/messagefixture.h"
#include "tests/bench/stallwatch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

namespace {

void run(sqlite3 *db, const QString &sql)
{
    char *message = nullptr;
    if (sqlite3_exec(db, sql.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK)
        std::printf("floor: %s\n", message);
    sqlite3_free(message);
}

void copyRows(sqlite3 *from, sqlite3 *to, const QString &table, qsizetype columns)
{
    sqlite3_stmt *read = nullptr;
    sqlite3_stmt *write = nullptr;
    const QString marks = QStringList(columns, u"?"_s).join(u", "_s);
    sqlite3_prepare_v2(from, u"SELECT * FROM %1"_s.arg(table).toUtf8().constData(), -1, &read, nullptr);
    sqlite3_prepare_v2(to, u"INSERT OR REPLACE INTO %1 VALUES (%2)"_s.arg(table, marks).toUtf8().constData(), -1,
                       &write, nullptr);
    while (sqlite3_step(read) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(read); ++column)
            sqlite3_bind_value(write, column + 1, sqlite3_column_value(read, column));
        sqlite3_step(write);
        sqlite3_reset(write);
    }
    sqlite3_finalize(read);
    sqlite3_finalize(write);
}

/// @return seconds.
double floorOf(const QString &source, const QString &target)
{
    QStringList later;
    QStringList tables;
    QList<qsizetype> widths;
    {
        const auto schema = std::move(Connection::open(source, Connection::Mode::ReadOnly)).value();
        tables = tablesWithRows(*schema).value();
        for (const QString &table : std::as_const(tables))
            widths.append(columnsOfTable(*schema, table).value().size());
        Statement indexes(*schema, u"SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"_s);
        later = indexes.all<QString>([](Row &row) { return row.text(); }).value();
    }
    QElapsedTimer timer;
    timer.start();
    sqlite3 *from = nullptr;
    sqlite3 *to = nullptr;
    sqlite3_open_v2(source.toUtf8().constData(), &from, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_open(target.toUtf8().constData(), &to);
    run(to, u"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -131072"_s);
    const Migrations migrations(u":/sql/sqlite"_s);
    for (int version = 1; version <= migrations.newest(); ++version) {
        for (const QString &sql : migrations.statementsOf(version).value())
            run(to, sql);
    }
    sqlite3_exec(to, "SELECT 1", nullptr, nullptr, nullptr);
    const auto names = [&](const QString &kind) {
        QStringList found;
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(to, "SELECT name FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL", -1, &statement,
                           nullptr);
        const QByteArray bytes = kind.toUtf8();
        sqlite3_bind_text(statement, 1, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        while (sqlite3_step(statement) == SQLITE_ROW)
            found.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))));
        sqlite3_finalize(statement);
        return found;
    };
    for (const QString &kind : {u"index"_s, u"trigger"_s}) {
        for (const QString &name : names(kind))
            run(to, u"DROP %1 %2"_s.arg(kind, name));
    }
    run(to, u"BEGIN"_s);
    for (qsizetype table = 0; table < tables.size(); ++table)
        copyRows(from, to, tables.at(table), widths.at(table));
    for (const QString &sql : std::as_const(later))
        run(to, sql);
    run(to, u"INSERT INTO item_search (item_search) VALUES ('rebuild')"_s);
    run(to, u"INSERT INTO caller_search (caller_search) VALUES ('rebuild')"_s);
    run(to, u"COMMIT"_s);
    sqlite3_close(from);
    sqlite3_close(to);
    return double(timer.elapsed()) / 1000;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const bool full = arguments.contains(u"--full"_s) || qEnvironmentVariableIsSet("TEXTBACK_FULL");
    const QTemporaryDir folder(QDir::currentPath() + u"/import-bench-XXXXXX"_s);
    QString source = folder.filePath(u"source.sqlite"_s);
    if (const auto at = arguments.indexOf(u"--database"_s); at > 0) {
        source = arguments.value(at + 1);
    } else {
        const FixtureSize size = full ? FixtureSize{.messages = 1'000'000, .threads = 50'000}
                                      : FixtureSize{.messages = 20'000, .threads = 1000};
        if (!writeFixture(source, size).ok())
            return 1;
    }
    const QString archive = folder.filePath(u"all.tar"_s);
    QElapsedTimer timer;
    timer.start();
    const auto written = exportArchive(source, archive, fromMs(0));
    if (!written.ok())
        return 1;
    std::printf("export: %lld rows in %.1f s, %lld MiB\n", qlonglong(written.value().rows),
                double(timer.elapsed()) / 1000, qlonglong(QFileInfo(archive).size() / 1024 / 1024));
    StallWatch window;
    double floor = 0;
    const double floorStall = window.during([&] { floor = floorOf(source, folder.filePath(u"floor.sqlite"_s)); });
    Result<ArchiveSummary> read{ArchiveSummary{}};
    timer.restart();
    const double stall = window.during([&] { read = importArchive(archive, folder.filePath(u"new.sqlite"_s)); });
    const double ours = double(timer.elapsed()) / 1000;
    if (!read.ok()) {
        std::printf("import: %s\n", qPrintable(read.error().detail));
        return 1;
    }
    std::printf("import: %.1f s, floor %.1f s\n", ours, floor);
    std::printf("longest stall of a window meanwhile: %.1f ms, floor %.1f ms\n", stall, floorStall);
    Goals goals(full);
    goals.hold("ratio", ours / floor, 1.5);
    goals.hold("stall in ms", stall, 16);
    return goals.missed() ? 1 : 0;
}
