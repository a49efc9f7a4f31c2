// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/threadhead.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace wonjobs_test {

/// What became a job is ticked in the thread.
class WonJobsTest : public QObject {
    Q_OBJECT
private:
    static QAction *wonAction(Office &office)
    {
        delete office.window->findChild<QMenu *>(u"moreMenu"_s);
        office.page().pane()->head()->moreButton()->click();
        return office.child<QMenu>("moreMenu").findChild<QAction *>(u"became-a-job"_s);
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

} // namespace wonjobs_test

TEXTBACK_WINDOW_TEST(wonjobs_test, WonJobsTest)
#include "wonjobs_test.moc"
