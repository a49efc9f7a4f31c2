// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakeinbox.h"
#include "tests/support/testprogram.h"
#include "ui/thread/timeline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace waitingtext_test {

/// The words of a countdown stand in the thread before the text is kept, dashed.
class WaitingTextTest : public QObject {
    Q_OBJECT

    const ThreadId m_thread{7};

    static PhoneNumber number(QStringView e164) { return PhoneNumber::fromE164(e164).value(); }

    TimelineItem missedCall(UtcTime at) const
    {
        CallItem call;
        call.stored.thread = m_thread;
        call.stored.call.key = u"s-1"_s;
        call.stored.call.line = number(u"+15125550100");
        call.stored.call.caller = number(u"+15125550142");
        call.stored.call.outcome = CallOutcome::Missed;
        return {ItemId{1 << 30}, at, call};
    }
    Countdown countdown(UtcTime now, const QString &body) const
    {
        Countdown running;
        running.call = u"s-1"_s;
        running.thread = m_thread;
        running.startedAt = now;
        running.leavesAt = now + 10s;
        running.body = body;
        return running;
    }

private slots:
    void theWordsStandLastAndWait()
    {
        FakeInbox inbox;
        FakeClock clock;
        inbox.timelines[m_thread] = {missedCall(clock.now())};
        Timeline timeline(inbox, clock);
        QVERIFY(timeline.open(m_thread, {}));
        timeline.setCountdown(countdown(clock.now(), u"Sorry we missed you."_s));
        QCOMPARE(timeline.count(), 2);
        const EntryFace face = timeline.faceAt(1);
        QCOMPARE(face.kind, EntryKind::Automatic);
        QCOMPARE(face.tone, EntryTone::Waiting);
        QVERIFY(face.spoken.contains(u"Sorry we missed you."_s));
        QCOMPARE(timeline.indexOf(timeline.keyAt(1)), 1);
        timeline.setCountdown({});
        QCOMPARE(timeline.count(), 1);
    }

    void theyGoWhenTheTextItselfIsKept()
    {
        FakeInbox inbox;
        FakeClock clock;
        inbox.timelines[m_thread] = {missedCall(clock.now())};
        Timeline timeline(inbox, clock);
        QVERIFY(timeline.open(m_thread, {}));
        timeline.setCountdown(countdown(clock.now(), u"Sorry we missed you."_s));
        OutboxText kept{.cause = TextCause::MissedCall,
                        .callKey = u"s-1"_s,
                        .line = number(u"+15125550100"),
                        .to = number(u"+15125550142")};
        TextItem text;
        text.direction = TextDirection::Out;
        text.outbox = kept;
        inbox.timelines[m_thread].append({ItemId{(1 << 30) + 1}, clock.now() + 1s, text});
        const qint64 waiting = timeline.keyAt(1);
        QVERIFY(timeline.refresh().contains(waiting)); // whoever shows it has to look again
        QCOMPARE(timeline.count(), 2);
        QCOMPARE(timeline.indexOf(waiting), -1);
    }

    void aCountdownWithoutWordsAddsNothing()
    {
        FakeInbox inbox;
        FakeClock clock;
        inbox.timelines[m_thread] = {missedCall(clock.now())};
        Timeline timeline(inbox, clock);
        QVERIFY(timeline.open(m_thread, {}));
        timeline.setCountdown(countdown(clock.now(), {}));
        QCOMPARE(timeline.count(), 1);
    }
};

} // namespace waitingtext_test

TEXTBACK_TEST(waitingtext_test, WaitingTextTest)
#include "waitingtext_test.moc"
