// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/noticebench.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace noticehours_test {

/// When notices come again and with what sound, and when they do not come at all.
class NoticeHoursTest : public QObject {
    Q_OBJECT
private:
    static NoticeSettings again(int minutes)
    {
        NoticeSettings settings;
        settings.repeatMinutes = minutes;
        return settings;
    }
    /// From `from` until `to`, counted from now.
    static void beQuiet(NoticeBench &bench, NoticeSettings settings, Milliseconds from, Milliseconds to)
    {
        settings.quietFrom = toQDateTime(bench.clock.now() + from).toLocalTime().time();
        settings.quietTo = toQDateTime(bench.clock.now() + to).toLocalTime().time();
        settings.keep(bench.settings);
    }
    static QString soundOf(const FakeNoticeServer::Shown &notice)
    {
        return notice.hints.contains(u"suppress-sound"_s) ? QString() : notice.hints.value(u"sound-name"_s).toString();
    }

private slots:
    void initTestCase()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("needs a session bus of its own: tests/support/private_session");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void itComesAgainAndAgainWithItsSoundInTheSamePlace()
    {
        NoticeBench bench;
        again(2).keep(bench.settings);
        emit bench.events.noticed(u"missed"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        for (int round = 2; round <= 4; ++round) {
            bench.clock.advance(2min);
            QTRY_COMPARE(bench.fake.shown.size(), round);
            QCOMPARE(bench.fake.shown.constLast().id, bench.fake.shown.constFirst().id);
            QCOMPARE(soundOf(bench.fake.shown.constLast()), u"dialog-information"_s);
        }
    }

    void whatHappensMeanwhileBeginsTheWaitAnew()
    {
        NoticeBench bench;
        again(5).keep(bench.settings);
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        bench.clock.advance(4min);
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 2);
        bench.clock.advance(4min); // the first wait is over, and counts no more
        QCOMPARE(bench.fake.shown.size(), 2);
        bench.clock.advance(1min);
        QTRY_COMPARE(bench.fake.shown.size(), 3);
    }

    void whatWasReadOrOpenedComesNoMore_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"seen", "read elsewhere", "opened", "switched off"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatWasReadOrOpenedComesNoMore()
    {
        QFETCH(QString, how);
        NoticeBench bench;
        again(5).keep(bench.settings);
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        const QSignalSpy opened(bench.notices.get(), &Notices::openWanted);
        if (how == u"seen"_s) {
            bench.notices->seen();
        } else if (how == u"read elsewhere"_s) {
            bench.inbox.rows.at(ThreadId(3)).unread = 0;
            bench.inbox.rows.at(ThreadId(3)).state = ThreadState::WaitingOnThem;
            emit bench.events.threadChanged(ThreadId(3));
        } else if (how == u"opened"_s) {
            emit bench.fake.ActionInvoked(bench.fake.shown.constFirst().id, u"default"_s);
            QTRY_COMPARE(opened.size(), 1);
        } else {
            NoticeSettings off = again(5);
            off.on = false;
            off.keep(bench.settings);
        }
        bench.clock.advance(1h);
        QCOMPARE(bench.fake.shown.size(), 1);
    }

    void eachThreadIsRepeatedByItself()
    {
        NoticeBench bench;
        again(10).keep(bench.settings);
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        bench.clock.advance(5min);
        emit bench.events.noticed(u"held"_s, ThreadId(2));
        QTRY_COMPARE(bench.fake.shown.size(), 2);
        bench.clock.advance(5min);
        QTRY_COMPARE(bench.fake.shown.size(), 3);
        QCOMPARE(soundOf(bench.fake.shown.constLast()), u"message-new-instant"_s);
        bench.clock.advance(5min);
        QTRY_COMPARE(bench.fake.shown.size(), 4);
        QCOMPARE(soundOf(bench.fake.shown.constLast()), u"dialog-warning"_s);
    }

    void quietHoursKeepTheRepetitionUntilTheyAreOver()
    {
        NoticeBench bench;
        beQuiet(bench, again(10), 5min, 65min);
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        bench.clock.advance(60min);
        QCOMPARE(bench.fake.shown.size(), 1);
        bench.clock.advance(10min);
        QTRY_COMPARE(bench.fake.shown.size(), 2);
        QCOMPARE(soundOf(bench.fake.shown.constLast()), u"message-new-instant"_s);
    }

    void inQuietHoursNobodyIsToldOfAnyKind_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"missed", "reply", "failed", "held", "stop", "cap"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void inQuietHoursNobodyIsToldOfAnyKind()
    {
        QFETCH(QString, kind);
        NoticeBench bench;
        beQuiet(bench, {}, -1h, 1h);
        emit bench.events.noticed(kind, ThreadId(3));
        emit bench.events.noticed(kind, ThreadId(3));
        bench.clock.advance(61min);
        emit bench.events.noticed(kind, ThreadId(2)); // the first one there is
        QTRY_COMPARE(bench.fake.shown.size(), 1);
    }

    void anEndedSignInIsToldAtAnyHour()
    {
        NoticeBench bench;
        beQuiet(bench, {}, -1h, 1h);
        DeskHealth health;
        health.carrier.trouble = TroubleKind::SignInEnded;
        emit bench.events.healthChanged(health);
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        QCOMPARE(soundOf(bench.fake.shown.constFirst()), u"dialog-warning"_s);
    }

    void callsWithoutTextsAreToldSilentlyInQuietHours()
    {
        NoticeBench bench;
        beQuiet(bench, {}, -1h, 1h);
        emit bench.events.noticed(u"outcome"_s, ThreadId(0));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        QCOMPARE(soundOf(bench.fake.shown.constFirst()), QString());
    }

    void withoutSoundsNoKindSounds()
    {
        NoticeBench bench;
        NoticeSettings settings;
        settings.sound = false;
        settings.keep(bench.settings);
        emit bench.events.noticed(u"missed"_s, ThreadId(1));
        emit bench.events.noticed(u"reply"_s, ThreadId(2));
        emit bench.events.noticed(u"failed"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 3);
        for (const auto &notice : std::as_const(bench.fake.shown))
            QCOMPARE(soundOf(notice), QString());
    }

    void whoSwitchedNoticesOffIsToldNothing()
    {
        NoticeBench bench;
        NoticeSettings settings;
        settings.on = false;
        settings.keep(bench.settings);
        emit bench.events.noticed(u"reply"_s, ThreadId(3));
        settings.on = true;
        settings.keep(bench.settings);
        emit bench.events.noticed(u"reply"_s, ThreadId(2));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
    }
};

} // namespace noticehours_test

TEXTBACK_TEST(noticehours_test, NoticeHoursTest)
#include "noticehours_test.moc"
