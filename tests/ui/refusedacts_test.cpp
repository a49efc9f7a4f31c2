// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/keptoffice.h"
#include "tests/ui/sampleoffice.h"
#include "ui/callbacks/callbackrow.h"
#include "ui/callbacks/callbackspage.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace refusedacts_test {

/// What the desk could not keep is said, and what is shown is what holds.
class RefusedActsTest : public QObject {
    Q_OBJECT
private:
    static qsizetype readAsked(const Office &office) { return office.desk.asked.filter(u"markRead"_s).size(); }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void thatItIsReadIsAskedOnceAndSaidWhereItCannotBeKept()
    {
        Office office;
        office.inbox.rows.at(ThreadId(6)).unread = 1;
        office.desk.refusal = fullDisk();
        office.page().showThread(ThreadId(6));
        QCOMPARE(readAsked(office), 1);
        QVERIFY2(stripWords(office).contains(u"still counts as new"_s), qPrintable(stripWords(office)));
        emit office.events.threadChanged(ThreadId(6)); // as the desk does when it keeps nothing
        emit office.events.threadChanged(ThreadId(6));
        QCOMPARE(readAsked(office), 1);
        office.page().showThread(ThreadId(2));
        office.desk.refusal.reset();
        office.page().showThread(ThreadId(6)); // somebody comes back
        QVERIFY(readAsked(office) >= 2);
    }

    void markingAsReadByHandSaysWhyNot()
    {
        Office office;
        office.inbox.rows.at(ThreadId(6)).unread = 1;
        office.page().showThread(ThreadId(6));
        office.desk.refusal = fullDisk();
        office.page().pane()->markReadByHand();
        QVERIFY2(stripWords(office).startsWith(u"Not done"_s), qPrintable(stripWords(office)));
        QVERIFY(office.inbox.rows.at(ThreadId(6)).unread > 0);
    }

    void aTextThatDoesNotGoAgainIsSaid_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("disk full") << int(ErrorKind::Storage) << u"could not be kept"_s;
        QTest::newRow("no account") << int(ErrorKind::Unavailable) << u"no phone account"_s;
        QTest::newRow("too late") << int(ErrorKind::Rejected) << u"on its way already"_s;
    }
    void aTextThatDoesNotGoAgainIsSaid()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        Office office;
        office.page().showThread(ThreadId(6));
        office.desk.refusal = Error{ErrorKind(kind), {}};
        emit office.page().pane()->view()->resendPressed(OutboxId(7));
        QCOMPARE(office.desk.last(), u"resendText 7"_s);
        QVERIFY2(stripWords(office).contains(words), qPrintable(stripWords(office)));
    }

    /// Of a text that stands nowhere any more, as after a restart, when nothing can be undone.
    void aTextThatIsCancelledGivesItsWordsBack()
    {
        Office office;
        TimelineItem item = sampleText(300, office.clock.now(), u"On my way"_s, OutboxState::Queued, TextCause::Manual);
        auto &text = std::get<TextItem>(item.what);
        text.outbox->thread = ThreadId(6);
        text.outbox->createdAt = text.outbox->notBefore = office.clock.now();
        office.inbox.timelines[ThreadId(6)].append(item);
        office.page().showThread(ThreadId(6));
        emit office.page().pane()->view()->cancelTextPressed(*text.outbox);
        QVERIFY2(stripWords(office).contains(u"Your words are back"_s), qPrintable(stripWords(office)));
        QCOMPARE(office.child<QPlainTextEdit>("replyEdit").toPlainText(), u"On my way"_s);
    }

    void aPauseThatIsNotKeptIsSaidAndNotShown()
    {
        Office office;
        office.page().showThread(ThreadId(2));
        office.desk.refusal = fullDisk();
        auto &segment = office.child<Segment>("pauseSegment");
        const int before = segment.chosen();
        const QSignalSpy told(office.window.get(), &MainWindow::pauseRefused);
        segment.part(1)->click();
        QVERIFY(office.desk.last().startsWith(u"setAutomatic"_s));
        QCOMPARE(segment.chosen(), before);
        QVERIFY2(stripWords(office).startsWith(u"Not done"_s), qPrintable(stripWords(office)));
        QCOMPARE(told.size(), 1);
    }

    void aTextThatLeavesAllTheSameIsSaid()
    {
        Office office;
        const Countdown countdown = sampleCountdown(office.clock.now());
        emit office.events.countdownStarted(countdown);
        office.page().showThread(countdown.thread);
        office.desk.refusal = Error{ErrorKind::Rejected, {}};
        office.page().endCountdownHere(PersonChoice::Cancelled);
        QVERIFY2(stripWords(office).contains(u"Too late"_s), qPrintable(stripWords(office)));
        QVERIFY(office.page().countdownHere());
        office.desk.refusal = fullDisk();
        office.window->endCountdown(countdown.call, PersonChoice::CallingBack);
        QVERIFY2(stripWords(office).startsWith(u"Not done"_s), qPrintable(stripWords(office)));
    }

    void aCallBackThatDoesNotComeBackIsSaid()
    {
        Office office;
        office.window->showPlace(Place::CallBacks);
        auto *page = office.window->findChild<CallBacksPage *>();
        page->finishChosen(CallBackResult::Done);
        office.callBacks.refuses = true;
        QSignalSpy said(&undoStack(office), &UndoStack::said);
        undoStack(office).undo();
        QVERIFY(said.size() == 1 && said.at(0).at(0).toString().contains(u"could not be taken back"_s));
    }
};

} // namespace refusedacts_test

TEXTBACK_WINDOW_TEST(refusedacts_test, RefusedActsTest)
#include "refusedacts_test.moc"
