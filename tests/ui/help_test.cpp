// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/shell/helpsheet.h"
#include "ui/shell/places.h"
#include "ui/shell/tour.h"
#include "ui/shell/whatisthis.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace help_test {

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

    void theKeyboardAsksWhatThisIsInTheWindowAndInItsDialogs()
    {
        Office office;
        office.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(office.window.get()));
        const auto explained = [] {
            const QWidgetList all = QApplication::topLevelWidgets();
            return std::any_of(all.begin(), all.end(), [](const QWidget *widget) {
                return widget->inherits("QWhatsThat") && widget->isVisible();
            });
        };
        QVERIFY(!explained());
        office.child<QWidget>("threadList").setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(explained());
        QWhatsThis::hideText();
        QTRY_VERIFY(!explained());
        QDialog dialog(office.window.get());
        dialog.setWindowTitle(u"Something"_s);
        auto *column = new QVBoxLayout(&dialog);
        auto *words = new QLabel(u"What it is about."_s, &dialog);
        words->setWordWrap(true);
        auto *edit = new QLineEdit(&dialog);
        column->addWidget(words);
        column->addWidget(edit);
        dialog.open();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        edit->setFocus();
        const WhatIsThis what(*office.window);
        QCOMPARE(what.meaningAt(*edit, {}), u"<b>Something</b><br>What it is about."_s);
        edit->setAccessibleName(u"The <field>"_s);
        edit->setToolTip(u"What to type"_s);
        QCOMPARE(what.meaningAt(*edit, {}), u"<b>The &lt;field&gt;</b><br>What to type"_s);
        QTest::keyClick(edit, Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(explained());
        QWhatsThis::hideText();
        QTRY_VERIFY(!explained());
        QVERIFY(edit->text().isEmpty());
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

    void oneCallOfPracticeIsWatchedStepByStep()
    {
        Office office(true);
        office.child<QAbstractButton>("practiceChecklistButton").click();
        auto &test = office.child<QDialog>("practiceTest");
        QVERIFY(test.isVisible() && !test.isModal()); // the practice panel stays usable
        test.findChild<QAbstractButton *>(u"practiceRingButton"_s)->click();
        QCOMPARE(office.practice.played, QList<PracticeEvent>{PracticeEvent::MissedCall});
        QVERIFY(!test.findChild<QAbstractButton *>(u"practiceReplyButton"_s)->isEnabled()); // nobody was texted yet
        office.child<QAbstractButton>("practiceChecklistButton").click();
        QCOMPARE(office.window->findChildren<QDialog *>(u"practiceTest"_s).size(), 1);
        test.findChild<QAbstractButton *>(u"closePracticeTestButton"_s)->click();
        QVERIFY(!test.isVisible());
        Office real;
        QVERIFY(!real.window->findChild<QWidget *>(u"practiceChecklistButton"_s));
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

    void whereNothingIsOpenTheWordsStandBesideThePanelOfPractice()
    {
        Office office(true);
        auto &panel = office.child<QWidget>("practicePanel");
        auto &nothing = office.child<QWidget>("nothingOpen");
        const auto inWindow = [&office](const QWidget &part) {
            return QRect(part.mapTo(office.window.get(), QPoint()), part.size());
        };
        for (const int width : {1440, 1280, 1000}) {
            office.window->resize(width, 800);
            QVERIFY(panel.isVisible());
            const auto labels = nothing.findChildren<Label *>();
            for (const Label *label : labels)
                QVERIFY(!label->isVisible() || !inWindow(*label).intersects(inWindow(panel)));
        }
        office.window->resize(1280, 800);
        QTest::keyClick(&panel, Qt::Key_Escape);
        QCOMPARE(nothing.contentsMargins(), QMargins());
    }

    void practiceThatGetsReadySaysSo()
    {
        Office office(true);
        const auto says = [&office](const QString &words) {
            const auto labels = office.child<QWidget>("statusStrip").findChildren<Label *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&words](const Label *label) { return label->text().contains(words); });
        };
        DeskHealth health = office.health;
        QVERIFY(says(u"Nothing real is sent"_s));
        health.carrier.stream = Light::Working;
        emit office.events.healthChanged(health);
        QVERIFY(says(u"Getting ready"_s));
        health.carrier.trouble = TroubleKind::NoNetwork;
        emit office.events.healthChanged(health);
        QVERIFY(says(u"is down"_s));
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

} // namespace help_test

TEXTBACK_WINDOW_TEST(help_test, HelpTest)
#include "help_test.moc"
