// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loginstart.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace loginstart_test {

/// Starting with the person's session, as a desktop entry.
class LoginStartTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
        QSKIP("Other systems keep it elsewhere.");
#endif
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(LoginStart::filePath().startsWith(QDir::homePath()));
    }
    void init()
    {
        QFile::remove(LoginStart::filePath());
    }
    void cleanupTestCase()
    {
        QFile::remove(LoginStart::filePath());
    }

    void itIsOffUntilSomebodySwitchesItOn()
    {
        LoginStart start({u"--tray"_s});
        QVERIFY(!start.isOn());
        QVERIFY(start.set(true).ok());
        QVERIFY(start.isOn());
        QVERIFY(start.set(true).ok());
        QVERIFY(start.set(false).ok());
        QVERIFY(!start.isOn());
        QVERIFY(start.set(false).ok());
    }

    void theEntryNamesTheProgramAndItsArgumentsSafely()
    {
        LoginStart start({u"--tray"_s, u"--profile"_s, u"/home/a b/50% \"odd\" $HOME"_s});
        QVERIFY(start.set(true).ok());
        QFile file(LoginStart::filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray entry = file.readAll();
        QVERIFY(entry.startsWith("[Desktop Entry]\n"));
        QVERIFY(entry.contains("\"--tray\" \"--profile\" \"/home/a b/50%% \\\\\"odd\\\\\" \\\\$HOME\"\n"));
        QVERIFY(entry.contains(QCoreApplication::applicationFilePath().toUtf8()));
    }

    void theEntryIsAsTheSpecificationWantsIt()
    {
        const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
        if (validator.isEmpty())
            QSKIP("There is no desktop-file-validate here.");
        LoginStart start({u"--tray"_s});
        QVERIFY(start.set(true).ok());
        QProcess check;
        check.start(validator, {LoginStart::filePath()});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
    }
};

} // namespace loginstart_test

TEXTBACK_TEST(loginstart_test, LoginStartTest)
#include "loginstart_test.moc"
