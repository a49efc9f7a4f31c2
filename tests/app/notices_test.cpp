// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/noticebench.h"
#include "tests/support/testprogram.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace notices_test {

/// Notices as a desktop gets them: one a thread, changed in place, with actions, private where wanted.
class NoticesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("needs a session bus of its own: tests/support/private_session");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aReplyShowsWhoWroteWhatAndItsActionsWork()
    {
        NoticeBench bench;
        const QSignalSpy replies(bench.notices.get(), &Notices::replyWanted);
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        const auto notice = bench.fake.shown.constFirst();
        QCOMPARE(notice.title, u"Alex, Birch Road wrote"_s);
        QCOMPARE(notice.body, u"Thursday is fine, what time?"_s);
        QCOMPARE(notice.actions, (QStringList{u"default"_s, u"Open"_s, u"reply"_s, u"Reply"_s, u"call"_s, u"Call"_s}));
        QCOMPARE(notice.hints.value(u"sound-name"_s).toString(), u"message-new-instant"_s);
        emit bench.fake.ActionInvoked(notice.id + 7, u"reply"_s); // somebody else's
        emit bench.fake.ActionInvoked(notice.id, u"reply"_s);
        QTRY_COMPARE(replies.size(), 1);
        QCOMPARE(*static_cast<const ThreadId *>(replies.at(0).at(0).constData()), ThreadId(3));
    }

    void aThreadHasOneNoticeThatChangesWithoutASecondSound()
    {
        NoticeBench bench;
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        emit bench.events.noticed(u"reply"_s, ThreadId(3)); // before the server has answered
        emit bench.events.noticed(u"reply"_s, ThreadId(2));
        QTRY_COMPARE(bench.fake.shown.size(), 3);
        QSet<uint> ids;
        for (const auto &notice : bench.fake.shown) {
            ids.insert(notice.id);
            if (notice.title.contains(u"2 new texts"_s))
                QVERIFY(notice.hints.contains(u"suppress-sound"_s));
        }
        QCOMPARE(ids.size(), 2);
        QVERIFY(std::any_of(bench.fake.shown.cbegin(), bench.fake.shown.cend(),
                            [](const auto &notice) { return notice.title.contains(u"2 new texts"_s); }));
    }

    void aMissedCallCanBeCancelledWhileItCounts()
    {
        NoticeBench bench;
        const QSignalSpy cancels(bench.notices.get(), &Notices::cancelWanted);
        emit bench.events.countdownStarted(sampleCountdown(bench.clock.now()));
        emit bench.events.noticed(u"missed"_s, ThreadId(1)); // counted down by the window itself
        bench.covered = true;
        emit bench.events.noticed(u"missed"_s, ThreadId(1));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        QVERIFY(bench.fake.shown.constFirst().actions.contains(u"cancel"_s));
        emit bench.fake.ActionInvoked(bench.fake.shown.constFirst().id, u"cancel"_s);
        QTRY_COMPARE(cancels.size(), 1);
        QCOMPARE(cancels.at(0).at(0).toString(), u"call-new"_s);
        emit bench.events.countdownEnded(u"call-new"_s);
        QTRY_COMPARE(bench.fake.shown.size(), 2);
        QVERIFY(!bench.fake.shown.constLast().actions.contains(u"cancel"_s));
        QCOMPARE(bench.fake.shown.constLast().id, bench.fake.shown.constFirst().id);
    }

    void aCallToldBeforeItsCountdownIsNotToldTwice()
    {
        NoticeBench bench;
        const Countdown countdown = sampleCountdown(bench.clock.now());
        bench.covered = true; // somebody only sees the notice: it gets the buttons
        emit bench.events.noticed(u"missed"_s, ThreadId(1));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        QVERIFY(!bench.fake.shown.constLast().actions.contains(u"cancel"_s));
        emit bench.events.countdownStarted(countdown);
        QTRY_COMPARE(bench.fake.shown.size(), 2);
        QVERIFY(bench.fake.shown.constLast().actions.contains(u"cancel"_s));
        QVERIFY(bench.fake.shown.constLast().hints.contains(u"suppress-sound"_s));
        QCOMPARE(bench.fake.shown.constLast().id, bench.fake.shown.constFirst().id);
        bench.covered = false; // the window's own notice counts down: this one goes
        emit bench.events.countdownStarted(countdown);
        QTRY_COMPARE(bench.fake.closed, QList<uint>{bench.fake.shown.constFirst().id});
    }

    void privateNoticesNameNobody_data()
    {
        QTest::addColumn<bool>("bySetting");
        QTest::newRow("by setting") << true;
        QTest::newRow("while the screen is covered") << false;
    }
    void privateNoticesNameNobody()
    {
        QFETCH(bool, bySetting);
        NoticeBench bench;
        bench.covered = !bySetting;
        NoticeSettings wanted;
        wanted.privately = bySetting;
        wanted.keep(bench.settings);
        for (const QString &kind : {u"reply"_s, u"missed"_s, u"failed"_s, u"stop"_s, u"held"_s, u"cap"_s})
            emit bench.events.noticed(kind, ThreadId(3));
        QTRY_VERIFY(!bench.fake.shown.isEmpty() && bench.fake.shown.constLast().title.contains(u"limit"_s));
        for (const auto &notice : bench.fake.shown) {
            const QString all = notice.title + notice.body;
            QVERIFY2(!all.contains(u"Alex"_s) && !all.contains(u"555"_s) && !all.contains(u"Thursday"_s),
                     qPrintable(all));
        }
    }

    void aNoteOfOursIsNotSaidToBeTheirs()
    {
        NoticeBench bench;
        bench.inbox.rows.at(ThreadId(3)).lastEvent = LastEvent::Note;
        bench.inbox.rows.at(ThreadId(3)).lastWords = u"gate code 4411"_s;
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        QVERIFY(!bench.fake.shown.constFirst().body.contains(u"4411"_s));
    }

    void strangersWordsGiveNoOrders()
    {
        NoticeBench bench;
        bench.inbox.rows.at(ThreadId(3)).lastWords =
            u"<a href=\"http://x\">tap</a>\u202E &amp;\nsecond line"_s + QString(5000, u'x');
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        const QString body = bench.fake.shown.constFirst().body;
        QVERIFY(!body.contains(u'<') && !body.contains(u'\n') && !body.contains(QChar(0x202E)));
        QVERIFY(body.size() < 600);
    }

    void whoLooksIsToldNothingAndPutsNoticesAway()
    {
        NoticeBench bench;
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        bench.looking = true;
        bench.notices->seen();
        QTRY_COMPARE(bench.fake.closed, QList<uint>{bench.fake.shown.constFirst().id});
        emit bench.events.noticed(u"reply"_s, ThreadId(2));
        bench.looking = false;
        emit bench.events.noticed(u"failed"_s, ThreadId(6));
        QTRY_COMPARE(bench.fake.shown.size(), 2);
        QVERIFY(bench.fake.shown.constLast().title.contains(u"not delivered"_s));
    }

    void aCoveredWindowInFrontIsNotLookedAt()
    {
        NoticeBench bench;
        bench.looking = bench.covered = true;
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        bench.notices->seen(); // another program was in front
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 2);
        QCOMPARE(bench.fake.shown.constLast().id, bench.fake.shown.constFirst().id);
        QVERIFY(bench.fake.closed.isEmpty());
        bench.covered = false;
        bench.notices->seen();
        QTRY_COMPARE(bench.fake.closed.size(), 1);
        emit bench.events.noticed(u"reply"_s, ThreadId(2));
        QCOMPARE(bench.fake.shown.size(), 2);
    }

    void whatWasReadElsewhereIsPutAway()
    {
        NoticeBench bench;
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        bench.inbox.rows.at(ThreadId(3)).unread = 0;
        bench.inbox.rows.at(ThreadId(3)).state = ThreadState::Done;
        emit bench.events.threadChanged(ThreadId(3));
        QTRY_COMPARE(bench.fake.closed.size(), 1);
    }

    void itIsRepeatedUntilSomebodyHasLooked()
    {
        NoticeBench bench;
        NoticeSettings wanted;
        wanted.repeatMinutes = 5;
        wanted.keep(bench.settings);
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        bench.clock.advance(5min);
        QTRY_COMPARE(bench.fake.shown.size(), 2);
        QVERIFY(!bench.fake.shown.constLast().hints.contains(u"suppress-sound"_s));
        bench.notices->seen();
        bench.clock.advance(1h);
        QTRY_COMPARE(bench.fake.closed.size(), 1);
        QCOMPARE(bench.fake.shown.size(), 2);
    }

    void quietHoursGoOverMidnight()
    {
        NoticeSettings settings;
        settings.quietFrom = QTime(20, 0);
        settings.quietTo = QTime(7, 0);
        QVERIFY(settings.quietAt(QTime(23, 0)));
        QVERIFY(settings.quietAt(QTime(6, 59)));
        QVERIFY(!settings.quietAt(QTime(7, 0)));
        QVERIFY(!settings.quietAt(QTime(12, 0)));
        settings.quietFrom = QTime(12, 0);
        settings.quietTo = QTime(13, 0);
        QVERIFY(settings.quietAt(QTime(12, 30)));
        QVERIFY(!settings.quietAt(QTime(23, 0)));
        NoticeBench bench;
        settings.quietFrom = toQDateTime(bench.clock.now() - 1h).toLocalTime().time();
        settings.quietTo = toQDateTime(bench.clock.now() + 1h).toLocalTime().time();
        settings.keep(bench.settings);
        QCOMPARE(NoticeSettings::from(bench.settings), settings);
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        bench.clock.advance(2h);
        emit bench.events.noticed(u"reply"_s, ThreadId(2));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
    }

    void anEndedSignInIsToldOnceAndPutAwayWhenItIsBack()
    {
        NoticeBench bench;
        DeskHealth health;
        health.carrier.trouble = TroubleKind::SignInEnded;
        emit bench.events.healthChanged(health);
        emit bench.events.healthChanged(health);
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        QVERIFY(bench.fake.shown.constFirst().title.contains(u"sign in again"_s));
        const QSignalSpy wanted(bench.notices.get(), &Notices::windowWanted);
        emit bench.fake.ActionInvoked(bench.fake.shown.constFirst().id, u"default"_s);
        QTRY_COMPARE(wanted.size(), 1);
        emit bench.events.healthChanged(DeskHealth());
        QTRY_COMPARE(bench.fake.closed.size(), 1);
        QCOMPARE(bench.fake.shown.size(), 1);
    }

    void callsWithoutOneTextAreToldAndPutAwayWhenTextsLeaveAgain()
    {
        NoticeBench bench;
        DeskHealth health;
        health.missedWithoutText = 5;
        emit bench.events.healthChanged(health);
        emit bench.events.noticed(u"outcome"_s, ThreadId(0));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        QVERIFY(bench.fake.shown.constFirst().title.contains(u"no text was accepted"_s));
        emit bench.events.healthChanged(DeskHealth());
        QTRY_COMPARE(bench.fake.closed.size(), 1);
    }

    void withoutAServerSomebodyElseIsAsked()
    {
        NoticeBench bench;
        bench.server.unregisterService(u"org.freedesktop.Notifications"_s);
        const QSignalSpy failed(bench.shower.get(), &NoticeShower::failed);
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(failed.size(), 1);
    }
};

} // namespace notices_test

TEXTBACK_TEST(notices_test, NoticesTest)
#include "notices_test.moc"
