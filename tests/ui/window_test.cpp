// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/composer/chips.h"
#include "ui/composer/composeedit.h"
#include "ui/inbox/inboxlist.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/undostrip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace window_test {

/// Working in the window: by keyboard, on threads and on texts.
class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void everythingThatTakesTheKeyboardHasAName_data()
    {
        QTest::addColumn<bool>("practice");
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << false << QSize(1440, 900);
        QTest::newRow("practice") << true << QSize(1440, 900);
        QTest::newRow("folded") << false << QSize(1024, 640);
        QTest::newRow("smallest") << false << QSize(760, 520);
    }
    void everythingThatTakesTheKeyboardHasAName()
    {
        QFETCH(bool, practice);
        QFETCH(QSize, size);
        Office office(practice);
        office.window->resize(size);
        office.page().showThread(ThreadId(6));
        int walked = 0;
        for (const QWidget *widget : office.window->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(office.window.get()) || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named,
                     qPrintable(
                         u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
            ++walked;
        }
        QVERIFY(walked > 10);
    }

    void everyOfTheFiveViewsSaysHowManyItHolds()
    {
        Office office;
        const auto counts = office.inbox.counts();
        QVERIFY(counts.ok() && counts.value().all > counts.value().waitingOnUs);
        QCOMPARE(office.child<QWidget>("allItem").accessibleName(), u"All, %1"_s.arg(counts.value().all));
        office.page().showThread(ThreadId(6));
        QTest::keyClick(office.window.get(), Qt::Key_E);
        QCOMPARE(office.child<QWidget>("doneItem").accessibleName(), u"Done, %1"_s.arg(counts.value().done + 1));
        QCOMPARE(office.child<QWidget>("allItem").accessibleName(), u"All, %1"_s.arg(counts.value().all));
    }

    void tabReachesEveryControlAndComesRound()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        QVERIFY(QTest::qWaitForWindowActive(office.window.get()));
        QSet<QString> reached;
        for (int press = 0; press < 80; ++press) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : office.window.get(),
                            Qt::Key_Tab);
            reached.insert(QApplication::focusWidget()->objectName());
        }
        for (const char *name : {"searchEdit", "threadList", "threadView", "replyEdit", "sendButton", "callButton",
                                 "waitingOnUsItem", "menuButton", "neverTextSwitch"})
            QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    }

    void aReplyIsSentByKeyAndCanBeTakenBack()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        auto &edit = office.child<QPlainTextEdit>("replyEdit");
        edit.setFocus();
        QTest::keyClicks(&edit, u"On my way"_s);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(office.desk.last(), u"sendText 6 On my way"_s);
        QVERIFY(edit.toPlainText().isEmpty());
        QVERIFY(office.child<QWidget>("undoStrip").isVisible());
        QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(office.desk.last(), u"cancelText 101"_s);
        QCOMPARE(edit.toPlainText(), u"On my way"_s);
    }

    void theUndoOfferEndsAfterFiveSeconds()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        QTest::keyClick(office.window.get(), Qt::Key_E);
        QCOMPARE(office.desk.last(), u"setThreadState 6 3"_s);
        auto &strip = office.child<UndoStrip>("undoStrip");
        QVERIFY(strip.canUndo());
        office.clock.advance(6s);
        QVERIFY(!strip.canUndo());
        QVERIFY(strip.isHidden());
    }

    void wordsAreKeptWhenTheDeskCannotKeepThem()
    {
        Office office;
        office.desk.refusal = Error{ErrorKind::Storage, u"full"_s};
        office.page().showThread(ThreadId(6));
        auto &edit = office.child<QPlainTextEdit>("replyEdit");
        edit.setPlainText(u"Please keep me"_s);
        office.child<QAbstractButton>("sendButton").click();
        QCOMPARE(edit.toPlainText(), u"Please keep me"_s);
        QVERIFY(edit.accessibleDescription().contains(u"still here"_s));
    }

    void pressingSendTwiceSendsOnce()
    {
        Office office;
        office.desk.answers = false;
        office.page().showThread(ThreadId(6));
        auto &edit = office.child<QPlainTextEdit>("replyEdit");
        edit.setPlainText(u"Once"_s);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(office.desk.asked.filter(u"sendText"_s).size(), 1);
        office.desk.giveAnswer();
        QVERIFY(edit.toPlainText().isEmpty());
        QVERIFY(!edit.isReadOnly());
    }

    void placeholdersAreFilledAndOpenOnesRefused()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        auto &edit = office.child<ComposeEdit>("replyEdit");
        edit.setFocus();
        QTest::keyClicks(&edit, u"This is {company}. "_s);
        QCOMPARE(edit.chips()->words(), u"This is Northside Repairs. "_s);
        QTest::keyClicks(&edit, u"{booking_link}"_s);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(office.desk.asked.filter(u"sendText"_s).isEmpty());
    }

    void draftsStayWithTheirThread()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        auto &edit = office.child<QPlainTextEdit>("replyEdit");
        edit.setPlainText(u"half a"_s);
        office.page().showThread(ThreadId(2));
        QVERIFY(edit.toPlainText().isEmpty());
        office.page().showThread(ThreadId(6));
        QCOMPARE(edit.toPlainText(), u"half a"_s);
    }

    void aCallerWhoAskedUsToStopCannotBeWrittenTo()
    {
        Office office;
        office.page().showThread(ThreadId(40));
        QVERIFY(office.child<QWidget>("blockedPanel").isVisible());
        QVERIFY(!office.child<QPlainTextEdit>("replyEdit").isVisible());
        QTest::keyClick(office.window.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(office.desk.asked.filter(u"sendText"_s).isEmpty());
        const QSignalSpy links(office.window.get(), &MainWindow::linkRequested);
        office.child<QAbstractButton>("callInsteadButton").click();
        QCOMPARE(links.at(0).at(0).toUrl(), QUrl(u"tel:+15125550118"_s));
    }

    void lettersMoveThroughTheListUnlessOneWrites()
    {
        Office office;
        auto &rows = office.child<QListView>("threadList");
        rows.setFocus();
        QTest::keyClick(&rows, Qt::Key_J);
        QCOMPARE(office.page().list()->current(), ThreadId(2));
        QTest::keyClick(&rows, Qt::Key_J);
        QCOMPARE(office.page().list()->current(), ThreadId(3));
        QTest::keyClick(&rows, Qt::Key_K);
        QCOMPARE(office.page().list()->current(), ThreadId(2));
        QTest::keyClick(&rows, Qt::Key_R);
        auto &edit = office.child<QPlainTextEdit>("replyEdit");
        QVERIFY(edit.hasFocus());
        QTest::keyClicks(&edit, u"jke"_s);
        QCOMPARE(edit.toPlainText(), u"jke"_s);
        QCOMPARE(office.page().list()->current(), ThreadId(2));
    }

    void finishingAThreadOpensTheNext()
    {
        Office office;
        office.page().showThread(ThreadId(2));
        QTest::keyClick(office.window.get(), Qt::Key_E);
        QCOMPARE(office.page().pane()->current(), ThreadId(3));
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(office.desk.last(), u"setThreadState 2 0"_s);
    }

    void aThreadThatTheDeskMovesAwayStaysOpen()
    {
        Office office;
        office.page().showThread(ThreadId(2));
        office.inbox.rows.at(ThreadId(2)).state = ThreadState::WaitingOnThem; // its text went out
        emit office.events.threadChanged(ThreadId(2));
        QCOMPARE(office.page().model().rowOf(ThreadId(2)), -1);
        QCOMPARE(office.page().pane()->current(), ThreadId(2));
        QVERIFY(!office.page().list()->current());
    }
};

} // namespace window_test

TEXTBACK_WINDOW_TEST(window_test, WindowTest)
#include "window_test.moc"
