// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "tests/ui/wholeoffice.h"
#include "ui/inbox/inboxlist.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace inboxways_test {

/// Ways through the inbox page, and what of it somebody has read.
class InboxWaysTest : public QObject {
    Q_OBJECT
private:
    static QStringList readAsked(Office &office) { return office.desk.asked.filter(u"markRead"_s); }
    /// Another text of theirs arrives in thread 6.
    static void write(Office &office)
    {
        office.desk.asked.clear();
        office.inbox.timelines[ThreadId(6)].append(sampleReply(900, office.clock.now(), u"Are you there?"_s));
        office.inbox.rows.at(ThreadId(6)).unread = 1;
        emit office.events.threadChanged(ThreadId(6));
    }
    static bool marked(Office &office)
    {
        const auto &view = *office.page().pane()->view();
        return std::any_of(view.visible().cbegin(), view.visible().cend(), [&view](const ThreadView::Visible &entry) {
            return view.spokenAt(entry.index).contains(u"New since you left"_s);
        });
    }
    static void clickRow(Office &office, qint64 thread)
    {
        auto &rows = office.child<QListView>("threadList");
        const int row = office.page().model().rowOf(ThreadId(thread));
        QTest::mouseClick(rows.viewport(), Qt::LeftButton, {},
                          rows.visualRect(office.page().model().index(row)).center());
    }
    static bool listAlone(Office &office)
    {
        return office.child<QWidget>("threadList").isVisible() && !office.child<QWidget>("threadView").isVisible();
    }
    static bool conversationAlone(Office &office)
    {
        return !office.child<QWidget>("threadList").isVisible() && office.child<QWidget>("threadView").isVisible();
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatComesBeforeSomebodysEyesIsReadAtOnce()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        write(office);
        QCOMPARE(readAsked(office), QStringList{u"markRead 6"_s});
        QVERIFY(!marked(office));
    }

