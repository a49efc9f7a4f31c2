// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/shortcallsstrip.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace steps_test {

/// Steps of a day at the front desk, each by mouse alone and by keyboard alone.
class StepsTest : public QObject {
    Q_OBJECT
private:
    static QMenu *openRowMenu(Office &office, qint64 thread)
    {
        auto &rows = office.child<QListView>("threadList");
        const int row = office.page().model().rowOf(ThreadId(thread));
        const QPoint at = rows.visualRect(office.page().model().index(row)).center();
        emit rows.customContextMenuRequested(at);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QAction *actionNamed(QMenu *menu, const QString &words)
    {
        for (QAction *action : menu->actions()) {
            if (action->text().section(u'\t', 0, 0) == words)
                return action;
        }
        return nullptr;
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void walkingThroughThoseWhoWaitByKeyboard()
    {
        Office office;
        QTest::keyClick(office.window.get(), Qt::Key_N);
        QCOMPARE(office.page().pane()->current(), ThreadId(2));
        auto &rows = office.child<QListView>("threadList");
        rows.setFocus();
        QTest::keyClick(&rows, Qt::Key_Down);
        QCOMPARE(office.page().pane()->current(), ThreadId(3));
        QTest::keyClick(&rows, Qt::Key_Return);
        auto &edit = office.child<QPlainTextEdit>("replyEdit");
        QVERIFY(edit.hasFocus());
        QTest::keyClicks(&edit, u"Thursday at 10"_s);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(office.desk.asked.contains(u"sendText 3 Thursday at 10"_s));
        QVERIFY(office.desk.asked.contains(u"setThreadState 3 3"_s));
        QVERIFY(office.page().pane()->current());
        QCOMPARE(office.page().pane()->current()->value(), 4); // the next one opens
    }

    void neverTextingASupplierByMouseAndTakingItBack()
    {
        Office office;
        QMenu *menu = openRowMenu(office, 3);
        QVERIFY(menu);
        QAction *never = actionNamed(menu, u"Never text this number"_s);
        QVERIFY(never);
        never->trigger();
        menu->close();
        QVERIFY(office.desk.asked.contains(u"setNeverText 3 1"_s));
        QTest::mouseClick(&office.child<QAbstractButton>("undoButton"), Qt::LeftButton);
        QVERIFY(office.desk.asked.contains(u"setNeverText 3 0"_s));
    }

    void theRowMenuHasEverythingOneDoesWithAThread()
    {
        Office office;
        QMenu *menu = openRowMenu(office, 2);
        QVERIFY(menu);
        for (const QString &words : {u"Done"_s, u"Snooze..."_s, u"Write a reply"_s, u"Call"_s, u"Mark as read"_s,
                                     u"Copy the number"_s, u"Never text this number"_s})
            QVERIFY2(actionNamed(menu, words), qPrintable(words));
        menu->close();
        office.page().list()->select(ThreadId(2));
        office.page().list()->extend(1);
        QMenu *all = openRowMenu(office, 3);
        QVERIFY(all && all->objectName() == u"chosenMenu"_s);
        actionNamed(all, u"Done"_s)->trigger();
        all->close();
        QVERIFY(office.desk.asked.contains(u"setThreadState 2 3"_s));
        QVERIFY(office.desk.asked.contains(u"setThreadState 3 3"_s));
    }

    void veryShortCallsAreTextedByKeyboard()
    {
        Office office;
        office.day.shortOnes.append({CallId(90), ThreadId(8), sampleNumber(171), {}, office.clock.now() - 1h, 2s});
        emit office.events.countsChanged();
        auto &head = office.child<QAbstractButton>("shortCallsButton");
        head.setFocus();
        QTest::keyClick(&head, Qt::Key_Space);
        auto *text =
            office.child<ShortCallsStrip>("shortCallsStrip").findChild<QAbstractButton *>(u"shortCallTextButton"_s);
        QVERIFY(text);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Space);
        QCOMPARE(office.desk.last(), u"textAnyway 90"_s);
    }
};

} // namespace steps_test

TEXTBACK_WINDOW_TEST(steps_test, StepsTest)
#include "steps_test.moc"
