// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecontacts.h"
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/inbox/inboxlist.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/newtextpanel.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace palette_test {

/// Everything by typing: the palette, the keys, and a text to anybody.
class PaletteTest : public QObject {
    Q_OBJECT
private:
    static QStringList linesOf(const CommandPalette &palette)
    {
        QStringList lines;
        const QAbstractItemModel *model = palette.list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines << model->index(row, 0).data().toString();
        return lines;
    }
    static CommandPalette &openPalette(Office &office)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : office.window.get(), Qt::Key_K,
                        Qt::ControlModifier);
        return office.child<CommandPalette>("commandPalette");
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init()
    {
        // Menus ask for what the offscreen platform does not have.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void everyCommandStandsInThePaletteWithItsKey()
    {
        Office office;
        CommandPalette &palette = openPalette(office);
        QVERIFY(palette.isVisible());
        const QAbstractItemModelTester tester(palette.list()->model());
        const QStringList lines = linesOf(palette);
        auto &actions = office.child<ActionTable>("actionTable");
        for (int index = 0; index < ActionCount; ++index) {
            const ActionId id = ActionId(index);
            if (actions.offered(id) && actions.action(id)->isEnabled() && id != ActionId::Palette)
                QVERIFY2(lines.contains(actions.action(id)->text()), qPrintable(actions.action(id)->text()));
        }
        QVERIFY(lines.contains(u"Call-backs"_s));
        const QModelIndex first = palette.list()->model()->index(1, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(u", J"_s));
    }

    void typingFindsAndEnterDoesIt()
    {
        Office office;
        office.page().showThread(ThreadId(2));
        CommandPalette &palette = openPalette(office);
        auto &field = office.child<QLineEdit>("paletteEdit");
        QVERIFY(field.hasFocus());
        QTest::keyClicks(&field, u"don"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(palette.isHidden());
        QVERIFY(office.desk.asked.contains(u"setThreadState 2 3"_s));
    }

    void peopleAreFoundByNameAndByNumber()
    {
        Office office;
        openPalette(office);
        auto &field = office.child<QLineEdit>("paletteEdit");
        QTest::keyClicks(&field, u"Alex"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(office.page().pane()->current(), ThreadId(3));
        CommandPalette &palette = openPalette(office);
        QTest::keyClicks(&field, u"5550187"_s);
        QVERIFY2(linesOf(palette).join(u'|').contains(u"555-0187"_s), qPrintable(linesOf(palette).join(u'|')));
    }

    void aNumberNobodyKnowsBeginsANewText()
    {
        Office office;
        CommandPalette &palette = openPalette(office);
        auto &field = office.child<QLineEdit>("paletteEdit");
        QTest::keyClicks(&field, u"(512) 555-0199"_s);
        QVERIFY(linesOf(palette).constLast().contains(u"New text to"_s));
        QTest::keyClick(&field, Qt::Key_Return);
        auto &panel = office.child<NewTextPanel>("newTextPanel");
        QCOMPARE(panel.findChild<QLineEdit *>(u"newTextToEdit"_s)->text(), u"+15125550199"_s);
    }

    void escapeClosesAndTheKeyboardGoesBack()
    {
        Office office;
        office.page().showThread(ThreadId(6));
        auto &edit = office.child<QPlainTextEdit>("replyEdit");
        edit.setFocus();
        QTest::keyClicks(&edit, u"keep this"_s);
        CommandPalette &palette = openPalette(office);
        QVERIFY(palette.isVisible()); // although editors know Ctrl+K as well
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(palette.isHidden());
        QVERIFY(edit.hasFocus());
        QCOMPARE(edit.toPlainText(), u"keep this"_s);
    }

    void headingsAreNeverChosen()
    {
        Office office;
        CommandPalette &palette = openPalette(office);
        auto &field = office.child<QLineEdit>("paletteEdit");
        for (int press = 0; press < 60; ++press) {
            QTest::keyClick(&field, press < 40 ? Qt::Key_Down : Qt::Key_Up);
            QVERIFY(!palette.list()->currentIndex().data(PaletteModel::IsHeadingRole).toBool());
        }
        field.setText(QString(200, u'x'));
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_Return); // nothing there
        QVERIFY(palette.isVisible());
    }

    void lettersCanBeSwitchedOffAndKeysChanged()
    {
        Office office;
        auto &actions = office.child<ActionTable>("actionTable");
        actions.setLettersOn(false);
        auto &rows = office.child<QListView>("threadList");
        rows.setFocus();
        QTest::keyClick(&rows, Qt::Key_J);
        QVERIFY(!office.page().list()->current());
        actions.setLettersOn(true);
        actions.setKeys(ActionId::NextThread, QKeySequence(Qt::CTRL | Qt::Key_J));
        QTest::keyClick(&rows, Qt::Key_J);
        QVERIFY(!office.page().list()->current());
        QTest::keyClick(&rows, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(office.page().list()->current());
        const ActionTable again(office.window.get(), office.settings);
        QCOMPARE(again.action(ActionId::NextThread)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        actions.resetKeys();
        QCOMPARE(actions.action(ActionId::NextThread)->shortcut(), QKeySequence(Qt::Key_J));
    }

    void aKeyThatIsTakenIsNamedAndNotChanged()
    {
        Office office;
        QTest::keyClick(office.window.get(), Qt::Key_Question);
        office.child<QAbstractButton>("changeKeysButton").click();
        auto &dialog = office.child<KeysDialog>("keysDialog");
        QKeySequenceEdit *edit = dialog.edit(ActionId::Snooze);
        edit->setKeySequence(QKeySequence(Qt::Key_E));
        emit edit->editingFinished();
        QVERIFY(dialog.findChild<Label *>(u"keysSaid"_s)->text().contains(u"Done, or open again"_s));
        auto &actions = office.child<ActionTable>("actionTable");
        QCOMPARE(actions.action(ActionId::Snooze)->shortcut(), QKeySequence(Qt::Key_S));
        QCOMPARE(edit->keySequence(), QKeySequence(Qt::Key_S));
        edit->setKeySequence(QKeySequence(Qt::Key_Z));
        emit edit->editingFinished();
        QCOMPARE(actions.action(ActionId::Snooze)->shortcut(), QKeySequence(Qt::Key_Z));
    }

    void damagedKeysInTheSettingsAreNoKeys()
    {
        Office office;
        office.settings.setValue(u"keys/done"_s, u"\u0001\u0002 nonsense +++"_s);
        const ActionTable actions(office.window.get(), office.settings);
        QVERIFY(!actions.action(ActionId::Done)->text().isEmpty());
    }

    void aNewTextOpensTheThread()
    {
        Office office;
        QTest::keyClick(office.window.get(), Qt::Key_N, Qt::ControlModifier);
        auto &panel = office.child<NewTextPanel>("newTextPanel");
        auto *to = panel.findChild<QLineEdit *>(u"newTextToEdit"_s);
        QVERIFY(!panel.findChild<QComboBox *>(u"newTextFromCombo"_s)->isVisible()); // one line: nothing to choose
        office.threads.thread = ThreadId(3);
        QTest::keyClicks(to, u"512 555 0121"_s);
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(office.threads.asked, QStringList{u"+15125550100 +15125550121"_s});
        QCOMPARE(office.page().pane()->current(), ThreadId(3));
        QVERIFY(office.child<QPlainTextEdit>("replyEdit").hasFocus() || !office.window->isActiveWindow());
    }

    void aNameIsCompletedFromThoseWeKnow()
    {
        Office office;
        QTest::mouseClick(&office.child<QAbstractButton>("newTextButton"), Qt::LeftButton);
        auto &panel = office.child<NewTextPanel>("newTextPanel");
        auto *to = panel.findChild<QLineEdit *>(u"newTextToEdit"_s);
        QTest::keyClicks(to, u"alex"_s);
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(office.threads.asked, QStringList{u"+15125550100 +15125550121"_s});
    }

    void aContactWhoNeverCalledIsWrittenTo()
    {
        FakeClock clock;
        FakeInbox inbox;
        fillSampleOffice(inbox, clock.now());
        FakeThreads threads;
        FakeContacts contacts;
        contacts.add(u"Zelda Quinn"_s, {u"+15125550187"_s, u"+15125550188"_s});
        auto *panel = new NewTextPanel(inbox, &contacts, threads, nullptr);
        panel->show();
        auto *to = panel->findChild<QLineEdit *>(u"newTextToEdit"_s);
        QTest::keyClicks(to, u"zelda"_s);
        QCOMPARE(panel->findChild<QListView *>(u"newTextNames"_s)->model()->rowCount(), 3); // a heading, two numbers
        QTest::keyClick(to, Qt::Key_Down);
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(threads.asked, QStringList{u"+15125550100 +15125550188"_s});
    }

    void thePaletteFindsContactsToo()
    {
        Office office;
        FakeContacts contacts;
        contacts.add(u"Zelda Quinn"_s, {u"+15125550187"_s});
        CommandPalette palette(office.child<ActionTable>("actionTable"), office.inbox, &contacts, office.window.get());
        palette.open();
        auto *field = palette.findChild<QLineEdit *>();
        QTest::keyClicks(field, u"zelda"_s);
        QVERIFY(linesOf(palette).contains(u"Zelda Quinn"_s));
        QSignalSpy chosen(&palette, &CommandPalette::numberChosen);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.constFirst().constFirst().toString(), u"+15125550187"_s);
    }

    void whoCannotBeTextedIsSaidInASentence_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("asked to stop") << u"5125550118"_s << u"asked us to stop"_s;
        QTest::newRow("landline we know") << u"5125550133"_s << u"can't get texts"_s;
        QTest::newRow("toll-free") << u"8005550199"_s << u"can't get texts"_s;
        QTest::newRow("our own") << u"5125550100"_s << u"our own"_s;
        QTest::newRow("no number") << u"nobody"_s << u"neither a number nor a name"_s;
        QTest::newRow("nothing") << QString() << u"Type a number"_s;
        QTest::newRow("far too long") << QString(120, u'9') << u"neither a number nor a name"_s;
    }
    void whoCannotBeTextedIsSaidInASentence()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        Office office;
        QTest::keyClick(office.window.get(), Qt::Key_N, Qt::ControlModifier);
        auto &panel = office.child<NewTextPanel>("newTextPanel");
        auto *to = panel.findChild<QLineEdit *>(u"newTextToEdit"_s);
        to->setText(typed);
        QTest::keyClick(to, Qt::Key_Return);
        QVERIFY2(panel.findChild<Label *>(u"newTextSaid"_s)->text().contains(said),
                 qPrintable(panel.findChild<Label *>(u"newTextSaid"_s)->text()));
        QVERIFY(office.threads.asked.isEmpty());
    }

    void whatTheDeskRefusesIsSaid()
    {
        Office office;
        office.threads.refusal = Error{ErrorKind::Rejected, u"stop"_s};
        QTest::keyClick(office.window.get(), Qt::Key_N, Qt::ControlModifier);
        auto &panel = office.child<NewTextPanel>("newTextPanel");
        auto *to = panel.findChild<QLineEdit *>(u"newTextToEdit"_s);
        to->setText(u"512 555 0199"_s);
        QTest::keyClick(to, Qt::Key_Return);
        QVERIFY(panel.isVisible());
        QVERIFY(panel.findChild<Label *>(u"newTextSaid"_s)->text().contains(u"asked us to stop"_s));
    }
};

} // namespace palette_test

TEXTBACK_WINDOW_TEST(palette_test, PaletteTest)
#include "palette_test.moc"
