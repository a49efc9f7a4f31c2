// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logfile.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace logfile_test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

constexpr auto OthersMay =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class LogFileTest : public QObject {
    Q_OBJECT
private slots:
    void linesStandInTheFileAtOnce()
    {
        const QTemporaryDir room;
        LogFile log;
        QVERIFY(log.open(room.filePath(u"made/logs"_s)).ok());
        log.write("one\n");
        QCOMPARE(contentOf(room.filePath(u"made/logs/textback.log"_s)), QByteArray("one\n")); // nothing waits in memory
    }

    void aNewStartWritesOn()
    {
        const QTemporaryDir room;
        for (int start = 0; start < 2; ++start) {
            LogFile log;
            QVERIFY(log.open(room.path()).ok());
            log.write("line\n");
        }
        QCOMPARE(contentOf(room.filePath(u"textback.log"_s)), QByteArray("line\nline\n"));
    }

    void onlyTheUserCanReadIt()
    {
        const QTemporaryDir room;
        const QString folder = room.filePath(u"logs"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile old(folder + u"/textback.log"_s);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup));
        LogFile log({10, 3});
        QVERIFY(log.open(folder).ok());
        for (int i = 0; i < 4; ++i)
            log.write("12345678\n");
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3);
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
            QVERIFY2(!(file.permissions() & OthersMay), qPrintable(file.fileName()));
        QVERIFY(!(QFileInfo(folder).permissions() & OthersMay));
    }

    void theOldestGoWhenTheFilesAreFull()
    {
        const QTemporaryDir room;
        LogFile log({20, 3});
        QVERIFY(log.open(room.path()).ok());
        for (int i = 0; i < 9; ++i)
            log.write("line number " + QByteArray::number(i) + "\n"); // 14 bytes: one a file
        QCOMPARE(QDir(room.path()).entryList(QDir::Files),
                 (QStringList{u"textback.1.log"_s, u"textback.2.log"_s, u"textback.log"_s}));
        QCOMPARE(contentOf(room.filePath(u"textback.log"_s)), QByteArray("line number 8\n"));
        QCOMPARE(contentOf(room.filePath(u"textback.1.log"_s)), QByteArray("line number 7\n"));
        QCOMPARE(contentOf(room.filePath(u"textback.2.log"_s)), QByteArray("line number 6\n"));
    }

    void noFileGrowsPastItsLimit()
    {
        const QTemporaryDir room;
        LogFile log({1000, 5});
        QVERIFY(log.open(room.path()).ok());
        for (int i = 0; i < 2000; ++i)
            log.write(QByteArray(1 + i % 90, 'x') + "\n");
        const auto files = QDir(room.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 5);
        for (const QFileInfo &file : files) {
            QVERIFY(file.size() <= 1000);
            QVERIFY(file.size() > 0);
        }
    }

    void aFileThatCannotBeMovedBeginsAnew()
    {
        const QTemporaryDir room;
        QVERIFY(QDir(room.path()).mkpath(u"textback.1.log/in the way"_s)); // neither removed nor replaced
        LogFile log({20, 2});
        QVERIFY(log.open(room.path()).ok());
        log.write("line number 0\n");
        log.write("line number 1\n");
        QCOMPARE(contentOf(room.filePath(u"textback.log"_s)), QByteArray("line number 1\n"));
    }

    void aFullDiskLosesLinesAndNothingElse()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("No full device here.");
        const QTemporaryDir room;
        QVERIFY(QFile::link(u"/dev/full"_s, room.filePath(u"textback.log"_s)));
        LogFile log;
        QVERIFY(log.open(room.path()).ok());
        log.write("lost\n");
        log.close();
        QVERIFY(QFile::remove(room.filePath(u"textback.log"_s)));
        QVERIFY(log.open(room.path()).ok());
        log.write("kept\n");
        QCOMPARE(contentOf(room.filePath(u"textback.log"_s)), QByteArray("kept\n"));
    }

    void aFolderThatCannotBeIsAnErrorAndWritingThenIsHarmless()
    {
        const QTemporaryDir room;
        QFile file(room.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        LogFile log;
        log.write("before it was opened\n");
        QCOMPARE(log.open(room.filePath(u"file/logs"_s)).error().kind, ErrorKind::Storage);
        log.write("nowhere\n");
    }
};

} // namespace logfile_test

TEXTBACK_TEST(logfile_test, LogFileTest)
#include "logfile_test.moc"
