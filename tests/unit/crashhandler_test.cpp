// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crashhandler.h"
#include "app/crashreports.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdlib>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace {

void touchForbiddenMemory()
{
    volatile std::uintptr_t nowhere = 16;
    *reinterpret_cast<volatile char *>(nowhere) = 1;
}

int useUpTheStack(int depth)
{
    volatile char room[4096] = {};
    room[depth % 4096] = 1;
    return depth < 0 ? 0 : useUpTheStack(depth + 1) + room[0];
}

/// What the other process does: crashes as it was told to.
int crash(const QString &how, const QString &folder)
{
    const rlimit noCore = {0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    CrashHandler handler;
    if (!handler.install(folder, u"9.8.7"_s).ok())
        return 3;
    if (how == u"memory"_s)
        touchForbiddenMemory();
    if (how == u"abort"_s)
        std::abort();
    if (how == u"told"_s)
        ::raise(SIGBUS);
    if (how == u"stack"_s)
        return useUpTheStack(0);
    if (how == u"thread"_s || how == u"both"_s) {
        const std::unique_ptr<QThread> thread(QThread::create(touchForbiddenMemory));
        thread->setObjectName(u"desk"_s);
        thread->start();
        if (how == u"both"_s)
            touchForbiddenMemory();
        thread->wait();
    }
    return 0;
}

} // namespace

class CrashHandlerTest : public QObject {
    Q_OBJECT
private slots:
    void aCrashLeavesAReport_data()
    {
        QTest::addColumn<QString>("signal");
        QTest::addColumn<QStringList>("threads"); // one of these
        const QString main = u"crashhandler_te"_s; // the operating system cuts it
        QTest::newRow("memory") << u"SIGSEGV"_s << QStringList{main};
        QTest::newRow("abort") << u"SIGABRT"_s << QStringList{main};
        QTest::newRow("told") << u"SIGBUS"_s << QStringList{main};
        QTest::newRow("stack") << u"SIGSEGV"_s << QStringList{main};
        QTest::newRow("thread") << u"SIGSEGV"_s << QStringList{u"desk"_s};
        QTest::newRow("both") << u"SIGSEGV"_s << QStringList{main, u"desk"_s}; // one report, not two mixed ones
    }
    void aCrashLeavesAReport()
    {
        QFETCH(QString, signal);
        QFETCH(QStringList, threads);
        const QTemporaryDir room;
        crashInAnotherProcess(room.path(), QString::fromLatin1(QTest::currentDataTag()));
        const auto note = CrashReports(room.path()).newest();
        QVERIFY(note);
        const QStringList lines = note->text.split(u'\n');
        QCOMPARE(lines.at(0), u"Textback 9.8.7 stopped unexpectedly"_s);
        QVERIFY(lines.at(1).startsWith(u"time: "_s));
        QCOMPARE(lines.at(2), u"signal: "_s + signal);
        QVERIFY2(threads.contains(QString(lines.at(3)).remove(u"thread: "_s)), qPrintable(lines.at(3)));
        QCOMPARE(lines.at(4), u"where:"_s);
        QVERIFY2(lines.filter(u"  crashhandler_test+0x"_s).size() > 1, qPrintable(note->text));
        QCOMPARE(lines.filter(u"stopped unexpectedly"_s).size(), 1);
        QCOMPARE(QDir(room.path()).entryList(QDir::Files).size(), 1);
    }

    void aReportNamesNoPlaceAndIsTheUsersAlone()
    {
        const QTemporaryDir room;
        const QString folder = room.filePath(u"made/crashes"_s);
        crashInAnotherProcess(folder, u"abort"_s);
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(!CrashReports(folder).newest()->text.contains(u'/')); // a path may name a person
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(files.constFirst().permissions() & others));
        QVERIFY(!(QFileInfo(folder).permissions() & others));
    }

    void onlyTheNewestReportsAreKept()
    {
        const QTemporaryDir room;
        const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-20);
        for (int i = 0; i < 9; ++i) {
            QFile old(room.filePath(u"crash-%1-1.txt"_s.arg(i)));
            QVERIFY(old.open(QIODevice::WriteOnly));
            QVERIFY(old.setFileTime(then.addDays(i), QFileDevice::FileModificationTime));
        }
        QFile other(room.filePath(u"not ours.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        CrashHandler handler;
        QVERIFY(handler.install(room.path(), u"1"_s).ok());
        const QStringList left = QDir(room.path()).entryList(QDir::Files);
        QCOMPARE(left,
                 (QStringList{u"crash-4-1.txt"_s, u"crash-5-1.txt"_s, u"crash-6-1.txt"_s, u"crash-7-1.txt"_s,
                              u"crash-8-1.txt"_s, u"not ours.txt"_s}));
    }

    void reportsAreToldUntilTheyAreForgotten()
    {
        const QTemporaryDir room;
        CrashReports reports(room.path());
        QVERIFY(!reports.newest());
        crashInAnotherProcess(room.path(), u"abort"_s);
        QVERIFY(reports.newest());
        QVERIFY(reports.newest());
        reports.forget();
        QVERIFY(!reports.newest());
    }

    void aHugeOrBrokenReportIsReadWithinBounds()
    {
        const QTemporaryDir room;
        QFile file(room.filePath(u"crash-1-1.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1'000'000, '\xff'));
        file.close();
        QVERIFY(CrashReports(room.path()).newest()->text.size() <= 64 * 1024);
    }

    void aFolderThatCannotBeIsAnError()
    {
        CrashHandler handler;
        QCOMPARE(handler.install(u"/proc/nowhere"_s, u"1"_s).error().kind, ErrorKind::Storage);
        QCOMPARE(handler.install(u'/' + QString(5000, u'x'), u"1"_s).error().kind, ErrorKind::Storage);
    }

private:
    static void crashInAnotherProcess(const QString &folder, const QString &how)
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--crash"_s, how, folder});
        QVERIFY(other.waitForFinished(30'000));
#ifndef TEXTBACK_SANITIZED // which ends the process in its own way
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);
#endif
        QVERIFY(other.exitCode() != 0);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--crash"_s)
        return crash(arguments.value(2), arguments.value(3));
    CrashHandlerTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "crashhandler_test.moc"
