// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/store/smalldisk.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_faults_test {

/// Full disks, cuts in the middle of work, and work that fails half-way (promise 21).
class FaultsTest : public QObject {
    Q_OBJECT
private:
    /// Adds texts until the disk is full. @return how many were confirmed.
    static int fill(SqliteStore &store, const DeskFixture &desk, Error &error)
    {
        for (int index = 0; index < 20'000; ++index) {
            OutboxText text = desk.manualText(QString(500, u'x'), Noon + std::chrono::seconds(index));
            const auto added = store.outbox().add(text);
            if (!added.ok()) {
                error = added.error();
                return index;
            }
        }
        return -1;
    }
    static bool passesItsChecks(const QString &path)
    {
        auto opened = openStore(path, {.checkAll = true});
        return opened.ok() && opened.value()->report().setAside.isEmpty();
    }

private slots:
    void aFullDiskLosesNothingConfirmedAndGoesOnWhenThereIsRoom()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"disk/desk.db"_s);
        SmallDisk disk(folder.filePath(u"disk"_s), 1536);
        if (!disk.isMounted())
            QSKIP(SmallDisk::WhyNot);
        DeskFixture desk; // its numbers
        auto store = std::move(openStore(path)).value();
        Error error;
        int confirmed = fill(*store, desk, error);
        QVERIFY(confirmed > 10);
        QCOMPARE(error.kind, ErrorKind::Storage);
        QCOMPARE(error.code, u"full"_s);
        QVERIFY(!store->outbox().add(desk.manualText(QString(4000, u'y'), Noon)).ok());
        QCOMPARE(store->outbox().unfinished().value().size(), confirmed);
        QVERIFY(disk.grow(8192));
        QVERIFY(store->outbox().add(desk.manualText(u"again"_s, Noon)).ok());
        ++confirmed;
        QCOMPARE(store->outbox().unfinished().value().size(), confirmed);
        store.reset();
        QVERIFY(passesItsChecks(path));
        QCOMPARE(std::move(openStore(path)).value()->outbox().unfinished().value().size(), confirmed);
    }

    void aDiskFullFromTheStartIsSaid()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"disk/desk.db"_s);
        SmallDisk disk(folder.filePath(u"disk"_s), 64);
        if (!disk.isMounted())
            QSKIP(SmallDisk::WhyNot);
        const auto opened = openStore(path);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, u"full"_s);
        QVERIFY(disk.grow(8192));
        QVERIFY(openStore(path).ok());
    }

    void aDatabaseAtItsLimitSaysFullAndKeepsTheRest()
    {
        DeskFixture desk;
        desk.store.reset();
        auto connection = std::move(Connection::open(desk.path(), Connection::Mode::Write)).value();
        const qint64 pages = connection->askOnce(u"PRAGMA page_count"_s).value();
        QVERIFY(connection->askOnce(u"PRAGMA max_page_count = %1"_s.arg(pages + 30)).ok());
        SqliteStore store(desk.path(), std::move(connection), {});
        Error error;
        const int confirmed = fill(store, desk, error);
        QVERIFY(confirmed > 5);
        QCOMPARE(error.code, u"full"_s);
        QCOMPARE(store.outbox().unfinished().value().size(), confirmed);
        QVERIFY(store.book().setSetting(u"company"_s, u"Oak"_s, Noon).ok()); // small things still fit
    }

    void aFullDiskInTheMiddleUndoesTheWholeWork()
    {
        DeskFixture desk;
        desk.store.reset();
        auto connection = std::move(Connection::open(desk.path(), Connection::Mode::Write)).value();
        const qint64 pages = connection->askOnce(u"PRAGMA page_count"_s).value();
        QVERIFY(connection->askOnce(u"PRAGMA max_page_count = %1"_s.arg(pages + 30)).ok());
        SqliteStore store(desk.path(), std::move(connection), {});
        const Status done = store.inTransaction([&]() -> Status {
            TEXTBACK_TRY(store.book().setSetting(u"company"_s, u"Oak"_s, Noon));
            Error ignored;
            fill(store, desk, ignored);
            return store.book().setSetting(u"booking-link"_s, u"x"_s, Noon); // as if nothing had been wrong
        });
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, u"full"_s);
        QVERIFY(store.book().settings().value().isEmpty());
        QVERIFY(store.outbox().unfinished().value().isEmpty());
    }

    void aCutAtAnyMomentKeepsWhatWasConfirmed()
    {
        DeskFixture desk;
        desk.addAccount();
        QTemporaryDir copies;
        for (int round = 0; round < 40; ++round) {
            const QString key = u"c%1"_s.arg(round);
            QVERIFY(
                desk.store->calls().save(desk.call(key, CallOutcome::Missed, Noon + std::chrono::minutes(round))).ok());
            QVERIFY(desk.store->outbox().add(desk.textBack(key, Noon)).ok());
            if (round == 20)
                desk.store->tidy();
            // What power loss leaves: the file and its log as they are on disk now, in the middle of the next work.
            const QString copy = copies.filePath(u"%1.db"_s.arg(round));
            (void)desk.store->inTransaction([&]() -> Status {
                (void)desk.store->book().setSetting(u"half"_s, u"done"_s, Noon);
                QFile::copy(desk.path(), copy);
                QFile::copy(desk.path() + u"-wal"_s, copy + u"-wal"_s);
                return Error{ErrorKind::Cancelled, u"cut"_s};
            });
            auto opened = openStore(copy);
            QVERIFY(opened.ok());
            auto survivor = std::move(opened).value();
            QVERIFY(survivor->report().setAside.isEmpty());
            QCOMPARE(survivor->outbox().unfinished().value().size(), round + 1);
            QVERIFY(survivor->outbox().automaticFor(key).value());
            QVERIFY(survivor->book().settings().value().isEmpty());
        }
    }

    void aLogCutShortLosesOnlyItsEnd()
    {
        DeskFixture desk;
        desk.addAccount();
        desk.store->tidy();
        for (int index = 0; index < 10; ++index)
            QVERIFY(desk.store->outbox().add(desk.manualText(u"text"_s, Noon)).ok());
        QTemporaryDir copies;
        QFile log(desk.path() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray whole = log.readAll();
        qsizetype least = 0;
        for (qsizetype size = 0; size <= whole.size(); size += std::max<qsizetype>(whole.size() / 50, 1)) {
            const QString copy = copies.filePath(u"%1.db"_s.arg(size));
            QFile::copy(desk.path(), copy);
            QFile cut(copy + u"-wal"_s);
            QVERIFY(cut.open(QIODevice::WriteOnly));
            cut.write(whole.left(size));
            cut.close();
            auto survivor = std::move(openStore(copy)).value();
            QVERIFY(survivor->report().setAside.isEmpty());
            const qsizetype kept = survivor->outbox().unfinished().value().size();
            QVERIFY(kept >= least && kept <= 10);
            least = kept;
        }
    }

    void workThatFailsIsUndoneWhole()
    {
        DeskFixture desk;
        desk.addAccount();
        const Error reason{ErrorKind::Cancelled, u"changed my mind"_s};
        const Status done = desk.store->inTransaction([&]() -> Status {
            TEXTBACK_TRY(desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)));
            const Status inner = desk.store->inTransaction([&]() -> Status {
                TEXTBACK_TRY(desk.store->outbox().add(desk.textBack(u"c1"_s, Noon)));
                return Done{};
            });
            return inner.ok() ? Status(reason) : inner;
        });
        QCOMPARE(done.error(), reason);
        QVERIFY(!desk.store->calls().find(u"c1"_s).value());
        QVERIFY(!desk.store->outbox().automaticFor(u"c1"_s).value());
        QCOMPARE(desk.ask(u"SELECT count(*) FROM thread"_s), 0);
        QCOMPARE(desk.ask(u"SELECT sum(amount) FROM counter"_s), 0);
    }

    void anInnerStepThatFailsIsUndoneAlone()
    {
        DeskFixture desk;
        const Status done = desk.store->inTransaction([&]() -> Status {
            TEXTBACK_TRY(desk.store->book().setSetting(u"outer"_s, u"kept"_s, Noon));
            (void)desk.store->inTransaction([&]() -> Status {
                (void)desk.store->book().setSetting(u"inner"_s, u"undone"_s, Noon);
                return Error{ErrorKind::Cancelled, u"no"_s};
            });
            return Done{};
        });
        QVERIFY(done.ok());
        QCOMPARE(desk.store->book().settings().value().keys(), QStringList{u"outer"_s});
    }

    void damageFoundWhileRunningIsCheckedAtTheNextStart()
    {
        DeskFixture desk;
        desk.addAccount();
        desk.store.reset();
        QFile mark(suspectMark(desk.path()));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.close();
        desk.reopen();
        QVERIFY(!QFile::exists(suspectMark(desk.path())));
        QVERIFY(desk.store->report().setAside.isEmpty());
    }

    void theReaderCannotWrite()
    {
        DeskFixture desk;
        auto reader = std::move(Connection::open(desk.path(), Connection::Mode::ReadOnly)).value();
        QVERIFY(!reader->runOnce(u"INSERT INTO setting VALUES ('a', 'b', 1)"_s).ok());
        QVERIFY(desk.store->book().settings().value().isEmpty());
    }
};

} // namespace store_faults_test

TEXTBACK_TEST(store_faults_test, FaultsTest)
#include "faults_test.moc"
