// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/openinghours.h"
#include "core/policy/sendtimes.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace sendtimes_test {

namespace {

OpeningHours office(const QString &week)
{
    OpeningHours hours;
    hours.timeZone = u"America/Chicago"_s;
    if (!weekFromText(week, hours).isEmpty())
        qFatal("unreadable week");
    return hours;
}

UtcTime at(const QString &words)
{
    return fromQDateTime(QDateTime(QDate::fromString(words.left(10), Qt::ISODate),
                                   QTime::fromString(words.mid(11), u"HH:mm"_s), QTimeZone("America/Chicago")));
}

} // namespace

class SendTimesTest : public QObject {
    Q_OBJECT
private slots:
    void timesAreOfferedThatPeopleMean_data()
    {
        QTest::addColumn<QString>("week");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("later");
        QTest::addColumn<QString>("opening");
        const QString week = u"mon-fri 09:00-17:00"_s;
        QTest::newRow("forenoon") << week << u"2026-03-03 10:10"_s << u"2026-03-03 13:00"_s << u"2026-03-04 09:00"_s;
        QTest::newRow("on the hour") << week << u"2026-03-03 10:00"_s << u"2026-03-03 12:00"_s << u"2026-03-04 09:00"_s;
        QTest::newRow("evening") << week << u"2026-03-03 19:30"_s << u""_s << u"2026-03-04 09:00"_s;
        QTest::newRow("friday") << week << u"2026-03-06 10:00"_s << u"2026-03-06 12:00"_s << u"2026-03-09 09:00"_s;
        QTest::newRow("never closed") << u"always"_s << u"2026-03-03 10:00"_s << u"2026-03-03 12:00"_s
                                      << u"2026-03-04 08:00"_s;
        QTest::newRow("never open") << u"closed"_s << u"2026-03-03 10:00"_s << u"2026-03-03 12:00"_s
                                    << u"2026-03-04 08:00"_s;
        QTest::newRow("the night before the clocks go forward")
            << week << u"2026-03-07 23:30"_s << u""_s << u"2026-03-09 09:00"_s;
    }
    void timesAreOfferedThatPeopleMean()
    {
        QFETCH(QString, week);
        QFETCH(QString, now);
        QFETCH(QString, later);
        QFETCH(QString, opening);
        const SendTimes times = sendTimes(office(week), OfficePolicy().quiet, at(now));
        QCOMPARE(times.laterToday, later.isEmpty() ? std::nullopt : std::optional(at(later)));
        QCOMPARE(times.nextOpening, at(opening));
    }

    void nightsAreQuietOnTheOfficesClock()
    {
        const OpeningHours hours = office(u"always"_s);
        const auto quiet = OfficePolicy().quiet;
        QVERIFY(isQuietTime(hours, quiet, at(u"2026-03-03 07:59"_s)));
        QVERIFY(!isQuietTime(hours, quiet, at(u"2026-03-03 08:00"_s)));
        QVERIFY(!isQuietTime(hours, quiet, at(u"2026-03-03 20:59"_s)));
        QVERIFY(isQuietTime(hours, quiet, at(u"2026-03-03 21:00"_s)));
    }

    void theOwnerSaysWhenItIsQuiet()
    {
        const OpeningHours hours = office(u"mon-fri 06:00-17:00"_s);
        const DayTimes noon{12 * 60, 14 * 60};
        QVERIFY(!isQuietTime(hours, noon, at(u"2026-03-03 11:59"_s)));
        QVERIFY(isQuietTime(hours, noon, at(u"2026-03-03 13:59"_s)));
        QVERIFY(!isQuietTime(hours, std::nullopt, at(u"2026-03-03 03:00"_s)));
        const UtcTime evening = at(u"2026-03-03 17:30"_s);
        QCOMPARE(sendTimes(hours, OfficePolicy().quiet, evening).nextOpening, at(u"2026-03-04 08:00"_s)); // not at six
        QCOMPARE(sendTimes(hours, std::nullopt, evening).nextOpening, at(u"2026-03-04 06:00"_s));
    }
};

} // namespace sendtimes_test

TEXTBACK_TEST(sendtimes_test, SendTimesTest)
#include "sendtimes_test.moc"
