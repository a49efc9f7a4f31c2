// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps back and forth, rows by keyboard, and lists of numbers.
#include "tests/support/testprogram.h"
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

namespace rulesteps_test {

class RuleStepsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }

    void rulesThatCannotBeReadCannotBeReplaced()
    {
        RulesRoom room;
        room.office.broken = true;
        room.page->refresh();
        QVERIFY(room.child("rulesNotice").isVisible());
        for (const char *part : {"ruleList", "addRuleButton", "checkTable", "rulesMoreButton", "tryNowButton"})
            QVERIFY2(!room.child(part).isEnabled(), part);
        QVERIFY(!room.child("tryOnButton").isEnabled());
        room.click("addRuleButton");
        QVERIFY(!room.page->isEdited());
        room.click("readRulesAgainButton");
        QVERIFY(room.child("rulesNotice").isVisible());
        room.office.broken = false;
        room.click("readRulesAgainButton");
        QVERIFY(!room.child("rulesNotice").isVisible());
        QVERIFY(room.child("ruleList").isEnabled() && room.child("tryOnButton").isEnabled());
        QCOMPARE(room.list().rules().size(), 4);
        room.click("addRuleButton");
        QCOMPARE(room.list().rules().size(), 5);
    }

    void anEmptyPageThatCannotBeReadClaimsNothing()
    {
        FakeInbox inbox;
        FakeOffice office;
        DeskEvents events;
        FakeClock clock;
        office.broken = true;
        RulesPage page(RulesPorts{inbox, office, office, events, clock});
        page.show();
        page.refresh();
        QVERIFY(!page.findChild<QWidget *>(u"noRulesWords"_s)->isVisible());
        QVERIFY(!page.findChild<QWidget *>(u"addRuleButton"_s)->isEnabled());
    }

    void withoutASentenceItIsSaidThatNobodyGetsAText()
    {
        RulesRoom room;
        QVERIFY(!room.child("noRulesWords").isVisible());
        room.office.current.rules.clear();
        room.page->refresh();
        QVERIFY(room.child("noRulesWords").isVisible());
        QCOMPARE(room.words("noRulesWords"), u"Nobody gets a text until there is a sentence."_s);
        room.click("addRuleButton");
        QVERIFY(!room.child("noRulesWords").isVisible());
        room.click("undoRulesButton");
        QVERIFY(room.child("noRulesWords").isVisible());
    }

    void whatItMeansThatEverySentenceIsOffIsSaid()
    {
        const RulesRoom room;
        for (const char *name : {"ruleSwitch1", "ruleSwitch2", "ruleSwitch3"})
            room.click(name);
        QVERIFY(!room.child("noRulesWords").isVisible());
        room.click("ruleSwitch4");
        QVERIFY(room.child("noRulesWords").isVisible());
        QVERIFY(room.words("noRulesWords").contains(u"no missed caller gets a text"_s));
        room.click("undoRulesButton");
        QVERIFY(!room.child("noRulesWords").isVisible());
    }

    void aSentenceIsCalledByWhatItAsksUntilItIsGivenAName()
    {
        const RulesRoom room;
        room.click("addRuleButton");
        room.click("anyCallChip5");
        QVERIFY(RulesRoom::chooseIn(RuleWords::kind(ConditionKind::Situation), u"we're closed"_s));
        QCOMPARE(room.list().rules().at(4).name, u"We're closed"_s);
        QVERIFY(!room.page->findChild<QLabel *>(u"ruleName5"_s)); // the sentence says it
        room.list().row(4)->setFocus();
        QTest::keyClick(room.list().row(4), Qt::Key_F2);
        auto *edit = &room.child<QLineEdit>("askNameEdit");
        edit->setText(u" While  open "_s);
        room.click("askDoneButton");
        QVERIFY(room.words("askNameProblem").startsWith(u"Another sentence is called so."_s));
        edit->setText(u"  "_s);
        room.click("askDoneButton");
        QCOMPARE(room.words("askNameProblem"), u"It needs a name."_s);
        edit->setText(u"Night shift"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(room.list().rules().at(4).name, u"Night shift"_s);
        QCOMPARE(room.words("ruleName5"), u"Night shift"_s);
        QVERIFY(room.list().row(4)->accessibleName().contains(u"Night shift"_s));
        room.click("conditionChip0x5");
        QVERIFY(RulesRoom::choose(u"we're open"_s));
        QCOMPARE(room.list().rules().at(4).name, u"Night shift"_s); // what people named stays
        room.click("undoRulesButton");
        room.click("undoRulesButton");
        QCOMPARE(room.list().rules().at(4).name, u"We're closed"_s);
    }

    void aSentenceThatComesAlongIsCalledOtherwiseOnceItAsksSomethingElse()
    {
        const RulesRoom room;
        QCOMPARE(room.list().rules().at(1).name, u"While open"_s);
        room.click("ruleSwitch2");
        QCOMPARE(room.list().rules().at(1).name, u"While open"_s);
        room.click("conditionChip0x2");
        QVERIFY(RulesRoom::choose(u"it's a holiday"_s));
        QCOMPARE(room.list().rules().at(1).name, u"We're open or it's a holiday"_s);
    }

    void anyNumberCanBeAskedFor()
    {
        const RulesRoom room;
        room.click("andButton2");
        QVERIFY(RulesRoom::chooseIn(RuleWords::kind(ConditionKind::RangAtLeast), u"Other \u2026"_s));
        auto *number = &room.child<QSpinBox>("askNumberEdit");
        number->setValue(37);
        QCOMPARE(room.words("askNumberMeaning"), u"37 s (about 6 ring(s))"_s);
        QVERIFY(room.child("askUnitBox").isHidden());
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(room.list().rules().at(1).rangAtLeast == 37s);
        delete room.page->findChild<QDialog *>(u"askValueDialog"_s);
        room.click("andButton2");
        QVERIFY(RulesRoom::chooseIn(RuleWords::kind(ConditionKind::CalledBefore), u"Other \u2026"_s));
        auto &unit = room.child<QComboBox>("askUnitBox");
        QCOMPARE(unit.currentText(), u"days"_s); // a day is offered
        unit.setFocus();
        QTest::keyClick(&unit, Qt::Key_Up);
        room.child<QSpinBox>("askNumberEdit").setValue(36);
        room.click("askDoneButton");
        QVERIFY(room.list().rules().at(1).calledBeforeWithin == 36h);
        delete room.page->findChild<QDialog *>(u"askValueDialog"_s);
        room.click("delayChip2");
        QVERIFY(RulesRoom::choose(u"Other \u2026"_s));
        room.child<QSpinBox>("askNumberEdit").setValue(45);
        room.click("askDoneButton");
        QVERIFY(room.list().rules().at(1).delay == 45s);
    }

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

    void aListThatCannotBeReadIsNotReplacedByAnEmptyOne()
    {
        RulesRoom room;
        room.lists.lists[0].numbers = {PhoneNumber::fromE164(u"+15125550142"_s).value()};
        room.page->refresh();
        room.lists.unreadable = true;
        room.click("editCheck1Button");
        QVERIFY(!room.page->findChild<QDialog *>(u"numberListEditor"_s));
        QVERIFY(room.words("rulesBarWords").contains(u"could not be read"_s));
        room.lists.unreadable = false;
        room.click("editCheck1Button");
        QVERIFY(room.page->findChild<QDialog *>(u"numberListEditor"_s));
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
        QCOMPARE(room.list().rules().at(2).name, u"A call is missed"_s);
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

} // namespace rulesteps_test

TEXTBACK_WINDOW_TEST(rulesteps_test, RuleStepsTest)
#include "rulesteps_test.moc"
