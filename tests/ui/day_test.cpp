// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/pinhash.h"
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/shell/daycard.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/privacyscreen.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace day_test {

/// How a day begins and ends at the window, and how it is covered in between.
class DayTest : public QObject {
    Q_OBJECT
private:
    static UtcTime when(const QString &iso) { return fromQDateTime(QDateTime::fromString(iso, Qt::ISODate)); }
    /// Weekdays 8 to 5 in Chicago.
    static void giveHours(Office &office)
    {
        office.inbox.officeSettings.insert(u"opening-hours"_s, u"mon-fri 08:00-17:00"_s);
        office.inbox.officeSettings.insert(u"time-zone"_s, u"America/Chicago"_s);
    }
    static QString cardText(Office &office)
    {
        QStringList words;
        for (const Label *label : office.child<DayCard>("dayCard").findChildren<Label *>())
            words << label->text();
        return words.join(u' ');
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theMorningCardSaysWhatHappenedOnce()
    {
        Office office;
        giveHours(office);
        office.day.night = {5, 4, 2, 1};
        office.clock.setTime(when(u"2026-03-03T07:52:00-06:00"_s));
        office.clock.advance(1min);
        auto &card = office.child<DayCard>("dayCard");
        QVERIFY(card.isVisible());
        const QString words = cardText(office);
        QVERIFY2(words.contains(u"5 missed call"_s), qPrintable(words));
        QVERIFY2(words.contains(u"4 were texted."_s) && words.contains(u"2 replied."_s), qPrintable(words));
        QVERIFY2(words.contains(u"1 can't get texts."_s), qPrintable(words));
        QCOMPARE(office.day.asked->first, when(u"2026-03-02T17:00:00-06:00"_s));
        const auto labels = card.findChildren<Label *>();
        for (const Label *label : labels)
            QVERIFY(label->height() <= label->heightForWidth(label->width())); // no holes between the sentences
        office.child<QAbstractButton>("closeDayCardButton").click();
        office.clock.advance(1h);
        QVERIFY(card.isHidden());
        office.clock.advance(24h); // a new morning
        QVERIFY(card.isVisible());
    }

    void itsButtonsLeadToTheRepliesAndToTheCallBacks()
    {
        Office office;
        giveHours(office);
        office.day.night = {3, 3, 2, 0};
        office.clock.setTime(when(u"2026-03-03T08:01:00-06:00"_s));
        office.page().showView(InboxView::Done);
        office.clock.advance(1min);
        office.child<QAbstractButton>("showRepliesButton").click();
        QCOMPARE(office.page().view(), InboxView::WaitingOnUs);
        QVERIFY(office.child<DayCard>("dayCard").isHidden());
        office.clock.advance(24h);
        office.child<DayCard>("dayCard").findChild<QAbstractButton *>(u"showCallBacksButton"_s)->click();
        QCOMPARE(office.window->findChild<PageStack *>()->place(), Place::CallBacks);
    }

    void aQuietNightAndAnOfficeThatNeverClosesSayNothing()
    {
        Office office;
        giveHours(office);
        office.clock.setTime(when(u"2026-03-03T08:01:00-06:00"_s));
        office.clock.advance(10min);
        QVERIFY(office.child<DayCard>("dayCard").isHidden());
        Office always;
        always.day.night = {3, 3, 2, 0};
        always.clock.advance(25h);
        QVERIFY(always.child<DayCard>("dayCard").isHidden());
        Office practice(true);
        giveHours(practice);
        practice.day.night = {3, 3, 2, 0};
        practice.clock.setTime(when(u"2026-03-03T08:01:00-06:00"_s));
        practice.clock.advance(10min);
        QVERIFY(practice.child<DayCard>("dayCard").isHidden());
    }

    void atClosingTimeWhoStillWaitsIsAskedForOnceAndSnoozedToTheMorning()
    {
        Office office;
        giveHours(office);
        office.clock.setTime(when(u"2026-03-03T17:00:30-06:00"_s));
        office.clock.advance(1min);
        auto &card = office.child<DayCard>("dayCard");
        QVERIFY(card.isVisible());
        QVERIFY2(cardText(office).contains(u"6 people still waiting"_s), qPrintable(cardText(office)));
        office.child<QAbstractButton>("closingSnoozeButton").click();
        QCOMPARE(office.desk.asked.filter(u"setThreadState"_s).size(), 6);
        QCOMPARE(office.inbox.rows.at(ThreadId(2)).state, ThreadState::Snoozed);
        QCOMPARE(office.inbox.rows.at(ThreadId(2)).snoozedUntil, when(u"2026-03-04T08:00:00-06:00"_s));
        office.clock.advance(5min);
        QVERIFY(card.isHidden());
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(office.inbox.rows.at(ThreadId(2)).state, ThreadState::WaitingOnUs);
    }

    void leavingThemChangesNothing()
    {
        Office office;
        giveHours(office);
        office.clock.setTime(when(u"2026-03-03T17:00:30-06:00"_s));
        office.clock.advance(1min);
        office.child<QAbstractButton>("closingLeaveButton").click();
        QVERIFY(office.desk.asked.filter(u"setThreadState"_s).isEmpty());
        QVERIFY(office.child<DayCard>("dayCard").isHidden());
    }

    void replyingOpensTheLongestWait()
    {
        Office office;
        giveHours(office);
        office.clock.setTime(when(u"2026-03-03T17:00:30-06:00"_s));
        office.clock.advance(1min);
        office.child<QAbstractButton>("closingReplyButton").click();
        QCOMPARE(office.page().pane()->current(), ThreadId(2));
    }

    void theClosingQuestionWaitsUntilSomebodyCanSeeIt()
    {
        Office office;
        giveHours(office);
        auto &card = office.child<DayCard>("dayCard");
        office.window->hide();
        office.clock.setTime(when(u"2026-03-03T17:00:30-06:00"_s));
        office.clock.advance(1h);
        QVERIFY(card.isHidden());
        office.window->show();
        QVERIFY(card.isVisible());
        QVERIFY(card.accessibleName().contains(u"still waiting"_s)); // what a screen reader is told
        office.child<QAbstractButton>("closingLeaveButton").click();
        office.window->hide();
        office.window->show();
        QVERIFY(card.isHidden()); // it was asked
    }

    void aCardIsNeverShownOverTheCover()
    {
        Office office;
        giveHours(office);
        auto &card = office.child<DayCard>("dayCard");
        auto &cover = office.child<PrivacyScreen>("privacyScreen");
        cover.cover();
        office.clock.setTime(when(u"2026-03-03T17:00:30-06:00"_s));
        office.clock.advance(10min);
        QVERIFY(card.isHidden());
        card.show(DayCardWords{u"moon"_s, Role::Calm, Role::CalmTint, u"Somebody"_s, {}, {}}); // whoever shows it
        QCOMPARE(office.window->childAt(card.geometry().center()), &cover);
        card.hide();
        QTest::keyClick(&cover, Qt::Key_Space);
        QVERIFY(card.isVisible());
    }

    void theClosingQuestionIsOverWhenTheOfficeOpensOrNobodyWaits()
    {
        Office office;
        giveHours(office);
        office.clock.setTime(when(u"2026-03-03T17:00:30-06:00"_s));
        office.clock.advance(1min);
        auto &card = office.child<DayCard>("dayCard");
        QVERIFY(card.isVisible());
        office.clock.advance(14h);
        QVERIFY(card.isVisible());
        office.clock.advance(1h);
        QVERIFY(card.isHidden());
        Office busy;
        giveHours(busy);
        busy.clock.setTime(when(u"2026-03-03T17:00:30-06:00"_s));
        busy.clock.advance(1min);
        QVERIFY(busy.child<DayCard>("dayCard").isVisible());
        for (auto &[id, row] : busy.inbox.rows)
            row.state = ThreadState::Done;
        emit busy.events.countsChanged();
        QVERIFY(busy.child<DayCard>("dayCard").isHidden());
    }

    void aKeyCoversTheScreenAndAnyKeyShowsItAgain()
    {
        Office office;
        office.page().showThread(ThreadId(2));
        auto &rows = office.child<QListView>("threadList");
        rows.setFocus();
        QTest::keyClick(&rows, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto &cover = office.child<PrivacyScreen>("privacyScreen");
        QVERIFY(cover.covered());
        QCOMPARE(cover.geometry(), office.window->rect());
        const QImage picture = office.window->grab().toImage();
        QCOMPARE(picture.pixelColor(300, 300), picture.pixelColor(310, 310)); // nothing to read there
        QTest::keyClick(&cover, Qt::Key_E); // shows it again and does nothing else
        QVERIFY(!cover.covered());
        QVERIFY(office.desk.asked.filter(u"setThreadState"_s).isEmpty());
        QVERIFY(rows.hasFocus());
    }

    void withAPinOnlyThePinShowsItAgain()
    {
        Office office;
        auto &cover = office.child<PrivacyScreen>("privacyScreen");
        cover.setPin(u"2468"_s);
        QVERIFY(!office.settings.value(u"privacy/pin"_s).toString().contains(u"2468"_s));
        cover.cover();
        auto &pin = office.child<QLineEdit>("privacyPinEdit");
        QTest::keyClicks(&pin, u"1111"_s);
        QTest::keyClick(&pin, Qt::Key_Return);
        QVERIFY(cover.covered());
        QVERIFY(pin.text().isEmpty());
        QTest::keyClick(&cover, Qt::Key_Escape);
        QVERIFY(cover.covered());
        QTest::keyClicks(&pin, u"2468"_s);
        QTest::keyClick(&pin, Qt::Key_Return);
        QVERIFY(!cover.covered());
    }

    void idleMinutesCoverItAndWorkPutsThemOff()
    {
        Office office;
        auto &cover = office.child<PrivacyScreen>("privacyScreen");
        office.clock.advance(2h);
        QVERIFY(!cover.covered()); // off until somebody wants it
        cover.setIdleMinutes(5);
        office.clock.advance(4min);
        QTest::keyClick(office.window.get(), Qt::Key_J);
        office.clock.advance(4min);
        QVERIFY(!cover.covered());
        office.clock.advance(1min);
        QVERIFY(cover.covered());
    }

    void pinsAreSaltedAndDamagedOnesFitNothing()
    {
        const QString one = hashedPin(u"1234"_s, QByteArray(16, 'a'));
        QVERIFY(one != hashedPin(u"1234"_s, QByteArray(16, 'b')));
        QVERIFY(pinFits(u"1234"_s, one));
        QVERIFY(!pinFits(u"1235"_s, one));
        for (const QString &damaged : {QString(), u"1:::"_s, u"1:9999999999:00:00"_s, u"x"_s, one.left(20)})
            QVERIFY(!pinFits(u"1234"_s, damaged));
        QVERIFY(!isPin(u"12"_s));
        QVERIFY(!isPin(u"12a4"_s));
        QVERIFY(isPin(u"0000"_s));
    }
};

} // namespace day_test

TEXTBACK_WINDOW_TEST(day_test, DayTest)
#include "day_test.moc"
