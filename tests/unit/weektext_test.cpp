// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/openinghours.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace weektext_test {

class WeekTextTest : public QObject {
    Q_OBJECT
private slots:
    void aWeekIsReadAndWrittenInOneForm_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("always", u"always"_s);
        same("closed", u"closed"_s);
        same("office", u"mon-fri 08:00-12:00 (12:00-13:00) 13:00-17:00; sat 09:00-12:00"_s);
        same("all days", u"mon-sun 00:00-24:00"_s);
        same("past midnight", u"fri-sat 22:00-02:00"_s);
        same("gaps", u"tue 09:00-17:00; thu-fri 09:00-17:00"_s);
        QTest::newRow("sloppy") << u"  MON-fri   8:00-17:00 ;; SAT 9:00-12:00; "_s
                                << u"mon-fri 08:00-17:00; sat 09:00-12:00"_s;
        QTest::newRow("any order") << u"sat 13:00-14:00 09:00-12:00; mon 08:00-17:00"_s
                                   << u"mon 08:00-17:00; sat 09:00-12:00 13:00-14:00"_s;
        QTest::newRow("over the week's end") << u"sat-mon 10:00-11:00"_s << u"mon 10:00-11:00; sat-sun 10:00-11:00"_s;
        QTest::newRow("a closed day") << u"mon-sat 08:00-17:00; sun closed"_s << u"mon-sat 08:00-17:00"_s;
    }
    void aWeekIsReadAndWrittenInOneForm()
    {
        QFETCH(QString, written);
        OpeningHours hours;
        QCOMPARE(weekFromText(written, hours), QString());
        QTEST(weekToText(hours), "kept");
    }

    void aMistakeIsNamedInASentenceAndChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        QTest::newRow("empty") << u" "_s << u"look like"_s;
        QTest::newRow("only separators") << u";;"_s << u"look like"_s;
        QTest::newRow("no day") << u"08:00-17:00"_s << u"not a day"_s;
        QTest::newRow("unknown day") << u"monday 08:00-17:00"_s << u"\"monday\" is not a day"_s;
        QTest::newRow("three days") << u"mon-tue-wed 08:00-17:00"_s << u"not a day"_s;
        QTest::newRow("no times") << u"mon"_s << u"missing"_s;
        QTest::newRow("not a time") << u"mon 8-17"_s << u"\"8-17\""_s;
        QTest::newRow("no such time") << u"mon 08:00-17:60"_s << u"no clock shows"_s;
        QTest::newRow("hour 25") << u"mon 08:00-25:00"_s << u"no clock shows"_s;
        QTest::newRow("empty stretch") << u"fri 08:00-08:00"_s << u"no length"_s;
        QTest::newRow("open bracket") << u"fri (08:00-09:00"_s << u"is not a time"_s;
        QTest::newRow("overlap") << u"fri 08:00-12:00 11:00-13:00"_s << u"overlap"_s;
        QTest::newRow("same day twice") << u"mon-fri 08:00-12:00; wed 13:00-14:00"_s << u"wed is there twice"_s;
        QTest::newRow("closed and not") << u"mon closed 08:00-12:00"_s << u"\"closed\""_s;
        QTest::newRow("endless") << u"mon 08:00-12:00; "_s.repeated(10'000) << u"too long"_s;
    }
    void aMistakeIsNamedInASentenceAndChangesNothing()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        OpeningHours hours;
        hours.week[0] = {{60, 120}};
        const OpeningHours before = hours;
        const QString wrong = weekFromText(text, hours);
        QVERIFY2(wrong.contains(names) && wrong.endsWith(u'.') && wrong.size() < 200, qPrintable(wrong));
        QCOMPARE(hours, before);
    }

    void anyWeekComesBackAsItWas()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            OpeningHours hours;
            hours.alwaysOpen = false;
            for (auto &day : hours.week) {
                for (int minute = random.bounded(600); minute < 1440 && day.size() < 5;) {
                    const int to = std::min(1440, minute + 1 + random.bounded(400));
                    day.append({minute, to, random.bounded(3) == 0});
                    minute = to + random.bounded(2) * random.bounded(300);
                }
            }
            OpeningHours back;
            QCOMPARE(weekFromText(weekToText(hours), back), QString());
            QCOMPARE(back, hours);
        }
    }

    void garbageNeverCrashes()
    {
        QRandomGenerator random(11);
        const QString letters = u"monfri0123456789:-(); \u00E9\u0000closed"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int length = random.bounded(30); length > 0; --length)
                text += letters[random.bounded(int(letters.size()))];
            OpeningHours hours;
            const QString wrong = weekFromText(text, hours);
            QVERIFY(wrong.size() < 300);
        }
    }
};

} // namespace weektext_test

TEXTBACK_TEST(weektext_test, WeekTextTest)
#include "weektext_test.moc"
