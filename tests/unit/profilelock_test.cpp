// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilelock.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

class ProfileLockTest : public QObject {
    Q_OBJECT
private slots:
    void onlyOneHasTheProfile()
    {
        const QTemporaryDir room;
        const QString profile = room.filePath(u"made/when needed"_s);
        ProfileLock first;
        ProfileLock second;
        QVERIFY(first.acquire(profile).ok());
        QCOMPARE(second.acquire(profile).error().kind, ErrorKind::Rejected);
        first.release();
        QVERIFY(second.acquire(profile).ok());
    }

    void twoProfilesDoNotDisturbEachOther()
    {
        const QTemporaryDir room;
        ProfileLock first;
        ProfileLock second;
        QVERIFY(first.acquire(room.filePath(u"a"_s)).ok());
        QVERIFY(second.acquire(room.filePath(u"b"_s)).ok());
    }

    void aNewProfileIsReadableByItsUserOnly()
    {
        const QTemporaryDir room;
        ProfileLock lock;
        QVERIFY(lock.acquire(room.filePath(u"p"_s)).ok());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(room.filePath(u"p"_s)).permissions() & others));
        QVERIFY(!(QFileInfo(room.filePath(u"p/desk.lock"_s)).permissions() & others));
    }

    void aDirectoryThatCannotBeIsAnError()
    {
        const QTemporaryDir room;
        QFile file(room.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ProfileLock lock;
        QCOMPARE(lock.acquire(room.filePath(u"file/below"_s)).error().kind, ErrorKind::Storage);
        QCOMPARE(lock.acquire(u"/proc/nowhere"_s).error().kind, ErrorKind::Storage);
    }

    void aKilledProcessLeavesNoLockBehind()
    {
        const QTemporaryDir room;
        for (int i = 0; i < 5; ++i) {
            QProcess other;
            other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, room.path()});
            QVERIFY(other.waitForReadyRead(10'000));
            QCOMPARE(other.readAll(), QByteArray("held\n"));
            ProfileLock lock;
            QCOMPARE(lock.acquire(room.path()).error().kind, ErrorKind::Rejected);
            other.kill();
            QVERIFY(other.waitForFinished(10'000));
            QVERIFY(lock.acquire(room.path()).ok());
        }
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold"_s) { // the other process of the last test
        ProfileLock lock;
        std::puts(lock.acquire(arguments.value(2)).ok() ? "held" : "refused");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    ProfileLockTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "profilelock_test.moc"
