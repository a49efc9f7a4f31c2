// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reporting.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace reporting_test {

namespace {

UtcTime at(const QString &zone, const QDate &day, int hour, int minute = 0)
{
    return fromQDateTime(QDateTime(day, QTime(hour, minute), QTimeZone(zone.toUtf8())));
}

ReportWish wishFor(const QString &zone, const QDate &first, const QDate &last)
{
    ReportWish wish{.first = first, .last = last, .hours = {}};
    wish.hours.timeZone = zone;
    return wish;
}

ReportedCall callAt(UtcTime started)
{
    ReportedCall call;
    call.startedAt = started;
    call.endedAt = started + 20s;
    return call;
}

} // namespace

/// What came of missed calls, counted.
class ReportingTest : public QObject {
    Q_OBJECT
private slots:
    void daysAreThoseOfTheOfficeAlsoWhenTheClockChanges_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("hours");
        QTest::newRow("Chicago, an hour less") << u"America/Chicago"_s << QDate(2026, 3, 8) << 23;
        QTest::newRow("Chicago, an hour more") << u"America/Chicago"_s << QDate(2026, 11, 1) << 25;
        QTest::newRow("Sydney, an hour more") << u"Australia/Sydney"_s << QDate(2026, 4, 5) << 25;
        QTest::newRow("Kathmandu") << u"Asia/Kathmandu"_s << QDate(2026, 4, 5) << 24;
        QTest::newRow("Santiago, midnight is skipped") << u"America/Santiago"_s << QDate(2026, 9, 6) << 23;
    }
    void daysAreThoseOfTheOfficeAlsoWhenTheClockChanges()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, day);
        QFETCH(int, hours);
        const ReportWish wish = wishFor(zone, day, day);
        const auto [from, to] = spanOf(wish);
        QCOMPARE((to - from) / 1h, hours);
        ReportBuilder builder(wish);
        builder.add(callAt(from - 1ms));
        builder.add(callAt(to));
        for (UtcTime each = from; each < to; each += 30min)
            builder.add(callAt(each));
        const Report report = builder.report();
        QCOMPARE(report.total.missed, hours * 2);
        QCOMPARE(report.days.size(), 1);
        const auto &row = report.week[size_t(day.dayOfWeek() - 1)];
        QCOMPARE(std::accumulate(row.begin(), row.end(), 0), hours * 2);
        // The hour that comes twice counts twice, the one that is skipped not at all.
        QCOMPARE(*std::max_element(row.begin(), row.end()), hours == 25 ? 4 : 2);
        QCOMPARE(*std::min_element(row.begin(), row.end()), hours == 23 ? 0 : 2);
    }

    void theHourOfTheWeekIsTheOneOnTheOfficesWall()
    {
        ReportBuilder builder(wishFor(u"America/Chicago"_s, QDate(2026, 3, 1), QDate(2026, 3, 31)));
        builder.add(callAt(at(u"America/Chicago"_s, QDate(2026, 3, 6), 12, 59))); // Friday, before the change
        builder.add(callAt(at(u"America/Chicago"_s, QDate(2026, 3, 13), 12, 1))); // Friday, after it
        QCOMPARE(builder.report().week[4][12], 2);
    }

    void halfAndNineOfTenAreTakenFromWhatReallyHappened()
    {
        const QDate day(2026, 3, 3);
        ReportBuilder builder(wishFor(u"UTC"_s, day, day));
        for (int each = 10; each >= 1; --each) {
            ReportedCall call = callAt(at(u"UTC"_s, day, 12, each));
            call.textedAt = *call.endedAt + std::chrono::seconds(each);
            builder.add(call);
        }
        ReportedCall early = callAt(at(u"UTC"_s, day, 13));
        early.textedAt = *early.endedAt - 5s; // clocks disagree: no figure
        builder.add(early);
        const Report report = builder.report();
        QCOMPARE(report.toText, (ReportTimes{10, 5s, 9s}));
        QCOMPARE(report.toAnswer, ReportTimes{});
        QCOMPARE(report.total.texted, 11);
    }

    void onlyRepliesThatCameWhileOpenCountForOurOwnAnswer()
    {
        const QDate day(2026, 3, 3); // a Tuesday
        ReportWish wish = wishFor(u"UTC"_s, day, day);
        wish.hours.alwaysOpen = false;
        wish.hours.week[1] = {{480, 1020, false}};
        ReportBuilder builder(wish);
        for (const int hour : {7, 9, 18}) {
            ReportedCall call = callAt(at(u"UTC"_s, day, 6));
            call.textedAt = at(u"UTC"_s, day, 6, 1);
            call.repliedAt = at(u"UTC"_s, day, hour);
            call.answeredAt = *call.repliedAt + std::chrono::minutes(hour);
            builder.add(call);
        }
        QCOMPARE(builder.report().toAnswer, (ReportTimes{1, 9min, 9min}));
    }

    void everyCallThatGotNoTextHasOneReason()
    {
        QRandomGenerator random(11);
        const QDate day(2026, 3, 3);
        ReportBuilder builder(wishFor(u"UTC"_s, day, day));
        int stopped = 0;
        for (int each = 0; each < 500; ++each) {
            ReportedCall call = callAt(at(u"UTC"_s, day, random.bounded(24), random.bounded(60)));
            if (random.bounded(3) == 0)
                call.textedAt = *call.endedAt + 10s;
            call.failed = random.bounded(5) == 0;
            call.decision = Decision(random.bounded(3));
            call.decidedBy = CheckKind(random.bounded(CheckKindCount));
            stopped += !call.textedAt && !call.failed && call.decision != Decision::Text ? 1 : 0;
            builder.add(call);
        }
        const Report report = builder.report();
        const int reasons = std::accumulate(report.stopped.begin(), report.stopped.end(), 0);
        QCOMPARE(reasons, stopped);
        QCOMPARE(reasons + report.textFailed + report.otherwise, report.total.missed - report.total.texted);
    }
};

} // namespace reporting_test

TEXTBACK_TEST(reporting_test, ReportingTest)
#include "reporting_test.moc"
