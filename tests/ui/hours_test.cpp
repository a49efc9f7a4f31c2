// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/hoursoffice.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace hours_test {

namespace {

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

} // namespace

/// Painting the week, by keyboard and by mouse, and keeping it.
class HoursTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(new TextbackStyle(ThemeChoice::Light));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theWeekIsPaintedByKeyboardAndKeptBySaving()
    {
        HoursOffice office;
        office.grid().setFocus();
        office.grid().setPatch({2, 2, at(17), at(17, 15)});
        for (int step = 0; step < 7; ++step)
            office.key(Qt::Key_Right, Qt::ShiftModifier);
        office.key(Qt::Key_O);
        QCOMPARE(office.grid().spoken(), u"Wednesday, 5 PM to 7 PM chosen, open"_s);
        QCOMPARE(office.grid().week()[2].constLast(), (HoursStretch{at(13), at(19)}));
        QCOMPARE(office.kept(), hoursPolicy().hours); // the desk does not hear of it yet
        QVERIFY(office.child("saveHoursButton").isEnabled());
        QTest::keyClick(&office.grid(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(office.kept().week[2].constLast(), (HoursStretch{at(13), at(19)}));
        QVERIFY(!office.child("saveHoursButton").isEnabled());
        office.press("takeBackButton");
        QCOMPARE(office.kept(), hoursPolicy().hours);
        QCOMPARE(office.grid().week()[2].constLast(), (HoursStretch{at(13), at(17)}));
    }

    void everyStepOfTheKeyboardIsSaid()
    {
        HoursOffice office;
        QSignalSpy said(&office.grid(), &WeekGrid::said);
        office.grid().setFocus();
        office.grid().setPatch({2, 2, at(12, 45), at(13)});
        office.key(Qt::Key_Right);
        QCOMPARE(said.constLast().at(0).toString(), u"Wednesday, open 1 PM to 5 PM"_s);
        office.key(Qt::Key_Left);
        QCOMPARE(said.constLast().at(0).toString(), u"Wednesday, break 12 PM to 1 PM"_s);
        office.key(Qt::Key_Down, Qt::ControlModifier);
        office.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(office.grid().patch(), (WeekPatch{3, 3, at(13, 45), at(14)}));
        office.key(Qt::Key_Home);
        QCOMPARE(said.constLast().at(0).toString(), u"Thursday, closed 12 AM to 12:15 AM"_s);
        office.key(Qt::Key_End);
        QCOMPARE(said.constLast().at(0).toString(), u"Thursday, closed 11:45 PM to midnight"_s);
        QCOMPARE(office.child<Label>("hoursHint").text(), said.constLast().at(0).toString());
        QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(&office.grid());
        QCOMPARE(grid->childCount(), 7);
        QVERIFY(grid->focusChild() == grid->child(4)); // Sunday is the first
        QCOMPARE(grid->child(4)->text(QAccessible::Name),
                 u"Thursday, closed 11:45 PM to midnight. Thursday: 8:00 AM \u2013 5:00 PM, break 12 PM \u2013 1 PM"_s);
    }

    void spaceAndDeletePaintAndCloseAndTheToolFollowsTheKey()
    {
        HoursOffice office;
        office.grid().setFocus();
        office.grid().setPatch({6, 6, at(10), at(11)});
        office.key(Qt::Key_Space);
        QCOMPARE(office.grid().week()[6], (DayStretches{{at(10), at(11)}}));
        office.key(Qt::Key_Space);
        QCOMPARE(office.grid().week()[6], DayStretches{});
        office.key(Qt::Key_B);
        QCOMPARE(office.grid().week()[6], (DayStretches{{at(10), at(11), true}}));
        QVERIFY(office.child<QAbstractButton>("paintTool1").isChecked());
        office.key(Qt::Key_Delete);
        QCOMPARE(office.grid().week()[6], DayStretches{});
        QVERIFY(office.child<QAbstractButton>("paintTool2").isChecked());
    }

    void aChosenPatchCanSpanDaysAndADayCanBeCopied()
    {
        HoursOffice office;
        office.grid().setFocus();
        office.grid().setPatch({4, 5, at(14), at(16)});
        office.key(Qt::Key_O);
        office.grid().setPatch({6, 0, at(14), at(16)});
        office.key(Qt::Key_O);
        QCOMPARE(office.grid().week()[5], (DayStretches{{at(9), at(12)}, {at(14), at(16)}}));
        QCOMPARE(office.grid().week()[6], (DayStretches{{at(14), at(16)}}));
        office.grid().setPatch({0, 0, at(9), at(9, 15)});
        office.key(Qt::Key_C, Qt::ControlModifier);
        for (const int day : {5, 6}) {
            office.grid().setPatch({day, day, at(9), at(9, 15)});
            office.key(Qt::Key_V, Qt::ControlModifier);
        }
        QCOMPARE(office.grid().week()[5], hoursPolicy().hours.week[0]);
        QCOMPARE(office.grid().week()[6], hoursPolicy().hours.week[0]);
    }

    void theWeekBeginsAsTheLocaleHasIt()
    {
        const auto top = [](HoursOffice &office, int day) { return office.grid().rowRect(day).top(); };
        const auto rowsTop = [](HoursOffice &office, const char *words) {
            return office.child<QWidget>(words).mapTo(office.page.get(), QPoint()).y();
        };
        HoursOffice here;
        QVERIFY(top(here, 6) < top(here, 0));
        QVERIFY(rowsTop(here, "dayWords6") < rowsTop(here, "dayWords0"));
        here.grid().setFocus();
        here.grid().setPatch({6, 6, at(20), at(21)});
        here.key(Qt::Key_Down, Qt::ShiftModifier);
        here.key(Qt::Key_O);
        QCOMPARE(here.grid().week()[6], (DayStretches{{at(20), at(21)}}));
        QCOMPARE(here.grid().week()[0].constLast(), (HoursStretch{at(20), at(21)}));
        QVERIFY(here.grid().week()[5].constLast().to < at(20));
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        HoursOffice there;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(top(there, 0) < top(there, 6));
        QVERIFY(rowsTop(there, "dayWords0") < rowsTop(there, "dayWords6"));
    }

    void undoAndRedoGoThroughEveryStep()
    {
        HoursOffice office;
        office.grid().setFocus();
        const WeekStretches before = office.grid().week();
        office.grid().setPatch({6, 6, at(10), at(11)});
        office.key(Qt::Key_O);
        office.key(Qt::Key_B);
        const WeekStretches after = office.grid().week();
        office.key(Qt::Key_Z, Qt::ControlModifier);
        office.press("undoHoursButton");
        QCOMPARE(office.grid().week(), before);
        QVERIFY(!office.child("undoHoursButton").isEnabled());
        office.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(office.child("redoHoursButton").isEnabled());
        office.press("redoHoursButton");
        QCOMPARE(office.grid().week(), after);
        QVERIFY(!office.child("redoHoursButton").isEnabled());
    }

    void theMousePaintsAndDragsEdges()
    {
        HoursOffice office;
        office.drag(6, at(10), 6, at(12) - 8);
        QCOMPARE(office.grid().week()[6], (DayStretches{{at(10), at(12)}}));
        office.drag(2, at(17), 2, at(19)); // the edge of Wednesday's afternoon
        QCOMPARE(office.grid().week()[2].constLast(), (HoursStretch{at(13), at(19)}));
        office.drag(2, at(19), 2, at(16));
        QCOMPARE(office.grid().week()[2].constLast(), (HoursStretch{at(13), at(16)}));
        office.press("paintTool2");
        office.drag(0, at(9) + 3, 4, at(10) - 8); // five mornings at once
        for (std::size_t day = 0; day < 5; ++day)
            QCOMPARE(office.grid().week()[day].constFirst(), (HoursStretch{at(8), at(9)}));
    }

    void aClickPaintsNothingAndEscapeEndsADrag()
    {
        HoursOffice office;
        const WeekStretches before = office.grid().week();
        const QPoint sunday = office.grid().cell(6, 0, at(10)).topRight() + QPoint(3, 10);
        QTest::mouseClick(&office.grid(), Qt::LeftButton, {}, sunday);
        QCOMPARE(office.grid().week(), before);
        QTest::mousePress(&office.grid(), Qt::LeftButton, {}, sunday);
        QTest::mouseMove(&office.grid(), sunday + QPoint(200, 0));
        office.grid().setFocus();
        office.key(Qt::Key_Escape);
        QTest::mouseRelease(&office.grid(), Qt::LeftButton, {}, sunday + QPoint(200, 0));
        QCOMPARE(office.grid().week(), before);
        QVERIFY(!office.child("saveHoursButton").isEnabled());
    }

    void fromRightToLeftTheArrowsGoWhereTheyPoint()
    {
        HoursOffice office;
        office.page->setLayoutDirection(Qt::RightToLeft);
        office.grid().setFocus();
        office.grid().setPatch({1, 1, at(9), at(9, 15)});
        office.key(Qt::Key_Left);
        QCOMPARE(office.grid().patch().from, at(9, 15));
        QVERIFY(office.grid().cell(1, at(8), at(9)).left() > office.grid().cell(1, at(9), at(10)).left());
    }

    void theWindowsKeysDoNotReachThroughTheGrid()
    {
        HoursOffice office;
        office.grid().setFocus();
        for (const int key : {Qt::Key_O, Qt::Key_B, Qt::Key_Delete, Qt::Key_Space}) {
            QKeyEvent override(QEvent::ShortcutOverride, key, {});
            override.ignore();
            QApplication::sendEvent(&office.grid(), &override);
            QVERIFY(override.isAccepted());
        }
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QApplication::sendEvent(&office.grid(), &undo);
        QVERIFY(undo.isAccepted());
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        HoursOffice office;
        int walked = 0;
        for (const QWidget *widget : office.page->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(office.page.get()) || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
            ++walked;
        }
        QVERIFY(walked > 25);
    }
};

} // namespace hours_test

TEXTBACK_WINDOW_TEST(hours_test, HoursTest)
#include "hours_test.moc"
