// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/end_to_end/waiting.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace sleep_test {

/// The program sleeps with its computer: stopped and continued by signals, which is the same to it.
class SleepTest : public QObject {
    Q_OBJECT
private slots:
    void init() { TEXTBACK_NEEDS_KEYCHAIN(); }

    void aCallMissedWhileItSleptIsTextedOnceAfterWaking_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("the stream outlives the sleep") << false;
        QTest::newRow("the stream is gone") << true;
    }
    void aCallMissedWhileItSleptIsTextedOnceAfterWaking()
    {
        QFETCH(bool, cut);
        PracticeOffice office;
        QCOMPARE(office.open(hastySettings()), QString());
        const auto desk = static_cast<pid_t>(office.desk.processId());
        QCOMPARE(::kill(desk, SIGSTOP), 0);
        QVERIFY(office.carrier.call(u"missed"_s, callerNumber(0)));
        if (cut)
            QVERIFY(office.carrier.fault({{u"drop_socket"_s, u"rst"_s}}));
        QElapsedTimer asleep;
        asleep.start();
        QVERIFY(
            waitUntil([&asleep] { return asleep.elapsed() > 25'000; }, 40s, 1s)); // longer than a busy computer is late
        QVERIFY(office.carrier.acceptedTexts().isEmpty());
        QCOMPARE(::kill(desk, SIGCONT), 0);
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts().value(callerNumber(0)), 1, 30'000);
        QVERIFY(office.desk.waitForWatching(10s));
        QVERIFY(office.carrier.call(u"missed"_s, callerNumber(1)));
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts().value(callerNumber(1)), 1, 5'000);
        QCOMPARE(office.carrier.acceptedTexts().value(callerNumber(0)), 1);
        QVERIFY(mostSignInsInAMinute(office.carrier.log()) <= 4);
    }
};

} // namespace sleep_test

TEXTBACK_TEST(sleep_test, SleepTest)
#include "sleep_test.moc"
