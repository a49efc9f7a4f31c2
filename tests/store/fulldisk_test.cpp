// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archive.h"
#include "core/store/backups.h"
#include "tests/bench/messagefixture.h"
#include "tests/store/killbench.h"
#include "tests/store/smalldisk.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>

using namespace textback;

namespace store_fulldisk_test {

/// Long work on a disk that becomes full somewhere in the middle of it: it says so, nothing is lost, and with room it
/// is done (promise 21). Each work is tried with less room than it needs, more and more, until it is enough.
class FullDiskTest : public QObject {
    Q_OBJECT
private:
    static constexpr int Ample = 64 * 1024; // KiB
    static constexpr int Texts = 1500;
    static constexpr int FewerTexts = 800;
    using Work = std::function<Status(const QString &)>;
    using Look = std::function<void(const QString &)>;
    QTemporaryDir folder;
    QString full;
    QString archive;
    QString old;
    QString earlier;
    UtcTime now = fromMs(1'790'000'000'000);

    /// Backups are named by the time: no two works may have the same.
    UtcTime tick() { return now += std::chrono::minutes(1); }
    template <typename T> static Status statusOf(const Result<T> &result)
    {
        return result.ok() ? Status(Done{}) : result.error();
    }
    static qint64 texts(const QString &path)
    {
        return KillBench::ask(path, u"SELECT count(*) FROM item WHERE kind = 1"_s);
    }

    /// @param source what stands on the disk at first; empty: nothing.
    /// @param lookAtFailed what a work that failed must have left.
    void tryWithMoreAndMoreRoom(const QString &source, const Work &work, const Look &lookAtFailed,
                                const Look &lookAtDone)
    {
        int failed = 0;
        for (int room = 48; room < Ample; room *= 4) {
            QTemporaryDir place;
            const QString path = place.filePath(u"disk/textback.sqlite"_s);
            SmallDisk disk(place.filePath(u"disk"_s), Ample);
            if (!disk.isMounted())
                QSKIP(SmallDisk::WhyNot);
            if (!source.isEmpty())
                KillBench::copyDatabase(source, path);
            QVERIFY(disk.leaveRoom(room));
            const Status first = work(path);
            if (!first.ok()) {
                ++failed;
                QCOMPARE(first.error().kind, ErrorKind::Storage);
                QVERIFY2(first.error().code == u"full"_s, qPrintable(first.error().code + first.error().detail));
                QVERIFY(!first.error().detail.isEmpty());
                QVERIFY(disk.grow(2 * Ample));
                lookAtFailed(path);
                const Status again = work(path);
                QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().detail));
            }
            QVERIFY(disk.grow(2 * Ample)); // looking needs room too
            lookAtDone(path);
            if (first.ok()) {
                QVERIFY2(failed > 1, "it had room from the start");
                return;
            }
        }
        QFAIL("it never had room enough");
    }

