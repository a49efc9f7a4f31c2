// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/callbacks/callbackrow.h"
#include "ui/callbacks/callbackspage.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/newtextpanel.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace callbackkeys_test {

/// The keys of the call-back list, and what they do with somebody who can't be texted.
class CallBackKeysTest : public QObject {
    Q_OBJECT
private:
    static QListView &rows(Office &office) { return office.child<QListView>("threadList"); }
    static CallBacksPage &openCallBacks(Office &office)
    {
        office.window->showPlace(Place::CallBacks);
        return *office.window->findChild<CallBacksPage *>();
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theKeysOfTheCallBackListAreThoseOfTheTable()
    {
        Office office;
        CallBacksPage &page = openCallBacks(office);
        QCOMPARE(page.selected(), 0);
        QTest::keyClick(&page, Qt::Key_J);
        QCOMPARE(page.selected(), 1);
        auto &table = office.child<ActionTable>("actionTable");
        table.setLettersOn(false);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
        QCOMPARE(page.selected(), 1);
        QVERIFY(office.callBacks.asked.isEmpty());
        table.setLettersOn(true);
        table.setKeys(ActionId::Done, QKeySequence(Qt::Key_X));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
        QCOMPARE(office.callBacks.asked.size(), 1);
    }

    void aCallBackIsWrittenToWithR()
    {
        Office office;
        CallBacksPage &page = openCallBacks(office);
        QTest::keyClick(&page, Qt::Key_R);
        QCOMPARE(office.page().pane()->current(), ThreadId(6));
        QVERIFY(office.child<QPlainTextEdit>("replyEdit").hasFocus());
    }

    void aCallBackWithoutAThreadGetsANewText()
    {
        Office office;
        office.callBacks.entries[1].thread = ThreadId(0);
        CallBacksPage &page = openCallBacks(office);
        page.step(1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
        auto &panel = office.child<NewTextPanel>("newTextPanel");
        QCOMPARE(panel.findChild<QLineEdit *>(u"newTextToEdit"_s)->text(), sampleNumber(136).e164());
    }

    void whoCannotBeTextedIsRungInstead()
    {
        Office office;
        CallBacksPage &page = openCallBacks(office);
        page.step(2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
        QVERIFY(page.row(2)->findChild<QAbstractButton *>(u"callBackCallButton"_s)->hasFocus());
        office.callBacks.entries[2].caller.reset(); // withheld: there is nothing to ring or to write to
        page.refresh();
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_R);
        QVERIFY(page.isVisible());
    }

    void onABlockedThreadREnterAndTheMenuGoToTheCallButton()
    {
        Office office;
        office.inbox.rows.at(ThreadId(3)).askedToStop = true;
        emit office.events.threadChanged(ThreadId(3));
        office.page().showThread(ThreadId(3));
        auto &call = office.child<QAbstractButton>("callInsteadButton");
        rows(office).setFocus();
        QTest::keyClick(&rows(office), Qt::Key_R);
        QVERIFY(call.hasFocus());
        rows(office).setFocus();
        QTest::keyClick(&rows(office), Qt::Key_Return);
        QVERIFY(call.hasFocus());
        rows(office).setFocus();
        QTest::keyClick(&rows(office), Qt::Key_P, Qt::AltModifier);
        QVERIFY(office.child<QPlainTextEdit>("replyEdit").hasFocus()); // a private note is for us
        rows(office).setFocus();
        QTest::keyClick(&rows(office), Qt::Key_R);
        QVERIFY(call.hasFocus());
    }
};

} // namespace callbackkeys_test

TEXTBACK_WINDOW_TEST(callbackkeys_test, CallBackKeysTest)
#include "callbackkeys_test.moc"
