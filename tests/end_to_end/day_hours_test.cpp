// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/dayprogram.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/support/pictures.h"
#include "tests/support/testprogram.h"
#include "ui/hours/weekgrid.h"
#include "ui/shell/daykeeper.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/threadview.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace day_hours_test {

namespace {

constexpr int Patience = 20'000; // ms; a busy machine takes its time
constexpr int TenInTheMorning = 10;
const QString Ada = callerNumber(11);
const QString Ben = callerNumber(12);
const QString Cleo = callerNumber(13);

/// Where it is between ten and eleven now, so that the office's hours can be laid around this moment at any time.
QByteArray zoneOfTheOffice()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int east = TenInTheMorning - now.time().hour();
    if (east < -11)
        east += 24;
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds(east * 3600);
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && QTimeZone(zone).offsetFromUtc(now) == east * 3600) // named after a place
            return zone;
    }
    return {};
}

QString clockIn(const QByteArray &zone)
{
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(zone)).toString(u"HH:mm"_s);
}

} // namespace

/// The ends of an office's day and its break, with the real window over real sockets: what the clock brings.
class DayHoursTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        TEXTBACK_NEEDS_KEYCHAIN();
        QApplication::setStyle(new TextbackStyle(picturesAreDark() ? ThemeChoice::Dark : ThemeChoice::Light));
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void aDayByTheClockByKeyboard() { live(Hand::Keyboard); }
    void aDayByTheClockByMouse() { live(Hand::Mouse); }

