// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "tests/ui/sampleoffice.h"
#include "ui/caller/callerpanel.h"
#include "ui/caller/joindialog.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/selectionbar.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"
#include "ui/widgets/undostack.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace callerperson_test {

/// What is done with the person behind a number: other numbers, asking to stop, tags for several.
class CallerPersonTest : public QObject {
    Q_OBJECT
private:
    static constexpr ThreadId Shown{6};

    static CallerDetails &details(Office &office) { return office.callers.profiles[Shown].details; }
    static void open(Office &office) { office.page().showThread(Shown); }
    static void undo(Office &office)
    {
        office.child<QListView>("threadList").setFocus();
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
    }
    static void press(QWidget &widget) { QTest::mouseClick(&widget, Qt::LeftButton); }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void anotherNumberIsPutToThePersonAndTakenOffAgain()
    {
        Office office;
        open(office);
        press(office.child<QAbstractButton>("joinNumberButton"));
        auto &dialog = office.child<JoinDialog>("joinDialog");
        auto *join = dialog.findChild<QAbstractButton *>(u"joinButton"_s);
        auto *list = dialog.findChild<QListWidget *>(u"joinList"_s);
        QVERIFY(!join->isEnabled() && !join->toolTip().isEmpty());
        const PhoneNumber other = office.inbox.rows.at(ThreadId(2)).caller;
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"joinSearchEdit"_s), other.e164().right(4));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(dialog.findChild<QLineEdit *>(u"joinSearchEdit"_s), Qt::Key_Return);
        QCOMPARE(office.callers.asked, QStringList{u"merge 6 "_s + other.e164()});
        QVERIFY(!dialog.isVisible());
        QTRY_VERIFY(office.window->findChild<QWidget *>(u"splitNumberButton"_s));
        undo(office);
        QCOMPARE(office.callers.asked.last(), u"restore "_s + other.e164());
        press(office.child<QAbstractButton>("splitNumberButton"));
        QCOMPARE(office.callers.asked.last(), u"split "_s + other.e164());
    }

    void aRefusedMergeSaysWhyAndStays()
    {
        Office office;
        open(office);
        office.callers.refusal = Error{ErrorKind::Rejected, {}};
        office.child<QAbstractButton>("joinNumberButton").click();
        auto &dialog = office.child<JoinDialog>("joinDialog");
        dialog.findChild<QListWidget *>(u"joinList"_s)->setCurrentRow(0);
        dialog.findChild<QAbstractButton *>(u"joinButton"_s)->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<Label *>(u"joinSaid"_s)->text().contains(u"more than one person may have"_s));
    }

    void whoAskedToStopIsLiftedOnlyWithAReason()
    {
        Office office;
        office.inbox.cards.at(Shown).askedToStopAt = office.clock.now() - 1h;
        office.callers.profiles[Shown].consent = {
            {true, OptOutSource::Caller, u"<b>stop</b>"_s, {}, office.clock.now() - 1h}};
        open(office);
        QVERIFY(office.child<Label>("askedToStopLabel").text().startsWith(u"since"_s));
        QVERIFY(office.child<Label>("consentLine").text().contains(u"<b>stop</b>"_s));
        QCOMPARE(office.child<Label>("consentLine").textFormat(), Qt::PlainText);
        press(office.child<QAbstractButton>("beginLiftButton"));
        auto &lift = office.child<QAbstractButton>("liftButton");
        QVERIFY(!lift.isEnabled() && !lift.toolTip().isEmpty());
        auto &reason = office.child<QLineEdit>("liftReasonEdit");
        QTest::keyClicks(&reason, u"   "_s);
        QTest::keyClick(&reason, Qt::Key_Return);
        QVERIFY(!lift.isEnabled());
        QVERIFY(office.callers.asked.isEmpty());
        QTest::keyClicks(&reason, u"asked for the times"_s);
        QVERIFY(lift.isEnabled());
        press(lift);
        QCOMPARE(office.callers.asked, QStringList{u"lift 6 asked for the times"_s});
        undo(office);
        QCOMPARE(office.desk.last(), u"setAskedToStop 6 1"_s);
    }

    void whoNeverAskedHasNothingToLift()
    {
        Office office;
        open(office);
        QVERIFY(!office.child<QWidget>("beginLiftButton").isVisible());
        QVERIFY(!office.child<QWidget>("liftBox").isVisible());
    }

    void severalAreTaggedAtOnce()
    {
        Office office;
        details(office).tags = {u"vip"_s};
        office.child<QListView>("threadList").setFocus();
        office.page().list()->select(ThreadId(2));
        office.page().list()->chooseAll();
        const int chosen = int(office.page().list()->chosen().size());
        QVERIFY(chosen > 2);
        press(office.child<QAbstractButton>("allTagButton"));
        auto &edit = office.child<QLineEdit>("bulkTagEdit");
        QTest::keyClicks(&edit, u"vip"_s);
        edit.window()->findChild<QAbstractButton *>(u"addTagToAllButton"_s)->click();
        int tagged = 0;
        for (const auto &[thread, profile] : office.callers.profiles)
            tagged += profile.details.tags.contains(u"vip"_s);
        QCOMPARE(tagged, chosen);
        undo(office);
        QCOMPARE(details(office).tags, QStringList{u"vip"_s}); // it was there before
        QVERIFY(office.callers.profiles[ThreadId(2)].details.tags.isEmpty());
    }

    void everythingWithThisCallerIsLookedUp()
    {
        Office office;
        open(office);
        press(office.child<QAbstractButton>("everythingButton"));
        QVERIFY(!office.child<QLineEdit>("searchEdit").text().isEmpty());
    }
};

} // namespace callerperson_test

TEXTBACK_WINDOW_TEST(callerperson_test, CallerPersonTest)
#include "callerperson_test.moc"
