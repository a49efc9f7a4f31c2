// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archive.h"
#include "core/store/backups.h"
#include "core/store/migrations.h"
#include "core/store/sqlitestore.h"
#include "tests/bench/messagefixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

/// A process that ends at any moment (kill -9) leaves a file that passes its checks, and the work is done the next
/// time. 20 times; 100 times with TEXTBACK_FULL.
class KillTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder;
    QString full; ///< A database of a few thousand texts.
    QString archive;
    QString old; ///< The same texts in a file of the first schema.
    QRandomGenerator random{4};

    static int timesEach() { return qEnvironmentVariableIsSet("TEXTBACK_FULL") ? 25 : 5; }
    static qint64 ask(Connection &file, const QString &sql) { return file.askOnce(sql).value(); }

    static void checkWhole(const QString &path)
    {
        QVERIFY(openStore(path, {.now = fromMs(1'790'000'000'000), .checkAll = true}).ok());
        const auto opened = Connection::open(path, Connection::Mode::Write);
        QVERIFY(opened.ok());
        Connection &file = *opened.value();
        Statement check(file, u"PRAGMA integrity_check(1)"_s);
        QCOMPARE(check.first<QString>([](Row &row) { return row.text(); }).value(), u"ok"_s);
        QVERIFY(file.runOnce(u"INSERT INTO item_search (item_search) VALUES ('integrity-check')"_s).ok());
        QVERIFY(file.runOnce(u"INSERT INTO caller_search (caller_search) VALUES ('integrity-check')"_s).ok());
        QCOMPARE(ask(file, u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
        QCOMPARE(ask(file,
                     u"SELECT count(*) FROM counter WHERE id < 4 AND amount <> "
                     "(SELECT count(*) FROM thread WHERE state = counter.id)"_s),
                 0);
        QCOMPARE(ask(file,
                     u"SELECT count(*) FROM thread WHERE texts <> "
                     "(SELECT count(*) FROM item WHERE thread_id = thread.id AND kind = 1)"_s),
                 0);
    }
    static void copyDatabase(const QString &from, const QString &to)
    {
        for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(to + part);
        QVERIFY(QFile::copy(from, to));
    }
    /// How long the work takes when nobody disturbs it.
    qint64 uninterrupted(const QStringList &arguments)
    {
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const int code = QProcess::execute(QStringLiteral(STORE_WORKER), arguments);
        return std::max<qint64>(timer.elapsed(), 20);
    }
    void startAndKill(const QStringList &arguments, int longest)
    {
        QProcess worker;
        worker.start(QStringLiteral(STORE_WORKER), arguments);
        QVERIFY(worker.waitForReadyRead(30'000)); // it has begun
        (void)worker.waitForFinished(random.bounded(longest));
        worker.kill();
        QVERIFY(worker.state() == QProcess::NotRunning || worker.waitForFinished(30'000));
    }
    void finish(const QStringList &arguments)
    {
        QProcess worker;
        worker.start(QStringLiteral(STORE_WORKER), arguments);
        QVERIFY(worker.waitForFinished(120'000));
        QVERIFY2(worker.exitCode() == 0, worker.readAllStandardError().constData());
    }

private slots:
    void initTestCase()
    {
        full = folder.filePath(u"full.sqlite"_s);
        QVERIFY(writeFixture(full, {.messages = 4000, .threads = 200}).ok());
        archive = folder.filePath(u"all.tar"_s);
        QVERIFY(exportArchive(full, archive, fromMs(0)).ok());
        old = folder.filePath(u"old.sqlite"_s);
        QFile file(old);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto first = std::move(Connection::open(old, Connection::Mode::Write)).value();
        QVERIFY(Migrations(u":/sql/sqlite"_s).run(*first, 0, 1).ok());
        QVERIFY(first
                    ->runOnce(u"INSERT INTO account (carrier, server, client_id, added_ms, carrier_account_id) "
                              "VALUES ('x', 'x', 'x', 1, '1')"_s)
                    .ok());
        QVERIFY(first->runOnce(u"INSERT INTO caller (id, number) VALUES (1, '+15550100142')"_s).ok());
        QVERIFY(first
                    ->runOnce(u"INSERT INTO thread (id, account_id, line_number, caller_id, state) "
                              "VALUES (1, 1, '+15550100100', 1, 0)"_s)
                    .ok());
        QVERIFY(first
                    ->runOnce(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                              "INSERT INTO item (id, thread_id, at_ms, kind, turn, body) "
                              "SELECT 1073741824 + i, 1, i, 1, 1, 'heater number ' || i || ' 好' FROM n"_s)
                    .ok());
    }

    void anImportThatWasKilledLeavesNothingAndIsMadeAgain()
    {
        const QString target = folder.filePath(u"import/textback.sqlite"_s);
        QVERIFY(QDir().mkpath(folder.filePath(u"import"_s)));
        const QStringList work{u"import"_s, target, archive};
        const int longest = int(uninterrupted(work));
        for (int time = 0; time < timesEach(); ++time) {
            QFile::remove(target);
            startAndKill(work, longest);
            if (!QFile::exists(target))
                finish(work);
            checkWhole(target);
        }
    }

    void aBackupThatWasKilledIsNoBackup()
    {
        const QString database = folder.filePath(u"backup/textback.sqlite"_s);
        QVERIFY(QDir().mkpath(folder.filePath(u"backup"_s)));
        copyDatabase(full, database);
        const QStringList work{u"backup"_s, database};
        const int longest = int(uninterrupted(work));
        for (int time = 0; time < timesEach(); ++time) {
            for (const BackupFile &backup : backupFilesOf(database))
                QFile::remove(backup.path);
            startAndKill(work, longest);
            for (const BackupFile &backup : backupFilesOf(database))
                QVERIFY(checkBackup(backup.path).ok());
            finish(work);
            checkWhole(database);
        }
    }

    void aMigrationThatWasKilledIsDoneAtTheNextOpening()
    {
        const QString database = folder.filePath(u"migrate/textback.sqlite"_s);
        QVERIFY(QDir().mkpath(folder.filePath(u"migrate"_s)));
        const QStringList work{u"migrate"_s, database};
        copyDatabase(old, database);
        const int longest = int(uninterrupted(work));
        for (int time = 0; time < timesEach(); ++time) {
            copyDatabase(old, database);
            startAndKill(work, longest);
            finish(work);
            const auto file = Connection::open(database, Connection::Mode::ReadOnly);
            QCOMPARE(ask(*file.value(), u"PRAGMA user_version"_s), Migrations(u":/sql/sqlite"_s).newest());
            QCOMPARE(ask(*file.value(), u"SELECT count(*) FROM item"_s), 20'000);
            QCOMPARE(ask(*file.value(), u"SELECT count(*) FROM item_search WHERE item_search MATCH 'heater'"_s),
                     20'000);
        }
    }

    void forgettingThatWasKilledGoesOn()
    {
        const QString database = folder.filePath(u"erase/textback.sqlite"_s);
        QVERIFY(QDir().mkpath(folder.filePath(u"erase"_s)));
        const QStringList work{u"forget"_s, database};
        copyDatabase(full, database);
        const int longest = int(uninterrupted(work));
        for (int time = 0; time < timesEach(); ++time) {
            copyDatabase(full, database);
            startAndKill(work, longest);
            checkWhole(database);
            finish(work);
            checkWhole(database);
            const auto file = Connection::open(database, Connection::Mode::ReadOnly);
            QCOMPARE(ask(*file.value(), u"SELECT count(*) FROM item WHERE at_ms < 1770000000000"_s), 0);
            QVERIFY(ask(*file.value(), u"SELECT count(*) FROM item"_s) > 0);
        }
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
