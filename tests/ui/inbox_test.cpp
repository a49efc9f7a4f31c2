// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"
#include "tests/ui/sampleoffice.h"
#include "ui/inbox/threadlistmodel.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace inbox_test {

class InboxTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theLongestWaitStandsOnTopAndCountdownsAbove()
    {
        FakeInbox inbox;
        fillSampleOffice(inbox, m_clock.now());
        ThreadListModel model(inbox, m_clock);
        const QAbstractItemModelTester tester(&model);
        model.showView(InboxView::WaitingOnUs);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.threadAt(0)->id, ThreadId(2));
        model.startCountdown(sampleCountdown(m_clock.now()));
        QCOMPARE(model.threadAt(0)->id, ThreadId(1));
        const auto face = model.index(0).data(ThreadListModel::FaceRole).value<RowFace>();
        QCOMPARE(face.wait, u"texting in 8 s"_s);
        QVERIFY(qAbs(*face.countdownLeft - 0.8) < 0.01);
        model.endCountdown(u"call-new"_s);
        QCOMPARE(model.threadAt(0)->id, ThreadId(2));
        QCOMPARE(model.rowOf(ThreadId(1)), 5);
    }

    void pagesAreReadAsTheListIsScrolled()
    {
        FakeInbox inbox;
        for (int id = 1; id <= 120; ++id)
            inbox.rows.emplace(ThreadId(id),
                               sampleRow(id, 100 + id, m_clock.now() - std::chrono::minutes(id), LastEvent::TextIn));
        ThreadListModel model(inbox, m_clock);
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        model.showView(InboxView::WaitingOnUs);
        QCOMPARE(model.rowCount(), 50);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 120);
        for (int row = 0; row < 120; ++row)
            QCOMPARE(model.threadAt(row)->id, ThreadId(120 - row));
    }

    void aChangeMovesInsertsOrRemovesOneRow()
    {
        FakeInbox inbox;
        fillSampleOffice(inbox, m_clock.now());
        ThreadListModel model(inbox, m_clock);
        const QAbstractItemModelTester tester(&model);
        model.showView(InboxView::WaitingOnUs);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.index(model.rowOf(ThreadId(6)));

        inbox.rows.at(ThreadId(2)).waitingSince = m_clock.now();
        model.updateThread(ThreadId(2));
        QCOMPARE(model.rowOf(ThreadId(2)), 5);
        inbox.rows.at(ThreadId(3)).state = ThreadState::Done;
        model.updateThread(ThreadId(3));
        QCOMPARE(model.rowOf(ThreadId(3)), -1);
        inbox.rows.emplace(ThreadId(9), sampleRow(9, 199, m_clock.now() - 1h, LastEvent::TextIn));
        model.updateThread(ThreadId(9));
        QCOMPARE(model.rowOf(ThreadId(9)), 0);
        QCOMPARE(model.threadAt(kept.row())->id, ThreadId(6));
        QCOMPARE(resets.size(), 0);
    }

    void aFileThatCannotBeReadLeavesAnEmptyListThatSaysSo()
    {
        FakeInbox inbox;
        fillSampleOffice(inbox, m_clock.now());
        inbox.broken = true;
        ThreadListModel model(inbox, m_clock);
        const QAbstractItemModelTester tester(&model);
        model.showView(InboxView::All);
        QVERIFY(model.unreadable());
        QVERIFY(!model.canFetchMore({}));
        inbox.broken = false;
        model.reload();
        QCOMPARE(model.rowCount(), int(inbox.rows.size()));
    }

    void searchingShowsWhatMatchesAndEndsWithTheView()
    {
        FakeInbox inbox;
        fillSampleOffice(inbox, m_clock.now());
        ThreadListModel model(inbox, m_clock);
        const QAbstractItemModelTester tester(&model);
        model.showView(InboxView::WaitingOnUs);
        model.search(u"0142"_s);
        QCOMPARE(model.rowCount(), 1);
        model.search(u"no such words"_s);
        QCOMPARE(model.rowCount(), 0);
        model.showView(InboxView::WaitingOnUs);
        QCOMPARE(model.rowCount(), 6);
    }

    void waitingTimesGrowAndTurnLongAfterHalfAnHour()
    {
        FakeClock clock;
        FakeInbox inbox;
        inbox.rows.emplace(ThreadId(1), sampleRow(1, 142, clock.now(), LastEvent::TextIn));
        ThreadListModel model(inbox, clock);
        model.showView(InboxView::WaitingOnUs);
        const auto face = [&model] { return model.index(0).data(ThreadListModel::FaceRole).value<RowFace>(); };
        QCOMPARE(face().wait, u"under 1 min"_s);
        clock.advance(29min);
        QVERIFY(!face().waitsLong);
        clock.advance(1min);
        QCOMPARE(face().wait, u"30 min"_s);
        QVERIFY(face().waitsLong);
    }

    void whoLeftAVoicemailIsSaidToWaitForIt()
    {
        FakeClock clock;
        FakeInbox inbox;
        ThreadRow row = sampleRow(1, 142, clock.now(), LastEvent::TextOut);
        row.textedBackAt = clock.now();
        row.voicemailAt = clock.now() - 1min;
        inbox.rows.emplace(ThreadId(1), row);
        ThreadListModel model(inbox, clock);
        model.showView(InboxView::WaitingOnUs);
        const auto face = model.index(0).data(ThreadListModel::FaceRole).value<RowFace>();
        QCOMPARE(face.stateIcon, u"voicemail"_s);
        QVERIFY2(face.spoken().contains(u"Voicemail"_s), qPrintable(face.spoken()));
        QVERIFY(face.spoken().contains(u"texted back"_s));
    }

    void everyKindOfRowHasAnIconAndWords_data()
    {
        QTest::addColumn<int>("event");
        for (int event = 0; event <= int(LastEvent::Note); ++event)
            QTest::addRow("event %d", event) << event;
    }
    void everyKindOfRowHasAnIconAndWords()
    {
        QFETCH(int, event);
        ThreadRow row = sampleRow(1, 142, m_clock.now(), LastEvent(event));
        row.lastWords = u"words"_s;
        for (int state = 0; state <= int(ThreadState::Done); ++state) {
            row.state = ThreadState(state);
            for (int out = 0; out <= int(OutboxState::Cancelled); ++out) {
                row.lastOutState = OutboxState(out);
                const RowFace face = RowWords::faceOf(row, {}, {m_clock.now(), m_clock.now()});
                QVERIFY(!face.circleIcon.isEmpty());
                QVERIFY(!face.words.isEmpty());
                QVERIFY(!face.spoken().isEmpty());
            }
        }
    }

    void howOftenSomebodyCalledIsSaidBesideTheVoicemail()
    {
        ThreadRow row = sampleRow(1, 142, m_clock.now(), LastEvent::Voicemail);
        row.missedSinceAnswer = 3;
        row.voicemailAt = m_clock.now();
        const auto face = [&] { return RowWords::faceOf(row, {}, {m_clock.now(), m_clock.now()}); };
        QVERIFY2(face().words.startsWith(u"Voicemail"_s), qPrintable(face().words));
        QVERIFY2(face().words.endsWith(u"called 3 times"_s), qPrintable(face().words));
        row.lastEvent = LastEvent::TextOut; // and we texted back meanwhile
        row.textedBackAt = m_clock.now();
        QVERIFY2(face().state.startsWith(u"Voicemail"_s), qPrintable(face().state));
        QVERIFY2(face().state.endsWith(u"called 3 times"_s), qPrintable(face().state));
        row.voicemailAt.reset();
        QVERIFY2(face().state.endsWith(u"called 3 times"_s), qPrintable(face().state));
        row.missedSinceAnswer = 1;
        QVERIFY(!face().spoken().contains(u"times"_s));
    }

    void whatNobodyHasReadIsSaidToBeUnread()
    {
        ThreadRow row = sampleRow(1, 142, m_clock.now(), LastEvent::TextIn);
        row.unread = 0;
        QVERIFY(!RowWords::faceOf(row, {}, {m_clock.now(), m_clock.now()}).spoken().contains(u"unread"_s));
        row.unread = 2;
        QVERIFY(RowWords::faceOf(row, {}, {m_clock.now(), m_clock.now()}).spoken().contains(u", unread, "_s));
    }

    void hostileNamesAndWordsStayOneHarmlessLine()
    {
        ThreadRow row = sampleRow(1, 142, m_clock.now(), LastEvent::TextIn);
        row.name = u"<b>bold</b>\u202Egnp.exe\n"_s + QString(10'000, u'x');
        row.lastWords = QString(10'000, u'\n') + u"<img src=x>"_s + QChar(0);
        const RowFace face = RowWords::faceOf(row, {}, {m_clock.now(), m_clock.now()});
        QVERIFY(face.name.size() <= 120);
        QVERIFY(!face.name.contains(u'\n'));
        QVERIFY(!face.name.contains(QChar(0x202E)));
        QVERIFY(!face.words.contains(QChar(0)));
    }

private:
    FakeClock m_clock;
};

} // namespace inbox_test

TEXTBACK_WINDOW_TEST(inbox_test, InboxTest)
#include "inbox_test.moc"
