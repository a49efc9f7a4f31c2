// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "tests/support/fakereport.h"
#include "tests/support/testprogram.h"
#include "tests/ui/sampleactivity.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/undostack.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace activity_test {

/// The page of calls, by mouse and by keyboard.
class ActivityPageTest : public QObject {
    Q_OBJECT
private:
    struct Bench {
        Bench()
        {
            fillSampleOffice(inbox, clock.now());
            fillSampleActivity(calls, clock.now());
        }
        ActivityPage &open(QSize size = {1240, 860})
        {
            window.resize(size);
            page = std::make_unique<ActivityPage>(
                ActivityPorts{calls, &calls, inbox, desk, events, clock, undo, {}, &won, &won}, &window);
            page->resize(size);
            window.show();
            window.activateWindow();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window); // keys need it
            child<QComboBox>("activityDaysBox").setCurrentIndex(3);
            emit child<QComboBox>("activityDaysBox").activated(3);
            list().setFocus();
            return *page;
        }
        template <typename T> T &child(const char *name)
        {
            T *found = page->findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qFatal("no child %s", name);
            return *found;
        }
        QListView &list() { return child<QListView>("activityList"); }
        QString said(int row) { return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
        FakeClock clock;
        FakeInbox inbox;
        FakeDesk desk;
        FakeActivity calls;
        FakeWon won;
        DeskEvents events;
        UndoStack undo{clock};
        QWidget window;
        std::unique_ptr<ActivityPage> page;
    };

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theFirstListIsThatOfTheDaysTheToolsSay()
    {
        Bench bench;
        ActivityPage &page = bench.open(); // all days by now
        ActivityPage fresh(
            ActivityPorts{bench.calls, &bench.calls, bench.inbox, bench.desk, bench.events, bench.clock, bench.undo});
        fresh.refresh();
        QVERIFY(bench.calls.asked.constLast().since);
        QVERIFY(fresh.model().rowCount() < page.model().rowCount());
    }

    void eachDecisionIsSaidInWords()
    {
        Bench bench;
        bench.open();
        QVERIFY(bench.said(0).contains(u"Text will leave"_s));
        QVERIFY(bench.said(1).contains(u"Answered"_s) && bench.said(1).contains(u"Nothing to do"_s));
        QVERIFY(bench.said(2).contains(u"Texted, Left a voicemail, text 10 s after the call"_s));
        QVERIFY(bench.said(3).contains(u"Can't get texts"_s));
        QVERIFY(bench.said(4).contains(u"Left alone, On the never-text list"_s));
        QVERIFY(bench.said(8).contains(u"Held for you"_s));
        QVERIFY(bench.said(11).contains(u"Text failed"_s));
        QVERIFY(bench.said(12).contains(u"Called back first"_s));
    }

