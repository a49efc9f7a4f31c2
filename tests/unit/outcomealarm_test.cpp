// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/outcomealarm.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace outcomealarm_test {

namespace {
constexpr UtcTime Now = UtcTime(1'772'550'000'000ms); // 2026-03-03 15:00 UTC
}

class OutcomeAlarmTest : public QObject {
    Q_OBJECT
private slots:
    void manyMissedCallsAndNotOneTextAreAnAlarm_data()
    {
        QTest::addColumn<int>("missed");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<int>("alarmAt");
        QTest::addColumn<int>("expected");
        QTest::newRow("none") << 0 << 0 << 5 << 0;
        QTest::newRow("one too few") << 4 << 0 << 5 << 0;
        QTest::newRow("just enough") << 5 << 0 << 5 << 5;
        QTest::newRow("one text is a sign of life") << 50 << 1 << 5 << 0;
        QTest::newRow("switched off") << 50 << 0 << 0 << 0;
        QTest::newRow("a setting nobody could make") << 50 << 0 << -1 << 0;
    }
    void manyMissedCallsAndNotOneTextAreAnAlarm()
    {
        QFETCH(int, missed);
        QFETCH(int, accepted);
        QFETCH(int, alarmAt);
        QTEST(missedWithoutText({missed, accepted}, OfficePolicy{}, alarmAt, Now), "expected");
    }

    void nobodyExpectsTextsWhilePeopleWantNone()
    {
        OfficePolicy policy;
        policy.automatic = false;
        QCOMPARE(missedWithoutText({9, 0}, policy, 5, Now), 0);
        policy = {};
        policy.textingDesk = false;
        QCOMPARE(missedWithoutText({9, 0}, policy, 5, Now), 0);
        policy = {};
        policy.pausedUntil = Now + 1ms;
        QCOMPARE(missedWithoutText({9, 0}, policy, 5, Now), 0);
        policy.pausedUntil = Now;
        QCOMPARE(missedWithoutText({9, 0}, policy, 5, Now), 9);
    }

    void theDayIsThatOfTheOfficeAlsoWhereTheClocksGoForward()
    {
        OpeningHours hours;
        hours.timeZone = u"America/Chicago"_s;
        const QTimeZone zone("America/Chicago");
        for (const QDate date : {QDate(2026, 3, 3), QDate(2026, 3, 8), QDate(2026, 11, 1)}) {
            const UtcTime evening = fromQDateTime(QDateTime(date, QTime(23, 30), zone));
            QCOMPARE(dayBegan(hours, evening), fromQDateTime(QDateTime(date, QTime(0, 0), zone)));
        }
    }
};

} // namespace outcomealarm_test

TEXTBACK_TEST(outcomealarm_test, OutcomeAlarmTest)
#include "outcomealarm_test.moc"