private slots:
    void initTestCase()
    {
        full = folder.filePath(u"full.sqlite"_s);
        QVERIFY(writeFixture(full, {.messages = Texts, .threads = 100}).ok());
        archive = folder.filePath(u"all.tar"_s);
        QVERIFY(exportArchive(full, archive, fromMs(0)).ok());
        old = folder.filePath(u"old.sqlite"_s);
        KillBench::writeFirstVersion(old, 5000);
        earlier = folder.filePath(u"earlier.db"_s);
        QVERIFY(writeFixture(earlier, {.messages = FewerTexts, .threads = 100}).ok());
    }

    void anImportLeavesNothingAndIsMadeWithRoom()
    {
        tryWithMoreAndMoreRoom(
            {}, [this](const QString &path) { return statusOf(importArchive(archive, path)); },
            [](const QString &path) {
                QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size(), 0);
            },
            [](const QString &path) {
                KillBench::checkWhole(path);
                QCOMPARE(texts(path), Texts);
            });
    }

    void anArchiveThatDoesNotFitIsNotLeftHalf()
    {
        const auto target = [](const QString &path) { return QFileInfo(path).path() + u"/all.tar"_s; };
        tryWithMoreAndMoreRoom(
            full, [&](const QString &path) { return statusOf(exportArchive(path, target(path), now)); },
            [&](const QString &path) {
                QVERIFY(!QFile::exists(target(path)) && !QFile::exists(target(path) + u".part"_s));
                KillBench::checkWhole(path);
            },
            [&](const QString &path) { QVERIFY(QFile::exists(target(path))); });
    }

    void aBackupThatDoesNotFitIsNoBackup()
    {
        tryWithMoreAndMoreRoom(
            full, [this](const QString &path) { return statusOf(makeBackup(path, tick())); },
            [](const QString &path) {
                QVERIFY(backupFilesOf(path).isEmpty());
                QCOMPARE(QDir(QFileInfo(path).path() + u"/backups"_s).entryList(QDir::Files).size(), 0);
                KillBench::checkWhole(path);
            },
            [](const QString &path) { QVERIFY(checkBackup(backupFilesOf(path).value(0).path).ok()); });
    }

    void aMigrationChangesNothingUntilItFits()
    {
        tryWithMoreAndMoreRoom(
            old, [this](const QString &path) { return statusOf(openStore(path, {.now = tick()})); },
            [](const QString &path) {
                QCOMPARE(KillBench::ask(path, u"PRAGMA user_version"_s), 1);
                QCOMPARE(texts(path), 5000);
            },
            [](const QString &path) {
                KillBench::checkWhole(path);
                QCOMPARE(KillBench::ask(path, u"SELECT count(*) FROM item_search WHERE item_search MATCH '\u597D'"_s),
                         5000);
            });
    }

    void forgettingGoesOnWithRoom()
    {
        const UtcTime before = fromMs(1'770'000'000'000);
        tryWithMoreAndMoreRoom(
            full,
            [&](const QString &path) -> Status {
                auto store = openStore(path, {.now = now});
                if (!store.ok())
                    return store.error();
                for (;;) {
                    const auto gone = store.value()->eraser().forgetOlder(before, 500);
                    if (!gone.ok())
                        return gone.error();
                    if (gone.value() < 500)
                        return Done{};
                }
            },
            &KillBench::checkWhole,
            [](const QString &path) {
                KillBench::checkWhole(path);
                QCOMPARE(KillBench::ask(path, u"SELECT count(*) FROM item WHERE at_ms < 1770000000000"_s), 0);
            });
    }

    void aPersonIsNeverHalfShownAndErasedWithRoom()
    {
        tryWithMoreAndMoreRoom(
            full,
            [&](const QString &path) -> Status {
                auto store = openStore(path, {.now = now});
                if (!store.ok())
                    return store.error();
                const auto begun = store.value()->eraser().beginErasing(fixtureCaller(0), now);
                if (!begun.ok() && begun.error().kind != ErrorKind::NotFound) // begun before
                    return begun.error();
                for (;;) {
                    const auto left = store.value()->eraser().eraseSome(20);
                    if (!left.ok() || left.value() == 0)
                        return statusOf(left);
                }
            },
            [](const QString &path) {
                KillBench::checkWhole(path);
                const bool begun = KillBench::ask(path, u"SELECT count(*) FROM erasing"_s) > 0;
                QVERIFY(begun || texts(path) == Texts);
                QCOMPARE(KillBench::ask(path,
                                        u"SELECT count(*) FROM thread WHERE state < 4 AND id IN "
                                        "(SELECT thread_id FROM erasing_thread)"_s),
                         0);
            },
            [](const QString &path) {
                KillBench::checkWhole(path);
                QCOMPARE(KillBench::ask(path, u"SELECT count(*) FROM item WHERE thread_id = 1"_s), 0);
            });
    }

    void everybodyIsErasedOrNobody()
    {
        tryWithMoreAndMoreRoom(
            full,
            [&](const QString &path) -> Status {
                auto store = openStore(path, {.now = now});
                return store.ok() ? store.value()->wiper().wipe(now, {}) : store.error();
            },
            [](const QString &path) {
                KillBench::checkWhole(path);
                QCOMPARE(texts(path), Texts);
            },
            [](const QString &path) {
                KillBench::checkWhole(path);
                QCOMPARE(texts(path), 0);
            });
    }

    void aBackupThatCannotBeRestoredLeavesThePresentFile()
    {
        tryWithMoreAndMoreRoom(
            full,
            [&](const QString &path) -> Status {
                const auto store = openStore(path, {.now = now, .restore = earlier});
                if (!store.ok())
                    return store.error();
                const QString failed = store.value()->report().restoreFailed;
                return failed.isEmpty() ? Status(Done{}) : Error{ErrorKind::Storage, failed, {}, u"full"_s};
            },
            [](const QString &path) {
                KillBench::checkWhole(path);
                QCOMPARE(texts(path), Texts);
                QVERIFY(setAsideFilesOf(path).isEmpty());
            },
            [](const QString &path) {
                KillBench::checkWhole(path);
                QCOMPARE(texts(path), FewerTexts);
            });
    }
};

} // namespace store_fulldisk_test

TEXTBACK_TEST(store_fulldisk_test, FullDiskTest)
#include "fulldisk_test.moc"
