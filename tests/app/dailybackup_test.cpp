// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dailybackup.h"
#include "core/store/backups.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace dailybackup_test {

/// The backup of every day, and what is told when none can be made.
class DailyBackupTest : public QObject {
    Q_OBJECT
private slots:
    void whatFailsIsToldOnceUntilOneIsMade()
    {
        DeskFixture desk;
        const QString away = desk.path() + u".away"_s;
        desk.store.reset();
        QVERIFY(QFile::rename(desk.path(), away));
        DailyBackup daily(desk.path());
        QSignalSpy changed(&daily, &BackupNews::changed);
        daily.look();
        QVERIFY(changed.wait());
        QVERIFY(daily.failing());
        QVERIFY(QFile::remove(desk.path()) || !QFile::exists(desk.path()));
        QVERIFY(QFile::rename(away, desk.path()));
        QTRY_VERIFY((daily.look(), !daily.failing())); // once the first try is quite over
        QCOMPARE(backupFilesOf(desk.path()).size(), 1);
        daily.look(); // none is due
        QCOMPARE(changed.size(), 2);
    }
};

} // namespace dailybackup_test

TEXTBACK_TEST(dailybackup_test, DailyBackupTest)
#include "dailybackup_test.moc"
