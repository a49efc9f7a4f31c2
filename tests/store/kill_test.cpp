// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archive.h"
#include "core/store/backups.h"
#include "core/store/files.h"
#include "tests/bench/messagefixture.h"
#include "tests/store/killbench.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>

using namespace textback;

namespace store_kill_test {

/// A process that ends at any moment leaves a file that passes its checks, and the work is done the next time.
class KillTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder;
    KillBench bench;
    QString full; ///< A database of a few thousand texts.
    QString archive;
    QString old; ///< A file of the first schema.
    QString earlier; ///< A backup with half the texts.

    QString databaseIn(const QString &name)
    {
        QDir().mkpath(folder.filePath(name));
        return folder.filePath(name + u"/textback.sqlite"_s);
    }

private slots:
    void initTestCase()
    {
        full = folder.filePath(u"full.sqlite"_s);
        QVERIFY(writeFixture(full, {.messages = 4000, .threads = 200}).ok());
        archive = folder.filePath(u"all.tar"_s);
        QVERIFY(exportArchive(full, archive, fromMs(0)).ok());
        old = folder.filePath(u"old.sqlite"_s);
        KillBench::writeFirstVersion(old, 20'000);
        earlier = folder.filePath(u"earlier.db"_s);
        QVERIFY(writeFixture(earlier, {.messages = 2000, .threads = 200}).ok());
    }

    void anImportThatWasKilledLeavesNothingAndIsMadeAgain()
    {
        const QString target = databaseIn(u"import"_s);
        const QStringList work{u"import"_s, target, archive};
        bench.measure(work);
        for (int time = 0; time < KillBench::times(); ++time) {
            QFile::remove(target);
            bench.startAndKill(work);
            if (!QFile::exists(target))
                KillBench::finish(work);
            KillBench::checkWhole(target);
            QCOMPARE(KillBench::ask(target, u"SELECT count(*) FROM item WHERE kind = 1"_s), 4000);
        }
    }

    void aBackupThatWasKilledIsNoBackup()
    {
        const QString database = databaseIn(u"backup"_s);
        KillBench::copyDatabase(full, database);
        const QStringList work{u"backup"_s, database};
        bench.measure(work);
        for (int time = 0; time < KillBench::times(); ++time) {
            for (const BackupFile &backup : backupFilesOf(database))
                QFile::remove(backup.path);
            bench.startAndKill(work);
            for (const BackupFile &backup : backupFilesOf(database))
                QVERIFY(checkBackup(backup.path).ok());
            KillBench::finish(work);
            KillBench::checkWhole(database);
            const QDir backups(folder.filePath(u"backup/backups"_s));
            QCOMPARE(backups.entryList(QDir::Files).size(), backupFilesOf(database).size()); // nothing half is left
        }
    }

    void aMigrationThatWasKilledIsDoneAtTheNextOpening()
    {
        const QString database = databaseIn(u"migrate"_s);
        const QStringList work{u"migrate"_s, database};
        KillBench::copyDatabase(old, database);
        bench.measure(work);
        for (int time = 0; time < KillBench::times(); ++time) {
            KillBench::copyDatabase(old, database);
            bench.startAndKill(work);
            KillBench::finish(work);
            QCOMPARE(KillBench::ask(database, u"PRAGMA user_version"_s), Migrations(u":/sql/sqlite"_s).newest());
            QCOMPARE(KillBench::ask(database, u"SELECT count(*) FROM item"_s), 20'000);
            for (const QString &word : {u"heater"_s, u"\u597D"_s, u"\u7684"_s})
                QCOMPARE(KillBench::ask(database,
                                        u"SELECT count(*) FROM item_search WHERE item_search MATCH '%1'"_s.arg(word)),
                         20'000);
        }
    }

    void forgettingThatWasKilledGoesOn()
    {
        const QString database = databaseIn(u"forget"_s);
        const QStringList work{u"forget"_s, database};
        KillBench::copyDatabase(full, database);
        bench.measure(work);
        for (int time = 0; time < KillBench::times(); ++time) {
            KillBench::copyDatabase(full, database);
            bench.startAndKill(work);
            KillBench::checkWhole(database);
            KillBench::finish(work);
            KillBench::checkWhole(database);
            QCOMPARE(KillBench::ask(database, u"SELECT count(*) FROM item WHERE at_ms < 1770000000000"_s), 0);
            QVERIFY(KillBench::ask(database, u"SELECT count(*) FROM item"_s) > 0);
        }
    }

    void erasingPeopleThatWasKilledGoesOnAndLeavesTheOthers()
    {
        const QString database = databaseIn(u"erase"_s);
        const QStringList work{u"erase"_s, database};
        KillBench::copyDatabase(full, database);
        bench.measure(work);
        for (int time = 0; time < KillBench::times(); ++time) {
            KillBench::copyDatabase(full, database);
            bench.startAndKill(work);
            KillBench::checkWhole(database);
            QCOMPARE(KillBench::ask(database,
                                    u"SELECT count(*) FROM thread WHERE state < 4 AND caller_id IN "
                                    "(SELECT caller_id FROM erasing)"_s),
                     0); // nobody is half there
            KillBench::finish(work);
            KillBench::checkWhole(database);
            QCOMPARE(KillBench::ask(database, u"SELECT count(*) FROM erasing"_s), 0);
            QCOMPARE(KillBench::ask(database, u"SELECT count(*) FROM caller"_s), 160);
            QCOMPARE(KillBench::ask(database, u"SELECT min(id) FROM caller"_s), 41);
            QCOMPARE(KillBench::ask(database, u"SELECT count(*) FROM thread"_s), 160);
        }
    }

    void erasingEverybodyIsDoneOrNotDone()
    {
        const QString database = databaseIn(u"wipe"_s);
        const QStringList work{u"wipe"_s, database};
        KillBench::copyDatabase(full, database);
        const qint64 all = KillBench::ask(full, u"SELECT count(*) FROM item"_s);
        bench.measure(work);
        for (int time = 0; time < KillBench::times(); ++time) {
            KillBench::copyDatabase(full, database);
            bench.startAndKill(work);
            KillBench::checkWhole(database);
            const qint64 left = KillBench::ask(database, u"SELECT count(*) FROM item"_s);
            QVERIFY(left == 0 || left == all);
            KillBench::finish(work);
            KillBench::checkWhole(database);
            QCOMPARE(KillBench::ask(database, u"SELECT count(*) FROM caller"_s), 0);
            QCOMPARE(KillBench::ask(database, u"SELECT count(*) FROM line"_s), 1);
        }
    }

    void aRestoreThatWasKilledLeavesTheOldFileOrTheNew()
    {
        const QString database = databaseIn(u"restore"_s);
        const QStringList work{u"restore"_s, database, earlier};
        KillBench::copyDatabase(full, database);
        const QString texts = u"SELECT count(*) FROM item WHERE kind = 1"_s;
        bench.measure(work);
        for (int time = 0; time < KillBench::times(); ++time) {
            for (const QString &left : setAsideFilesOf(database))
                QFile::remove(left);
            KillBench::copyDatabase(full, database);
            bench.startAndKill(work);
            KillBench::checkWhole(database); // which finishes what was begun
            const qint64 found = KillBench::ask(database, texts);
            QVERIFY(found == 4000 || found == 2000);
            KillBench::finish(work);
            KillBench::checkWhole(database);
            QCOMPARE(KillBench::ask(database, texts), 2000);
            bool kept = false;
            for (const QString &aside : setAsideFilesOf(database))
                kept = kept
                    || (!aside.endsWith(u"-wal"_s) && !aside.endsWith(u"-shm"_s)
                        && KillBench::ask(aside, texts) == 4000);
            QVERIFY(kept);
        }
    }
};

} // namespace store_kill_test

TEXTBACK_TEST(store_kill_test, KillTest)
#include "kill_test.moc"
