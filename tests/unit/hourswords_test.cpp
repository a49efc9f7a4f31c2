// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/openinghours.h"
#include "core/policy/render.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace {

UtcTime instant(const QString &iso)
{
    return fromQDateTime(QDateTime::fromString(iso, Qt::ISODate));
}

OpeningHours office(const QString &week)
{
    OpeningHours hours;
    hours.timeZone = u"America/Chicago"_s;
    if (!weekFromText(week, hours).isEmpty())
        qFatal("the test's own week is wrong");
    return hours;
}

const QString Week = u"mon-fri 08:00-12:00 (12:00-13:00) 13:00-17:00; sat 09:00-12:00"_s;

} // namespace

class HoursWordsTest : public QObject {
    Q_OBJECT
private slots:
    void theNextOpeningIsSaidAsPeopleSayIt_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("words");
        QTest::newRow("early") << u"2026-03-03T06:00:00-06:00"_s << u"today at 8:00 AM"_s;
        QTest::newRow("lunch") << u"2026-03-03T12:30:00-06:00"_s << u"today at 1:00 PM"_s;
        QTest::newRow("evening") << u"2026-03-03T21:14:00-06:00"_s << u"tomorrow at 8:00 AM"_s;
        QTest::newRow("after midnight") << u"2026-03-04T00:30:00-06:00"_s << u"today at 8:00 AM"_s;
        QTest::newRow("Saturday, over the change of the clocks")
            << u"2026-03-07T15:00:00-06:00"_s << u"Monday at 8:00 AM"_s;
        QTest::newRow("open: after the break") << u"2026-03-03T09:00:00-06:00"_s << u"today at 1:00 PM"_s;
        QTest::newRow("open: tomorrow") << u"2026-03-03T14:00:00-06:00"_s << u"tomorrow at 8:00 AM"_s;
    }
    void theNextOpeningIsSaidAsPeopleSayIt()
    {
        QFETCH(QString, when);
        QTEST(nextOpenInWords(office(Week), instant(when)), "words");
    }

    void anOpeningFarAheadHasItsDate()
    {
        const UtcTime monday = instant(u"2026-03-02T09:00:00-06:00"_s);
        QCOMPARE(nextOpenInWords(office(u"mon 08:00-08:30"_s), monday), u"Monday, March 9 at 8:00 AM"_s);
        QCOMPARE(nextOpenInWords(office(u"sun 10:00-11:00"_s), monday), u"Sunday at 10:00 AM"_s);
        QVERIFY(nextOpenInWords(office(u"closed"_s), monday).isEmpty());
        QVERIFY(nextOpenInWords(office(u"always"_s), monday).isEmpty());
    }

    void todaysHoursAreSaidAsPeopleSayThem()
    {
        const UtcTime tuesday = instant(u"2026-03-03T21:00:00-06:00"_s);
        QCOMPARE(openTodayInWords(office(Week), tuesday), u"8:00 AM to 12:00 PM and 1:00 PM to 5:00 PM"_s);
        QCOMPARE(openTodayInWords(office(u"tue 08:00-12:00 12:00-24:00"_s), tuesday), u"8:00 AM to midnight"_s);
        QCOMPARE(openTodayInWords(office(u"tue 01:00-02:00 03:00-04:00 05:00-06:00"_s), tuesday),
                 u"1:00 AM to 2:00 AM, 3:00 AM to 4:00 AM and 5:00 AM to 6:00 AM"_s);
        QCOMPARE(openTodayInWords(office(u"always"_s), tuesday), u"all day"_s);
        QVERIFY(openTodayInWords(office(u"mon 08:00-17:00"_s), tuesday).isEmpty());
    }
};

QTEST_GUILESS_MAIN(HoursWordsTest)
#include "hourswords_test.moc"
