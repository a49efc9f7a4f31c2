// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps back and forth, rows by keyboard, and lists of numbers.
#include "tests/ui/rulesroom.h"
#include "ui/rules/rulerow.h"
#include "ui/rules/trialdialog.h"
#include "ui/theme/textbackstyle.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

class RuleStepsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }

    void eachStepCanBeTakenBackAndDoneAgain()
    {
        const RulesRoom room;
        room.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(room.page.get()));
        const QList<Rule> saved = room.list().rules();
        room.list().row(1)->setFocus();
        QTest::keyClick(room.list().row(1), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(room.list().row(2), Qt::Key_Delete);
        QCOMPARE(room.list().rules().size(), 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.list().rules().size(), 4);
        QVERIFY(room.list().row(2)->hasFocus()); // the keyboard goes on where it was
        room.click("undoRulesButton");
        QCOMPARE(room.list().rules(), saved);
        QVERIFY(!room.page->isEdited());
        QVERIFY(!room.child("undoRulesButton").isVisible());
        room.click("redoRulesButton");
        QCOMPARE(room.list().rules().at(2), saved.at(1));
        QTest::keyClick(room.list().row(0), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(room.list().rules().size(), 3);
        QTest::keyClick(room.list().row(0), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(room.office.current.rules.size(), 3);
    }

    void aListIsDeletedOnlyWhereNoSentenceAsksAboutItAndComesBack()
    {
        RulesRoom room;
        room.lists.lists.append({u"own-1"_s, u"Suppliers"_s, {}});
        room.office.current.rules[0].lists = {u"own-1"_s};
        room.page->refresh();
        QVERIFY(room.openFirstList());
        auto *editor = &room.child<QDialog>("numberListEditor");
        QVERIFY(!editor->findChild<QPushButton *>(u"removeListButton"_s)->isEnabled());
        editor->reject();
        QCoreApplication::sendPostedEvents(editor, QEvent::DeferredDelete);
        room.office.current.rules[0].lists.clear();
        room.page->refresh();
        QVERIFY(room.openFirstList());
        QTest::mouseClick(&room.child("removeListButton"), Qt::LeftButton);
        QCOMPARE(room.lists.lists.size(), 2);
        room.click("undoRulesButton");
        QCOMPARE(room.lists.lists.size(), 3);
    }

    void aNewListNeverTakesThePlaceOfAnother()
    {
        RulesRoom room;
        room.lists.lists.append({u"own-1"_s, u"Suppliers"_s, {}});
        room.page->refresh();
        room.click("editCheck8Button");
        QVERIFY(RulesRoom::choose(u"New list \u2026"_s));
        auto *name = &room.child<QLineEdit>("listNameEdit");
        name->setText(u"suppliers"_s);
        QTest::mouseClick(&room.child("saveNumbersButton"), Qt::LeftButton);
        QCOMPARE(room.lists.lists.size(), 3); // it asks for another name
        name->setText(u"never-text"_s); // no key of the desk's own
        QTest::mouseClick(&room.child("saveNumbersButton"), Qt::LeftButton);
        QCOMPARE(room.lists.lists.size(), 4);
        QVERIFY(room.lists.lists.constLast().key != neverTextList());
    }

    void theKeyboardGoesFromRowToRowAndWritesNewOnesInBetween()
    {
        const RulesRoom room;
        room.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(room.page.get()));
        room.page->mainPart()->setFocus();
        QTest::keyClick(room.list().row(0), Qt::Key_Down);
        QVERIFY(room.list().row(1)->hasFocus());
        QTest::keyClick(room.list().row(1), Qt::Key_Insert);
        QCOMPARE(room.list().rules().size(), 5);
        QVERIFY(room.list().row(2)->hasFocus());
        QCOMPARE(room.list().rules().at(2).name, u"Sentence 5"_s);
        QTest::keyClick(room.list().row(2), Qt::Key_Up);
        QTest::keyClick(room.list().row(1), Qt::Key_Up);
        QTest::keyClick(room.list().row(0), Qt::Key_Up); // there is none above
        QVERIFY(room.list().row(0)->hasFocus());
    }

    void pastCallsAreTriedAsFarBackAsOneLikes()
    {
        RulesRoom room;
        room.click("ruleSwitch2");
        room.click("tryOnButton");
        const auto span = [](const Trial &trial) { return trial.to - trial.from; };
        QVERIFY(span(room.machine.asked.constLast()) == 30 * 24h + 1h);
        auto &days = room.child<QComboBox>("trialDaysBox");
        days.setCurrentIndex(days.findData(7));
        emit days.activated(days.currentIndex());
        QVERIFY(span(room.machine.asked.constLast()) == 7 * 24h + 1h);
        QVERIFY(room.words("trialWords").contains(u"in the last 7 day(s)"_s));
    }

    void editedHoursAreTriedInAWindowOfTheirOwnAndStopWithIt()
    {
        RulesRoom room;
        OfficePolicy edited = room.office.current;
        edited.hours.alwaysOpen = false;
        room.machine.answers = false;
        const QPointer<TrialDialog> dialog =
            new TrialDialog(room.machine, room.clock, room.office.current, edited, {}, room.page.get());
        dialog->open();
        QCOMPARE(room.machine.asked.constLast().after, edited);
        QCOMPARE(room.machine.asked.constLast().before, room.office.current);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"closeTrialButton"_s), Qt::LeftButton);
        QCOMPARE(room.machine.cancelled, 1);
        QVERIFY(!dialog || !dialog->isVisible());
    }

    void theLawIsNamedAndNoAdviceIsGiven()
    {
        const RulesRoom room;
        QVERIFY(room.words("rulesLaw").contains(u"no legal advice"_s));
    }
};

QTEST_MAIN(RuleStepsTest)
#include "rulesteps_test.moc"
