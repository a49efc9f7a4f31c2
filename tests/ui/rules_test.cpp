// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/officedays.h"
#include "core/policy/openinghours.h"
#include "tests/support/fakecontacts.h"
#include "tests/support/testprogram.h"
#include "tests/ui/rulesroom.h"
#include "ui/rules/numberlisteditor.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace rules_test {

class RulesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }

    void everyRuleIsASentenceWithWhatItDecidedLastMonth()
    {
        const RulesRoom room;
        QCOMPARE(room.list().rules().size(), 4);
        QVERIFY(room.child("ruleRow2").accessibleName().contains(u"we're open, then text with"_s));
        QVERIFY(room.words("rulesSummary").contains(u"126"_s));
        QVERIFY(!room.page->isEdited());
        QVERIFY(!room.child("saveRulesButton").isVisible());
    }

    void aSwitchIsSavedByThePersonAndUndoneWithOneClick()
    {
        const RulesRoom room;
        room.click("ruleSwitch2");
        QVERIFY(room.page->isEdited());
        QVERIFY(room.office.kept.isEmpty()); // not before Save
        room.click("saveRulesButton");
        QCOMPARE(room.office.kept.size(), 1);
        QVERIFY(!room.office.current.rules.at(1).on);
        QVERIFY(!room.page->isEdited());
        room.click("undoRulesButton");
        QCOMPARE(room.office.current, policyFrom({}));
    }

    void whatASentenceSaysIsChosenFromMenus()
    {
        const RulesRoom room;
        room.click("delayChip2");
        QVERIFY(RulesRoom::choose(u"30 s"_s));
        QVERIFY(room.list().rules().at(1).delay == 30s);
        room.click("conditionChip0x2");
        QVERIFY(RulesRoom::choose(u"we're closed"_s));
        QCOMPARE(room.list().rules().at(1).situations, (QList<Situation>{Situation::Open, Situation::Closed}));
        QVERIFY(room.child("ruleRow2").accessibleName().contains(u"we're open or we're closed"_s));
        room.click("actionChip2");
        QVERIFY(RulesRoom::choose(u"leave it"_s));
        QCOMPARE(room.list().rules().at(1).action, RuleAction::Leave);
        room.click("conditionChip0x2");
        QVERIFY(RulesRoom::choose(u"Don't ask about this"_s));
        QVERIFY(room.list().rules().at(1).situations.isEmpty());
    }

    void theKeyboardMovesSwitchesAndRemoves()
    {
        const RulesRoom room;
        room.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(room.page.get()));
        const QString second = room.list().rules().at(1).name;
        QTest::keyClick(&room.child("ruleRow2"), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(room.list().rules().at(2).name, second);
        QTest::keyClick(&room.child("ruleRow3"), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(!room.page->isEdited()); // as it was
        room.click("addRuleButton");
        QCOMPARE(room.list().rules().size(), 5);
        QCOMPARE(room.list().rules().at(4).name, u"A call is missed"_s);
        room.list().row(4)->setFocus();
        QTest::keyClick(room.list().row(4), Qt::Key_Delete);
        QCOMPARE(room.list().rules().size(), 4);
        room.click("ruleSwitch1");
        room.click("discardRulesButton");
        QVERIFY(!room.page->isEdited());
        QVERIFY(room.list().rules().at(0).on);
    }

    void aRowCanBeDraggedAboveTheOthers()
    {
        const RulesRoom room;
        const QString third = room.list().rules().at(2).name;
        RuleRow *row = room.list().row(2);
        QTest::mousePress(row, Qt::LeftButton, {}, {8, 10});
        const QPoint up(8, -400);
        QMouseEvent move(QEvent::MouseMove, up, row->mapToGlobal(up), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(row, &move);
        QMouseEvent release(QEvent::MouseButtonRelease, up, row->mapToGlobal(up), Qt::LeftButton, Qt::NoButton, {});
        QApplication::sendEvent(row, &release);
        QCOMPARE(room.list().rules().at(0).name, third);
    }

    void theChecksAreTunedTriedAndSavedWithTheRules()
    {
        const RulesRoom room;
        room.click("editCheck4Button");
        auto &editor = room.child<QDialog>("checkEditor");
        editor.findChild<QSpinBox *>(u"cool-down-hours"_s)->setValue(48);
        QTest::mouseClick(editor.findChild<QPushButton *>(u"checkDoneButton"_s), Qt::LeftButton);
        QVERIFY(room.page->isEdited());
        room.click("tryOnButton");
        QVERIFY(room.machine.asked.constLast().after.coolDown == 48h);
        QVERIFY(room.machine.asked.constLast().before.coolDown == 24h);
        room.click("saveRulesButton");
        QCOMPARE(room.office.settings.value(u"cool-down-hours"_s), u"48"_s);
    }

    void editedRulesAreTriedBeforeTheyAreSaved()
    {
        RulesRoom room;
        room.click("ruleSwitch2");
        TrialDifference one;
        one.caller = u"+15125550142"_s;
        one.thread = ThreadId(9);
        one.before = {Decision::Text, CheckKind::RuleFits, u"While open"_s, u"simple"_s};
        room.machine.answer.differing = 1;
        room.machine.answer.differences = {one};
        room.machine.answer.after.texted = 125;
        room.machine.answer.after.left = 86;
        room.click("tryOnButton");
        QVERIFY(!room.machine.asked.constLast().after.rules.at(1).on);
        QVERIFY(room.words("trialWords").contains(u"125 instead of 126"_s));
        auto &found = room.child<QTreeWidget>("trialList");
        QCOMPARE(found.topLevelItemCount(), 1);
        QCOMPARE(found.topLevelItem(0)->text(1), u"(512) 555-0142"_s);
        QVERIFY(found.topLevelItem(0)->text(2).contains(u"Simple"_s));
        QSignalSpy threads(room.page.get(), &Page::threadWanted);
        emit found.itemActivated(found.topLevelItem(0), 0);
        QCOMPARE(threads.size(), 1);
        QVERIFY(room.office.kept.isEmpty());
    }

    void aTrialThatTakesLongCanBeCancelled()
    {
        RulesRoom room;
        room.machine.answers = false;
        room.click("ruleSwitch2");
        room.click("tryOnButton");
        room.click("closeTrialButton");
        QCOMPARE(room.machine.cancelled, 1);
    }

    void tryingANumberGivesTheTextAndSendsNothing()
    {
        const RulesRoom room;
        room.click("tryNowButton");
        auto &dialog = room.child<QDialog>("tryNowDialog");
        dialog.findChild<QLineEdit *>(u"tryNumberEdit"_s)->setText(u"(512) 555-0142"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"tryItButton"_s), Qt::LeftButton);
        QVERIFY(dialog.findChild<QLabel *>(u"tryText"_s)->text().contains(u"Sorry we missed your call"_s));
        QVERIFY(room.office.kept.isEmpty());
    }

    void tryingTheNumberOfAContactCallsThemByTheirName()
    {
        RulesRoom room;
        for (TextTemplate &text : room.office.current.templates)
            text.body = u"Hi {first_name|there}, sorry we missed you."_s;
        FakeContacts contacts;
        contacts.add(u"Kim Contact"_s, {u"+15125550142"_s});
        RulesPage page({room.inbox, room.office, room.office, room.events, room.clock, nullptr, &room.lists,
                        &room.lists, nullptr, &contacts});
        page.refresh();
        page.findChild<QAbstractButton *>(u"tryNowButton"_s)->click();
        auto *dialog = page.findChild<QDialog *>(u"tryNowDialog"_s);
        const auto textFor = [dialog](const QString &number) {
            dialog->findChild<QLineEdit *>(u"tryNumberEdit"_s)->setText(number);
            dialog->findChild<QAbstractButton *>(u"tryItButton"_s)->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the answer before this one
            return dialog->findChild<QLabel *>(u"tryText"_s)->text();
        };
        QVERIFY2(textFor(u"(512) 555-0142"_s).startsWith(u"Hi Kim, sorry"_s), qPrintable(textFor(u"(512) 555-0142"_s)));
        QVERIFY(textFor(u"(512) 555-0143"_s).startsWith(u"Hi there, sorry"_s));
    }

    void whatWouldHappenGoesByTheClockOfTheOffice()
    {
        for (const QString &zone : {u"Asia/Tokyo"_s, u"Pacific/Honolulu"_s}) { // one of them is not this computer's
            RulesRoom room;
            room.office.current.hours.timeZone = zone;
            QVERIFY(weekFromText(u"mon-sun 08:00-17:00"_s, room.office.current.hours).isEmpty());
            for (Rule &rule : room.office.current.rules)
                rule.on = rule.situations == QList<Situation>{Situation::Open};
            room.page->refresh();
            room.click("tryNowButton");
            auto &dialog = room.child<QDialog>("tryNowDialog");
            auto &when = *dialog.findChild<QDateTimeEdit *>(u"tryWhenEdit"_s);
            const OfficeDays days(room.office.current.hours);
            QCOMPARE(when.date(), days.dateAt(room.clock.now()));
            QCOMPARE(when.time(), days.wallTimeAt(room.clock.now()));
            dialog.findChild<QLineEdit *>(u"tryNumberEdit"_s)->setText(u"(512) 555-0142"_s);
            const auto titleAt = [&dialog, &when](QTime time) {
                when.setTime(time);
                dialog.findChild<QAbstractButton *>(u"tryItButton"_s)->click();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the answer before this one
                return dialog.findChild<QLabel *>(u"tryTitle"_s)->text();
            };
            const QString open = titleAt({10, 0});
            QCOMPARE(titleAt({15, 0}), open);
            QVERIFY2(titleAt({3, 0}) != open, qPrintable(open));
        }
    }

    void leavingWithSomethingUnsavedAsks()
    {
        const RulesRoom room;
        QVERIFY(room.page->mayLeaveFor(Place::Inbox));
        room.click("ruleSwitch2");
        QSignalSpy wanted(room.page.get(), &Page::placeWanted);
        QVERIFY(!room.page->mayLeaveFor(Place::Hours));
        for (QAbstractButton *button : room.child<QMessageBox>("leaveRulesBox").buttons()) {
            if (button->text() == u"Save"_s)
                button->click();
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(room.office.kept.size(), 1);
    }

    void aSaveThatFailsKeepsWhatWasEdited()
    {
        RulesRoom room;
        room.office.refusal = Error{ErrorKind::Storage, u"disk full"_s};
        room.click("ruleSwitch2");
        room.click("saveRulesButton");
        QVERIFY(room.page->isEdited());
        QVERIFY(room.words("rulesBarWords").contains(u"could not be saved"_s));
    }

    void rulesThatCannotBeMeantSaySo()
    {
        RulesRoom room;
        Rule all;
        all.name = u"all"_s;
        all.templateKey = u"simple"_s;
        room.office.current.rules.prepend(all);
        room.page->refresh();
        QVERIFY(room.words("ruleRemark2").contains(u"No call gets here"_s));
        QVERIFY(room.words("ruleRemark1").isEmpty());
    }

    void aListIsImportedAndSaved()
    {
        const RulesRoom room;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"numbers.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("512 555 0150\n=cmd|x\n");
        file.close();
        room.click("editCheck1Button");
        auto &editor = room.child<NumberListEditor>("numberListEditor");
        editor.import(file.fileName());
        QTest::mouseClick(editor.findChild<QPushButton *>(u"saveNumbersButton"_s), Qt::LeftButton);
        QCOMPARE(room.lists.lists.constLast().key, neverTextList());
        QCOMPARE(room.lists.lists.constLast().numbers.size(), 1);
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        const RulesRoom room;
        for (const QWidget *widget : room.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        }
    }
};

} // namespace rules_test

TEXTBACK_WINDOW_TEST(rules_test, RulesTest)
#include "rules_test.moc"
