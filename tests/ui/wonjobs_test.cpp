// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officewindow.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/threadhead.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

/// What became a job is ticked in the thread.
class WonJobsTest : public QObject {
    Q_OBJECT
private:
    static QAction *wonAction(Office &office)
    {
        ThreadPane *pane = office.page().pane();
        for (QMenu *menu : pane->findChildren<QMenu *>())
            delete menu;
        pane->head()->moreButton()->click();
        for (const QMenu *menu : pane->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == u"It became a job"_s)
                    return action;
            }
        }
        return nullptr;
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    // Menus are windows, about which the offscreen platform warns.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )."_s)); }

    void theNewestMissedCallIsMarkedAndCtrlZTakesItBack()
    {
        Office office;
        office.won.newest = CallId(81);
        office.won.calls.insert(81, false);
        office.page().showThread(ThreadId(6));
        QAction *won = wonAction(office);
        QVERIFY(won && won->isCheckable() && !won->isChecked());
        won->trigger();
        QVERIFY(office.won.calls.value(81));
        QVERIFY(wonAction(office)->isChecked());
        QTest::keyClick(office.window.get(), Qt::Key_Escape);
        office.page().pane()->undo();
        QVERIFY(!office.won.calls.value(81));
    }

    void aThreadWithoutAMissedCallOffersNothing()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        QVERIFY(!wonAction(office));
    }
};

QTEST_MAIN(WonJobsTest)
#include "wonjobs_test.moc"
