// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesearch.h"
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/selectionbar.h"
#include "ui/inbox/shortcallsstrip.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace listchoice_test {

/// Working on several threads of the list at once, and on the ones nobody needs to see.
class ListChoiceTest : public QObject {
    Q_OBJECT
private:
    static QListView &rows(Office &office) { return office.child<QListView>("threadList"); }
    static QPoint placeOf(Office &office, qint64 thread)
    {
        const int row = office.page().model().rowOf(ThreadId(thread));
        return rows(office).visualRect(office.page().model().index(row)).center();
    }
    static void click(Office &office, qint64 thread, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(rows(office).viewport(), Qt::LeftButton, keys, placeOf(office, thread));
    }
    static QStringList statesAsked(Office &office) { return office.desk.asked.filter(u"setThreadState"_s); }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init()
    {
        // Menus ask for what the offscreen platform does not have.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void severalAreChosenByMouse()
    {
        Office office;
        click(office, 2);
        QVERIFY(office.child<SelectionBar>("selectionBar").isHidden());
        click(office, 4, Qt::ControlModifier);
        QCOMPARE(office.page().list()->chosen(), (QList{ThreadId(2), ThreadId(4)}));
        QVERIFY(office.child<SelectionBar>("selectionBar").isVisible());
        click(office, 2);
        click(office, 4, Qt::ShiftModifier);
        QCOMPARE(office.page().list()->chosen(), (QList{ThreadId(2), ThreadId(3), ThreadId(4)}));
        office.child<QAbstractButton>("clearChoiceButton").click();
        QCOMPARE(office.page().list()->chosen(), QList{ThreadId(4)});
    }

    void severalAreChosenByKeyAndTakenOffAgain()
    {
        Office office;
        rows(office).setFocus();
        QTest::keyClick(&rows(office), Qt::Key_J);
        QTest::keyClick(&rows(office), Qt::Key_J, Qt::ShiftModifier);
        QTest::keyClick(&rows(office), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(office.page().list()->chosen(), (QList{ThreadId(2), ThreadId(3), ThreadId(4)}));
        QTest::keyClick(&rows(office), Qt::Key_K, Qt::ShiftModifier);
        QCOMPARE(office.page().list()->chosen(), (QList{ThreadId(2), ThreadId(3)}));
        QTest::keyClick(&rows(office), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(office.page().list()->chosen().size(), 6);
    }

    void aSearchActsOnWhatItOpenedAlone()
    {
        FakeSearch search;
        search.pages = {{{FakeSearch::hit(6, {}, u"Sam"_s, {}, {})}, {}, {}}};
        Office office;
        office.page().list()->setSearch(search, office.clock);
        click(office, 2);
        click(office, 4, Qt::ShiftModifier);
        office.page().searchFor(u"sam"_s);
        QVERIFY(office.child<SelectionBar>("selectionBar").isHidden());
        QCOMPARE(office.page().list()->chosen(), QList{ThreadId(4)});
        auto &hits = office.child<QListView>("hitList");
        QTRY_COMPARE(hits.model()->rowCount(), 1);
        hits.setFocus();
        QTest::keyClick(&hits, Qt::Key_J);
        QCOMPARE(office.page().pane()->current(), ThreadId(6));
        QTest::keyClick(&hits, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&hits, Qt::Key_K, Qt::ShiftModifier);
        QCOMPARE(office.page().list()->chosen(), QList{ThreadId(4)});
        QTest::keyClick(&hits, Qt::Key_E);
        QCOMPARE(statesAsked(office), QStringList{u"setThreadState 6 3"_s});
    }

    void theKeysOfChoosingChooseWordsInTheConversation()
    {
        Office office;
        click(office, 6);
        auto &view = *office.page().pane()->view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(office.page().list()->chosen(), QList{ThreadId(6)});
        QVERIFY(view.selectedText().contains(u'\n'));
        rows(office).setFocus();
        QTest::keyClick(&rows(office), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(office.page().list()->chosen().size(), 6);
    }

    void allThatAreChosenAreDoneAndComeBackAsOneStep()
    {
        Office office;
        click(office, 2);
        click(office, 4, Qt::ShiftModifier);
        QTest::keyClick(&rows(office), Qt::Key_E);
        QCOMPARE(statesAsked(office),
                 (QStringList{u"setThreadState 2 3"_s, u"setThreadState 3 3"_s, u"setThreadState 4 3"_s}));
        QCOMPARE(office.page().model().rowOf(ThreadId(3)), -1);
        QTest::keyClick(&rows(office), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(statesAsked(office).size(), 6);
        QVERIFY(office.page().model().rowOf(ThreadId(2)) >= 0);
        QVERIFY(office.page().model().rowOf(ThreadId(4)) >= 0);
    }

    void whatIsDoneWhileNothingIsOpenIsTakenBackByMouse()
    {
        Office office;
        QVERIFY(office.child<QWidget>("nothingOpen").isVisible());
        bool takenBack = false;
        office.page().pane()->offerUndo(u"3 threads are snoozed."_s, [&takenBack] { takenBack = true; });
        auto &undo = office.child<QAbstractButton>("nothingUndoButton");
        QVERIFY(undo.isVisible());
        QTest::mouseClick(&undo, Qt::LeftButton);
        QVERIFY(takenBack);
        QVERIFY(!undo.isVisible());
    }

    void allThatAreChosenAreSnoozed()
    {
        Office office;
        click(office, 2);
        click(office, 3, Qt::ControlModifier);
        office.child<QAbstractButton>("allSnoozeButton").click();
        auto *menu = office.window->findChild<QMenu *>(u"snoozeMenu"_s);
        QVERIFY(menu);
        QVERIFY(menu->actions().size() >= 4);
        menu->actions().at(0)->trigger();
        menu->close();
        QCOMPARE(statesAsked(office), (QStringList{u"setThreadState 2 2"_s, u"setThreadState 3 2"_s}));
        QCOMPARE(office.inbox.rows.at(ThreadId(2)).snoozedUntil, office.clock.now() + 1h);
        QTest::keyClick(&rows(office), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(statesAsked(office).mid(2), (QStringList{u"setThreadState 2 0"_s, u"setThreadState 3 0"_s}));
    }

    void neverTextingSeveralNumbersIsOneStepToo()
    {
        Office office;
        click(office, 2);
        click(office, 3, Qt::ControlModifier);
        office.child<QAbstractButton>("allNeverButton").click();
        QCOMPARE(office.desk.asked.filter(u"setNeverText"_s),
                 (QStringList{u"setNeverText 2 1"_s, u"setNeverText 3 1"_s}));
        QTest::keyClick(&rows(office), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(office.desk.asked.filter(u"setNeverText"_s).mid(2),
                 (QStringList{u"setNeverText 2 0"_s, u"setNeverText 3 0"_s}));
    }

    void undoingGoesBackStepByStepOnAnyPage()
    {
        Office office;
        click(office, 2);
        QTest::keyClick(&rows(office), Qt::Key_E);
        click(office, 3);
        QTest::keyClick(&rows(office), Qt::Key_E);
        office.clock.advance(60s); // no strip any more
        office.window->showPlace(Place::CallBacks);
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(statesAsked(office).mid(2), (QStringList{u"setThreadState 3 0"_s, u"setThreadState 2 0"_s}));
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(statesAsked(office).size(), 4);
    }

    void whatWasTakenBackIsDoneAgainUntilSomethingElseIsDone()
    {
        Office office;
        const auto undo = [&office] { QTest::keyClick(&rows(office), Qt::Key_Z, Qt::ControlModifier); };
        const auto redo = [&office] {
            QTest::keyClick(&rows(office), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        };
        click(office, 2);
        click(office, 3, Qt::ControlModifier);
        office.child<QAbstractButton>("allDoneButton").click();
        undo();
        QCOMPARE(office.inbox.rows.at(ThreadId(2)).state, ThreadState::WaitingOnUs);
        redo();
        QCOMPARE(statesAsked(office).mid(4), (QStringList{u"setThreadState 2 3"_s, u"setThreadState 3 3"_s}));
        redo(); // there is nothing more
        QCOMPARE(statesAsked(office).size(), 6);
        undo();
        QCOMPARE(office.inbox.rows.at(ThreadId(3)).state, ThreadState::WaitingOnUs);
        click(office, 3);
        QTest::keyClick(&rows(office), Qt::Key_E);
        redo(); // something else was done since
        QCOMPARE(office.inbox.rows.at(ThreadId(2)).state, ThreadState::WaitingOnUs);
    }

    void newsMoveRowsWithoutLosingChoiceAndScrollPlace()
    {
        Office office;
        for (int index = 0; index < 60; ++index)
            office.inbox.rows.emplace(ThreadId(500 + index),
                                      sampleRow(500 + index, 1000 + index,
                                                office.clock.now() - 24h + std::chrono::minutes(index),
                                                LastEvent::TextIn));
        office.page().showView(InboxView::WaitingOnUs);
        office.page().list()->select(ThreadId(520));
        office.page().list()->extend(1);
        rows(office).verticalScrollBar()->setValue(900);
        const QPoint before = placeOf(office, 520);
        office.inbox.rows.at(ThreadId(540)).waitingSince = office.clock.now() - 25h; // moves above them
        emit office.events.threadChanged(ThreadId(540));
        QCOMPARE(office.page().model().rowOf(ThreadId(540)), 0);
        QCOMPARE(office.page().list()->chosen(), (QList{ThreadId(520), ThreadId(521)}));
        QCOMPARE(office.page().pane()->current(), ThreadId(521));
        QCOMPARE(placeOf(office, 520).y(), before.y());
        office.inbox.rows.at(ThreadId(501)).state = ThreadState::Done; // leaves from above them
        emit office.events.threadChanged(ThreadId(501));
        QCOMPARE(office.page().list()->chosen(), (QList{ThreadId(520), ThreadId(521)}));
        QCOMPARE(placeOf(office, 520).y(), before.y());
    }

    void veryShortCallsAreOneLineThatOpens()
    {
        Office office;
        for (int index = 0; index < 3; ++index)
            office.day.shortOnes.append(
                {CallId(90 + index), ThreadId(8), sampleNumber(171 + index), {}, office.clock.now() - 1h, 2s});
        emit office.events.countsChanged();
        auto &strip = office.child<ShortCallsStrip>("shortCallsStrip");
        QVERIFY(strip.isVisible());
        QVERIFY(strip.height() <= 40);
        QVERIFY(office.child<QAbstractButton>("shortCallsButton").text().startsWith(u"3 very short call"_s));
        QTest::mouseClick(&office.child<QAbstractButton>("shortCallsButton"), Qt::LeftButton);
        const auto buttons = strip.findChildren<QAbstractButton *>(u"shortCallTextButton"_s);
        QCOMPARE(buttons.size(), 3);
        buttons.at(1)->click();
        QCOMPARE(office.desk.last(), u"textAnyway 91"_s);
        office.day.shortOnes.clear();
        emit office.events.countsChanged();
        QVERIFY(strip.isHidden());
    }

    void theShortCallsAreOnlyWhereOneWorks()
    {
        Office office;
        office.day.shortOnes.append({CallId(90), ThreadId(8), sampleNumber(171), {}, office.clock.now() - 1h, 2s});
        office.page().showView(InboxView::Done);
        QVERIFY(office.child<ShortCallsStrip>("shortCallsStrip").isHidden());
        office.page().showView(InboxView::WaitingOnUs);
        QVERIFY(office.child<ShortCallsStrip>("shortCallsStrip").isVisible());
    }

    void aSnoozedThreadComesBackInBusinessTime()
    {
        Office office;
        office.inbox.officeSettings.insert(u"opening-hours"_s, u"mon-sun 08:00-12:00 (12:00-13:00) 13:00-17:00"_s);
        office.inbox.officeSettings.insert(u"time-zone"_s, u"America/Chicago"_s);
        emit office.events.settingsChanged();
        click(office, 2);
        QTest::keyClick(&rows(office), Qt::Key_S);
        auto *menu = office.window->findChild<QMenu *>(u"snoozeMenu"_s);
        QVERIFY(menu);
        QStringList names;
        for (const QAction *action : menu->actions())
            names << action->text().section(u'\t', 0, 0);
        QVERIFY2(names.contains(u"Tomorrow at opening"_s) || names.contains(u"When we open"_s),
                 qPrintable(names.join(u'|')));
        QVERIFY(names.contains(u"Date and time..."_s));
        menu->close();
    }
};

} // namespace listchoice_test

TEXTBACK_WINDOW_TEST(listchoice_test, ListChoiceTest)
#include "listchoice_test.moc"
