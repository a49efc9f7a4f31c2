// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/hoursoffice.h"
#include "ui/hours/daysribbon.h"
#include "ui/hours/hoursparts.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QDateEdit>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace hourskeeping_test {

namespace {

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

} // namespace

/// Keeping the hours, closing by hand, and what callers would get.
class HoursKeepingTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(new TextbackStyle(ThemeChoice::Light));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void closingByHandIsKeptAtOnceAndAlone()
    {
        HoursOffice office;
        office.grid().setFocus();
        office.key(Qt::Key_Delete); // something half painted
        office.press("closeNowButton");
        office.child<QAction>("closeForAnHour").trigger();
        QCOMPARE(office.kept().closedNow, (ClosedSpan{hoursNow(), hoursNow() + 1h}));
        QCOMPARE(office.kept().week, hoursPolicy().hours.week);
        QVERIFY(office.child<NoticeBar>("closedNotice").isVisible());
        QVERIFY(office.child<NoticeBar>("closedNotice").words().contains(u"12:14 PM"_s));
        QVERIFY(office.child<QLabel>("whatTitle").text().startsWith(u"Closed."_s));
        QVERIFY(office.child("saveHoursButton").isEnabled()); // the half painted is still there
        office.press("undoHoursButton");
        QVERIFY(!office.child("saveHoursButton").isEnabled());
        office.press("openAgainButton");
        QVERIFY(!office.kept().closedNow);
        QVERIFY(office.child("closedNotice").isHidden());
    }

    void closingByHandEndsByItself()
    {
        HoursOffice office;
        office.press("closeNowButton");
        office.child<QAction>("closeUntil").trigger();
        auto &dialog = office.child<QDialog>("closeUntilDialog");
        part<QDateEdit>(dialog, "closeUntilDateEdit").setDate({2026, 3, 3});
        part<TimeField>(dialog, "closeUntilTimeEdit").setText(u"11 am"_s);
        emit part<TimeField>(dialog, "closeUntilTimeEdit").minuteTyped();
        QVERIFY(!part<QAbstractButton>(dialog, "acceptButton").isEnabled()); // that is over
        part<TimeField>(dialog, "closeUntilTimeEdit").setText(u"2:30 pm"_s);
        emit part<TimeField>(dialog, "closeUntilTimeEdit").minuteTyped();
        part<QAbstractButton>(dialog, "acceptButton").click();
        QVERIFY(office.kept().closedNow->until == instant(u"2026-03-03T14:30:00-06:00"_s));
        QVERIFY(office.child("closedNotice").isVisible());
        office.clock.advance(4h);
        QVERIFY(office.child("closedNotice").isHidden());
    }

    void editedHoursCanBeTriedOnPastCallsBeforeTheyAreSaved()
    {
        HoursOffice office;
        QVERIFY(!office.child("tryHoursButton").isEnabled()); // as they are saved
        OfficePolicy tried;
        connect(office.page.get(), &HoursPage::trialWanted, this,
                [&tried](const OfficePolicy &, const OfficePolicy &edited) { tried = edited; });
        office.grid().setFocus();
        office.grid().setPatch({6, 6, at(10), at(11)});
        office.key(Qt::Key_O);
        office.press("tryHoursButton");
        QCOMPARE(tried.hours.week[6], (DayStretches{{at(10), at(11)}}));
        QVERIFY(office.kept().week[6].isEmpty()); // nothing is saved by it
    }

    void anyMinuteCanBeAskedAbout()
    {
        HoursOffice office;
        QVERIFY(office.child<QLabel>("whatTitle").text().startsWith(u"Open. The caller gets \u201CSimple\u201D"_s));
        office.child<QDateEdit>("whatDateEdit").setDate({2026, 3, 7});
        auto &time = office.child<TimeField>("whatTimeEdit");
        time.selectAll();
        QTest::keyClicks(&time, u"1:30 pm"_s);
        QCOMPARE(office.child<QLabel>("whatTitle").text(), u"Closed. The caller gets \u201CAfter hours\u201D."_s);
        QVERIFY(office.child<QLabel>("whatWords").text().contains(u"open again Monday at 8:00 AM"_s));
        QVERIFY(office.child<QLabel>("whatWords").text().contains(u"Until Mon, March 9, 8:00 AM"_s));
        auto &ribbon = office.child<DaysRibbon>("daysRibbon");
        QCOMPARE(ribbon.spokenDayIndex(), 4);
        ribbon.setFocus();
        QTest::keyClick(&ribbon, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(ribbon.spokenDayIndex(), 3);
        QVERIFY(office.child<QLabel>("whatTitle").text().startsWith(u"Open."_s));
        QVERIFY(ribbon.spokenDay(3).contains(u"1:30 PM: Open. Callers get"_s));
        office.press("whatNowButton");
        QCOMPARE(ribbon.spokenDayIndex(), 0);
    }

    void theRibbonTellsWhatCallersGetUnderThePointer()
    {
        HoursOffice office;
        auto &ribbon = office.child<DaysRibbon>("daysRibbon");
        const QRect saturday = ribbon.rowRect(4);
        QSignalSpy chosen(&ribbon, &DaysRibbon::instantChosen);
        QTest::mouseClick(&ribbon, Qt::LeftButton, {}, saturday.center());
        QCOMPARE(chosen.size(), 1);
        const auto chosenAt = chosen.at(0).at(0).value<UtcTime>();
        QVERIFY(chosenAt >= instant(u"2026-03-07T11:00:00-06:00"_s));
        QVERIFY(chosenAt <= instant(u"2026-03-07T13:00:00-06:00"_s));
        QVERIFY(ribbon.spokenDay(5).contains(u"clocks go forward"_s));
    }

    void theWeekOfThePhoneAccountIsAStartAndNothingMore()
    {
        HoursOffice office;
        CarrierHours theirs;
        theirs.week.fill({{at(7), at(15)}});
        office.carrier.answer = theirs;
        office.press("importHoursButton");
        QCOMPARE(office.grid().week(), theirs.week);
        QCOMPARE(office.kept(), hoursPolicy().hours);
        office.press("undoHoursButton");
        QCOMPARE(office.grid().week(), hoursPolicy().hours.week);
        office.carrier.answer = Error{ErrorKind::Forbidden, u"no"_s};
        office.press("importHoursButton");
        QVERIFY(office.child<NoticeBar>("hoursNotice").words().contains(u"does not let"_s));
        office.carrier.answer = CarrierHours{true, {}};
        office.press("importAgainButton");
        office.press("saveHoursButton");
        QVERIFY(office.kept().alwaysOpen);
    }

    void leavingAsksAboutWhatIsNotSaved()
    {
        HoursOffice office;
        QVERIFY(office.page->mayLeaveFor(Place::Texts));
        QSignalSpy wanted(office.page.get(), &Page::placeWanted);
        const auto paintSunday = [&office] {
            office.grid().setPatch({6, 6, at(10), at(11)});
            office.grid().setFocus();
            office.key(Qt::Key_O);
        };
        paintSunday();
        QVERIFY(!office.page->mayLeaveFor(Place::Texts));
        office.press("stayButton");
        QVERIFY(wanted.isEmpty());
        QVERIFY(!office.page->mayLeaveFor(Place::Texts));
        office.press("dropAndGoButton");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(office.kept(), hoursPolicy().hours);
        QVERIFY(office.page->mayLeaveFor(Place::Texts));
        paintSunday();
        QVERIFY(!office.page->mayLeaveFor(Place::Rules));
        office.press("saveAndGoButton");
        QCOMPARE(wanted.constLast().at(0).value<Place>(), Place::Rules);
        QCOMPARE(office.kept().week[6], (DayStretches{{at(10), at(11)}}));
    }

    void whatCannotBeKeptStaysOnTheScreen()
    {
        HoursOffice office;
        office.grid().setFocus();
        office.key(Qt::Key_Delete);
        office.office.refusal = Error{ErrorKind::Storage, u"full"_s};
        office.press("saveHoursButton");
        QVERIFY(office.child<NoticeBar>("hoursNotice").words().contains(u"still here"_s));
        QVERIFY(office.child("saveHoursButton").isEnabled());
        office.office.refusal.reset();
        office.press("saveAgainButton");
        QVERIFY(!office.child("saveHoursButton").isEnabled());
    }

    void hoursChangedSomewhereElseAreShownOrAskedAbout()
    {
        HoursOffice office;
        OpeningHours theirs = hoursPolicy().hours;
        theirs.week[6] = {{at(12), at(14)}};
        office.office.current.hours = theirs;
        emit office.events.settingsChanged();
        QCOMPARE(office.grid().week()[6], theirs.week[6]); // nothing of ours to lose
        office.grid().setFocus();
        office.key(Qt::Key_Delete);
        theirs.week[6] = {};
        office.office.current.hours = theirs;
        emit office.events.settingsChanged();
        QCOMPARE(office.grid().week()[6], (DayStretches{{at(12), at(14)}}));
        office.press("showTheirsButton");
        QCOMPARE(office.grid().week(), theirs.week);
    }

    void hoursThatCannotBeReadAreNotOverwritten()
    {
        HoursOffice office;
        office.office.broken = true;
        office.page->refresh();
        QVERIFY(office.child<NoticeBar>("hoursNotice").isVisible());
        QVERIFY(!office.grid().isEnabled());
        QVERIFY(!office.child("saveHoursButton").isEnabled());
        office.office.broken = false;
        office.press("readAgainButton");
        QVERIFY(office.child("hoursNotice").isHidden());
        QVERIFY(office.grid().isEnabled());
    }
};

} // namespace hourskeeping_test

TEXTBACK_WINDOW_TEST(hourskeeping_test, HoursKeepingTest)
#include "hourskeeping_test.moc"
