// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/openinghours.h"
#include "core/policy/render.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace hourswords_test {

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
        QTEST(nextOpenInWords(office(Week), instant(when)).in(TextLanguage::English), "words");
    }

    void anOpeningFarAheadHasItsDate()
    {
        const UtcTime monday = instant(u"2026-03-02T09:00:00-06:00"_s);
        const auto english = [&monday](const QString &week) {
            return nextOpenInWords(office(week), monday).in(TextLanguage::English);
        };
        QCOMPARE(english(u"mon 08:00-08:30"_s), u"Monday, March 9 at 8:00 AM"_s);
        QCOMPARE(english(u"sun 10:00-11:00"_s), u"Sunday at 10:00 AM"_s);
        QVERIFY(nextOpenInWords(office(u"closed"_s), monday) == Spoken());
        QVERIFY(nextOpenInWords(office(u"always"_s), monday) == Spoken());
    }

    void todaysHoursAreSaidAsPeopleSayThem()
    {
        const UtcTime tuesday = instant(u"2026-03-03T21:00:00-06:00"_s);
        const auto english = [&tuesday](const QString &week) {
            return openTodayInWords(office(week), tuesday).in(TextLanguage::English);
        };
        QCOMPARE(english(Week), u"8:00 AM to 12:00 PM and 1:00 PM to 5:00 PM"_s);
        QCOMPARE(english(u"tue 08:00-12:00 12:00-24:00"_s), u"8:00 AM to midnight"_s);
        QCOMPARE(english(u"tue 01:00-02:00 03:00-04:00 05:00-06:00"_s),
                 u"1:00 AM to 2:00 AM, 3:00 AM to 4:00 AM and 5:00 AM to 6:00 AM"_s);
        QCOMPARE(english(u"always"_s), u"all day"_s);
        QVERIFY(openTodayInWords(office(u"mon 08:00-17:00"_s), tuesday) == Spoken());
    }

    void spanishAndFrenchSayThemInTheirOwnWay_data()
    {
        QTest::addColumn<QString>("week");
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("spanish");
        QTest::addColumn<QString>("french");
        const auto row = [](const char *name, const QString &week, const QString &when, const QString &spanish,
                            const QString &french) { QTest::newRow(name) << week << when << spanish << french; };
        row("early", Week, u"2026-03-03T06:00:00-06:00"_s, u"hoy a las 8:00 a. m."_s, u"aujourd'hui à 8 h"_s);
        row("lunch: one o'clock", Week, u"2026-03-03T12:30:00-06:00"_s, u"hoy a la 1:00 p. m."_s,
            u"aujourd'hui à 13 h"_s);
        row("evening", Week, u"2026-03-03T21:14:00-06:00"_s, u"mañana a las 8:00 a. m."_s, u"demain à 8 h"_s);
        row("Monday", Week, u"2026-03-07T15:00:00-06:00"_s, u"el lunes a las 8:00 a. m."_s, u"lundi à 8 h"_s);
        row("half past", u"sat 09:30-12:00"_s, u"2026-03-04T15:00:00-06:00"_s, u"el sábado a las 9:30 a. m."_s,
            u"samedi à 9 h 30"_s);
        row("a week ahead", u"mon 12:05-12:30"_s, u"2026-03-02T12:10:00-06:00"_s,
            u"el lunes 9 de marzo a las 12:05 p. m."_s, u"lundi 9 mars à 12 h 05"_s);
        row("the first of a month", u"sat 00:00-01:00"_s, u"2026-07-25T00:10:00-05:00"_s,
            u"el sábado 1 de agosto a las 12:00 a. m."_s, u"samedi 1er août à 0 h"_s);
        row("never", u"closed"_s, u"2026-03-03T12:00:00-06:00"_s, {}, {});
    }
    void spanishAndFrenchSayThemInTheirOwnWay()
    {
        QFETCH(QString, week);
        QFETCH(QString, when);
        const Spoken said = nextOpenInWords(office(week), instant(when));
        QTEST(said.in(TextLanguage::Spanish), "spanish");
        QTEST(said.in(TextLanguage::French), "french");
    }

    void spanishAndFrenchSayTheHoursOfTheDayInTheirOwnWay()
    {
        const UtcTime tuesday = instant(u"2026-03-03T21:00:00-06:00"_s);
        const auto said = [&tuesday](const QString &week, TextLanguage language) {
            return openTodayInWords(office(week), tuesday).in(language);
        };
        QCOMPARE(said(Week, TextLanguage::Spanish), u"de 8:00 a. m. a 12:00 p. m. y de 1:00 p. m. a 5:00 p. m."_s);
        QCOMPARE(said(Week, TextLanguage::French), u"de 8 h à 12 h et de 13 h à 17 h"_s);
        QCOMPARE(said(u"tue 08:30-24:00"_s, TextLanguage::Spanish), u"de 8:30 a. m. a medianoche"_s);
        QCOMPARE(said(u"tue 08:30-24:00"_s, TextLanguage::French), u"de 8 h 30 à minuit"_s);
        QCOMPARE(said(u"always"_s, TextLanguage::Spanish), u"las 24 horas"_s);
        QCOMPARE(said(u"always"_s, TextLanguage::French), u"toute la journée"_s);
    }
};

} // namespace hourswords_test

TEXTBACK_TEST(hourswords_test, HoursWordsTest)
#include "hourswords_test.moc"