    void theListIsReadPageByPageAndIsAProperModel()
    {
        Bench bench;
        ActivityPage &page = bench.open();
        QVERIFY(page.model().rowCount() < 133);
        const QAbstractItemModelTester tester(&page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        while (page.model().canFetchMore({}))
            page.model().fetchMore({});
        QCOMPARE(page.model().rowCount(), 133);
    }

    void newCallsComeOnTopAndTheChosenOneStaysChosen()
    {
        Bench bench;
        ActivityPage &page = bench.open();
        const QAbstractItemModelTester tester(&page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.list().setCurrentIndex(page.model().index(2));
        const QSignalSpy resets(&page.model(), &QAbstractItemModel::modelReset);
        bench.calls.rows.prepend(sampleActivity(900, 199, u"New"_s, bench.clock.now(), CallOutcome::Open));
        emit bench.events.countsChanged();
        emit bench.events.threadChanged(ThreadId(6));
        bench.clock.advance(1s);
        QVERIFY(bench.said(0).contains(u"New"_s));
        QCOMPARE(bench.list().currentIndex().row(), 3);
        QCOMPARE(resets.size(), 0);
        // One that was found late stands where it belongs.
        bench.calls.rows.insert(5, sampleActivity(901, 198, u"Late"_s, bench.clock.now() - 35min, CallOutcome::Open));
        emit bench.events.countsChanged();
        bench.clock.advance(1s);
        QVERIFY(bench.said(5).contains(u"Late"_s));
        QCOMPARE(bench.list().currentIndex().row(), 3);
    }

    void filtersAndSearchAskForWhatTheySay()
    {
        Bench bench;
        ActivityPage &page = bench.open();
        QTest::mouseClick(bench.child<Segment>("activityKinds").part(int(ActivityKind::ForPerson)), Qt::LeftButton);
        QCOMPARE(page.model().rowCount(), 3);
        QTest::mouseClick(bench.child<Segment>("activityKinds").part(0), Qt::LeftButton);
        bench.child<QLineEdit>("activitySearchEdit").setFocus();
        QTest::keyClicks(&bench.child<QLineEdit>("activitySearchEdit"), u"leo"_s);
        const auto before = bench.calls.asked.size();
        bench.clock.advance(1s);
        QCOMPARE(bench.calls.asked.size(), before + 1); // three letters, one question
        QCOMPARE(page.model().rowCount(), 1);
        QTest::keyClick(&bench.child<QLineEdit>("activitySearchEdit"), Qt::Key_Escape);
        bench.clock.advance(1s);
        QVERIFY(page.model().rowCount() > 10);
        auto &days = bench.child<QComboBox>("activityDaysBox");
        days.setCurrentIndex(0);
        emit days.activated(0);
        QVERIFY(bench.calls.asked.constLast().since);
        QVERIFY(page.model().rowCount() < 40);
    }

    void anEmptyListSaysWhyAndOffersTheNextStep()
    {
        Bench bench;
        ActivityPage &page = bench.open();
        QTest::keyClicks(&bench.child<QLineEdit>("activitySearchEdit"), u"zebra"_s);
        bench.clock.advance(1s);
        QVERIFY(bench.child<QLabel>("noActivityTitle").text().contains(u"zebra"_s));
        QTest::mouseClick(&bench.child<QAbstractButton>("noActivityButton"), Qt::LeftButton);
        bench.clock.advance(1s);
        QVERIFY(page.model().rowCount() > 10);
        bench.calls.broken = true;
        emit bench.events.countsChanged();
        bench.clock.advance(1s);
        QVERIFY(bench.child<QLabel>("noActivityTitle").text().contains(u"could not be read"_s));
        bench.calls.broken = false;
        QTest::mouseClick(&bench.child<QAbstractButton>("noActivityButton"), Qt::LeftButton);
        QVERIFY(page.model().rowCount() > 10);
        bench.calls.rows.clear();
        emit bench.events.countsChanged();
        bench.clock.advance(1s);
        QCOMPARE(bench.child<QLabel>("noActivityTitle").text(), u"No calls yet."_s);
    }

    void aLongSearchSaysThatItReadsAndEnds()
    {
        Bench bench;
        ActivityPage &page = bench.open();
        bench.calls.emptyAnswers = 3;
        bench.child<QLineEdit>("activitySearchEdit").setText(u"leo"_s);
        bench.clock.advance(120ms);
        QCOMPARE(bench.child<QLabel>("noActivityTitle").text(), u"Reading \u2026"_s);
        bench.clock.advance(1s);
        QCOMPARE(page.model().rowCount(), 1);
    }

    void whyOpensByKeyAndMouseAndOffersWhatIsPossible()
    {
        Bench bench;
        bench.open();
        QTest::keyClick(&bench.list(), Qt::Key_W); // the newest: a text is on its way
        auto &why = bench.child<QWidget>("whyPopup");
        QVERIFY(why.isVisible());
        QVERIFY(!why.findChild<QAbstractButton *>(u"textAnywayButton"_s));
        QTest::keyClick(&why, Qt::Key_Escape);
        QVERIFY(!why.isVisible());
        QVERIFY(bench.list().hasFocus());
        for (int row = 0; row < 6; ++row)
            QTest::keyClick(&bench.list(), Qt::Key_Down);
        QTest::mouseClick(&bench.child<QAbstractButton>("activityWhyButton"), Qt::LeftButton);
        QTest::mouseClick(why.findChild<QAbstractButton *>(u"textAnywayButton"_s), Qt::LeftButton);
        QCOMPARE(bench.desk.asked.last(), u"textAnyway 194"_s);
        QTest::keyClick(&bench.list(), Qt::Key_W);
        QTest::mouseClick(why.findChild<QAbstractButton *>(u"neverAgainButton"_s), Qt::LeftButton);
        QCOMPARE(bench.desk.asked.last(), u"setNeverText 6 1"_s);
        bench.undo.undo();
        QCOMPARE(bench.desk.asked.last(), u"setNeverText 6 0"_s);
    }

    void theThreadOpensByEnterAndFromTheSide()
    {
        Bench bench;
        ActivityPage &page = bench.open();
        QList<ThreadId> opened;
        connect(&page, &Page::threadWanted, this, [&opened](ThreadId thread) { opened.append(thread); });
        QTest::keyClick(&bench.list(), Qt::Key_Return);
        QTest::mouseClick(&bench.child<QAbstractButton>("activityOpenButton"), Qt::LeftButton);
        QCOMPARE(opened, QList<ThreadId>({ThreadId(6), ThreadId(6)}));
    }

    void aMissedCallCanBeMarkedAsWonAndOthersCannot()
    {
        Bench bench;
        bench.won.calls.insert(200, false);
        bench.open();
        auto &box = bench.child<QCheckBox>("activityWonBox");
        QVERIFY(box.isVisible() && !box.isChecked());
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
        QVERIFY(bench.won.calls.value(200));
        QVERIFY(box.isChecked());
        QTest::keyClick(&bench.list(), Qt::Key_Down); // answered
        QVERIFY(!box.isVisible());
    }

    void theFileIsWrittenElsewhereWithProgressAndCancel()
    {
        Bench bench;
        ActivityPage &page = bench.open();
        const QSignalSpy said(&bench.undo, &UndoStack::said);
        page.writeTo(u"/tmp/calls.csv"_s);
        QVERIFY(bench.child<QWidget>("activityProgress").isVisible());
        QCOMPARE(bench.calls.file->head.size(), bench.calls.file->cells(bench.calls.rows.at(2)).size());
        bench.calls.progress(5000);
        bench.calls.done(qint64(133));
        QVERIFY(!bench.child<QWidget>("activityProgress").isVisible());
        QVERIFY(said.last().at(0).toString().contains(u"calls.csv"_s));
        page.writeTo(u"/tmp/calls.csv"_s);
        QTest::mouseClick(&bench.child<QAbstractButton>("cancelActivityFileButton"), Qt::LeftButton);
        QVERIFY(bench.calls.cancelled);
        QVERIFY(said.last().at(0).toString().contains(u"Cancelled"_s));
    }

    void strangersWordsStayPlainAndWindowsOfAnySizeFit_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(704, 472);
        QTest::newRow("small") << QSize(960, 592);
        QTest::newRow("large") << QSize(1700, 1000);
    }
    void strangersWordsStayPlainAndWindowsOfAnySizeFit()
    {
        QFETCH(QSize, size);
        Bench bench;
        bench.calls.rows[0].name = u"<b>x</b>\u202E evil\n\n"_s + QString(5000, u'w');
        ActivityPage &page = bench.open(size);
        QVERIFY2(page.minimumSizeHint().width() <= size.width(),
                 qPrintable(QString::number(page.minimumSizeHint().width())));
        QVERIFY(!bench.said(0).contains(u'\n'));
        for (const QLabel *label : page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&page) || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *named = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (named && !named->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
};

} // namespace activity_test

TEXTBACK_WINDOW_TEST(activity_test, ActivityPageTest)
#include "activity_test.moc"
