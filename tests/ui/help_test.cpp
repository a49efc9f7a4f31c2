// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officewindow.h"
#include "ui/shell/helpsheet.h"
#include "ui/shell/places.h"
#include "ui/shell/tour.h"
#include "ui/shell/whatisthis.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

/// Help stands beside every screen, and a tour leads through the first two minutes.
class HelpTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }

    void everyScreenHasAShortPage()
    {
        for (int topic = 0; topic < HelpTopicCount; ++topic) {
            const HelpPage page = HelpPages::page(HelpTopic(topic));
            QVERIFY2(!page.title.isEmpty() && page.entries.size() >= 2, qPrintable(page.title));
            QVERIFY2(page.entries.size() <= 6, qPrintable(page.title));
            for (const HelpEntry &entry : page.entries)
                QVERIFY2(!entry.question.isEmpty() && entry.answer.size() < 500, qPrintable(entry.question));
        }
        QSet<HelpTopic> topics{HelpPages::topicOf(Place::Inbox)};
        for (const PlaceDefinition &definition : placeDefinitions())
            topics.insert(HelpPages::topicOf(definition.place));
        QCOMPARE(topics.size(), placeDefinitions().size() + 1);
    }

    void f1OpensThePageOfTheScreenInSight()
    {
        Office office;
        office.window->showPlace(Place::CallBacks);
        QTest::keyClick(office.window.get(), Qt::Key_F1);
        auto &topics = office.child<QComboBox>("helpTopicCombo");
        QCOMPARE(topics.currentText(), HelpPages::page(HelpTopic::CallBacks).title);
        for (int index = 0; index < topics.count(); ++index) {
            topics.setCurrentIndex(index);
            const HelpPage page = HelpPages::page(HelpTopic(topics.currentData().toInt()));
            QStringList said;
            for (const Label *label : office.child<QWidget>("helpText").findChildren<Label *>())
                said << label->text();
            QVERIFY2(said.contains(page.entries.constFirst().answer), qPrintable(page.title));
        }
    }

    void aWordThatIsPressedExplainsItself()
    {
        Office office;
        WhatIsThis what(*office.window);
        Label word(u"Can't get texts"_s, TextSize::Body, Role::Text, QFont::Normal, office.window.get());
        QVERIFY(what.meaningAt(word, {}).contains(u"landline"_s));
        QVERIFY(what.meaningAt(office.child<QWidget>("statusStrip"), {}).contains(u"Green"_s));
    }

    void fromTheRealDeskTheTourGoesToPractice()
    {
        Office office;
        const QSignalSpy practice(office.window.get(), &MainWindow::practiceRequested);
        QTest::keyClick(office.window.get(), Qt::Key_F1);
        office.child<QAbstractButton>("helpTourButton").click();
        QCOMPARE(practice.size(), 1);
        QVERIFY(!office.window->findChild<Tour *>());
    }

    void doingWhatTheTourSaysLeadsOnStepByStep()
    {
        Office office(true);
        office.window->offerTour();
        auto &tour = office.child<Tour>("tour");
        QCOMPARE(tour.target(), &office.child<QWidget>("missedCallButton"));
        auto &panel = office.child<PracticePanel>("practicePanel");
        panel.tick(PracticeStep::AnswerReply); // not its turn
        QCOMPARE(tour.step(), Tour::Ring);
        office.child<QAbstractButton>("missedCallButton").click();
        QCOMPARE(tour.step(), Tour::SeeText);
        panel.tick(PracticeStep::SeeText);
        QCOMPARE(tour.step(), Tour::ReplyAsCaller);
        QCOMPARE(tour.target(), &office.child<QWidget>("replyButton"));
        emit panel.played(PracticeEvent::Reply);
        QCOMPARE(tour.step(), Tour::Answer);
        panel.tick(PracticeStep::AnswerReply);
        QCOMPARE(tour.step(), Tour::Over);
        office.child<QAbstractButton>("tourNextButton").click();
        QTRY_VERIFY(!office.window->findChild<Tour *>());
        office.window->offerTour(); // once is enough
        QVERIFY(!office.window->findChild<Tour *>());
    }

    void theTourIsGoneThroughByKeyboardAlone()
    {
        Office office(true);
        office.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(office.window.get()));
        office.window->offerTour();
        auto &tour = office.child<Tour>("tour");
        auto &panel = office.child<PracticePanel>("practicePanel");
        const auto focused = [] { return QApplication::focusWidget()->objectName(); };
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        QCOMPARE(focused(), u"tourThereButton"_s);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"missedCallButton"_s);
        press(Qt::Key_F6);
        QCOMPARE(focused(), u"tourThereButton"_s);
        press(Qt::Key_F6);
        press(Qt::Key_Space);
        QCOMPARE(tour.step(), Tour::SeeText);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"threadList"_s);
        panel.tick(PracticeStep::SeeText);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"replyButton"_s);
        emit panel.played(PracticeEvent::Reply);
        office.child<InboxPage>("inboxPage").showThread(ThreadId(6));
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"replyEdit"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"we come"_s);
        office.child<QPlainTextEdit>("replyEdit").clear(); // as after sending
        panel.tick(PracticeStep::AnswerReply);
        QCOMPARE(focused(), u"tourNextButton"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!office.window->findChild<Tour *>());
        QCOMPARE(focused(), u"threadList"_s);
    }

    void theTourDoesNotTakeTheKeyboardFromSomebodyWriting()
    {
        Office office(true);
        office.window->offerTour();
        office.child<InboxPage>("inboxPage").showThread(ThreadId(6));
        auto &edit = office.child<QPlainTextEdit>("replyEdit");
        edit.setFocus();
        edit.setPlainText(u"half a sentence"_s);
        office.child<PracticePanel>("practicePanel").tick(PracticeStep::SeeText);
        emit office.child<PracticePanel>("practicePanel").played(PracticeEvent::MissedCall);
        QCOMPARE(office.child<Tour>("tour").step(), Tour::SeeText);
        QCOMPARE(office.window->focusWidget(), &edit);
    }

    void theTourCanBeLeftAndTakenAgain()
    {
        Office office(true);
        office.window->offerTour();
        QTest::keyClick(&office.child<Tour>("tour"), Qt::Key_Escape);
        QTRY_VERIFY(!office.window->findChild<Tour *>());
        QTest::keyClick(office.window.get(), Qt::Key_F1);
        office.child<QAbstractButton>("helpTourButton").click();
        QVERIFY(office.window->findChild<Tour *>());
        office.window->offerTour();
        QCOMPARE(office.window->findChildren<Tour *>().size(), 1);
    }

    void theCardStaysInsideTheWindowWhateverItsSize()
    {
        Office office(true);
        office.window->offerTour();
        auto &tour = office.child<Tour>("tour");
        for (const QSize size : {QSize(1440, 900), QSize(1000, 640), QSize(760, 520)}) {
            office.window->resize(size);
            QTRY_VERIFY(tour.target()); // where the panel had no room it came out
            const QWidget *target = tour.target();
            QTRY_VERIFY(office.window->rect().contains(tour.geometry())
                        && !tour.geometry().intersects(
                            QRect(target->mapTo(office.window.get(), QPoint(0, 0)), target->size())));
        }
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
