// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/daytext.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace daytext_test {

using Stretches = QList<HoursStretch>;

namespace {

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

} // namespace

class DayTextTest : public QObject {
    Q_OBJECT
private slots:
    void aDaysTimesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Stretches>("stretches");
        const Stretches usual{{at(8), at(12)}, {at(12), at(13), true}, {at(13), at(17)}};
        QTest::newRow("short") << u"8-5, break 12-1"_s << usual;
        QTest::newRow("brackets") << u"8-12, (12-1), 1-5"_s << usual;
        QTest::newRow("brackets, no comma") << u"8-5 (12-1)"_s << usual;
        QTest::newRow("brackets in between") << u"8-12 (12-1) 1-5"_s << usual;
        QTest::newRow("brackets round the word") << u"8-5 ( break 12 - 1 )"_s << usual;
        QTest::newRow("break, no comma") << u"8 to 5 break 12 to 1"_s << usual;
        QTest::newRow("am and pm") << u"8 am to 5 PM, Break 12 pm - 1 pm"_s << usual;
        QTest::newRow("24 hours") << u"08:00\u201317:00; break 12:00\u201313:00"_s << usual;
        QTest::newRow("two stretches") << u"8-12, 1-5:30"_s << Stretches{{at(8), at(12)}, {at(13), at(17, 30)}};
        QTest::newRow("late") << u"22-2"_s << Stretches{{at(22), at(26)}};
        QTest::newRow("late, am and pm") << u"10 pm - 2 am"_s << Stretches{{at(22), at(26)}};
        QTest::newRow("early") << u"6:30-2"_s << Stretches{{at(6, 30), at(14)}};
        QTest::newRow("to midnight") << u"18-24"_s << Stretches{{at(18), at(24)}};
        QTest::newRow("12 to 12") << u"12 am - 12 pm"_s << Stretches{{0, at(12)}};
        QTest::newRow("without colons") << u"0830-1715"_s << Stretches{{at(8, 30), at(17, 15)}};
        QTest::newRow("with h") << u"8h-17h30"_s << Stretches{{at(8), at(17, 30)}};
        QTest::newRow("exact minutes") << u"9:07 am - 5:13 pm"_s << Stretches{{at(9, 7), at(17, 13)}};
        QTest::newRow("copied from a mirrored line")
            << u"\u20688:00 AM\u2069 \u2013 \u20685:00 PM\u2069, break \u206812 PM\u2069 \u2013 \u20681 PM\u2069"_s
            << usual;
        QTest::newRow("closed") << u" Closed "_s << Stretches{};
        QTest::newRow("nothing") << u"  "_s << Stretches{};
        QTest::newRow("all day") << u"all day"_s << Stretches{{0, at(24)}};
    }
    void aDaysTimesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        const DayReading reading = readDay(text, {});
        QCOMPARE(reading.problem, DayTextProblem::None);
        QTEST(reading.stretches, "stretches");
    }

    void whatIsNoTimeIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DayTextProblem>("problem");
        QTest::addColumn<QString>("part");
        QTest::newRow("words") << u"8-12, noonish-5"_s << DayTextProblem::NotATime << u"noonish-5"_s;
        QTest::newRow("half a bracket") << u"8-5 (12-1"_s << DayTextProblem::NotATime << u"(12-1"_s;
        QTest::newRow("no end") << u"8-12, 1"_s << DayTextProblem::NoEnd << u"1"_s;
        QTest::newRow("minute 60") << u"8:60-12"_s << DayTextProblem::NotATime << u"8:60-12"_s;
        QTest::newRow("hour 25") << u"8-25"_s << DayTextProblem::NotATime << u"8-25"_s;
        QTest::newRow("13 pm") << u"1-13 pm"_s << DayTextProblem::NotATime << u"1-13 pm"_s;
        QTest::newRow("no length") << u"08:00-08:00"_s << DayTextProblem::NotATime << u"08:00-08:00"_s;
        QTest::newRow("three") << u"8-9-10"_s << DayTextProblem::NotATime << u"8-9-10"_s;
        QTest::newRow("too long") << QString(400, u'8') << DayTextProblem::TooLong << QString();
    }
    void whatIsNoTimeIsNamed()
    {
        QFETCH(QString, text);
        const DayReading reading = readDay(text, {});
        QTEST(reading.problem, "problem");
        QTEST(reading.part, "part");
        QVERIFY(reading.stretches.isEmpty());
    }

    void otherLanguagesBringTheirWords()
    {
        const DayWords spanish{{u"cerrado"_s}, {u"todo el d\u00EDa"_s}, {u"descanso"_s}, {u"a. m."_s}, {u"p. m."_s}};
        QCOMPARE(readDay(u"9 a. m. - 5 p. m., descanso 1-2"_s, spanish).stretches,
                 (Stretches{{at(9), at(13)}, {at(13), at(14), true}, {at(14), at(17)}}));
        QVERIFY(readDay(u"Cerrado"_s, spanish).stretches.isEmpty());
    }

    void singleTimesAreRead()
    {
        QCOMPARE(readMinute(u"1:30 PM"_s, {}), at(13, 30));
        QCOMPARE(readMinute(u"13.30"_s, {}), at(13, 30));
        QCOMPARE(readMinute(u"12 am"_s, {}), 0);
        QVERIFY(!readMinute(u"soon"_s, {}));
        QVERIFY(!readMinute(QString(), {}));
    }

    void whateverIsTypedGivesSoundStretchesOrAProblem()
    {
        QRandomGenerator random(11);
        const QString letters = u"0123456789:-, ;()apmbreakclosed\u2013\u0000\u202E"_s;
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (int length = random.bounded(24); length > 0; --length)
                text += letters.at(random.bounded(int(letters.size())));
            for (const HoursStretch &stretch : readDay(text, {}).stretches) {
                QVERIFY(stretch.from >= 0 && stretch.from < 1440);
                QVERIFY(stretch.to > stretch.from && stretch.to <= stretch.from + 1440);
            }
        }
    }
};

} // namespace daytext_test

TEXTBACK_TEST(daytext_test, DayTextTest)
#include "daytext_test.moc"
