// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/dayprogram.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/support/pictures.h"
#include "tests/support/testprogram.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/threadview.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace day_at_desk_test {

namespace {

constexpr int Patience = 20'000; // ms; a busy machine takes its time
const QString Counting = u"texting in"_s; // a row whose text is about to leave
const QString Ada = callerNumber(1);
const QString Ben = callerNumber(2);
const QString Cleo = callerNumber(3);

} // namespace

/// A day at the front desk with the real window over real sockets, once by keyboard and once by mouse alone.
class DayAtDeskTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        TEXTBACK_NEEDS_KEYCHAIN();
        QApplication::setStyle(new TextbackStyle(picturesAreDark() ? ThemeChoice::Dark : ThemeChoice::Light));
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void aDayByKeyboardAlone() { live(Hand::Keyboard); }
    void aDayByMouseAlone() { live(Hand::Mouse); }

private:
    static void live(Hand hand)
    {
        DayProgram day(hand);
        QCOMPARE(day.open(), QString());
        using Step = void (*)(DayProgram &, Hand);
        for (const Step step :
             {answerSomebodyWhoWrote, watchATextLeaveAndStopOne, seeWhyThereIsNoSecondText, textAVeryShortCall,
              neverTextASupplier, lookAtAPhotoAndNoteSomething, liveThroughAnOutage, respectAStop, practise}) {
            step(day, hand);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(day.quit());
    }

    static void answerSomebodyWhoWrote(DayProgram &day, Hand hand)
    {
        QVERIFY(ring(day, Ada, 2));
        QTRY_COMPARE_WITH_TIMEOUT(day.textsTo(Ada), 1, Patience);
        QVERIFY(day.carrier().receive(Ada, u"Water heater leaking, 14 Oak St"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(day.rows().contains(u"Water heater"_s), qPrintable(day.rows()), Patience);
        QVERIFY(day.openNextWaiting());
        QTRY_VERIFY2_WITH_TIMEOUT(day.said().contains(u"Missed call"_s) && day.said().contains(u"14 Oak St"_s),
                                  qPrintable(day.said()), Patience);
        auto *edit = day.child<QPlainTextEdit>("replyEdit");
        if (hand == Hand::Keyboard)
            day.key(Qt::Key_R);
        day.type(edit, u"We can come by"_s);
        QVERIFY(day.act(Qt::CTRL | Qt::Key_Return, "sendButton"));
        QTRY_VERIFY_WITH_TIMEOUT(day.shows("undoStrip"), Patience);
        takePicture(*day.window(), u"day-02-answer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(day.textsTo(Ada), 2, Patience);
        QTRY_VERIFY2_WITH_TIMEOUT(day.said().contains(u"We can come by"_s), qPrintable(day.said()), Patience);
    }

    static void watchATextLeaveAndStopOne(DayProgram &day, Hand hand)
    {
        QVERIFY(ring(day, Ben, 2));
        QTRY_VERIFY2_WITH_TIMEOUT(day.rows().contains(Counting), qPrintable(day.rows()), Patience);
        takePicture(*day.window(), u"day-03-countdown"_s);
        if (hand == Hand::Keyboard)
            stopInThread(day);
        else
            stopFromElsewhere(day);
        QTRY_VERIFY_WITH_TIMEOUT(!day.rows().contains(Counting), Patience);
        QVERIFY(ring(day, Cleo, 2));
        QTRY_COMPARE_WITH_TIMEOUT(day.textsTo(Cleo), 1, Patience);
        QCOMPARE(day.textsTo(Ben), 0); // Cleo's came later and has left
    }

    /// The window is in front: the thread itself counts down, with buttons at its end.
    static void stopInThread(DayProgram &day)
    {
        QVERIFY(day.openRow(Counting));
        QTRY_VERIFY2_WITH_TIMEOUT(day.said().contains(u"Sorry"_s), qPrintable(day.said()), Patience);
        day.thread()->setFocus(Qt::ShortcutFocusReason);
        day.key(Qt::Key_Backtab, Qt::ShiftModifier);
        day.key(Qt::Key_Return);
    }

    /// Somebody works in another program: a notice in the corner counts down.
    static void stopFromElsewhere(DayProgram &day)
    {
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_VERIFY_WITH_TIMEOUT(day.shows("countdownNotice"), Patience);
        takePicture(*day.child<QWidget>("countdownNotice"), u"day-03-notice"_s);
        QVERIFY(day.press("noticeCallingBackButton"));
        QTRY_VERIFY_WITH_TIMEOUT(!day.shows("countdownNotice"), Patience);
        day.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(day.window()));
    }

    static void seeWhyThereIsNoSecondText(DayProgram &day, Hand)
    {
        QVERIFY(ring(day, Cleo, 2));
        // News may move rows while somebody walks to one: they look again.
        QTRY_VERIFY2_WITH_TIMEOUT(day.openRow(spoken(Cleo)) && day.said().count(u"Missed call"_s) == 2,
                                  qPrintable(day.rows() + u'\n' + day.said()), Patience);
        QCOMPARE(day.textsTo(Cleo), 1);
        takePicture(*day.window(), u"day-04-twice"_s);
    }

    static void textAVeryShortCall(DayProgram &day, Hand)
    {
        QVERIFY(ring(day, callerNumber(4), 0));
        QTRY_VERIFY_WITH_TIMEOUT(day.shows("shortCallsButton"), Patience);
        QVERIFY(day.press("shortCallsButton"));
        QTRY_VERIFY_WITH_TIMEOUT(day.shows("shortCallTextButton"), Patience);
        QCOMPARE(day.textsTo(callerNumber(4)), 0);
        takePicture(*day.window(), u"day-05-short"_s);
        QVERIFY(day.press("shortCallTextButton"));
        QTRY_COMPARE_WITH_TIMEOUT(day.textsTo(callerNumber(4)), 1, Patience);
    }

    static void neverTextASupplier(DayProgram &day, Hand)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(day.openRow(spoken(Cleo)), qPrintable(day.rows()), Patience);
        QVERIFY(day.chooseInRowMenu(u"Never text this number"_s));
        auto *never = day.child<QAbstractButton>("neverTextSwitch");
        QTRY_VERIFY_WITH_TIMEOUT(never && never->isChecked(), Patience);
        takePicture(*day.window(), u"day-06-never"_s);
        QVERIFY(day.act(Qt::CTRL | Qt::Key_Z, "undoButton"));
        QTRY_VERIFY_WITH_TIMEOUT(!never->isChecked(), Patience);
    }

    static void lookAtAPhotoAndNoteSomething(DayProgram &day, Hand)
    {
        day.carrier().post(u"/texts"_s, {{u"from"_s, Cleo}, {u"text"_s, u"This is it"_s}, {u"photo"_s, true}});
        QTRY_VERIFY2_WITH_TIMEOUT(day.said().contains(u"This is it"_s) && day.said().contains(u"Photo"_s),
                                  qPrintable(day.said()), Patience);
        QVERIFY(day.act(Qt::ALT | Qt::Key_P, "noteTab"));
        day.type(day.child<QPlainTextEdit>("replyEdit"), u"Ask about the model"_s);
        QVERIFY(day.act(Qt::CTRL | Qt::Key_Return, "sendButton"));
        QTRY_VERIFY2_WITH_TIMEOUT(day.said().contains(u"Ask about the model"_s), qPrintable(day.said()), Patience);
        QCOMPARE(day.textsTo(Cleo), 1);
        takePicture(*day.window(), u"day-07-photo"_s);
        QVERIFY(day.press("replyTab")); // notes go on where somebody may not be texted
    }

    static void liveThroughAnOutage(DayProgram &day, Hand)
    {
        QVERIFY(day.carrier().fault({{u"refuse_connections"_s, true}, {u"drop_socket"_s, u"rst"_s}}));
        QTRY_VERIFY_WITH_TIMEOUT(!day.watches(), Patience);
        QVERIFY(ring(day, callerNumber(5), 2));
        QTRY_VERIFY_WITH_TIMEOUT(day.carrier().allCallsAreOver(), Patience);
        QCOMPARE(day.textsTo(callerNumber(5)), 0);
        takePicture(*day.window(), u"day-09-not-watching"_s);
        QVERIFY(day.carrier().fault({{u"refuse_connections"_s, false}}));
        QTRY_VERIFY_WITH_TIMEOUT(day.watches(), 70'000);
        QTRY_COMPARE_WITH_TIMEOUT(day.textsTo(callerNumber(5)), 1, 70'000);
        takePicture(*day.window(), u"day-09-again"_s);
    }

    static void respectAStop(DayProgram &day, Hand)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(day.openRow(spoken(Cleo)), qPrintable(day.rows()), Patience);
        QVERIFY(day.carrier().receive(Cleo, u"stop"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(day.shows("blockedPanel"), qPrintable(day.rows() + u'\n' + day.said()), Patience);
        QVERIFY(day.shows("callInsteadButton"));
        QVERIFY(!day.shows("sendButton"));
        takePicture(*day.window(), u"day-10-stop"_s);
    }

    static void practise(DayProgram &day, Hand)
    {
        QVERIFY(day.press("practiceItem"));
        const auto practice = [&day] { return day.windowNamed(u"practiceWindow"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(practice() && practice()->isVisible(), Patience);
        auto *leave = practice()->findChild<QAbstractButton *>(u"leavePracticeButton"_s);
        QVERIFY(leave && leave->isVisible());
        takePicture(*practice(), u"day-12-practice"_s);
        leave->click();
        QTRY_VERIFY_WITH_TIMEOUT(!practice() && day.window()->isVisible(), Patience);
    }

    static bool ring(DayProgram &day, const QString &caller, int seconds)
    {
        return day.carrier().call(u"missed"_s, caller, seconds, {{u"reported_ring_seconds"_s, seconds}});
    }

    /// As the window writes it.
    static QString spoken(const QString &e164)
    {
        return u"(%1) %2-%3"_s.arg(e164.mid(2, 3), e164.mid(5, 3), e164.mid(8));
    }
};

} // namespace day_at_desk_test

TEXTBACK_WINDOW_TEST(day_at_desk_test, DayAtDeskTest)
#include "day_at_desk_test.moc"
