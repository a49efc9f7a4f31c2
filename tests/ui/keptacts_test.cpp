// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "tests/support/testprogram.h"
#include "tests/ui/keptoffice.h"
#include "ui/inbox/inboxlist.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/stopquestionbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace keptacts_test {

/// What the store would say.
class FakeStops : public StopQuestions {
public:
    std::optional<StopQuestion> open;
    bool decided = false;
    bool stopped = false;
    Result<std::optional<StopQuestion>> stopQuestion(ThreadId thread) override
    {
        return open && open->thread == thread && !decided && !stopped ? open : std::nullopt;
    }
};

/// What people write and do is kept, or they are told that it is not.
class KeptActsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void aReplyThatIsRefusedAfterItsThreadWasLeftIsTold()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        auto &edit = office.child<QPlainTextEdit>("replyEdit");
        QTest::keyClicks(&edit, u"On my way"_s);
        office.desk.refusal = fullDisk();
        office.desk.answers = false;
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        office.page().showThread(ThreadId(2));
        office.desk.giveAnswer();
        QVERIFY2(stripWords(office).startsWith(u"Not sent to"_s), qPrintable(stripWords(office)));
    }

    void whatCannotBeKeptIsNotShownAsDone()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        office.desk.refusal = fullDisk();
        auto &view = office.child<QWidget>("threadView");
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_E);
        QVERIFY2(stripWords(office).startsWith(u"Not done"_s), qPrintable(stripWords(office)));
        QVERIFY(!undoStack(office).canUndo());
        QCOMPARE(office.page().pane()->current(), ThreadId(6));
        QVERIFY(office.inbox.rows.at(ThreadId(6)).state != ThreadState::Done);
        office.desk.refusal = Error{ErrorKind::Unavailable, {}};
        QTest::keyClick(&view, Qt::Key_E);
        QVERIFY2(stripWords(office).contains(u"no phone account"_s), qPrintable(stripWords(office)));
        office.desk.refusal.reset();
        QTest::keyClick(&view, Qt::Key_E);
        QVERIFY(undoStack(office).canUndo());
    }

    void aSwitchThatIsNotKeptGoesBack()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        office.desk.refusal = fullDisk();
        auto &never = office.child<QAbstractButton>("neverTextSwitch");
        never.click();
        QCOMPARE(office.desk.last(), u"setNeverText 6 1"_s);
        QVERIFY(!never.isChecked());
        QVERIFY(stripWords(office).startsWith(u"Not done"_s));
    }

    void whoSeemsToAskToStopIsOneClickFromIt()
    {
        FakeStops stops;
        stops.open = StopQuestion{ThreadId(6), ItemId(62), u"please don't text me again"_s, {}};
        Office office(false, true, &stops);
        office.desk.onStop = [&](ThreadId thread, bool stop) {
            stops.stopped = stop;
            office.inbox.rows.at(thread).askedToStop = stop;
            emit office.events.threadChanged(thread);
        };
        office.desk.onKeepTexting = [&](ThreadId thread, ItemId, bool keep) {
            stops.decided = keep;
            emit office.events.threadChanged(thread);
        };
        auto &bar = office.child<StopQuestionBar>("stopQuestion");
        office.page().showThread(ThreadId(2));
        QVERIFY(!bar.isVisible());
        office.page().showThread(ThreadId(6));
        QVERIFY(bar.isVisible());
        QVERIFY(bar.accessibleDescription().contains(u"please don't text me again"_s));
        takePicture(*office.window, u"stop-question"_s);
        auto &stop = office.child<QAbstractButton>("theyAskedToStopButton");
        stop.setFocus();
        QTest::keyClick(&stop, Qt::Key_Space);
        QCOMPARE(office.desk.last(), u"setAskedToStop 6 1"_s);
        QVERIFY(!bar.isVisible());
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(office.desk.last(), u"setAskedToStop 6 0"_s);
        QVERIFY(bar.isVisible());
        office.child<QAbstractButton>("keepTextingButton").click();
        QCOMPARE(office.desk.last(), u"keepTexting 6 62 1"_s);
        QVERIFY(!bar.isVisible());
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bar.isVisible());
        office.desk.refusal = fullDisk();
        office.child<QAbstractButton>("keepTextingButton").click();
        QVERIFY(bar.isVisible());
        QVERIFY(stripWords(office).startsWith(u"Not done"_s));
    }

    void aCallThatNothingHereMakesIsDialledByHand()
    {
        Office office;
        office.window->sayNotOpened(QUrl(u"tel:+15550100142"_s));
        auto &sheet = office.child<QDialog>("notOpenedSheet");
        QVERIFY(sheet.isVisible());
        QVERIFY2(sheet.accessibleDescription().contains(u"0142"_s), qPrintable(sheet.accessibleDescription()));
        takePicture(sheet, u"not-opened"_s);
        QTest::keyClick(&sheet, Qt::Key_Return); // the button that copies
        QVERIFY(QApplication::clipboard()->text().contains(u"0142"_s));
        QVERIFY(!sheet.isVisible());
    }

    void aScheduledTextThatIsCancelledIsScheduledAgainByUndo()
    {
        Office office;
        TimelineItem item =
            sampleText(300, office.clock.now(), u"See you tomorrow"_s, OutboxState::Queued, TextCause::Manual);
        auto &text = std::get<TextItem>(item.what);
        text.outbox->thread = ThreadId(6);
        text.outbox->createdAt = office.clock.now();
        text.outbox->notBefore = office.clock.now() + 20h;
        office.inbox.timelines[ThreadId(6)].append(item);
        office.page().showThread(ThreadId(6));
        emit office.page().pane()->view()->cancelTextPressed(*text.outbox);
        QCOMPARE(stripWords(office), u"The text will not be sent."_s);
        undoStack(office).undo();
        QCOMPARE(office.desk.last(), u"restoreText %1"_s.arg(text.outbox->id.value()));
        emit office.page().pane()->view()->cancelTextPressed(*text.outbox);
        office.desk.refusal = Error{ErrorKind::Rejected, {}}; // its time is past
        undoStack(office).undo();
        QVERIFY2(stripWords(office).contains(u"Your words are back"_s), qPrintable(stripWords(office)));
        QVERIFY(office.child<QPlainTextEdit>("replyEdit").toPlainText().contains(u"See you tomorrow"_s));
    }

    void ofSeveralThreadsThoseThatWereKeptCanBeTakenBack()
    {
        Office office;
        office.page().list()->select(ThreadId(2));
        office.page().list()->extend(1);
        const auto keep = office.desk.onState;
        office.desk.onState = [&office, keep](ThreadId thread, ThreadState state, std::optional<UtcTime> until) {
            keep(thread, state, until);
            office.desk.refusal = fullDisk(); // after the first
        };
        office.page().finishChosen();
        QVERIFY2(stripWords(office).startsWith(u"Not all of it"_s), qPrintable(stripWords(office)));
        office.desk.refusal.reset();
        office.desk.onState = keep;
        office.desk.asked.clear();
        undoStack(office).undo();
        QCOMPARE(office.desk.asked.filter(u"setThreadState"_s).size(), 2);
    }
};

} // namespace keptacts_test

TEXTBACK_WINDOW_TEST(keptacts_test, KeptActsTest)
#include "keptacts_test.moc"