private:
    static void live(Hand hand)
    {
        DayProgram day(hand);
        QVERIFY(!zoneOfTheOffice().isEmpty());
        const QMap<QString, QString> night{{u"time-zone"_s, QString::fromLatin1(zoneOfTheOffice())},
                                           {u"opening-hours"_s, u"mon-sun 11:45-12:00"_s},
                                           {u"text-closed"_s, u"We are closed and open again {next_open}."_s},
                                           {u"text-break"_s, u"We are at lunch and back {next_open}."_s}};
        QCOMPARE(day.open(night, sleepThroughTheNight), QString());
        using Step = void (*)(DayProgram &);
        for (const Step step : {beginTheDay, listenToAVoicemail, textAtLunch, moveTheClosing, closeTheDay}) {
            step(day);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(day.quit());
    }

    /// Nobody is there; the desk runs without a window.
    static bool sleepThroughTheNight(PracticeOffice &office)
    {
        if (!office.carrier.call(u"missed"_s, Ada, 2, ringing(2))
            || !office.carrier.call(u"missed"_s, Ben, 2, ringing(2)))
            return false;
        office.waitUntilSettled({Ada, Ben}, std::chrono::milliseconds{Patience});
        return office.carrier.receive(Ada, u"Water heater leaking, 14 Oak St"_s)
            && QTest::qWaitFor([&office] { return !office.records().value(Ada).replies.isEmpty(); }, Patience)
            && office.carrier.acceptedTexts().value(Ben) == 1;
    }

    static void beginTheDay(DayProgram &day)
    {
        QTRY_VERIFY_WITH_TIMEOUT(day.shows("dayCard"), Patience);
        const auto *card = day.child<QWidget>("dayCard");
        QVERIFY2(card->accessibleName().contains(u"closed: 2 missed call"_s), qPrintable(card->accessibleName()));
        QVERIFY2(card->accessibleDescription().contains(u"2 were texted"_s), qPrintable(card->accessibleDescription()));
        QVERIFY(card->accessibleDescription().contains(u"1 replied"_s));
        takePicture(*day.window(), u"day-01-night"_s);
        QVERIFY(day.press("showRepliesButton"));
        QVERIFY(!day.shows("dayCard"));
        QTRY_VERIFY2_WITH_TIMEOUT(day.openRow(u"Water heater"_s), qPrintable(day.rows()), Patience);
        QTRY_VERIFY2_WITH_TIMEOUT(day.said().contains(u"open again"_s), qPrintable(day.said()), Patience);
    }

    /// Played, or said why not where this computer has no loudspeaker: either way it was brought here.
    static void listenToAVoicemail(DayProgram &day)
    {
        QVERIFY(day.carrier().call(u"voicemail"_s, Cleo, 2, ringing(2)));
        QTRY_VERIFY2_WITH_TIMEOUT(day.openRow(spoken(Cleo)) && day.said().contains(u"not listened to yet"_s),
                                  qPrintable(day.rows() + u'\n' + day.said()), Patience);
        day.thread()->setFocus(Qt::ShortcutFocusReason);
        day.key(Qt::Key_V);
        QVERIFY(day.shows("voicemailBar"));
        const auto words = [&day] { return day.child<QLabel>("voicemailState")->text(); };
        QTRY_VERIFY2_WITH_TIMEOUT(day.shows("voicemailSlider") || day.shows("voicemailSaveButton"), qPrintable(words()),
                                  Patience);
        takePicture(*day.window(), u"day-01-voicemail"_s);
        QVERIFY(day.press("voicemailCloseButton"));
        QVERIFY(!day.shows("voicemailBar"));
    }

    static void textAtLunch(DayProgram &day)
    {
        QVERIFY(day.set({{u"opening-hours"_s, u"mon-sun 08:00-09:00 (09:00-12:00) 12:00-17:00"_s}}));
        const QString caller = callerNumber(14);
        QVERIFY(day.carrier().call(u"missed"_s, caller, 2, ringing(2)));
        QTRY_COMPARE_WITH_TIMEOUT(day.textsTo(caller), 1, Patience);
        QVERIFY(day.press("waitingOnThemItem")); // texted, and did not answer yet
        QTRY_VERIFY2_WITH_TIMEOUT(day.openRow(spoken(caller))
                                      && day.said().contains(u"at lunch and back today at 12"_s),
                                  qPrintable(day.rows() + u'\n' + day.said()), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(day.window()->facts().answer.situation, Situation::Break, Patience);
        takePicture(*day.window(), u"day-08-lunch"_s);
        QVERIFY(day.press("waitingOnUsItem"));
    }

    /// The owner drags the end of Wednesday two hours on, keeps it, and tries the rules on the calls there were.
    static void moveTheClosing(DayProgram &day)
    {
        day.key(Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(day.shows("weekGrid"), Patience);
        auto *grid = day.child<WeekGrid>("weekGrid");
        constexpr int Wednesday = 2;
        constexpr int Five = 17 * 60;
        QCOMPARE(grid->week()[Wednesday].constLast().to, Five);
        if (day.hand() == Hand::Mouse) {
            const auto place = [grid](int minute) {
                const QRect until = grid->cell(Wednesday, 0, minute);
                return QPoint(until.right() + 1, until.center().y());
            };
            const QPoint from = place(Five);
            const QPoint to = place(Five + 120);
            QTest::mousePress(grid, Qt::LeftButton, {}, from);
            QTest::mouseMove(grid, (from + to) / 2);
            QTest::mouseMove(grid, to);
            QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
        } else {
            grid->setFocus(Qt::TabFocusReason);
            grid->setPatch({Wednesday, Wednesday, Five, Five + 120});
            day.key(Qt::Key_O);
        }
        QCOMPARE(grid->week()[Wednesday].constLast().to, Five + 120);
        takePicture(*day.window(), u"day-11-hours"_s);
        QVERIFY(day.press("saveHoursButton"));
        day.key(Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(day.shows("tryOnButton"), Patience);
        QVERIFY(day.press("tryOnButton"));
        QTRY_VERIFY_WITH_TIMEOUT(day.shows("trialPanel"), Patience);
        QTRY_VERIFY2_WITH_TIMEOUT(day.child<QLabel>("trialWords")->text().contains(u"Of 4 missed call"_s),
                                  qPrintable(day.child<QLabel>("trialWords")->text()), Patience);
        takePicture(*day.window(), u"day-11-trial"_s);
        day.key(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(day.shows("threadList"), Patience);
    }

    static void closeTheDay(DayProgram &day)
    {
        const QString closing = clockIn(zoneOfTheOffice());
        QVERIFY(day.set({{u"opening-hours"_s, u"mon-sun 08:00-%1"_s.arg(closing)}}));
        QTRY_COMPARE_WITH_TIMEOUT(day.window()->facts().answer.situation, Situation::Closed, Patience);
        day.window()->findChild<DayKeeper *>()->look(); // as every minute
        QTRY_VERIFY_WITH_TIMEOUT(day.shows("dayCard"), Patience);
        const int waiting = day.window()->counts().waitingOnUs;
        QVERIFY(waiting > 0);
        QVERIFY(day.child<QWidget>("dayCard")->accessibleName().contains(QString::number(waiting)));
        QVERIFY(day.child<QAbstractButton>("closingSnoozeButton")->text().startsWith(u"Snooze to"_s));
        takePicture(*day.window(), u"day-13-closing"_s);
        QVERIFY(day.press("closingSnoozeButton"));
        QTRY_COMPARE_WITH_TIMEOUT(day.window()->counts().waitingOnUs, 0, Patience);
        QCOMPARE(day.window()->counts().snoozed, waiting);
        day.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(day.window()->counts().waitingOnUs, waiting, Patience);
        day.window()->findChild<DayKeeper *>()->look();
        QVERIFY(!day.shows("dayCard")); // it asks once
    }

    static QJsonObject ringing(int seconds) { return {{u"reported_ring_seconds"_s, seconds}}; }

    /// As the window writes it.
    static QString spoken(const QString &e164)
    {
        return u"(%1) %2-%3"_s.arg(e164.mid(2, 3), e164.mid(5, 3), e164.mid(8));
    }
};

} // namespace day_hours_test

TEXTBACK_WINDOW_TEST(day_hours_test, DayHoursTest)
#include "day_hours_test.moc"
