// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crashreports.h"
#include "app/profile.h"
#include "tests/end_to_end/textbackprocess.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace crashreport_test {

class CrashReportTest : public QObject {
    Q_OBJECT
private slots:
    void theProgramLeavesAReportAndItsLogAndStartsAgain()
    {
        TextbackProcess desk;
        QVERIFY(desk.startInBackground());
        QTRY_VERIFY_WITH_TIMEOUT(desk.status()["running"_L1].toBool(), 20'000);
        QCOMPARE(::kill(pid_t(desk.processId()), SIGSEGV), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isRunning(), 20'000);
        const Profile profile = profileAt(desk.profile());
        const auto note = CrashReports(profile.crashes()).newest();
        QVERIFY(note);
        QVERIFY(note->text.contains(u"signal: SIGSEGV\nthread: textback\n"_s));
        QVERIFY(note->text.contains(u"libQt6Core"_s));
        QFile log(profile.logs() + u"/textback.log"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(log.readAll().contains("starts\n"));

        QVERIFY(desk.startInBackground());
        QTRY_VERIFY_WITH_TIMEOUT(desk.status()["running"_L1].toBool(), 20'000);
        QVERIFY(log.readAll().contains("stopped unexpectedly before"));
        QVERIFY(desk.terminate());
        QVERIFY(log.readAll().endsWith("stopped\n"));
    }
};

} // namespace crashreport_test

TEXTBACK_TEST(crashreport_test, CrashReportTest)
#include "crashreport_test.moc"
