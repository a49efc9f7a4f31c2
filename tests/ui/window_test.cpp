// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "tests/ui/sampleoffice.h"
#include "ui/composer/composer.h"
#include "ui/composer/undostrip.h"
#include "ui/inbox/inboxlist.h"
#include "ui/practice/practicepanel.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/threadpane.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace {

class FakePractice : public PracticeControl {
public:
    bool play(PracticeEvent event) override
    {
        played.append(event);
        return event != PracticeEvent::Reply;
    }
    QList<PracticeEvent> played;
};

/// A desk, its inbox and the window over them.
struct Office {
    explicit Office(bool practising = false, bool hasTray = true)
    {
        fillSampleOffice(inbox, clock.now());
        WindowPorts ports{inbox, desk, events, clock, settings};
        ports.practice = practising ? &practice : nullptr;
        ports.health.carrier.signIn = ports.health.carrier.stream = ports.health.catchUp = Light::Good;
        ports.answer = {true, Situation::Open, clock.now() + 2h, u"Simple"_s};
        health = ports.health;
        window = std::make_unique<MainWindow>(ports, hasTray);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get()); // keys need it
        desk.onState = [this](ThreadId thread, ThreadState state, std::optional<UtcTime> until) {
            inbox.rows.at(thread).state = state;
            inbox.rows.at(thread).snoozedUntil = until;
            emit events.threadChanged(thread);
            emit events.countsChanged();
        };
    }
    template <typename T> T &child(const char *name)
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no child %s", name);
        return *found;
    }
    InboxPage &page() { return *window->findChild<InboxPage *>(); }
    FakeClock clock;
    FakeInbox inbox;
    FakeDesk desk;
    DeskEvents events;
    FakePractice practice;
    DeskHealth health;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

} // namespace

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
        auto &edit = office.child<QPlainTextEdit>("replyEdit");
        edit.setFocus();
        QTest::keyClicks(&edit, u"This is {company}. "_s);
        QCOMPARE(edit.toPlainText(), u"This is Northside Repairs. "_s);
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

    void aBrokenFileShowsWordsInsteadOfAnEmptyOffice()
    {
        Office office;
        office.inbox.broken = true;
        office.page().showView(InboxView::All);
        QVERIFY(office.child<QWidget>("emptyList").isVisible());
        QVERIFY(!office.child<QAbstractButton>("emptyActionButton").text().isEmpty());
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
