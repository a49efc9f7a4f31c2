// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"
#include "core/store/restoring.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_backups_test {

/// Copies that are there when they are needed.
class BackupsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aBackupIsMadeWhileTheDeskWritesAndCanBeRestored()
    {
        DeskFixture desk;
        desk.addAccount();
        QVERIFY(desk.store->texts().save(desk.carrierText(u"m1"_s, TextDirection::In, Noon), {}).ok());
        const auto copy = makeBackup(desk.path(), Noon);
        QVERIFY(copy.ok());
        QCOMPARE(backupFilesOf(desk.path()), (QList<BackupFile>{{copy.value(), Noon}}));
        QVERIFY(desk.store->texts().save(desk.carrierText(u"m2"_s, TextDirection::In, Noon), {}).ok());
        QCOMPARE(desk.texts(), 2);
        desk.store.reset();
        const auto aside = restoreBackup(desk.path(), copy.value(), Noon + 1h);
        QVERIFY(aside.ok() && QFile::exists(aside.value()));
        desk.reopen();
        QCOMPARE(desk.texts(), 1);
    }

    void aBackupThatWasCutOffAsItBeganDoesNotStopTheNext()
    {
        DeskFixture desk;
        desk.addAccount();
        const QFileInfo first(desk.store->backUpNow(Noon).value());
        QFile lock(first.path() + u"/making"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly)); // nobody's name stands in it
        lock.close();
        QVERIFY(desk.store->backUpNow(Noon + 24h).ok());
    }

    void whatIsNoWholeDatabaseIsNotRestored()
    {
        DeskFixture desk;
        desk.addAccount();
        const QString copy = makeBackup(desk.path(), Noon).value();
        const QString cut = desk.folder.filePath(u"cut.db"_s);
        QVERIFY(QFile::copy(copy, cut));
        QVERIFY(QFile::resize(cut, QFile(copy).size() / 2));
        desk.store.reset();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
        for (const QString &bad : {cut, desk.folder.filePath(u"none"_s)}) {
            QVERIFY(!restoreBackup(desk.path(), bad, Noon).ok());
            QVERIFY(QFile::exists(desk.path()));
        }
    }

    void backupsAreKeptByAge()
    {
        QList<BackupFile> daily;
        const UtcTime now = Noon;
        for (int day = 0; day < 400; ++day)
            daily.append({QString::number(day), now - std::chrono::hours(24 * day)});
        QList<BackupFile> kept = daily;
        const auto old = outlivedBackups(daily, now);
        kept.removeIf([&old](const BackupFile &backup) { return old.contains(backup); });
        QVERIFY2(kept.size() >= 12 && kept.size() <= 14, qPrintable(QString::number(kept.size())));
        for (int day = 0; day < 7; ++day)
            QVERIFY(kept.contains(daily.at(day)));
        QVERIFY(now - kept.constLast().at >= 24h * 90 && now - kept.constLast().at <= 24h * 125);
        QVERIFY(outlivedBackups(daily.mid(0, 3), now).isEmpty());
        QVERIFY(outlivedBackups({daily.at(399), daily.at(399)}, now).isEmpty()); // the newest stay, however old
    }

    void manyBackupsOfOneHourDoNotFillTheDisk()
    {
        DeskFixture desk;
        desk.addAccount();
        for (int minute = 0; minute < 12; ++minute)
            QVERIFY(makeBackup(desk.path(), Noon + std::chrono::minutes(minute)).ok());
        QCOMPARE(backupFilesOf(desk.path()).size(), 3);
    }
};

} // namespace store_backups_test

TEXTBACK_TEST(store_backups_test, BackupsTest)
#include "backups_test.moc"
