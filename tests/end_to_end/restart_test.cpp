// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/end_to_end/waiting.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace restart_test {

/// Starting, telling, asking and ending the real program.
class RestartTest : public QObject {
    Q_OBJECT
private slots:
    void init() { TEXTBACK_NEEDS_KEYCHAIN(); }

    void aMissedCallBecomesOneTextAndTheReplyIsKept()
    {
        PracticeOffice office;
        QCOMPARE(office.open(hastySettings()), QString());
        const QString caller = callerNumber(0);
        QVERIFY(office.carrier.call(u"missed"_s, caller));
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts().value(caller), 1, 5'000);
        QVERIFY(office.carrier.receive(caller, u"Please call me tomorrow"_s));
        QTRY_COMPARE_WITH_TIMEOUT(office.records().value(caller).replies, QStringList{u"Please call me tomorrow"_s},
                                  5'000);
        QCOMPARE(office.desk.status()["waiting"_L1].toInt(), 1);
        QVERIFY(office.desk.terminate());
        QCOMPARE(office.carrier.acceptedTexts().value(caller), 1);
    }

    void aMissedCallIsTextedTenSecondsAfterItsEndUnlessToldOtherwise()
    {
        PracticeOffice office;
        QCOMPARE(office.open({}), QString());
        QElapsedTimer sinceCall;
        sinceCall.start();
        QVERIFY(office.carrier.call(u"missed"_s, callerNumber(0)));
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts().value(callerNumber(0)), 1, 20'000);
        const qint64 took = sinceCall.elapsed();
        QVERIFY2(took >= 10'200 && took < 13'000, qPrintable(QString::number(took)));
    }

    void itEndsWithinFiveSecondsAndGoesOnWhereItWas()
    {
        PracticeOffice office;
        QMap<QString, QString> settings = hastySettings();
        settings.insert(u"delay-seconds"_s, u"4"_s);
        QCOMPARE(office.open(settings), QString());
        QVERIFY(office.carrier.call(u"missed"_s, callerNumber(0)));
        QTRY_COMPARE_WITH_TIMEOUT(office.unfinishedTexts(), 1, 5'000);
        QVERIFY(office.desk.terminate(5s));
        QTRY_COMPARE(office.carrier.state()["open_sockets"_L1].toInt(), 0);
        QVERIFY(office.carrier.call(u"missed"_s, callerNumber(1))); // nobody watches
        QVERIFY(office.carrier.acceptedTexts().isEmpty());
        QVERIFY(office.desk.startInBackground());
        QVERIFY(office.desk.waitForWatching());
        office.waitUntilSettled({callerNumber(0), callerNumber(1)}, 60s);
        QCOMPARE(office.complaintsAbout({callerNumber(0), callerNumber(1)}), QStringList());
    }

    void aProfileHasOneDesk()
    {
        PracticeOffice office;
        QCOMPARE(office.open({}), QString());
        const Printed second = office.desk.run({u"--background"_s});
        QCOMPARE(second.exitCode, 1);
        QCOMPARE(second.err, u"textback: Textback is already running for this profile.\n"_s);
        QVERIFY(office.desk.isWatching());
        QCOMPARE(office.carrier.state()["most_open_sockets"_L1].toInt(), 1);
    }

    void commandsFindTheRunningDesk()
    {
        PracticeOffice office;
        QCOMPARE(office.desk.run({u"status"_s}).exitCode, 1);
        QCOMPARE(office.open({{u"settle-seconds"_s, u"0"_s}, {u"delay-seconds"_s, u"600"_s}}), QString());
        QVERIFY(office.desk.run({u"account"_s, u"list"_s}).out.contains(office.carrier.baseUrl()));
        QCOMPARE(office.desk.run({u"config"_s, u"get"_s, u"delay-seconds"_s}).out, u"600\n"_s);
        QCOMPARE(office.desk.run({u"config"_s, u"set"_s, u"delay-seconds"_s, u"many"_s}).exitCode, 2);
        QVERIFY(office.desk.set({{u"delay-seconds"_s, u"0"_s}}));
        QVERIFY(office.carrier.call(u"missed"_s, callerNumber(0)));
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts().value(callerNumber(0)), 1, 5'000); // acts at once
        QVERIFY(office.desk.set({{u"automatic"_s, u"off"_s}}));
        QVERIFY(office.carrier.call(u"missed"_s, callerNumber(1)));
        QTRY_COMPARE_WITH_TIMEOUT(office.records().value(callerNumber(1)).calls, 1, 5'000);
        QVERIFY(!office.desk.status()["automatic"_L1].toBool());
        QVERIFY(!office.carrier.acceptedTexts().contains(callerNumber(1)));
    }

    void aRemovedAccountIsNotWatchedAnyMore()
    {
        PracticeOffice office;
        QCOMPARE(office.open({}), QString());
        QCOMPARE(office.desk.run({u"account"_s, u"remove"_s, u"1"_s}).exitCode, 0);
        QTRY_COMPARE(office.carrier.state()["open_sockets"_L1].toInt(), 0);
        QVERIFY(!office.desk.isWatching());
        QVERIFY(office.desk.terminate());
    }
};

} // namespace restart_test

TEXTBACK_TEST(restart_test, RestartTest)
#include "restart_test.moc"
