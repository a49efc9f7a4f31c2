// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_openstore_test {

/// Opening the file: new, old, newer than us, damaged.
class OpenStoreTest : public QObject {
    Q_OBJECT
private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    /// The newest schema there is.
    static int newest() { return Migrations(u":/sql/sqlite"_s).newest(); }
    static QString nameOf(int version) { return QString::number(version).rightJustified(4, u'0') + u".sql"_s; }
    static void copyScripts(const QTemporaryDir &folder, int last)
    {
        for (int version = 1; version <= last; ++version)
            QFile::copy(u":/sql/sqlite/"_s + nameOf(version), folder.filePath(nameOf(version)));
    }
    /// Scripts of a made-up later program: the real ones, and `next`.
    static OpenOptions scripts(const QTemporaryDir &folder, const QByteArray &next)
    {
        copyScripts(folder, newest());
        write(folder.filePath(nameOf(newest() + 1)), next);
        return {.scripts = folder.path(), .now = Noon};
    }
    /// Every table, index and trigger as it was made.
    static QStringList schemaOf(const DeskFixture &desk)
    {
        const auto reader = std::move(Connection::open(desk.path(), Connection::Mode::ReadOnly)).value();
        Statement all(*reader, u"SELECT name, sql FROM sqlite_schema ORDER BY name"_s);
        return all.all<QString>([](Row &row) { return u"%1: %2"_s.arg(row.text(), row.text()); }).value();
    }
    static void damage(const QString &path, qint64 at, qint64 size)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        file.write(QByteArray(int(size), '\x5a'));
    }
    static void expectDamageWarnings(bool unreadable)
    {
        if (unreadable)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not a database"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"damaged and set aside"_s));
    }
    static qint64 versionOf(const DeskFixture &desk) { return desk.ask(u"PRAGMA user_version"_s); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aNewFileIsForItsUserAlone()
    {
        DeskFixture desk;
        desk.addAccount();
        QVERIFY(desk.store->report().created);
        constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const QDir folder(QFileInfo(desk.path()).absolutePath());
        QVERIFY(!(QFile::permissions(folder.path()) & Others));
        const auto files = folder.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3); // the file, its log and the log's index
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & Others), qPrintable(file.fileName()));
        const QString copy = desk.store->backUpNow(Noon).value();
        QVERIFY(!(QFile::permissions(copy) & Others));
        QVERIFY(!(QFile::permissions(QFileInfo(copy).path()) & Others));
        desk.reopen();
        QVERIFY(!desk.store->report().created);
    }

    void anOpenFileOfAnotherModeIsClosedToOthers()
    {
        DeskFixture desk;
        desk.store.reset();
        QVERIFY(QFile::setPermissions(desk.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        desk.reopen();
        QVERIFY(!(QFile::permissions(desk.path()) & QFile::ReadOther));
    }

    void anEndInOrderIsKnownByItsEmptyLogWhoeverReadsLonger()
    {
        DeskFixture desk;
        desk.addAccount();
        desk.store->tidy(); // the log has room kept in it
        const auto window = std::move(Connection::open(desk.path(), Connection::Mode::ReadOnly)).value();
        QCOMPARE(window->askOnce(u"SELECT count(*) FROM account"_s).value(), 1);
        QVERIFY(QFileInfo(desk.path() + u"-wal"_s).size() > 0);
        desk.store.reset();
        QCOMPARE(QFileInfo(desk.path() + u"-wal"_s).size(), 0);
        QCOMPARE(window->askOnce(u"SELECT count(*) FROM account"_s).value(), 1);
    }

    void anOlderFileIsBackedUpAndMigrated()
    {
        DeskFixture desk;
        desk.addAccount();
        QTemporaryDir folder;
        desk.reopen(
            scripts(folder, "CREATE TABLE made_later (id INTEGER)\n-- next\nINSERT INTO made_later VALUES (7)"));
        QCOMPARE(desk.store->report().migratedFrom, newest());
        QVERIFY(QFile::exists(desk.store->report().backup));
        QCOMPARE(versionOf(desk), newest() + 1);
        QCOMPARE(desk.ask(u"SELECT id FROM made_later"_s), 7);
        QCOMPARE(desk.store->accounts().accounts().value().size(), 1);
        auto copy = std::move(Connection::open(desk.store->report().backup, Connection::Mode::ReadOnly)).value();
        QCOMPARE(copy->askOnce(u"PRAGMA user_version"_s).value(), newest());
        QCOMPARE(copy->askOnce(u"SELECT count(*) FROM account"_s).value(), 1);
    }

    void aStepThatFailsLeavesVersionAndTablesAsTheyWere()
    {
        DeskFixture desk;
        desk.addAccount();
        desk.store.reset();
        QTemporaryDir folder;
        const auto options = scripts(folder,
                                     "CREATE TABLE made_later (id INTEGER)\n-- next\nDROP TABLE account\n-- next\n"
                                     "INSERT INTO no_such_table VALUES (1)");
        const auto opened = openStore(desk.path(), options);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QCOMPARE(versionOf(desk), newest());
        QCOMPARE(desk.ask(u"SELECT count(*) FROM sqlite_schema WHERE name = 'made_later'"_s), 0);
        desk.reopen();
        QCOMPARE(desk.store->accounts().accounts().value().size(), 1);
    }

    void aFileOfANewerProgramIsRefusedAndNotTouched()
    {
        DeskFixture desk;
        desk.addAccount();
        QTemporaryDir folder;
        desk.reopen(scripts(folder, "CREATE TABLE made_later (id INTEGER)"));
        desk.store.reset();
        const auto opened = openStore(desk.path());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, u"newer"_s);
        QVERIFY(opened.error().detail.contains(u"newer version"_s));
        QCOMPARE(versionOf(desk), newest() + 1);
        QCOMPARE(desk.ask(u"SELECT count(*) FROM made_later"_s), 0);
    }

    void aDamagedFileIsSetAsideAndTheNewestBackupRestored_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<qint64>("size");
        QTest::newRow("not a database at all") << qint64(0) << qint64(4096);
        QTest::newRow("pages in the middle") << qint64(8192) << qint64(40960);
    }
    void aDamagedFileIsSetAsideAndTheNewestBackupRestored()
    {
        QFETCH(qint64, at);
        QFETCH(qint64, size);
        DeskFixture desk;
        desk.addAccount();
        QVERIFY(desk.store->backUpNow(Noon - 2h).ok());
        QVERIFY(desk.store->book().setSetting(u"company"_s, u"Oak Plumbing"_s, Noon).ok());
        const QString newest = desk.store->backUpNow(Noon - 1h).value();
        desk.store.reset();
        damage(desk.path(), at, size);
        const auto before = QFileInfo(desk.path()).size();
        expectDamageWarnings(at == 0);
        desk.reopen({.now = Noon});
        const OpenReport report = desk.store->report();
        QCOMPARE(QFileInfo(report.setAside).size(), before);
        QVERIFY(report.setAside.contains(u"20260303-160000"_s));
        QCOMPARE(report.restoredFrom, newest);
        QVERIFY(QFile::exists(newest));
        QCOMPARE(desk.store->book().settings().value().value(u"company"_s), u"Oak Plumbing"_s);
        QCOMPARE(desk.store->accounts().accounts().value().size(), 1);
    }

    void aDamagedBackupIsPassedOver()
    {
        DeskFixture desk;
        desk.addAccount();
        const QString good = desk.store->backUpNow(Noon - 2h).value();
        const QString bad = desk.store->backUpNow(Noon - 1h).value();
        desk.store.reset();
        damage(bad, 4096, 8192);
        damage(desk.path(), 0, 4096);
        expectDamageWarnings(true);
        desk.reopen({.now = Noon});
        QCOMPARE(desk.store->report().restoredFrom, good);
    }

    void withoutABackupTheDeskStartsAnew()
    {
        DeskFixture desk;
        desk.store.reset();
        damage(desk.path(), 0, 4096);
        expectDamageWarnings(true);
        desk.reopen({.now = Noon});
        QVERIFY(desk.store->report().created);
        QVERIFY(desk.store->report().restoredFrom.isEmpty());
        QVERIFY(QFile::exists(desk.store->report().setAside));
        QVERIFY(desk.store->accounts().accounts().value().isEmpty());
    }

    void onlyTheNewestBackupsAreKept()
    {
        DeskFixture desk;
        for (int hour = 0; hour < 8; ++hour)
            QVERIFY(desk.store->backUpNow(Noon + std::chrono::hours(hour)).ok());
        const QStringList kept = backupsOf(desk.path());
        QCOMPARE(kept.size(), 3); // all of one day
        QVERIFY(kept.constFirst().contains(u"230000"_s));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"file"_s), "x");
        const auto opened = openStore(folder.filePath(u"file/desk.db"_s));
        QCOMPARE(opened.error().code, u"io"_s);
    }

    void everyReleasedSchemaUpgradesToTheSameAsANewFile()
    {
        // Each script, once landed, never changes: a file of any version and a new one end the same.
        QVERIFY(Migrations(u":/sql/sqlite"_s).statementsOf(1).value().size() > 50);
        QCOMPARE(Migrations(u":/sql/sqlite"_s).statementsOf(newest() + 1).error().kind, ErrorKind::Storage);
        const DeskFixture fresh;
        for (int version = 1; version < newest(); ++version) {
            QTemporaryDir folder;
            copyScripts(folder, version);
            DeskFixture old;
            old.store.reset();
            QVERIFY(QFile::remove(old.path()));
            old.reopen({.scripts = folder.path(), .now = Noon});
            QCOMPARE(versionOf(old), version);
            old.addAccount();
            old.reopen();
            QCOMPARE(versionOf(old), newest());
            QCOMPARE(schemaOf(old), schemaOf(fresh));
            QCOMPARE(old.store->accounts().accounts().value().size(), 1);
        }
    }
};

} // namespace store_openstore_test

TEXTBACK_TEST(store_openstore_test, OpenStoreTest)
#include "openstore_test.moc"
