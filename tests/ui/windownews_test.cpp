// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakedata.h"
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/practice/practicepanel.h"
#include "ui/settings/forgetdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/threadpane.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace windownews_test {

/// What happens to the window: news of calls and of the desk, sizes, looks, leaving.
class WindowNewsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void beforeItsTextIsWrittenACallCountsDownItself()
    {
        Office office;
        office.inbox.timelines[ThreadId(1)].removeLast();
        emit office.events.countdownStarted(sampleCountdown(office.clock.now()));
        office.page().showThread(ThreadId(1));
        auto &view = *office.page().pane()->view();
        QVERIFY(view.spokenAt(0).contains(u"texting in 8 s"_s));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Tab);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(office.desk.last(), u"cancelCountdown call-new cancelled"_s);
    }

    void aCountdownCanBeCancelledFromTheConversation()
    {
        Office office;
        emit office.events.countdownStarted(sampleCountdown(office.clock.now()));
        office.page().showThread(ThreadId(1));
        auto &view = *office.page().pane()->view();
        QVERIFY(view.spokenAt(1).contains(u"8 s"_s));
        office.clock.advance(3s);
        QVERIFY(view.spokenAt(1).contains(u"5 s"_s));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Tab); // Why?
        QTest::keyClick(&view, Qt::Key_Tab);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(office.desk.last(), u"cancelCountdown call-new cancelled"_s);
    }

    void theWhyPopUpClosesWithEscAndGivesTheKeyboardBack()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        QVERIFY(QTest::qWaitForWindowActive(office.window.get()));
        auto &view = *office.page().pane()->view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Tab);
        QTest::keyClick(&view, Qt::Key_Return);
        auto &popup = office.child<QWidget>("whyPopup");
        QVERIFY(popup.isVisible());
        QVERIFY(popup.accessibleDescription().contains(u"Has not asked us to stop"_s));
        QTest::keyClick(&popup, Qt::Key_Escape);
        QVERIFY(!popup.isVisible());
        QVERIFY(view.hasFocus());
    }

    void pausingAsksTheDeskAndTheStripFollows()
    {
        Office office;
        auto &segment = office.child<Segment>("pauseSegment");
        QTest::mouseClick(segment.part(1), Qt::LeftButton);
        QCOMPARE(office.desk.last(), u"setAutomatic 1 %1"_s.arg(toMs(office.clock.now() + 1h)));
        QCOMPARE(segment.chosen(), 0); // until the desk says so
        office.health.pausedUntil = office.clock.now() + 1h;
        emit office.events.healthChanged(office.health);
        QCOMPARE(segment.chosen(), 1);
        office.clock.advance(61min);
        QCOMPARE(segment.chosen(), 0);
    }

    void troubleIsSaidInWordsWithTheNextStep()
    {
        Office office;
        office.health.carrier.stream = Light::Off;
        office.health.carrier.trouble = TroubleKind::NoNetwork;
        office.health.carrier.nextTryAt = office.clock.now() + 8s;
        emit office.events.healthChanged(office.health);
        auto &strip = office.child<StatusStrip>("statusStrip");
        QVERIFY(strip.face().title.startsWith(u"Not watching"_s));
        QVERIFY(strip.face().second.contains(u"8 s"_s));
        office.clock.advance(3s);
        QVERIFY(strip.face().second.contains(u"5 s"_s));
        office.child<QAbstractButton>("tryNowButton").click();
        QCOMPARE(office.desk.last(), u"tryNow"_s);
    }

    void closingGoesIntoTheTrayAndSaysSoOnce()
    {
        Office office;
        const QSignalSpy said(office.window.get(), &MainWindow::hiddenForTheFirstTime);
        office.window->close();
        QVERIFY(!office.window->isVisible());
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        office.window->present();
        office.window->close();
        QCOMPARE(said.size(), 1);
    }

    void withoutATrayClosingAsksOnce()
    {
        Office office(false, false);
        const QSignalSpy quits(office.window.get(), &MainWindow::quitRequested);
        office.window->close();
        QVERIFY(office.window->isVisible());
        QVERIFY(office.child<QWidget>("closeQuestion").isVisible());
        office.child<QAbstractButton>("quitButton").click();
        QCOMPARE(quits.size(), 1);
        office.window->close();
        QCOMPARE(quits.size(), 2);
    }

    void panesFoldAsTheWindowGetsNarrower()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        QVERIFY(office.child<QWidget>("callerPanel").isVisible());
        office.window->resize(1200, 800);
        QVERIFY(!office.child<QWidget>("callerPanel").isVisible());
        office.child<QAbstractButton>("cardButton").click();
        QVERIFY(office.child<QWidget>("callerPanel").isVisible());
        office.window->resize(1000, 700);
        QVERIFY(office.child<QWidget>("viewCombo").isVisible());
        office.window->resize(800, 600);
        QVERIFY(!office.child<QWidget>("threadList").isVisible());
        office.child<QAbstractButton>("backButton").click();
        QVERIFY(office.child<QWidget>("threadList").isVisible());
        QTest::keyClick(&office.child<QWidget>("threadList"), Qt::Key_Return);
        QVERIFY(!office.child<QWidget>("threadList").isVisible());
        QVERIFY(office.child<QWidget>("threadView").isVisible());
        office.window->resize(1440, 900);
        QVERIFY(office.child<QWidget>("threadView").isVisible());
        QVERIFY(office.child<QWidget>("callerPanel").isVisible());
    }

    void theSmallestWindowHoldsEverything()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        office.window->resize(760, 520);
        QCOMPARE(office.window->size(), QSize(760, 520));
        QTRY_VERIFY(office.window->minimumSizeHint().width() <= 760);
        QVERIFY(office.window->minimumSizeHint().height() <= 520);
    }

    void callsWithoutOneTextStandInTheStripAlthoughEverythingWorks()
    {
        Office office;
        office.health.missedWithoutText = 5;
        emit office.events.healthChanged(office.health);
        const auto &strip = office.child<StatusStrip>("statusStrip");
        QCOMPARE(strip.face().title, u"No text accepted today"_s);
        QVERIFY(strip.face().second.startsWith(u'5'));
        QVERIFY(!strip.face().whatToDo.isEmpty());
        office.health.carrier.stream = Light::Off; // not watching at all is the worse news
        emit office.events.healthChanged(office.health);
        QVERIFY(strip.face().title.contains(u"Not watching"_s));
    }

    void newsFromTheDeskThreadArriveHere()
    {
        Office office;
        QThread thread;
        thread.start();
        office.events.moveToThread(&thread);
        office.inbox.rows.at(ThreadId(2)).state = ThreadState::Done;
        QMetaObject::invokeMethod(&office.events, [&office] { emit office.events.threadChanged(ThreadId(2)); });
        QTRY_COMPARE(office.page().model().rowOf(ThreadId(2)), -1);
        QMetaObject::invokeMethod(&office.events, [&office] {
            office.health.carrier.stream = Light::Off;
            emit office.events.healthChanged(office.health);
        });
        QTRY_VERIFY(office.child<StatusStrip>("statusStrip").face().tryNow);
        thread.quit();
        thread.wait();
    }

    void inASmallWindowPracticeIsWithinReachUntilSomethingIsOpen()
    {
        Office office(true);
        QVERIFY(!office.page().pane()->current());
        office.window->resize(1200, 800);
        auto &panel = office.child<PracticePanel>("practicePanel");
        QVERIFY(panel.isVisible());
        QTest::keyClick(&panel, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
        QTest::mouseClick(&office.child<QAbstractButton>("tryPracticeButton"), Qt::LeftButton);
        QVERIFY(panel.isVisible());
        office.page().showThread(ThreadId(6));
        QVERIFY(!panel.isVisible());
        QTest::mouseClick(&office.child<QAbstractButton>("cardButton"), Qt::LeftButton);
        QVERIFY(panel.isVisible());
    }

    void practiceMakesThingsHappenAndTicksTheSteps()
    {
        Office office(true);
        office.child<QAbstractButton>("missedCallButton").click();
        office.child<QAbstractButton>("replyButton").click();
        QCOMPARE(office.practice.played, (QList{PracticeEvent::MissedCall, PracticeEvent::Reply}));
        emit office.events.threadChanged(ThreadId(40));
        QCOMPARE(office.child<PracticePanel>("practicePanel").stepsDone(), 1);
        const QSignalSpy left(office.window.get(), &MainWindow::leavePracticeRequested);
        office.child<QAbstractButton>("leavePracticeButton").click();
        QCOMPARE(left.size(), 1);
    }

    void theTrayShowsStateAndCount()
    {
        StripFacts facts;
        facts.health.carrier.signIn = facts.health.carrier.stream = facts.health.catchUp = Light::Good;
        const QImage calm = TrayIcon::drawIcon(facts, 0, 32, 1.0).toImage();
        QVERIFY(calm != TrayIcon::drawIcon(facts, 6, 32, 1.0).toImage());
        facts.health.carrier.stream = Light::Off;
        QVERIFY(calm != TrayIcon::drawIcon(facts, 0, 32, 1.0).toImage());
    }

    void switchingTheLookRepaintsWithoutRebuilding()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        const auto children = office.window->findChildren<QWidget *>().size();
        auto *style = qobject_cast<TextbackStyle *>(QApplication::style());
        const QImage light = office.window->grab().toImage();
        style->setChoice(ThemeChoice::Dark);
        QTRY_COMPARE(office.window->palette().color(QPalette::Base), style->theme().color(Role::Surface));
        const QImage dark = office.window->grab().toImage();
        QVERIFY(light.pixelColor(600, 300).lightness() > 200);
        QVERIFY(dark.pixelColor(600, 300).lightness() < 80);
        QCOMPARE(office.window->findChildren<QWidget *>().size(), children);
        style->setChoice(ThemeChoice::Light);
    }

    void howLongThingsStayIsSaidToBeKeptOnlyWhenItIs()
    {
        Office office;
        FakeData data;
        WindowPorts ports{office.inbox, office.desk, office.events, office.clock, office.settings};
        ports.erasing = &data;
        MainWindow window(ports, true);
        window.showPlace(Place::Settings);
        auto *page = window.findChild<SettingsPage *>();
        office.desk.refusal = Error{ErrorKind::Storage, u"full"_s};
        emit page->actWanted(SettingAct::Forget);
        emit window.findChild<ForgetDialog *>()->chosen(24);
        QCOMPARE(office.desk.last(), u"setSetting forget-after-months 24"_s);
        QVERIFY(page->findChild<Label *>(u"settingsKept"_s)->text().contains(u"could not be kept"_s));
    }

    void theFirstWindowFitsASmallScreen()
    {
        Office office;
        const QSize screen = office.window->screen()->availableSize();
        QVERIFY(screen.width() < 1440); // the window's usual width, or this test says nothing
        const WindowPorts ports{office.inbox, office.desk, office.events, office.clock, office.settings};
        const MainWindow window(ports, true);
        QCOMPARE(window.width(), screen.width());
        QVERIFY(window.height() < screen.height()); // the desktop's title bar stands above it
    }

    void aBrokenFileShowsWordsInsteadOfAnEmptyOffice()
    {
        Office office;
        office.inbox.broken = true;
        office.page().showView(InboxView::All);
        QVERIFY(office.child<QWidget>("emptyList").isVisible());
        QVERIFY(!office.child<QAbstractButton>("emptyActionButton").text().isEmpty());
    }
};

} // namespace windownews_test

TEXTBACK_WINDOW_TEST(windownews_test, WindowNewsTest)
#include "windownews_test.moc"
