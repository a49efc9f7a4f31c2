// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/linecheck.h"
#include "tests/support/testprogram.h"
#include "ui/setup/linelist.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace linelist_test {

/// What each of the office's numbers is good for is said before the first text fails.
class LineListTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }

    void whatKeepsALineFromTextingIsSaidWithTheNextStep_data()
    {
        QTest::addColumn<LineStanding>("standing");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("nextStep");
        QTest::addColumn<bool>("canText");
        const QString fails = u"its texts are refused"_s;
        QTest::newRow("not told") << LineStanding{} << u"does not say"_s << u"ask them"_s << true;
        QTest::newRow("waits") << LineStanding{Registration::Waiting, false, false} << fails << u"how far"_s << false;
        QTest::newRow("refused") << LineStanding{Registration::Refused, false, false} << fails << u"hand it in again"_s
                                 << false;
        QTest::newRow("missing") << LineStanding{Registration::Missing, false, false} << fails
                                 << u"An administrator can register it"_s << false;
        QTest::newRow("off") << LineStanding{Registration::Confirmed, true, false} << u"switched off"_s
                             << u"Ask an administrator"_s << false;
    }
    void whatKeepsALineFromTextingIsSaidWithTheNextStep()
    {
        QFETCH(LineStanding, standing);
        QFETCH(QString, problem);
        QFETCH(QString, nextStep);
        QFETCH(bool, canText);
        LineList list;
        list.show({line(standing)}, {});
        const QString words = wordsOf(list);
        QVERIFY2(words.contains(problem), qPrintable(words));
        QVERIFY2(words.contains(nextStep), qPrintable(words));
        QCOMPARE(list.anyCanText(), canText);
        QCOMPARE(words.contains(u"None of your numbers may send texts"_s), !canText);
    }

    void whoAnswersStopAndWhatCouldNotBeReadIsSaid()
    {
        AccountFacts account;
        LineList list;
        list.show({line({Registration::Confirmed, false, false})}, {}, account);
        QVERIFY(wordsOf(list).contains(u"shows with the first who does"_s)); // nobody knows yet
        QVERIFY(!wordsOf(list).contains(u"HELP"_s));
        account.confirmsStop = account.answersHelp = true;
        account.notes = {noteOf(AccountRemark{AccountNote::ExtensionsUnread, u"CMN-408"_s}), u"<b>Other</b>"_s};
        list.show({line({Registration::Confirmed, false, false})}, {}, account);
        QVERIFY(wordsOf(list).contains(u"confirms that to them itself"_s));
        QVERIFY(wordsOf(list).contains(u"Who writes HELP"_s));
        QVERIFY(wordsOf(list).contains(u"did not list the people and queues"_s));
        QVERIFY(wordsOf(list).contains(u"CMN-408"_s));
        QVERIFY(wordsOf(list).contains(u"<b>Other</b>"_s));
        list.show({}, {}, account);
        QVERIFY(!wordsOf(list).contains(u"STOP"_s)); // without numbers there is nothing to say
    }

    void aRegisteredLineHasNothingMoreToSay()
    {
        LineList list;
        list.show({line({Registration::Confirmed, false, false})}, {});
        QVERIFY(wordsOf(list).endsWith(u"May send texts."_s));
        QVERIFY(list.anyCanText());
    }

    void healthPrivacyIsSaidOnceForAllLines()
    {
        LineList list;
        const Line one = line({Registration::Confirmed, false, true});
        list.show({one, one}, {});
        QCOMPARE(wordsOf(list).count(u"HIPAA"_s), 1);
        list.show({line({Registration::Confirmed, false, false})}, {});
        QVERIFY(!wordsOf(list).contains(u"HIPAA"_s));
    }

private:
    static Line line(const LineStanding &standing)
    {
        CarrierLine told{u"1"_s, PhoneNumber::fromE164(u"+15125550100"_s).value()};
        told.label = u"Main line"_s;
        told.canText = true;
        told.note = noteOf(standing);
        return Line{LineId{1}, told, true};
    }
    static QString wordsOf(const LineList &list)
    {
        QStringList words;
        for (const Label *label : list.findChildren<Label *>())
            words << label->text();
        return words.join(u'\n');
    }
};

} // namespace linelist_test

TEXTBACK_WINDOW_TEST(linelist_test, LineListTest)
#include "linelist_test.moc"
