// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/watchdays.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace watchdays_test {

namespace {

UtcTime at(int day, int hour, int minute = 0)
{
    return fromQDateTime(QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC));
}

} // namespace

/// The watch ledger, day by day.
class WatchDaysTest : public QObject {
    Q_OBJECT
private slots:
    void aDayWithoutAGapWasWatchedWhole()
    {
        const auto days = watchDays({{at(2, 9), true, {}}}, at(1, 0), at(2, 17), QTimeZone::utc());
        QCOMPARE(days.size(), 1);
        QCOMPARE(days.constFirst().date, QDate(2026, 3, 2));
        QCOMPARE(days.constFirst().watched, Milliseconds(8h));
        QCOMPARE(days.constFirst().all, Milliseconds(8h)); // what was before the first line is nobody's time
        QVERIFY(days.constFirst().gaps.isEmpty());
    }

    void aGapOverMidnightIsCutInTwo()
    {
        const QList<WatchChange> changes{
            {at(2, 9), true, {}}, {at(2, 22), false, TroubleKind::NoNetwork}, {at(3, 6), true, {}}};
        const auto days = watchDays(changes, at(1, 0), at(3, 12), QTimeZone::utc());
        QCOMPARE(days.size(), 2);
        QCOMPARE(days.at(0).date, QDate(2026, 3, 3)); // newest first
        QCOMPARE(days.at(0).watched, Milliseconds(6h));
        QCOMPARE(days.at(0).gaps.size(), 1);
        QCOMPARE(days.at(0).gaps.at(0).to, at(3, 6));
        QCOMPARE(days.at(0).gaps.at(0).why, TroubleKind::NoNetwork);
        QCOMPARE(days.at(1).watched, Milliseconds(13h));
        QCOMPARE(days.at(1).gaps.at(0).from, at(2, 22));
    }

    void linesOfARunThatEndedWithoutAWordJoinTheNext()
    {
        const QList<WatchChange> changes{
            {at(2, 9), true, {}}, {at(2, 12), false, {}}, {at(2, 12, 1), false, {}}, {at(2, 14), true, {}}};
        const auto days = watchDays(changes, at(1, 0), at(2, 15), QTimeZone::utc());
        QCOMPARE(days.constFirst().gaps.size(), 1);
        QCOMPARE(days.constFirst().gaps.at(0).from, at(2, 12));
        QCOMPARE(days.constFirst().gaps.at(0).to, at(2, 14));
    }

    void shortGapsCountButAreNotListed()
    {
        const QList<WatchChange> changes{
            {at(2, 9), true, {}}, {at(2, 10), false, TroubleKind::StreamSilent}, {at(2, 10) + 30s, true, {}}};
        const auto days = watchDays(changes, at(1, 0), at(2, 11), QTimeZone::utc());
        QVERIFY(days.constFirst().gaps.isEmpty());
        QCOMPARE(days.constFirst().watched, Milliseconds(2h - 30s));
    }

    void daysAreThoseOfThePlaceAlsoWhenTheClockIsChanged()
    {
        const QTimeZone zone("America/Chicago");
        const UtcTime evening = fromQDateTime(QDateTime(QDate(2026, 3, 7), QTime(20, 0), zone));
        const UtcTime later = fromQDateTime(QDateTime(QDate(2026, 3, 8), QTime(20, 0), zone));
        const auto days = watchDays({{evening, true, {}}}, evening, later, zone);
        QCOMPARE(days.size(), 2);
        QCOMPARE(days.at(0).watched, Milliseconds(19h)); // the night of the summer time
        QCOMPARE(days.at(1).watched, Milliseconds(4h));
    }

    void anEmptyLedgerSaysNothing() { QVERIFY(watchDays({}, at(1, 0), at(2, 0), QTimeZone::utc()).isEmpty()); }
};

} // namespace watchdays_test

TEXTBACK_TEST(watchdays_test, WatchDaysTest)
#include "watchdays_test.moc"
