// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/daytext.h"
#include "tests/support/testprogram.h"
#include "tests/ui/hoursoffice.h"
#include "ui/hours/daysribbon.h"
#include "ui/hours/hoursparts.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timewords.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QScopeGuard>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace hourspanels_test {

namespace {

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

} // namespace

/// Beside the week: exact times, holidays, one-off days, the time zone, lines.
class HoursPanelsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(new TextbackStyle(ThemeChoice::Light));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void exactTimesAreTypedForSeveralDaysAtOnce()
    {
        HoursOffice office;
        office.grid().setFocus();
        office.grid().setPatch({0, 0, at(9), at(9, 15)});
        office.key(Qt::Key_Return);
        auto &dialog = office.child<QDialog>("dayTimesDialog");
        auto &edit = part<QLineEdit>(dialog, "dayTimesEdit");
        QCOMPARE(edit.text(), u"8:00 AM \u2013 5:00 PM, break 12 PM \u2013 1 PM"_s);
        edit.setText(u"9:10-5, break 12:30-1:15"_s);
        QCOMPARE(part<QLabel>(dialog, "dayTimesPreview").text(),
                 u"9:10 AM \u2013 5:00 PM, break 12:30 PM \u2013 1:15 PM"_s);
        part<QCheckBox>(dialog, "alsoOn5Box").setChecked(true);
        QTest::keyClick(&edit, Qt::Key_Return);
        const DayStretches typed{{at(9, 10), at(12, 30)}, {at(12, 30), at(13, 15), true}, {at(13, 15), at(17)}};
        QCOMPARE(office.grid().week()[0], typed);
        QCOMPARE(office.grid().week()[5], typed);
        QCOMPARE(office.child<QLabel>("dayWords5").text(), u"9:10 AM \u2013 5:00 PM, break 12:30 PM \u2013 1:15 PM"_s);
    }

    void whatIsNoTimeIsSaidAndNotTaken()
    {
        HoursOffice office;
        office.press("editDay3Button");
        auto &dialog = office.child<QDialog>("dayTimesDialog");
        part<QLineEdit>(dialog, "dayTimesEdit").setText(u"8-noonish"_s);
        QVERIFY(part<QLabel>(dialog, "problemLabel").text().contains(u"8-noonish"_s));
        QVERIFY(!part<QAbstractButton>(dialog, "acceptButton").isEnabled());
        part<QAbstractButton>(dialog, "cancelButton").click();
        QCOMPARE(office.grid().week(), hoursPolicy().hours.week);
    }

    void whatTheRowsSayCanBeTypedAgain()
    {
        HoursOffice office;
        office.grid().setFocus();
        office.grid().setPatch({4, 4, at(22), at(24)});
        office.key(Qt::Key_O);
        office.grid().setPatch({5, 5, 0, at(1, 30)});
        office.key(Qt::Key_O);
        const WeekStretches week = office.grid().week();
        QCOMPARE(week[4].constLast(), (HoursStretch{at(22), at(25, 30)}));
        for (const char *edit : {"editDay0Button", "editDay4Button", "editDay5Button", "editDay6Button"}) {
            office.press(edit);
            auto &dialog = office.child<QDialog>("dayTimesDialog");
            part<QAbstractButton>(dialog, "acceptButton").click();
            QCOMPARE(office.grid().week(), week);
            QTRY_VERIFY(!office.page->findChild<QDialog *>(u"dayTimesDialog"_s));
        }
    }

    void spanishTimesHaveNoDotsThatEndASentenceTwice()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::UnitedStates));
        HoursOffice office;
        const QString words = office.child<QLabel>("dayWords0").text().simplified();
        QCOMPARE(words, u"8:00 am \u2013 5:00 pm, break 12 pm \u2013 1 pm"_s);
        const DayReading again = readDay(words, HoursWording::typed());
        QCOMPARE(again.stretches, hoursPolicy().hours.week[0]);
        QCOMPARE(TimeWords::clock(instant(u"2026-03-03T18:00:00Z"_s)).simplified(), u"6:00 pm"_s);
    }

    void aDayIsCopiedFromItsMenu()
    {
        HoursOffice office;
        office.press("copyDay5Button");
        auto &menu = office.child<QMenu>("copyDayMenu");
        menu.actions().at(1)->trigger(); // every day
        for (const DayStretches &day : office.grid().week())
            QCOMPARE(day, (DayStretches{{at(9), at(12)}}));
        menu.close();
    }

    void holidaysAreSwitchedAndClosedEarly()
    {
        HoursOffice office;
        office.press("us-memorial-daySwitch");
        office.press("saveHoursButton");
        QCOMPARE(office.kept().holidayChoices, (QList<HolidayChoice>{{u"us-memorial-day"_s, false, {}}}));
        office.press("us-memorial-daySwitch");
        QVERIFY(office.child<QAbstractButton>("us-memorial-daySwitch").isChecked());
        office.press("allHolidaysButton");
        auto &dialog = office.child<QDialog>("holidaysDialog");
        part<QAbstractButton>(dialog, "us-columbus-dayDialogSwitch").click();
        QVERIFY(!part<QWidget>(dialog, "us-columbus-dayChoice").isEnabled());
        auto &choice = part<QComboBox>(dialog, "us-thanksgivingChoice");
        choice.setCurrentIndex(choice.findData(at(12)));
        emit choice.activated(choice.currentIndex());
        part<QAbstractButton>(dialog, "acceptButton").click();
        office.press("saveHoursButton");
        QCOMPARE(office.kept().holidayChoices,
                 (QList<HolidayChoice>{{u"us-columbus-day"_s, false, {}}, {u"us-thanksgiving"_s, true, {}, at(12)}}));
    }

    void oneOffDaysAreAddedChangedAndTakenAway()
    {
        HoursOffice office;
        office.press("addChangeButton");
        auto &dialog = office.child<QDialog>("changeDialog");
        part<QDateEdit>(dialog, "firstDayEdit").setDate({2026, 3, 13});
        part<QAbstractButton>(dialog, "changeKind1").click();
        part<TimeField>(dialog, "closesEdit").setText(u"noon"_s);
        emit part<TimeField>(dialog, "closesEdit").minuteTyped();
        QVERIFY(!part<QAbstractButton>(dialog, "acceptButton").isEnabled());
        part<TimeField>(dialog, "closesEdit").setText(u"12"_s);
        emit part<TimeField>(dialog, "closesEdit").minuteTyped();
        part<QLineEdit>(dialog, "changeNameEdit").setText(u"Inventory"_s);
        part<QAbstractButton>(dialog, "acceptButton").click();
        office.press("saveHoursButton");
        QCOMPARE(office.kept().specialDays,
                 (QList<SpecialDay>{{{2026, 3, 13}, u"Inventory"_s, false, {{at(8), at(12)}}}}));
        QVERIFY(office.child<DaysRibbon>("daysRibbon").spokenDay(10).contains(u"Inventory, closing at 12 PM"_s));
        office.press("removeChangeButton");
        office.press("saveHoursButton");
        QVERIFY(office.kept().specialDays.isEmpty());
    }

    void aRowOfDaysIsOneChangeUnlessEveryDayClosesEarlyByItself()
    {
        HoursOffice office;
        const auto add = [&office](const char *kind) {
            office.press("addChangeButton");
            auto &dialog = office.child<QDialog>("changeDialog");
            part<QDateEdit>(dialog, "firstDayEdit").setDate({2026, 7, 10});
            part<QDateEdit>(dialog, "lastDayEdit").setDate({2026, 7, 11});
            part<QAbstractButton>(dialog, kind).click();
            part<QAbstractButton>(dialog, "acceptButton").click();
            office.press("saveHoursButton");
            QTRY_VERIFY(!office.page->findChild<QDialog *>(u"changeDialog"_s));
        };
        add("changeKind0");
        QCOMPARE(office.kept().specialDays, (QList<SpecialDay>{{{2026, 7, 10}, {}, false, {}, {2026, 7, 11}}}));
        add("changeKind1");
        QCOMPARE(office.kept().specialDays.mid(0, 2),
                 (QList<SpecialDay>{{{2026, 7, 10}, {}, false, {{at(8), at(12)}}},
                                    {{2026, 7, 11}, {}, false, {{at(9), at(12)}}}}));
    }

    void theTimeZoneIsSearchedByCity()
    {
        HoursOffice office;
        QVERIFY(office.child<QAbstractButton>("zoneButton").text().contains(u"Chicago"_s));
        office.press("zoneButton");
        auto &dialog = office.child<QDialog>("zoneDialog");
        auto &search = part<QLineEdit>(dialog, "zoneSearchEdit");
        search.setText(u"atlantis"_s);
        QVERIFY(!part<QAbstractButton>(dialog, "acceptButton").isEnabled());
        search.setText(u"los angel"_s);
        QTest::keyClick(&search, Qt::Key_Return);
        QVERIFY(office.child<QAbstractButton>("zoneButton").text().contains(u"Los Angeles"_s));
        office.press("saveHoursButton");
        QCOMPARE(office.kept().timeZone, u"America/Los_Angeles"_s);
    }

    void aZoneThatIsNoCityStaysUntilAnotherIsChosen()
    {
        OfficePolicy policy = hoursPolicy();
        policy.hours.timeZone = u"Etc/GMT+6"_s;
        HoursOffice office(policy);
        office.press("zoneButton");
        auto &dialog = office.child<QDialog>("zoneDialog");
        QVERIFY(part<QListWidget>(dialog, "zoneList").currentItem()->text().contains(u"GMT+6"_s));
        part<QAbstractButton>(dialog, "acceptButton").click();
        QVERIFY(office.child<QAbstractButton>("zoneButton").text().contains(u"GMT+6"_s));
        QVERIFY(!office.child("saveHoursButton").isEnabled()); // nothing is another
    }

    void aLineCanHaveAWeekOfItsOwn()
    {
        HoursOffice office(
            hoursPolicy(),
            {officeLine(1, u"+15125550100"_s, u"Main"_s), officeLine(2, u"+15125550101"_s, u"Emergency"_s)});
        auto &lines = office.child<QComboBox>("hoursLineBox");
        QVERIFY(lines.isVisible());
        lines.setCurrentIndex(2);
        QVERIFY(!office.grid().isEnabled());
        office.press("ownWeekSwitch");
        QVERIFY(office.grid().isEnabled());
        office.grid().setFocus();
        office.grid().setPatch({6, 5, 0, at(24)}); // from Sunday to Saturday
        office.key(Qt::Key_O);
        office.press("saveHoursButton");
        QCOMPARE(office.kept().week, hoursPolicy().hours.week);
        QCOMPARE(office.kept().lineHours.size(), 1);
        QVERIFY(office.kept().lineHours.at(0).alwaysOpen);
        lines.setCurrentIndex(0);
        QCOMPARE(office.grid().week(), hoursPolicy().hours.week);
        lines.setCurrentIndex(2);
        office.press("ownWeekSwitch");
        office.press("saveHoursButton");
        QVERIFY(office.kept().lineHours.isEmpty());
    }
};

} // namespace hourspanels_test

TEXTBACK_WINDOW_TEST(hourspanels_test, HoursPanelsTest)
#include "hourspanels_test.moc"
