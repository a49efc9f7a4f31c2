// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/pinhash.h"
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/rowface.h"
#include "ui/shell/namesdialog.h"
#include "ui/shell/pindialog.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace deskpeople_test {

/// Who is at this desk, and whose a conversation is, by mouse and by key.
class PeopleWindowTest : public QObject {
    Q_OBJECT
private:
    static constexpr ThreadId Shown{6};

    static void choose(Office &office, const char *menu, const QString &words)
    {
        for (QAction *action : office.child<QMenu>(menu).actions()) {
            if (action->text() == words) {
                action->trigger();
                office.child<QMenu>(menu).close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return;
            }
        }
        QFAIL(qPrintable(u"no such choice: "_s + words));
    }
    static void key(Office &office, Qt::Key key, Qt::KeyboardModifiers keys = {})
    {
        office.child<QListView>("threadList").setFocus();
        QTest::keyClick(office.window.get(), key, keys);
    }
    static QString ownerShown(Office &office)
    {
        const auto *badge = office.window->findChild<Badge *>(u"ownerBadge"_s);
        return badge ? badge->text() : QString();
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whoIsHereIsPickedByMouse()
    {
        Office office;
        auto &item = office.child<QAbstractButton>("personItem");
        QCOMPARE(item.text(), u"Who is here?"_s);
        QTest::mouseClick(&item, Qt::LeftButton);
        choose(office, "personMenu", u"Robin"_s);
        QCOMPARE(office.people.here, DeskNameId{1});
        QCOMPARE(item.text(), u"Robin"_s);
        QTest::mouseClick(&item, Qt::LeftButton);
        choose(office, "personMenu", u"Nobody in particular"_s);
        QVERIFY(!office.people.here);
        QCOMPARE(item.text(), u"Who is here?"_s);
    }

    void whoIsHereIsPickedByKeyAndFillsTheirNameIn()
    {
        Office office;
        office.page().showThread(Shown);
        key(office, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        choose(office, "personMenu", u"Kim"_s);
        QCOMPARE(office.people.here, DeskNameId{2});
        office.page().pane()->composer()->restore(Shown, u"{agent} will call you."_s, {});
        office.page().pane()->composer()->send(false);
        QCOMPARE(office.desk.last(), u"sendText 6 Kim will call you."_s);
    }

    void withoutANameATextThatNeedsItIsRefused()
    {
        Office office;
        office.page().showThread(Shown);
        office.page().pane()->composer()->restore(Shown, u"{agent} will call you."_s, {});
        office.page().pane()->composer()->send(false);
        QVERIFY(office.desk.asked.filter(u"sendText"_s).isEmpty());
    }

    void aNameWithAPinIsTakenOnlyWithIt()
    {
        Office office;
        office.people.names[1].pin = hashedPin(u"4711"_s, QByteArray(16, 'x'));
        office.child<QAbstractButton>("personItem").click();
        choose(office, "personMenu", u"Kim"_s);
        auto &dialog = office.child<PinDialog>("pinDialog");
        auto *pin = dialog.findChild<QLineEdit *>(u"namePinEdit"_s);
        QTest::keyClicks(pin, u"1234"_s);
        QTest::keyClick(pin, Qt::Key_Return);
        QVERIFY(dialog.isVisible() && !office.people.here);
        QVERIFY(dialog.findChild<Label *>(u"pinSaid"_s)->isVisible());
        QTest::keyClicks(pin, u"4711"_s);
        QTest::keyClick(pin, Qt::Key_Return);
        QCOMPARE(office.people.here, DeskNameId{2});
    }

    void namesAndPinsAreKept()
    {
        Office office;
        office.people.names.clear();
        office.child<QAbstractButton>("personItem").click(); // nobody to choose: they are written first
        auto &dialog = office.child<NamesDialog>("namesDialog");
        auto *keep = dialog.findChild<QAbstractButton *>(u"keepNamesButton"_s);
        auto *said = dialog.findChild<Label *>(u"namesSaid"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"deskNameEdit"_s), u"<b>Robin</b> & Kim"_s);
        auto *pin = dialog.findChild<QLineEdit *>(u"deskNamePinEdit"_s);
        QTest::keyClicks(pin, u"12"_s);
        keep->click();
        QVERIFY(dialog.isVisible() && said->isVisible());
        QTest::keyClicks(pin, u"34"_s);
        dialog.findChild<QAbstractButton *>(u"addDeskNameButton"_s)->click();
        keep->click();
        QCOMPARE(office.people.names.size(), 1);
        QCOMPARE(office.people.names[0].name, u"<b>Robin</b> & Kim"_s);
        QVERIFY(pinFits(u"1234"_s, office.people.names[0].pin));
        key(office, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(office.people.names.isEmpty());
    }

    void aPinIsTakenAway()
    {
        Office office;
        office.people.names[0].pin = hashedPin(u"4711"_s, QByteArray(16, 'x'));
        office.child<QAbstractButton>("personItem").click();
        choose(office, "personMenu", u"Names and PINs..."_s);
        auto &dialog = office.child<NamesDialog>("namesDialog");
        dialog.findChild<QAbstractButton *>(u"keepNamesButton"_s)->click();
        QVERIFY(!office.people.names[0].pin.isEmpty()); // untouched, it stays
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        office.child<QAbstractButton>("personItem").click();
        choose(office, "personMenu", u"Names and PINs..."_s);
        auto &again = office.child<NamesDialog>("namesDialog");
        again.findChild<QAbstractButton *>(u"dropPinButton"_s)->click();
        again.findChild<QAbstractButton *>(u"keepNamesButton"_s)->click();
        QVERIFY(office.people.names[0].pin.isEmpty());
    }

    void aConversationIsHandedOverByKeyShownAndTakenBack()
    {
        Office office;
        office.page().showThread(Shown);
        QVERIFY(ownerShown(office).isEmpty());
        key(office, Qt::Key_O);
        choose(office, "ownerMenu", u"Robin"_s);
        QTRY_COMPARE(ownerShown(office), u"Robin"_s);
        const auto row = office.page().model().threadAt(office.page().model().rowOf(Shown));
        const RowFace face = RowWords::faceOf(*row, {}, {office.clock.now(), office.clock.now()});
        QCOMPARE(face.owner, u"Robin"_s);
        QVERIFY(face.spoken().contains(u"Robin"_s));
        (void)office.window->grab();
        key(office, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(ownerShown(office).isEmpty());
    }

    void severalAreHandedOverAtOnceAndTakenBackTogether()
    {
        Office office;
        office.people.owners.insert_or_assign(ThreadId(2), DeskNameId{2});
        office.child<QListView>("threadList").setFocus();
        office.page().list()->select(ThreadId(2));
        office.page().list()->chooseAll();
        const QList<ThreadId> chosen = office.page().list()->chosen();
        QVERIFY(chosen.size() > 2);
        QTest::mouseClick(&office.child<QAbstractButton>("allOwnerButton"), Qt::LeftButton);
        choose(office, "ownerMenu", u"Robin"_s);
        for (const ThreadId thread : chosen)
            QCOMPARE(office.people.owners.at(thread), DeskNameId{1});
        key(office, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(office.people.owners.at(ThreadId(2)), DeskNameId{2});
        QCOMPARE(office.people.owners.at(chosen.last()), DeskNameId{0});
    }

    void longAndHostileNamesBreakNothing()
    {
        Office office;
        office.people.names = {{DeskNameId{1}, QString(40, u'W'), {}}, {DeskNameId{2}, u"<b>x</b>\u202E\n&y"_s, {}}};
        office.people.here = DeskNameId{2};
        office.inbox.rows.at(Shown).owner = QString(40, u'W');
        office.inbox.rows.at(ThreadId(2)).owner = u"<b>x</b>\u202E\n&y"_s;
        emit office.events.settingsChanged();
        office.page().showThread(Shown);
        QTRY_VERIFY(office.child<QAbstractButton>("personItem").text().startsWith(u"<b>x</b>"_s));
        QVERIFY(!office.child<QAbstractButton>("personItem").text().contains(QChar(0x202E)));
        QVERIFY(ownerShown(office).size() <= 21);
        office.window->resize(760, 520);
        QTRY_VERIFY(office.window->minimumSizeHint().width() <= 760);
        (void)office.window->grab();
    }
};

} // namespace deskpeople_test

TEXTBACK_WINDOW_TEST(deskpeople_test, PeopleWindowTest)
#include "deskpeople_test.moc"