    void whatCameWhileTheWindowWasBehindIsReadWhenSheComesBack()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        write(office);
        QVERIFY(readAsked(office).isEmpty());
        office.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(office.window.get()));
        QCOMPARE(readAsked(office), QStringList{u"markRead 6"_s});
        QVERIFY(marked(office));
    }

    void nothingIsReadUnderTheCover()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        QTest::keyClick(office.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(office.window->covered());
        write(office);
        QVERIFY(readAsked(office).isEmpty());
        QTest::keyClick(&office.child<QWidget>("privacyScreen"), Qt::Key_Space);
        QVERIFY(!office.window->covered());
        QCOMPARE(readAsked(office), QStringList{u"markRead 6"_s});
        QVERIFY(marked(office));
    }

    void nothingIsReadWhileAnotherPageIsInFront()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        office.window->showPlace(Place::CallBacks);
        write(office);
        QVERIFY(readAsked(office).isEmpty());
        office.window->showPlace(Place::Inbox);
        QCOMPARE(readAsked(office), QStringList{u"markRead 6"_s});
        QVERIFY(marked(office));
    }

    void nothingIsReadWhileTheListStandsAlone()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        office.window->resize(800, 600);
        office.child<QAbstractButton>("backButton").click();
        write(office);
        QVERIFY(readAsked(office).isEmpty());
        clickRow(office, 6);
        QCOMPARE(readAsked(office), QStringList{u"markRead 6"_s});
        QVERIFY(marked(office));
    }

    void escapeLeavesTheComposerForTheLettersThatAreKeys()
    {
        Office office;
        office.page().showThread(ThreadId(2));
        auto &edit = office.child<QPlainTextEdit>("replyEdit");
        edit.setFocus();
        QTest::keyClicks(&edit, u"keep this"_s);
        QTest::keyClick(&edit, Qt::Key_Escape);
        QVERIFY(office.child<QWidget>("threadList").hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
        QCOMPARE(office.page().pane()->current(), ThreadId(3));
        office.page().showThread(ThreadId(2));
        QCOMPARE(edit.toPlainText(), u"keep this"_s);
        // What stands in no list is not left for somebody else.
        office.inbox.rows.at(ThreadId(2)).state = ThreadState::WaitingOnThem;
        emit office.events.threadChanged(ThreadId(2));
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_Escape);
        QVERIFY(office.child<QWidget>("threadView").hasFocus());
        QCOMPARE(office.page().pane()->current(), ThreadId(2));
    }

    void whereNothingIsFoundThePaletteSaysSo()
    {
        Office office;
        QTest::keyClick(office.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&office.child<QLineEdit>("paletteEdit"), u"qqqq"_s);
        QVERIFY(office.child<QLabel>("paletteNothing").isVisible());
        QVERIFY(office.child<QLabel>("paletteNothing").text().contains(u"qqqq"_s));
    }

    void whatIsOpenIsChosenInTheListItComesBackTo()
    {
        Office office;
        office.page().showThread(ThreadId(2));
        office.inbox.rows.at(ThreadId(2)).state = ThreadState::WaitingOnThem;
        emit office.events.threadChanged(ThreadId(2));
        QVERIFY(!office.page().list()->current());
        office.inbox.rows.at(ThreadId(2)).state = ThreadState::WaitingOnUs; // they answered
        emit office.events.threadChanged(ThreadId(2));
        QCOMPARE(office.page().list()->current(), ThreadId(2));
        QCOMPARE(office.page().pane()->current(), ThreadId(2));
    }

    void whereNothingElseIsOpenTakingBackOpensItAgain()
    {
        Office office;
        for (auto &[id, row] : office.inbox.rows)
            row.state = id == ThreadId(2) ? ThreadState::WaitingOnUs : ThreadState::Done;
        office.page().showView(InboxView::WaitingOnUs);
        office.page().showThread(ThreadId(2));
        QTest::keyClick(office.window.get(), Qt::Key_E);
        QVERIFY(!office.page().pane()->current());
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(office.page().pane()->current(), ThreadId(2));
    }

    void aThreadThatWasLeftOpensAgain()
    {
        Office office;
        office.page().showThread(ThreadId(2));
        office.window->resize(800, 600);
        QVERIFY(conversationAlone(office));
        office.child<QAbstractButton>("backButton").click();
        QVERIFY(listAlone(office));
        clickRow(office, 2);
        QVERIFY(conversationAlone(office));
        QTest::keyClick(office.window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(listAlone(office));
        QTest::keyClick(&office.child<QListView>("threadList"), Qt::Key_Return);
        QVERIFY(conversationAlone(office));
        QVERIFY(office.child<QWidget>("replyEdit").hasFocus());
    }

    void theListThatIsFoldedAwayComesBackWhenItIsAskedFor()
    {
        Office office;
        office.window->resize(800, 600);
        office.page().showThread(ThreadId(2));
        auto &view = office.child<QWidget>("threadView");
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Slash);
        QVERIFY(listAlone(office));
        QVERIFY(office.child<QLineEdit>("searchEdit").hasFocus());
        office.page().showThread(ThreadId(2));
        QVERIFY(conversationAlone(office));
        QTest::mouseClick(&office.child<QAbstractButton>("inboxItem"), Qt::LeftButton);
        QVERIFY(listAlone(office));
        office.page().showThread(ThreadId(2));
        office.window->showView(InboxView::WaitingOnUs); // "Show the replies" of the day's card
        QVERIFY(listAlone(office));
        office.page().showThread(ThreadId(2));
        office.window->showPlace(Place::Inbox); // as Ctrl+1 does
        QVERIFY(listAlone(office));
        office.page().showThread(ThreadId(2));
        office.window->showPlace(Place::CallBacks);
        QTest::keyClick(office.window.get(), Qt::Key_Left, Qt::AltModifier); // back to what was left
        QVERIFY(conversationAlone(office));
    }

    void oneKeyGoesThroughAllWhoWaitAndRoundAgain_data()
    {
        QTest::addColumn<bool>("turned");
        QTest::newRow("longest wait first") << false;
        QTest::newRow("shortest wait first") << true;
    }
    void oneKeyGoesThroughAllWhoWaitAndRoundAgain()
    {
        QFETCH(bool, turned);
        Office office;
        if (turned)
            office.child<QAbstractButton>("orderButton").click();
        QCOMPARE(office.page().model().shortestFirst(), turned);
        QList<ThreadRow> waiting = office.inbox.threads(InboxView::WaitingOnUs, {}, 100).value();
        QVERIFY(waiting.size() > 3);
        waiting.append(waiting.constFirst());
        for (const ThreadRow &row : std::as_const(waiting)) {
            QTest::keyClick(office.window.get(), Qt::Key_N);
            QCOMPARE(office.page().pane()->current(), row.id);
            QCOMPARE(office.page().list()->current(), row.id);
        }
    }

    void fromElsewhereThatKeyBeginsWithTheLongestWait()
    {
        Office office;
        const QList<ThreadRow> waiting = office.inbox.threads(InboxView::WaitingOnUs, {}, 3).value();
        office.page().showView(InboxView::All);
        office.page().showThread(waiting.at(2).id);
        QTest::keyClick(office.window.get(), Qt::Key_N);
        QCOMPARE(office.page().view(), InboxView::WaitingOnUs);
        QCOMPARE(office.page().pane()->current(), waiting.at(0).id);
    }

    void fromAThreadWhoseLineCannotTextAReplyLeavesFromOneThatCan()
    {
        WholeOffice office;
        Line &unable = office.inbox.officeLines.first();
        Line able = unable;
        able.id = LineId(2);
        able.carrier.number = sampleNumber(101);
        able.carrier.label = u"Texting"_s;
        unable.carrier.canText = false;
        office.inbox.officeLines.append(able);
        MainWindow window(office.ports(), true);
        window.resize(1440, 900);
        window.show();
        window.showThread(ThreadId(6));
        auto &composer = *window.findChild<InboxPage *>()->pane()->composer();
        const auto labels = composer.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"From Texting"_s);
        }));
        composer.findChild<QPlainTextEdit *>(u"replyEdit"_s)->setPlainText(u"hello"_s);
        composer.send(false);
        QCOMPARE(office.writing.sent.size(), 1);
        QCOMPARE(office.writing.sent.constFirst().line, sampleNumber(101));
    }
};

} // namespace inboxways_test

TEXTBACK_WINDOW_TEST(inboxways_test, InboxWaysTest)
#include "inboxways_test.moc"
