// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/callbacks/callbackrow.h"
#include "ui/callbacks/callbackspage.h"
#include "ui/inbox/inboxlist.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"
#include "ui/widgets/undostrip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace callbacks_test {

/// The call-back page in the real window, by mouse and by keyboard.
class CallBacksPageTest : public QObject {
    Q_OBJECT
private:
    static CallBacksPage &open(Office &office)
    {
        office.child<QAbstractButton>("callBacksItem").click();
        return office.child<CallBacksPage>("callBacksPage");
    }
    static QAbstractButton &button(CallBackRowWidget *row, const char *name)
    {
        auto *found = row->findChild<QAbstractButton *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no button %s", name);
        return *found;
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void eachCauseIsSaidInWordsAndOnlyWhoMayBeTextedHasTheButton()
    {
        Office office;
        const CallBacksPage &page = open(office);
        QCOMPARE(page.rowCount(), 3);
        QVERIFY(page.row(0)->accessibleName().contains(u"Text failed: phone off or out of reach"_s));
        QVERIFY(page.row(0)->accessibleName().contains(u"3 h 43 min"_s));
        QVERIFY(page.row(1)->accessibleName().contains(u"Held for you"_s));
        QVERIFY(page.row(2)->accessibleName().contains(u"Can't get texts"_s));
        QCOMPARE(button(page.row(0), "callBackTextButton").text(), u"Try again"_s);
        QCOMPARE(button(page.row(1), "callBackTextButton").text(), u"Text now"_s);
        QVERIFY(button(page.row(2), "callBackTextButton").isHidden());
        button(page.row(0), "callBackTextButton").click();
        QCOMPARE(office.desk.last(), u"resendText 44"_s);
        button(page.row(1), "callBackTextButton").click();
        QCOMPARE(office.desk.last(), u"textAnyway 82"_s);
    }

    void callingOpensTheNumber()
    {
        Office office;
        CallBacksPage &page = open(office);
        const QSignalSpy links(office.window.get(), &MainWindow::linkRequested);
        button(page.row(2), "callBackCallButton").click();
        QCOMPARE(links.at(0).at(0).toUrl(), QUrl(u"tel:+15125550133"_s));
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_K);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(links.at(1).at(0).toUrl(), QUrl(u"tel:+15125550136"_s));
    }

    void inPracticeNobodyIsCalled()
    {
        Office office(true);
        CallBacksPage &page = open(office);
        const QSignalSpy links(office.window.get(), &MainWindow::linkRequested);
        button(page.row(0), "callBackCallButton").click();
        QCOMPARE(links.size(), 0);
    }

    void aResultIsKeptTheNextOneIsChosenAndCtrlZTakesItBack()
    {
        Office office;
        CallBacksPage &page = open(office);
        QCOMPARE(page.selected(), 0);
        office.child<QAbstractButton>("reachedButton").click();
        QCOMPARE(office.callBacks.asked.last(), u"finish 81 1 Called back: talked."_s);
        QCOMPARE(page.rowCount(), 2);
        QCOMPARE(page.row(page.selected())->entry().call, CallId(82));
        QTRY_COMPARE(page.findChildren<QWidget *>(u"finishedCallBack"_s).size(), 2);
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(office.callBacks.asked.last(), u"undo 1"_s);
        QCOMPARE(page.rowCount(), 3);
    }

    void noAnswerStaysOnTheListAndCounts()
    {
        Office office;
        CallBacksPage &page = open(office);
        page.row(2)->setFocus();
        office.child<QAbstractButton>("noAnswerButton").click();
        QCOMPARE(page.rowCount(), 3);
        QVERIFY(page.row(2)->accessibleName().contains(u"Tried 1 time"_s));
        QCOMPARE(page.selected(), 2);
    }

    void doneTodayCanBeTakenBackLongAfterTheStripIsGone()
    {
        Office office;
        CallBacksPage &page = open(office);
        QTest::keyClick(&page, Qt::Key_E);
        office.clock.advance(60s);
        QCOMPARE(page.rowCount(), 2);
        const auto buttons = page.findChildren<QAbstractButton *>(u"undoCallBackButton"_s);
        buttons.last()->click();
        QCOMPARE(page.rowCount(), 3);
    }

    void whatCannotBeKeptIsSaid()
    {
        Office office;
        CallBacksPage &page = open(office);
        office.callBacks.refuses = true;
        office.child<QAbstractButton>("wrongNumberButton").click();
        QCOMPARE(page.rowCount(), 3);
        QVERIFY(page.findChild<UndoStrip *>()->isVisible());
        QVERIFY(!page.findChild<UndoStrip *>()->canUndo());
    }

    void theThreadOpensFromTheList()
    {
        Office office;
        CallBacksPage &page = open(office);
        QTest::mouseDClick(page.row(0), Qt::LeftButton);
        QCOMPARE(office.page().pane()->current(), ThreadId(6));
        QVERIFY(office.page().isVisible());
    }

    void anEmptyListSaysWhatWillAppear()
    {
        Office office;
        office.callBacks.entries.clear();
        CallBacksPage &page = open(office);
        QVERIFY(office.child<QWidget>("noCallBacks").isVisible());
        QCOMPARE(page.selected(), -1);
        QTest::keyClick(&page, Qt::Key_E); // nothing to finish
        QVERIFY(office.callBacks.asked.isEmpty());
    }

    void strangersWordsStayPlainAndOnOneLine()
    {
        Office office;
        office.callBacks.entries[0].name = u"<b>x</b>\u202E evil\n\n\n"_s + QString(10'000, u'w');
        office.callBacks.entries[0].lastNote = u"<img src=x>\n"_s.repeated(500);
        CallBacksPage &page = open(office);
        QVERIFY(page.row(0)->height() < 120);
        for (const QLabel *label : page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void rowsFitWindowsOfAnySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(760, 520);
        QTest::newRow("small") << QSize(1024, 640);
        QTest::newRow("folded") << QSize(1200, 800);
        QTest::newRow("usual") << QSize(1440, 900);
    }
    void rowsFitWindowsOfAnySize()
    {
        QFETCH(QSize, size);
        Office office;
        office.window->resize(size);
        CallBacksPage &page = open(office);
        office.window->resize(size + QSize(1, 0)); // the page was made late
        const auto &scroll = office.child<QScrollArea>("callBackScroll");
        for (int index = 0; index < page.rowCount(); ++index)
            QVERIFY2(page.row(index)->minimumSizeHint().width() <= scroll.viewport()->width(),
                     qPrintable(
                         u"%1 > %2"_s.arg(page.row(index)->minimumSizeHint().width()).arg(scroll.viewport()->width())));
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        Office office;
        CallBacksPage &page = open(office);
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&page) || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *named = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (named && !named->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
};

} // namespace callbacks_test

TEXTBACK_WINDOW_TEST(callbacks_test, CallBacksPageTest)
#include "callbacks_test.moc"
